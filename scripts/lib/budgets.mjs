import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { root } from './root.mjs';

const MOST_LINES = 300;
/** STYLE: good codebases have a 90th percentile of 200 to 300 lines; we want to stay well below. */
const MOST_LINES_P90 = 200;
/** What a browser must load before the inbox shows, gzipped: page, script and style together. */
const MOST_CONSOLE_BYTES = 230_000;

const isTest = (file) => /\.(spec|fixture)\.tsx?$|^test\/|^libs\/testing\//.test(file);
const isData = (file) =>
  /^libs\/sentiment\/src\/lexicon|^libs\/entities\/src\/migrations|^apps\/sandbox\/src\/story|locales|top-level-domains/.test(
    file,
  );

/** Counts what the style sets a budget for, and prints it, kept or not. */
export function checkBudgets() {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'libs'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(ts|tsx)$/.test(file) && fs.existsSync(path.join(root, file)));
  const product = files
    .filter((file) => !isTest(file) && !isData(file))
    .map(measure)
    .sort((a, b) => a.lines - b.lines);
  const longest = product.at(-1) ?? { file: '-', lines: 0 };
  const p90 = product[Math.floor(product.length * 0.9)]?.lines ?? 0;
  const lines = [
    `${product.length} files of product code, ${files.filter(isTest).length} of tests`,
    `lines a file: median ${product[Math.floor(product.length / 2)]?.lines ?? 0}, p90 ${p90} (at most ${MOST_LINES_P90}), longest ${longest.lines} (at most ${MOST_LINES}): ${longest.file}`,
  ];
  const console_ = measureConsole();
  if (console_ !== undefined) {
    lines.push(`console at first load: ${kilo(console_)} gzipped (at most ${kilo(MOST_CONSOLE_BYTES)})`);
  }
  const validating = listValidating();
  if (validating.length > 0) {
    lines.push(
      `the console carries class-validator in ${validating.join(', ')}: a contract file that it takes constants from has request classes; move those to a file of their own`,
    );
  }
  const isShort = longest.lines <= MOST_LINES && p90 <= MOST_LINES_P90;
  const isOk = isShort && (console_ ?? 0) <= MOST_CONSOLE_BYTES && validating.length === 0;
  return Promise.resolve({ isOk, text: lines.join('\n') });
}

/** Lines with code on them, as the lint rule counts. */
function measure(file) {
  const text = fs.readFileSync(path.join(root, file), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
  return { file, lines: text.split('\n').filter((line) => /\S/.test(line) && !/^\s*\/\//.test(line)).length };
}

/** The page and what it names; absent while the console is not built. */
function measureConsole() {
  const folder = path.join(root, 'dist/apps/web');
  const page = path.join(folder, 'index.html');
  if (!fs.existsSync(page)) {
    return undefined;
  }
  const html = fs.readFileSync(page, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g)].map(([, name]) =>
    path.join(folder, name),
  );
  return [page, ...named.filter((file) => fs.existsSync(file))].reduce(
    (sum, file) => sum + zlib.gzipSync(fs.readFileSync(file)).length,
    0,
  );
}

/** Files of the built console in which request classes are decorated: they are the server's. */
function listValidating() {
  const folder = path.join(root, 'dist/apps/web/assets');
  const scripts = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
  return scripts.filter((name) =>
    fs.readFileSync(path.join(folder, name), 'utf8').includes('classValidatorMetadataStorage'),
  );
}

function kilo(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}
