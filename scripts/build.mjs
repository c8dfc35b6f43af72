// `npm run build`: builds what is missing or stale; `npm run build -- --force` builds everything.
import { BuildError, build } from './lib/build.mjs';

try {
  await build({ force: process.argv.includes('--force'), isVerbose: true });
} catch (error) {
  console.error(error instanceof BuildError ? error.message : error);
  process.exitCode = 1;
}
