// `npm run bench:polling`: how many posts each way of polling loses, in a simulation with seeded chance; ours is the last row.
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './lib/root.mjs';

const require = createRequire(import.meta.url);
require('./register-ts.cjs');
require(path.join(root, 'test/bench/polling/main.ts'));
