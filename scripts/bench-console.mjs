// `npm run bench:console`: the console in a browser, with 50,000 conversations in the list and 100 changes a second.
// `-- --smoke` is the small size, `-- --json` prints one JSON line per figure.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './lib/root.mjs';

const built = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { stdio: ['ignore', 2, 2] });
if (built.status === 0) {
  const require = createRequire(import.meta.url);
  require('./register-ts.cjs');
  require(path.join(root, 'test/bench/console/main.ts'));
} else {
  process.exitCode = 1;
}
