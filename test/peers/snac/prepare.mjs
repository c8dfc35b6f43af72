import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const cache = path.resolve(import.meta.dirname, '../../../.genklang/peers/snac');
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const SOURCE = `deb [signed-by=${KEYRING}] http://deb.debian.org/debian bookworm-backports main\n`;

/** Finds snac, or takes it out of Debian's package (bookworm-backports) into a folder of ours: nothing is installed. */
export function prepare({ hasOwnNetwork }) {
  if (!hasOwnNetwork) {
    return { missing: 'snac knows names only on port 80, and a network of its own is not allowed here' };
  }
  if (runs('snac')) {
    return { place: 'snac' };
  }
  const program = path.join(cache, 'root/usr/bin/snac');
  if (!fs.existsSync(program)) {
    const failure = unpack();
    if (failure !== null) {
      return { missing: failure };
    }
  }
  return runs(program) ? { place: program } : { missing: 'snac does not run here: it needs libcurl4 and libssl3' };
}

function unpack() {
  if (process.platform !== 'linux' || !fs.existsSync(KEYRING)) {
    return 'snac comes from a package of Debian';
  }
  for (const folder of ['lists/partial', 'cache/archives/partial', 'root']) {
    fs.mkdirSync(path.join(cache, folder), { recursive: true });
  }
  fs.writeFileSync(path.join(cache, 'sources.list'), SOURCE);
  const options = [
    `Dir::Etc::sourcelist=${path.join(cache, 'sources.list')}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${path.join(cache, 'lists')}`,
    `Dir::Cache=${path.join(cache, 'cache')}`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  for (const command of [['update'], ['download', 'snac2']]) {
    const { status, stderr } = spawnSync('apt-get', [...options, ...command], { cwd: cache, encoding: 'utf8' });
    if (status !== 0) {
      return `apt-get ${command[0]} failed: ${stderr?.trim().split('\n').at(-1) ?? 'there is no apt-get'}`;
    }
  }
  const archive = fs.readdirSync(cache).find((file) => file.endsWith('.deb'));
  const { status } = spawnSync('dpkg-deb', ['-x', archive ?? '', path.join(cache, 'root')], { cwd: cache });
  return status === 0 ? null : 'the package could not be unpacked';
}

/** Without arguments it prints what it can do. */
function runs(program) {
  return /snac \d/.test(spawnSync(program, [], { encoding: 'utf8' }).stdout ?? '');
}
