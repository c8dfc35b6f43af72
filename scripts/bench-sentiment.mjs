// `npm run bench:sentiment -- [--data DIR] [--json]`: the scorer beside the packages that npm has, how right and how fast, in one run.
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, BuildError } from './lib/build.mjs';
import { root } from './lib/root.mjs';

const require = createRequire(import.meta.url);
try {
  // What the build says goes to the standard error: the standard output is for figures.
  await build({ only: 'apps and libs', say: (text) => process.stderr.write(text) });
  require('./register-ts.cjs');
  require(path.join(root, 'test/bench/sentiment/main.ts'));
} catch (error) {
  console.error(error instanceof BuildError ? error.message : error);
  process.exitCode = 1;
}
