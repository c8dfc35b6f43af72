import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { BenchServers } from './bench-servers';
import { benchFanout } from './fanout.bench';
import { benchIngest } from './ingest.bench';
import { benchLatency } from './latency.bench';
import { LiveProduct } from './live-product';
import { Report } from './report';

const FULL = {
  ingest: { rounds: 5, wavesPerRound: 4 },
  latency: { postsPerSecond: 10, seconds: 30 },
  fanout: { sockets: 500, rounds: 5, pacedEvents: 30, burstsPerRound: 4 },
};
const SMOKE: typeof FULL = {
  ingest: { rounds: 3, wavesPerRound: 1 },
  latency: { postsPerSecond: 10, seconds: 3 },
  fanout: { sockets: 100, rounds: 3, pacedEvents: 5, burstsPerRound: 1 },
};

/** Measures one bench after the other; a bench that breaks is told and leaves the others their turn. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, smoke: { type: 'boolean' }, only: { type: 'string' } },
  });
  const size = values.smoke === true ? SMOKE : FULL;
  const report = new Report({ isJson: values.json === true });
  const isWanted = (name: string): boolean => values.only === undefined || values.only === name;
  const measure = async (name: string, bench: () => Promise<void>): Promise<void> =>
    await bench().catch((error: unknown) => {
      report.expect(false, `${name}: ${error instanceof Error ? error.stack : String(error)}`);
    });
  const starting = BenchServers.start();
  cleanUpOnSignal(starting);
  const servers = await starting;
  if (isWanted('ingest')) {
    await measure('ingest', async () => await benchIngest(servers, report, size.ingest));
  }
  if (isWanted('latency') || isWanted('fanout')) {
    await measure('the product', async () => {
      const product = await LiveProduct.start(servers);
      if (isWanted('latency')) {
        await measure('latency', async () => await benchLatency({ servers, product }, report, size.latency));
      }
      if (isWanted('fanout')) {
        await measure('fanout', async () => await benchFanout({ servers, product }, report, size.fanout));
      }
      await product.stop();
    });
  }
  await servers.stop();
  report.print();
  process.exit(report.problems.length === 0 ? 0 : 1);
}

/** The apps end when the channel to us breaks; the servers and their folder are ours to put away. */
function cleanUpOnSignal(starting: Promise<BenchServers>): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!isStopping) {
        isStopping = true;
        // What is under way fails now, loudly and without a meaning.
        process.on('uncaughtException', () => undefined);
        process.on('unhandledRejection', () => undefined);
        void starting.then(async (servers) => await servers.stop()).finally(() => process.exit(130));
      }
    });
  }
}

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
