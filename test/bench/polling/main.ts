import { POLLERS, run, SCENARIOS } from './scenarios';

/** Prints how many posts each way of polling loses in each scenario, ours in the last row, and what ours costs in re-reading. */
function main(): void {
  const rows = POLLERS.map(({ name, make }) => ({ name, fates: SCENARIOS.map((scenario) => run(scenario, make)) }));
  const posts = rows[0]?.fates[0]?.posts ?? 0;
  const header = ['lost posts', ...SCENARIOS.map((scenario) => scenario.name)];
  const table = [header, ...rows.map(({ name, fates }) => [name, ...fates.map((fate) => String(fate.lost))])];
  const last = rows.at(-1);
  const served = last ? ['G items served per post', ...last.fates.map((fate) => fate.servedPerPost.toFixed(2))] : [];
  const widths = header.map((_, column) => Math.max(...[...table, served].map((row) => row[column]?.length ?? 0)));
  process.stdout.write(`${posts} posts over 5 seeds, a poll a minute\n`);
  for (const row of [...table, served]) {
    process.stdout.write(`${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ')}\n`);
  }
  const supplied = last?.fates.slice(0, -1) ?? [];
  if (supplied.some((fate) => fate.lost > 0)) {
    process.stderr.write('WRONG: our poller lost posts although it was supplied well enough\n');
    process.exitCode = 1;
  }
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

main();
