// `npm run test:peers`: the channel contract against real servers, and the scorer's optional tier on the real library. Each peer is a folder in test/peers whose prepare.mjs gets the
// server (`{ place }`) or says why it cannot (`{ missing }`). `-- bluesky` takes only the peers that are named.
// Where Linux allows it, everything runs in a network of its own that leads nowhere: no test can reach anybody outside.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './lib/root.mjs';

/** Adding one is a folder in test/peers and a name here. */
const PEERS = ['bluesky', 'snac', 'transformers', 'wordpress'];
const UP = 'ip link set lo up && exec "$@"';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PEERS.includes(name));
if (unknown.length > 0) {
  console.error(`There is no peer ${unknown.join(', ')}. Known: ${PEERS.join(', ')}.`);
  process.exit(2);
}

const enclosure = findEnclosure();
const prepared = {};
for (const name of PEERS.filter((peer) => wanted.length === 0 || wanted.includes(peer))) {
  const { prepare } = await import(path.join(root, 'test/peers', name, 'prepare.mjs'));
  prepared[name] = await prepare({ hasOwnNetwork: enclosure !== null });
  console.log(prepared[name].missing ? `${name}: skipped, ${prepared[name].missing}` : `${name}: ready`);
}

const jest = [process.execPath, path.join(root, 'node_modules/jest/bin/jest.js')];
const folders = `test/peers/(${Object.keys(prepared).join('|')})/`;
const [program, ...args] = [...(enclosure ?? []), ...jest, '--selectProjects', 'peers', '--runInBand', '--verbose'];
const { status } = spawnSync(program, [...args, '--testPathPatterns', folders], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, GENKLANG_PEERS: JSON.stringify(prepared) },
});
process.exitCode = status ?? 1;

/** A command that runs another one in a network of its own, as the same user; null where that is not allowed. */
function findEnclosure() {
  const asUs = process.getuid?.() === 0 ? [] : ['--map-current-user', '--keep-caps'];
  const command = ['unshare', '--net', ...asUs, 'sh', '-c', UP, 'sh'];
  const [program, ...args] = [...command, process.execPath, '--version'];
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0 ? command : null;
}
