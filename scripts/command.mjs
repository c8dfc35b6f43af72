// `npm run member:add` and `npm run channel:add`: a command of an app, against the servers of the environment or, where it names
// none, those of the `npm start` that runs in this folder.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { BuildError, build } from './lib/build.mjs';
import { root } from './lib/root.mjs';

const [script, ...args] = process.argv.slice(2);
const environment = path.resolve(process.env.GENKLANG_DATA_DIR || '.genklang', 'environment');

try {
  await build();
  if (!process.env.DATABASE_URL) {
    if (!fs.existsSync(environment)) {
      throw new BuildError(
        'Genklang does not run in this folder. Start it (npm start), or set DATABASE_URL to its database.',
      );
    }
    process.loadEnvFile(environment);
  }
  process.argv = [process.execPath, script, ...args];
  createRequire(import.meta.url)(path.join(root, script));
} catch (error) {
  console.error(error instanceof BuildError ? error.message : error);
  process.exitCode = 1;
}
