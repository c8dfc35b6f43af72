import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadContestants } from './contestants';
import { readDev, readOwnTests } from './labelled';
import { otherTables, polarityTable } from './quality';
import { jsonLines, printTable } from './sheet';
import { speedTable } from './speed';

const POSTS = path.resolve(__dirname, '../../../libs/sentiment/posts');

/** `npm run bench:sentiment`: prints what is measured. A figure below its bar is told, and fails nothing. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const progress = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const own = readOwnTests(POSTS);
  const sets = values.data === undefined ? own : [...readDev(values.data), ...own];
  const contestants = loadContestants();
  // First, while the texts are new to everybody.
  progress('speed');
  const rows = sets.filter(({ asks }) => asks === 'polarity').flatMap((set) => set.rows);
  const speed = await speedTable(rows, contestants);
  const polarity = await polarityTable(sets, contestants, progress);
  progress('emotions, languages, intensity, urgency');
  const others = await otherTables(sets, contestants);
  const tables = [polarity, ...others, speed].filter(({ lines }) => lines.length > 0);
  process.stdout.write(tables.map(values.json ? jsonLines : printTable).join(''));
}

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
