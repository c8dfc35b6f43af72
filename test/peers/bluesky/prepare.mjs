import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname;

/** Installs Bluesky's server software beside this file, once. One of its packages is compiled here, which takes minutes. */
export function prepare() {
  const installed = path.join(folder, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node');
  if (!fs.existsSync(installed)) {
    console.log('bluesky: installing @atproto/dev-env; the first time takes about two minutes');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status, stderr } = spawnSync(npm, ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0 || !fs.existsSync(installed)) {
      return { missing: `@atproto/dev-env could not be installed: ${lastLine(stderr)}` };
    }
  }
  return { place: folder };
}

function lastLine(text) {
  return text?.trim().split('\n').at(-1) ?? 'npm said nothing';
}
