// `npm run check`: everything about the code that can be told without running it. All steps run, also after one has failed.
import { runSteps } from './lib/steps.mjs';
import { checkBudgets } from './lib/budgets.mjs';

const tsc = 'node_modules/typescript-native/bin/tsc';

const failed = await runSteps([
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  { name: 'types', command: [tsc, '--noEmit', '--project', 'tsconfig.json'] },
  { name: 'types of the console', command: [tsc, '--noEmit', '--project', 'apps/web/tsconfig.json'] },
  { name: 'lint', command: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--format=unix'] },
  {
    name: 'imports',
    command: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'apps', 'libs', 'test', 'scripts'],
    ],
  },
  { name: 'dead code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'budgets', run: checkBudgets },
]);
process.exit(failed.length === 0 ? 0 : 1);
