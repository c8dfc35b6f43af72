import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** A build that cannot be done; the message is for people. */
export class BuildError extends Error {}

const dist = path.join(root, 'dist');
/** Sources for tests only stay out of the product. */
const isForTests = (file) => /\.(spec|fixture)\.ts$/.test(file) || /(^|[\\/])fixtures[\\/]/.test(file);

const parts = [
  {
    name: 'apps and libs',
    sources: ['apps/ingestion', 'apps/agent', 'apps/sandbox', 'libs'],
    settings: ['.swcrc', 'package.json'],
    outputs: ['apps/ingestion', 'apps/agent', 'apps/sandbox', 'libs'],
    run: compileServer,
  },
  {
    name: 'console',
    sources: ['apps/web', 'libs/contract'],
    settings: ['package.json'],
    outputs: ['apps/web'],
    isPresent: () => fs.existsSync(path.join(root, 'apps/web/vite.config.mts')),
    run: bundleConsole,
  },
];

/**
 * Builds what is missing or older than its sources: everything, or one part only.
 * @throws {BuildError}
 */
export async function build({
  force = false,
  isVerbose = false,
  only,
  say = (text) => process.stdout.write(text),
} = {}) {
  const stale = parts
    .filter((part) => part.isPresent?.() !== false && (only === undefined || part.name === only))
    .map((part) => ({ part, stamp: stampOf(part) }))
    .filter(({ part, stamp }) => force || readStamp(part) !== stamp);
  if (stale.length === 0 && isVerbose) {
    console.log('Everything is built.');
  }
  for (const { part, stamp } of stale) {
    say(`Building ${part.name}…`);
    const startedAt = performance.now();
    fs.rmSync(stampFile(part), { force: true });
    await part.run(part);
    fs.writeFileSync(stampFile(part), stamp);
    say(` done in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
  }
}

function filesOf(part) {
  return part.sources
    .flatMap((folder) => {
      const base = path.join(root, folder);
      const names = fs.existsSync(base) ? fs.readdirSync(base, { recursive: true, withFileTypes: true }) : [];
      return names
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
    })
    .filter((file) => !file.includes('node_modules') && !isForTests(file))
    .sort();
}

/** Names, sizes and times of all sources: cheap, and also sees a removed file. */
function stampOf(part) {
  const hash = createHash('sha256');
  for (const file of [...filesOf(part), ...part.settings]) {
    const { size, mtimeMs } = fs.statSync(path.join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function stampFile(part) {
  return path.join(dist, `.built-${part.name.replaceAll(' ', '-')}`);
}

function readStamp(part) {
  try {
    return fs.readFileSync(stampFile(part), 'utf8');
  } catch {
    return undefined;
  }
}

async function compileServer(part) {
  const swc = await import('@swc/core').catch(() => {
    throw new BuildError('\nThe compiler is not installed. Run `npm ci` first.');
  });
  const { $schema: _, ...settings } = JSON.parse(fs.readFileSync(path.join(root, '.swcrc'), 'utf8'));
  const options = { ...settings, swcrc: false, jsc: { ...settings.jsc, baseUrl: root } };
  for (const output of part.outputs) {
    fs.rmSync(path.join(dist, output), { recursive: true, force: true });
  }
  const problems = [];
  for (const file of filesOf(part)) {
    const target = path.join(dist, file);
    if (file.endsWith('.ts') && !file.endsWith('.d.ts')) {
      try {
        compileFile(swc.default ?? swc, options, file, target.replace(/\.ts$/, '.js'));
      } catch (error) {
        problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    } else if (/\.(json|sql|html|txt|bin)$/.test(file) && file.includes(`${path.sep}src${path.sep}`)) {
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.copyFileSync(path.join(root, file), target);
    }
  }
  if (problems.length > 0) {
    throw new BuildError(`\nThe build failed:\n${problems.join('\n')}`);
  }
}

function compileFile(swc, options, file, target) {
  const source = path.join(root, file);
  const sourceFileName = path.relative(path.dirname(target), source).replaceAll(path.sep, '/');
  const { code, map } = swc.transformFileSync(source, { ...options, filename: source, sourceFileName });
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, map === undefined ? code : `${code}\n//# sourceMappingURL=${path.basename(target)}.map\n`);
  if (map !== undefined) {
    fs.writeFileSync(`${target}.map`, map);
  }
}

function bundleConsole() {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  if (!fs.existsSync(vite)) {
    throw new BuildError('\nThe bundler is not installed. Run `npm ci` first.');
  }
  return new Promise((resolve, reject) => {
    const args = [vite, 'build', '--config', 'apps/web/vite.config.mts', '--logLevel', 'warn'];
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new BuildError(`\nThe console could not be built:\n${withoutStack(said)}`)),
    );
  });
}

function withoutStack(text) {
  return text
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n');
}
