import { createRequire } from 'node:module';
import path from 'node:path';
import { BuildError, build } from './build.mjs';
import { root } from './root.mjs';

/** Builds what is stale and hands over to the supervisor, in this same process, so that signals reach it. */
export async function startGenklang(argv) {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof BuildError ? error.message : error);
    process.exit(1);
  }
  const require = createRequire(import.meta.url);
  const { runGenklang } = require(path.join(root, 'dist/libs/platform/src/supervisor/index.js'));
  await runGenklang(argv, root);
}
