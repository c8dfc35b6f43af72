// `npm run contract:table`: runs every network's contract suite on its double and prints point x network. A figure is how many
// tests of the point passed; `-` says that the network cannot play it, with the reason below the table.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './lib/root.mjs';

const isPeers = process.argv.includes('--peers');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'genklang-contract-'));
const outputFile = path.join(folder, 'results.json');
const project = isPeers ? ['peers'] : ['medium'];
const given = process.argv.find((argument) => argument.endsWith('.json'));
if (!given) {
  const pattern = isPeers ? 'test/peers' : 'libs/channels/src/[a-z]+/[a-z]+\\.medium|every-network';
  const args = [
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    ...project,
    '--testPathPatterns',
    pattern,
    '--json',
    '--outputFile',
    outputFile,
  ];
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'ignore'] });
}
const results = JSON.parse(fs.readFileSync(given ?? outputFile, 'utf8'));
fs.rmSync(folder, { recursive: true, force: true });

const tests = results.testResults.flatMap((file) =>
  file.assertionResults
    .filter((test) => /\[\d+\]/.test(test.title) && test.ancestorTitles.length > 0)
    .map((test) => ({
      peer: test.ancestorTitles[0].replace(/ keeps the channel contract| , through.*|, through.*/, ''),
      point: Number(/\[(\d+)\]/.exec(test.title)[1]),
      title: test.title,
      status: test.status,
    })),
);
const peers = [...new Set(tests.map((test) => test.peer))].sort((a, b) => a.localeCompare(b));
const points = [...new Set(tests.map((test) => test.point))].sort((a, b) => a - b);
const cell = (peer, point) => {
  const own = tests.filter((test) => test.peer === peer && test.point === point);
  const failed = own.filter((test) => test.status === 'failed').length;
  const passed = own.filter((test) => test.status === 'passed').length;
  return failed > 0 ? `FAILED ${failed}` : passed > 0 ? String(passed) : own.length > 0 ? '-' : '';
};
const rows = [
  ['point', ...points.map(String)],
  ...peers.map((peer) => [peer, ...points.map((point) => cell(peer, point))]),
];
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
for (const row of rows) {
  console.log(
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column]))).join('  '),
  );
}
const reasons = new Set(
  tests
    .filter((test) => test.status === 'pending')
    .map((test) => `${test.peer}: ${/\(([^()]*)\)$/.exec(test.title)?.[1] ?? ''}`),
);
console.log(['', ...[...reasons].sort((a, b) => a.localeCompare(b))].join('\n'));
console.log(
  `\n${tests.filter((test) => test.status === 'passed').length} passed, ${tests.filter((test) => test.status === 'failed').length} failed`,
);
process.exit(results.success ? 0 : 1);
