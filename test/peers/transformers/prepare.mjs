import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname;

/** Installs the library beside this file, once. Its install scripts fetch builds for graphics cards, which nobody needs here. */
export function prepare() {
  const installed = path.join(folder, 'node_modules/@huggingface/transformers/package.json');
  if (!fs.existsSync(installed)) {
    console.log('transformers: installing @huggingface/transformers, about 480 MB');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'];
    const { status, stderr } = spawnSync(npm, args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0 || !fs.existsSync(installed)) {
      return { missing: `@huggingface/transformers could not be installed: ${lastLine(stderr)}` };
    }
  }
  return { place: folder };
}

function lastLine(text) {
  return text?.trim().split('\n').at(-1) ?? 'npm said nothing';
}
