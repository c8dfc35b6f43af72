import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { SOCKET_PATH } from '@genklang/contract';
import type { InboxBatch, ServerToClientEvents } from '@genklang/contract';
import { eventually } from '@genklang/testing';
import { cpuOf } from './cpu';
import { POLL_INTERVAL_MS } from './live-product';
import type { LiveProduct, LiveServers } from './live-product';
import { buildPosts } from './post-texts';
import type { Report } from './report';
import { askSandbox } from './sandbox-control';
import type { JournalEntry } from './sandbox-control';
import { percentile } from './statistics';

const SOCKETS = 10;
const WARM_UP_POSTS = 10;
/** What is not there by then is lost. */
const PATIENCE_MS = 20_000;

export interface LatencySize {
  postsPerSecond: number;
  seconds: number;
}

/** A post that was published, by the number in its text. */
interface Sent {
  externalId: string;
  visibleAt: number;
}

/** From a post that is public to the sockets of those who answer it, at a fixed rate whatever the product does. */
export async function benchLatency(live: LiveServers, report: Report, size: LatencySize): Promise<void> {
  const { servers, product } = live;
  const audience = await Audience.connect(product, SOCKETS);
  try {
    await publish(product, { postsPerSecond: size.postsPerSecond, count: WARM_UP_POSTS, firstNumber: 1 });
    await audience.waitFor(WARM_UP_POSTS);
    audience.forget();
    const pids = [...servers.pids, product.apps.ingestion.pid, product.apps.agent.pid];
    const cpuBefore = cpuOf(pids);
    const count = size.postsPerSecond * size.seconds;
    const sent = await publish(product, { postsPerSecond: size.postsPerSecond, count, firstNumber: WARM_UP_POSTS + 1 });
    report.progress(`latency: ${count} posts are public`);
    await audience.waitFor(count);
    const cpuUs = cpuOf(pids) - cpuBefore;
    await addFigures(report, { product, audience, sent });
    report.add({
      bench: 'latency',
      metric: 'CPU of all servers, polls included',
      value: cpuUs / count,
      unit: 'us/post',
    });
    report.expect(audience.gaps === 0, `latency: ${audience.gaps} batches did not follow the one before`);
  } finally {
    audience.close();
  }
}

/** Publishes posts one at a time, each at its appointed time. */
async function publish(
  product: LiveProduct,
  plan: { postsPerSecond: number; count: number; firstNumber: number },
): Promise<Map<number, Sent>> {
  const sent = new Map<number, Sent>();
  const startedAt = Date.now();
  const publishing: Promise<void>[] = [];
  for (const [index, post] of buildPosts(plan.count, plan.firstNumber).entries()) {
    const waitMs = startedAt + (index * 1_000) / plan.postsPerSecond - Date.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, waitMs)));
    publishing.push(
      askSandbox<{ posts: { id: string; createdAt: string }[] }>(product.sandbox.url, 'POST', 'posts', {
        posts: [post],
      }).then(({ posts: [published] }) => {
        sent.set(plan.firstNumber + index, {
          externalId: published?.id ?? '',
          visibleAt: Date.parse(published?.createdAt ?? ''),
        });
      }),
    );
  }
  await Promise.all(publishing);
  return sent;
}

async function addFigures(
  report: Report,
  run: { product: LiveProduct; audience: Audience; sent: Map<number, Sent> },
): Promise<void> {
  const { product, audience, sent } = run;
  const polls = await listPolls(product);
  const rows = await product.db.query<{ external_id: string; received_at: Date }>(
    'select external_id, received_at from mention',
  );
  const receivedAt = new Map(rows.map((row) => [row.external_id, row.received_at.getTime()]));
  const waits: number[] = [];
  const beyond: number[] = [];
  const whole: number[] = [];
  for (const [number, { externalId, visibleAt }] of sent) {
    // Polls of a channel follow one another: the last one before the row was made is the one that brought it.
    const polledAt = polls.findLast((at) => at <= (receivedAt.get(externalId) ?? 0)) ?? Number.NaN;
    waits.push(polledAt - visibleAt);
    for (const arrivedAt of audience.arrivalsOf(number)) {
      beyond.push(arrivedAt - polledAt);
      whole.push(arrivedAt - visibleAt);
    }
    const count = audience.arrivalsOf(number).length;
    report.expect(
      count === SOCKETS,
      `latency: post ${number} reached ${count} times, not once each of ${SOCKETS} sockets`,
    );
  }
  report.expect(
    rows.length === sent.size + WARM_UP_POSTS,
    `latency: ${rows.length} rows for ${sent.size + WARM_UP_POSTS} posts`,
  );
  const add = (what: string, values: number[]): void => {
    for (const share of [0.5, 0.95, 0.99]) {
      report.add({ bench: 'latency', metric: `${what} p${share * 100}`, value: percentile(values, share), unit: 'ms' });
    }
  };
  add('poll that returned the post to socket', beyond);
  add(`public to socket, polled every ${POLL_INTERVAL_MS} ms,`, whole);
  report.add({ bench: 'latency', metric: 'of it wait for the poll p50', value: percentile(waits, 0.5), unit: 'ms' });
}

/** When each poll was asked, oldest first. The sandbox answers in the same turn. */
async function listPolls(product: LiveProduct): Promise<number[]> {
  const { entries } = await askSandbox<{ entries: JournalEntry[] }>(product.sandbox.url, 'GET', 'journal?since=0');
  return entries
    .filter((entry) => entry.path.endsWith('/mentions') && entry.status === 200)
    .map((entry) => Date.parse(entry.at));
}

/** Consoles with the same member signed in, that note when each post arrives. */
class Audience {
  gaps = 0;
  private readonly arrivals = new Map<number, number[]>();

  private constructor(private readonly sockets: Socket<ServerToClientEvents>[]) {
    for (const socket of sockets) {
      let lastSeq: number | undefined;
      socket.on('inbox.batch', (batch) => {
        this.gaps += lastSeq === undefined || batch.fromSeq === lastSeq ? 0 : 1;
        lastSeq = batch.toSeq;
        this.note(batch, performance.timeOrigin + performance.now());
      });
    }
  }

  static async connect(product: LiveProduct, count: number): Promise<Audience> {
    const sockets = Array.from({ length: count }, () => {
      const socket: Socket<ServerToClientEvents> = io(product.url, {
        path: SOCKET_PATH,
        transports: ['websocket'],
        forceNew: true,
        extraHeaders: { cookie: product.cookie, origin: product.url },
      });
      return socket;
    });
    await Promise.all(
      sockets.map(
        async (socket) =>
          await new Promise<void>((resolve, reject) => {
            socket.once('connect', resolve);
            socket.once('connect_error', reject);
          }),
      ),
    );
    return new Audience(sockets);
  }

  /** Waits until so many posts have reached every socket. What is late counts as lost afterwards. */
  async waitFor(posts: number): Promise<void> {
    const reached = (): number =>
      [...this.arrivals.values()].filter((times) => times.length >= this.sockets.length).length;
    await eventually(reached, (seen) => seen >= posts, { withinMs: PATIENCE_MS, what: 'the arrival of every post' });
  }

  arrivalsOf(number: number): number[] {
    return this.arrivals.get(number) ?? [];
  }

  forget(): void {
    this.arrivals.clear();
  }

  close(): void {
    this.sockets.forEach((socket) => socket.disconnect());
  }

  private note(batch: InboxBatch, at: number): void {
    for (const { entry } of batch.timeline) {
      const number = entry.type === 'mention' ? Number(/#(\d+)$/.exec(entry.text)?.[1]) : Number.NaN;
      if (!Number.isNaN(number)) {
        this.arrivals.set(number, [...(this.arrivals.get(number) ?? []), at]);
      }
    }
  }
}
