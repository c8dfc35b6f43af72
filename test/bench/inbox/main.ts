import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { BenchServers } from '../bench-servers';
import { LiveProduct } from '../live-product';
import { Report } from '../report';
import { benchInbox } from './inbox.bench';
import type { InboxOfSize } from './inbox.bench';
import { writeHistory } from './history';

const FULL = { sizes: [100_000, 1_000_000], rounds: 5, requests: 40 };
const SMOKE: typeof FULL = { sizes: [2_000, 20_000], rounds: 3, requests: 15 };

/** Two workspaces that differ in size alone, each with an agent app of its own, asked in turn. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, smoke: { type: 'boolean' }, sizes: { type: 'string' } },
  });
  const plan = values.smoke === true ? SMOKE : FULL;
  const sizes = values.sizes?.split(',').map(Number) ?? plan.sizes;
  const report = new Report({ isJson: values.json === true });
  const servers = await BenchServers.start();
  const inboxes: InboxOfSize[] = [];
  try {
    for (const size of sizes) {
      inboxes.push({ size, ...(await start(servers, report, size)) });
    }
    await benchInbox(inboxes, report, plan);
  } finally {
    report.print();
    await Promise.all(inboxes.map(async ({ product }) => await product.stop()));
    await servers.stop();
  }
  process.exit(report.problems.length === 0 ? 0 : 1);
}

async function start(servers: BenchServers, report: Report, size: number): Promise<Omit<InboxOfSize, 'size'>> {
  const product = await LiveProduct.start(servers);
  // Nothing is read or written while it is measured but what the bench asks.
  await product.apps.ingestion.stop();
  const [member] = await product.db.query<{ id: string }>(`select id from member where name = 'Mette Krogh'`);
  const began = Date.now();
  const owner = { ...product.ids, memberId: member?.id ?? '' };
  await writeHistory(product.db, owner, { size, progress: (line) => report.progress(`${size}: ${line}`) });
  report.progress(`${size}: written in ${Math.round((Date.now() - began) / 1_000)} s`);
  return { product };
}

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
