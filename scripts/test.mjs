// `npm test`: everything about the code, then small, console and medium tests, then the journeys in a browser,
// then the faults: processes killed and Redis emptied.
// The last line is `N passed, N failed`; the exit code is not 0 when anything failed. `npm test -- --no-check` and `--no-journeys`
// leave parts out; `--only-medium` runs the medium tests alone, as for DATABASE_URL and REDIS_URL.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BuildError, build } from './lib/build.mjs';
import { runOpenly } from './lib/steps.mjs';

const jest = 'node_modules/jest/bin/jest.js';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'genklang-test-'));
const total = { passed: 0, failed: 0 };

const isOnlyMedium = process.argv.includes('--only-medium');
if (!isOnlyMedium && !process.argv.includes('--no-check')) {
  const { isOk } = await runOpenly(['scripts/check.mjs']);
  total.failed += isOk ? 0 : 1;
}
try {
  await build();
  await (isOnlyMedium
    ? runJest('medium', ['--selectProjects', 'medium'])
    : runJest('small, console and medium', ['--selectProjects', 'small', 'web', 'medium']));
  if (!isOnlyMedium && !process.argv.includes('--no-journeys')) {
    await runJest('journeys', ['--selectProjects', 'journey']);
    await runJest('faults', ['--selectProjects', 'faults', '--runInBand']);
  }
} catch (error) {
  console.error(error instanceof BuildError ? error.message : error);
  total.failed += 1;
}
fs.rmSync(folder, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs Jest on the terminal and adds its counts. A suite that could not run at all is a failure, too. */
async function runJest(name, args) {
  console.log(`\n${name}`);
  const outputFile = path.join(folder, `${args[1]}.json`);
  const { code } = await runOpenly([jest, ...args, '--json', `--outputFile=${outputFile}`]);
  const result = fs.existsSync(outputFile) ? JSON.parse(fs.readFileSync(outputFile, 'utf8')) : undefined;
  const failed = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  total.passed += result?.numPassedTests ?? 0;
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
}
