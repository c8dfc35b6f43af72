// `npm run bench:inbox`: lists, counters, opening and searching in two workspaces of different size, side by side in one run.
// `-- --smoke` is the small size, `-- --sizes 100000,1000000` others, `-- --json` prints one JSON line per figure.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './lib/root.mjs';

const built = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { stdio: ['ignore', 2, 2] });
if (built.status === 0) {
  const require = createRequire(import.meta.url);
  require('./register-ts.cjs');
  require(path.join(root, 'test/bench/inbox/main.ts'));
} else {
  process.exitCode = 1;
}
