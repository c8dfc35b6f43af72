import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { BenchServers } from '../bench-servers';
import { writeHistory } from '../inbox/history';
import { LiveProduct } from '../live-product';
import { Report } from '../report';
import { launchBrowser, openPage } from '../../support/browser';
import { benchConsole } from './console.bench';

const FULL = { conversations: 50_000, seconds: 20 };
const SMOKE: typeof FULL = { conversations: 2_000, seconds: 5 };

/** The console in a browser, with a long list under a stream of changes. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, smoke: { type: 'boolean' } } });
  const plan = values.smoke === true ? SMOKE : FULL;
  const report = new Report({ isJson: values.json === true });
  const servers = await BenchServers.start();
  let product: LiveProduct | undefined;
  try {
    product = await LiveProduct.start(servers);
    await product.apps.ingestion.stop();
    await writeOpen(product, plan.conversations, report);
    const browser = await launchBrowser();
    try {
      const { page, context } = await openPage(browser, product.url);
      await context.addCookies(
        product.cookie.split('; ').map((cookie) => ({ ...nameAndValue(cookie), url: product?.url ?? '' })),
      );
      await benchConsole({ page, product, redisUrl: servers.redisUrl }, report, plan);
    } finally {
      await browser.close();
    }
  } finally {
    report.print();
    await product?.stop();
    await servers.stop();
  }
  process.exit(report.problems.length === 0 ? 0 : 1);
}

/** A history whose conversations are all open and waiting. */
async function writeOpen({ db, ids }: LiveProduct, size: number, report: Report): Promise<void> {
  const [member] = await db.query<{ id: string }>(`select id from member where name = 'Mette Krogh'`);
  const owner = { ...ids, memberId: member?.id ?? '' };
  await writeHistory(db, owner, { size, progress: (line) => report.progress(line) });
  await db.query(
    `update conversation set state = 'open', waiting_since = last_activity_at, reply_state = null where workspace_id = $1`,
    [ids.workspaceId],
  );
  await db.query('vacuum analyze conversation');
}

function nameAndValue(cookie: string): { name: string; value: string } {
  const at = cookie.indexOf('=');
  return { name: cookie.slice(0, at), value: cookie.slice(at + 1) };
}

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
