// `npm run bench`: builds what is stale, then measures. `-- --smoke` is the small size, `-- --json` prints one JSON line per figure.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './lib/root.mjs';

// What the build says goes to the standard error: the standard output is for figures.
const built = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { stdio: ['ignore', 2, 2] });
if (built.status === 0) {
  const require = createRequire(import.meta.url);
  require('./register-ts.cjs');
  require(path.join(root, 'test/bench/main.ts'));
} else {
  process.exitCode = 1;
}
