// `npm run sentiment:train -- --data DIR [--clean]`: learns the weights of libs/sentiment from the labelled sets in a folder.
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './lib/root.mjs';

const require = createRequire(import.meta.url);
try {
  require('./register-ts.cjs');
  require(path.join(root, 'libs/sentiment/training/main.ts'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
