import { EventLogRepository } from '@genklang/entities';
import type { NewEvent } from '@genklang/entities';
import { Hints } from '@genklang/queue';
import { SOCKET_PATH } from '@genklang/contract';
import { eventually } from '@genklang/testing';
import { Child } from './children';
import { cpuOf } from './cpu';
import { addFanoutFigures } from './fanout-figures';
import type { Burst, FanoutRound, Paced } from './fanout-figures';
import type { AudienceAnswer, AudienceQuestion, BareOrder, Side } from './fanout-protocol';
import type { LiveProduct, LiveServers } from './live-product';
import { buildPosts } from './post-texts';
import type { Report } from './report';
import { monotonicMs, sum } from './statistics';

/** Further apart than the gateway's batches, so that each event is a message of its own on both sides. */
const PACE_MS = 150;
/** A burst comes as ingestion writes one: in pages, a transaction each. */
const EVENTS_PER_PAGE = 25;
const BURST_EVENTS = 4 * EVENTS_PER_PAGE;
/** The posts of this bench are numbered from here on, out of the way of the others. */
const FIRST_NUMBER = 100_000;

export interface FanoutSize {
  sockets: number;
  rounds: number;
  pacedEvents: number;
  burstsPerRound: number;
}

/** From a committed event to many sockets through the real gateway, against a bare `ws` server that sends the same bytes. */
export async function benchFanout(live: LiveServers, report: Report, size: FanoutSize): Promise<void> {
  const { servers, product } = live;
  const hints = new Hints(servers.redisUrl);
  const bareServer = Child.launch('test/bench/bare-server.main.ts');
  const clients = Child.launch('test/bench/audience.main.ts');
  try {
    const { port } = await bareServer.ask<{ port: number }>();
    const events = await prepareEvents(product, Math.max(size.pacedEvents, BURST_EVENTS));
    await product.apps.ingestion.stop();
    const run = new FanoutRun({ product, bareServer, clients, hints }, events, {
      size,
      pids: { product: [...servers.pids, product.apps.agent.pid], bare: [bareServer.pid] },
    });
    await run.connect(`ws://127.0.0.1:${port}`);
    await run.round();
    const rounds: FanoutRound[] = [];
    for (let round = 1; round <= size.rounds; round += 1) {
      rounds.push(await run.round());
      report.progress(`fanout: round ${round} of ${size.rounds}`);
    }
    addFanoutFigures(report, rounds, size.sockets);
    run.problems.forEach((problem) => report.expect(false, `fanout: ${problem}`));
  } finally {
    hints.onApplicationShutdown();
    await Promise.all([clients.stop('disconnect'), bareServer.stop('disconnect')]);
  }
}

/** Lets ingestion store posts, and answers an event about each. */
async function prepareEvents(product: LiveProduct, count: number): Promise<NewEvent[]> {
  const published = await product.sandbox.addPosts(buildPosts(count, FIRST_NUMBER));
  const rows = await eventually(
    async () =>
      await product.db.query<{ id: string; conversation_id: string }>(
        'select id, conversation_id from mention where external_id = any($1)',
        [published.map((post) => post.id)],
      ),
    (seen) => seen.length === count,
    { withinMs: 30_000, what: 'the intake of the posts' },
  );
  return rows.map((row) => ({ name: 'mention.received', conversationId: row.conversation_id, subjectId: row.id }));
}

class FanoutRun {
  readonly problems = new Set<string>();
  private readonly log = new EventLogRepository();

  constructor(
    private readonly parts: { product: LiveProduct; bareServer: Child; clients: Child; hints: Hints },
    private readonly events: NewEvent[],
    private readonly plan: { size: FanoutSize; pids: Record<Side, number[]> },
  ) {}

  async connect(bareUrl: string): Promise<void> {
    const { product } = this.parts;
    const count = this.plan.size.sockets;
    const url = `${product.url.replace('http', 'ws')}${SOCKET_PATH}/?EIO=4&transport=websocket`;
    const headers = { cookie: product.cookie, origin: product.url };
    await this.ask({ ask: 'connect', side: 'product', url, headers, count });
    await this.ask({ ask: 'connect', side: 'bare', url: bareUrl, headers: {}, count });
  }

  /** Paced and in bursts, each through the product and then bare with the bytes that the product sent. */
  async round(): Promise<FanoutRound> {
    const paced = await this.pacedProduct();
    const pacedBare = await this.pacedBare(paced.answer.frames);
    const bursts: Burst[] = [];
    const bareBursts: Burst[] = [];
    for (let burst = 0; burst < this.plan.size.burstsPerRound; burst += 1) {
      const { figures, answer } = await this.burstProduct();
      bursts.push(figures);
      bareBursts.push(await this.burstBare(answer.frames, BURST_EVENTS));
    }
    const { frames } = paced.answer;
    const singles = Array.from({ length: BURST_EVENTS }, (_, index) => frames[index % frames.length] ?? '');
    return {
      product: { paced: paced.figures, burst: addUp(bursts) },
      bare: {
        paced: pacedBare,
        burst: addUp(bareBursts),
        burstOfSingles: await this.burstBare(singles, BURST_EVENTS),
      },
    };
  }

  private async pacedProduct(): Promise<{ figures: Paced; answer: AudienceAnswer }> {
    const sinceSeq = await this.begin('product');
    const cpuBefore = cpuOf(this.plan.pids.product);
    const count = this.plan.size.pacedEvents;
    const sentAt = await paced(count, async (index) => {
      await this.append(this.events.slice(index, index + 1));
      const committedAt = monotonicMs();
      this.parts.hints.announce(this.parts.product.ids.workspaceId);
      return committedAt;
    });
    const answer = await this.ask({ ask: 'collect', side: 'product', untilSeq: sinceSeq + count });
    const cpuUs = cpuOf(this.plan.pids.product) - cpuBefore;
    this.verify('product', answer, answer.frames.length);
    // Two events that a stall has brought together share a message; it is late by the older one.
    const latencies = answer.arrivals.flatMap((times, message) => {
      const startedAt = sentAt[(answer.ranges[message]?.fromSeq ?? 0) - sinceSeq] ?? Number.NaN;
      return times.map((at) => at - startedAt);
    });
    return { figures: { latencies, deliveries: latencies.length, cpuUs }, answer };
  }

  private async pacedBare(frames: string[]): Promise<Paced> {
    await this.begin('bare');
    const cpuBefore = cpuOf(this.plan.pids.bare);
    const sentAt = await paced(frames.length, async (index) => {
      const startedAt = monotonicMs();
      this.parts.bareServer.tell({ frames: frames.slice(index, index + 1) } satisfies BareOrder);
      return await Promise.resolve(startedAt);
    });
    const answer = await this.ask({ ask: 'collect', side: 'bare', messages: frames.length });
    const cpuUs = cpuOf(this.plan.pids.bare) - cpuBefore;
    this.verify('bare', answer, frames.length);
    const latencies = answer.arrivals.flatMap((times, message) =>
      times.map((at) => at - (sentAt[message] ?? Number.NaN)),
    );
    return { latencies, deliveries: latencies.length, cpuUs };
  }

  private async burstProduct(): Promise<{ figures: Burst; answer: AudienceAnswer }> {
    const sinceSeq = await this.begin('product');
    const cpuBefore = cpuOf(this.plan.pids.product);
    const startedAt = monotonicMs();
    for (let from = 0; from < BURST_EVENTS; from += EVENTS_PER_PAGE) {
      await this.append(this.events.slice(from, from + EVENTS_PER_PAGE));
      this.parts.hints.announce(this.parts.product.ids.workspaceId);
    }
    const answer = await this.ask({ ask: 'collect', side: 'product', untilSeq: sinceSeq + BURST_EVENTS });
    const cpuUs = cpuOf(this.plan.pids.product) - cpuBefore;
    this.verify('product', answer, answer.frames.length);
    return { figures: { ...this.burstFigures(answer, BURST_EVENTS, startedAt), cpuUs }, answer };
  }

  private async burstBare(frames: string[], events: number): Promise<Burst> {
    await this.begin('bare');
    const cpuBefore = cpuOf(this.plan.pids.bare);
    const startedAt = monotonicMs();
    this.parts.bareServer.tell({ frames } satisfies BareOrder);
    const answer = await this.ask({ ask: 'collect', side: 'bare', messages: frames.length });
    const cpuUs = cpuOf(this.plan.pids.bare) - cpuBefore;
    this.verify('bare', answer, frames.length);
    return { ...this.burstFigures(answer, events, startedAt), cpuUs };
  }

  private burstFigures(answer: AudienceAnswer, events: number, startedAt: number): Omit<Burst, 'cpuUs'> {
    const lastAt = answer.arrivals.flat().reduce((latest, at) => Math.max(latest, at), startedAt);
    return { deliveries: events * this.plan.size.sockets, ms: lastAt - startedAt };
  }

  private async begin(side: Side): Promise<number> {
    const [row] = await this.parts.product.db.query<{ seq: number }>('select last_seq::int as seq from event_counter');
    const sinceSeq = side === 'product' ? (row?.seq ?? 0) : -1;
    await this.ask({ ask: 'begin', side, sinceSeq });
    return sinceSeq;
  }

  private async append(events: NewEvent[]): Promise<void> {
    const { product } = this.parts;
    await product.db.database.inWorkspace(product.ids.workspaceId, async (scope) => {
      await this.log.append(scope, events, new Date());
    });
  }

  private verify(side: Side, answer: AudienceAnswer, messages: number): void {
    const short = answer.arrivals.filter((times) => times.length !== this.plan.size.sockets).length;
    if (answer.arrivals.length !== messages || short > 0) {
      this.problems.add(
        `${side}: ${answer.arrivals.length} of ${messages} messages, ${short} of them not once to every client`,
      );
    }
    if (side === 'product' && answer.gaps > 0) {
      this.problems.add(`product: ${answer.gaps} batches did not follow the one before`);
    }
    if (answer.lost > 0) {
      this.problems.add(`${side}: ${answer.lost} clients were cut off`);
    }
  }

  private async ask(question: AudienceQuestion): Promise<AudienceAnswer> {
    return await this.parts.clients.ask<AudienceAnswer>(question);
  }
}

/** Does something at a fixed pace, whether or not the one before is done. Answers when each began. */
async function paced(count: number, act: (index: number) => Promise<number>): Promise<number[]> {
  const startedAt = monotonicMs();
  const acts: Promise<number>[] = [];
  for (let index = 0; index < count; index += 1) {
    const waitMs = startedAt + index * PACE_MS - monotonicMs();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, waitMs)));
    acts.push(act(index));
  }
  return await Promise.all(acts);
}

function addUp(bursts: Burst[]): Burst {
  return {
    deliveries: sum(bursts.map((burst) => burst.deliveries)),
    ms: sum(bursts.map((burst) => burst.ms)),
    cpuUs: sum(bursts.map((burst) => burst.cpuUs)),
  };
}
