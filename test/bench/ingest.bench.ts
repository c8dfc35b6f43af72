import { Client } from 'pg';
import { ChannelRegistry } from '@genklang/channels';
import type { IncomingPost } from '@genklang/channels';
import { SentimentScorer } from '@genklang/sentiment';
import type { TestDatabase } from '@genklang/testing';
import { IngestionFixture } from '../../apps/ingestion/src/ingestion.fixture';
import { IntakeService } from '../../apps/ingestion/src/intake/intake.service';
import { scoreText } from '../../apps/ingestion/src/intake/score-text';
import { copyRows, createTwin, insertRows } from './bare-writers';
import type { MentionRow } from './bare-writers';
import type { BenchServers } from './bench-servers';
import { cpuOf } from './cpu';
import { buildPosts } from './post-texts';
import type { Report } from './report';
import { askSandbox } from './sandbox-control';
import { median, monotonicMs, sum } from './statistics';

/** X lists the latest 800 mentions: a wave is 760 new posts on top of 40 that have been read, 8 pages in all. */
const WAVE_NEW = 760;
const WAVE_AGAIN = 40;
const NO_LIMIT = 1_000_000;

export interface IngestSize {
  rounds: number;
  wavesPerRound: number;
}

/** What writing some rows took. */
interface Cost {
  rows: number;
  ms: number;
  cpuUs: number;
}

interface IngestCost extends Cost {
  postgresCpuUs: number;
  fetchMs: number;
  receiveMs: number;
  scoreMs: number;
}

interface Round {
  product: IngestCost;
  insert: Cost;
  insertWithKeys: Cost;
  copy: Cost;
}

/** From a page of the network's API to committed rows, against writing the same rows bare. */
export async function benchIngest(servers: BenchServers, report: Report, size: IngestSize): Promise<void> {
  const fixture = await IngestionFixture.start();
  const owner = new Client({ connectionString: fixture.db.ownerUrl });
  try {
    await owner.connect();
    await fixture.connect();
    await askSandbox(fixture.sandbox.url, 'POST', 'limits', { limits: [{ endpoint: 'mentions', limit: NO_LIMIT }] });
    await createTwin(owner, 'bench_insert', { hasForeignKeys: false });
    await createTwin(owner, 'bench_insert_keys', { hasForeignKeys: true });
    await createTwin(owner, 'bench_copy', { hasForeignKeys: false });
    const run = new IngestRun(servers, fixture, owner);
    await run.round(1);
    const rounds: Round[] = [];
    for (let round = 1; round <= size.rounds; round += 1) {
      rounds.push(await run.round(size.wavesPerRound));
      report.progress(`ingest: round ${round} of ${size.rounds}`);
    }
    addFigures(report, rounds);
    await checkRows(report, fixture, { written: run.written, owner });
  } finally {
    await owner.end();
    await fixture.stop();
  }
}

/** Writes waves of posts, through the product and bare, in turn. */
class IngestRun {
  written = 0;
  private readonly pages: IncomingPost[][] = [];
  private fetchMs = 0;
  private receiveMs = 0;

  constructor(
    private readonly servers: BenchServers,
    private readonly fixture: IngestionFixture,
    private readonly owner: Client,
  ) {
    const channel = fixture.get(ChannelRegistry).get('x');
    const poll = channel.poll.bind(channel);
    channel.poll = async (account, request) => {
      const startedAt = monotonicMs();
      const page = await poll(account, request);
      this.fetchMs += monotonicMs() - startedAt;
      this.pages.push(page.posts);
      return page;
    };
    const intake = fixture.get(IntakeService);
    const receive = intake.receive.bind(intake);
    intake.receive = async (source, page) => {
      const startedAt = monotonicMs();
      const stored = await receive(source, page);
      this.receiveMs += monotonicMs() - startedAt;
      return stored;
    };
  }

  async round(waves: number): Promise<Round> {
    const costs: Round[] = [];
    for (let wave = 0; wave < waves; wave += 1) {
      const { product, rows } = await this.ingestWave();
      const insert = await this.measure(rows.length, async () => await insertRows(this.owner, 'bench_insert', rows));
      const insertWithKeys = await this.measure(
        rows.length,
        async () => await insertRows(this.owner, 'bench_insert_keys', rows),
      );
      const copy = await this.measure(rows.length, async () => await copyRows(this.owner, 'bench_copy', rows));
      costs.push({ product, insert, insertWithKeys, copy });
    }
    return {
      product: add(costs.map((cost) => cost.product)),
      insert: add(costs.map((cost) => cost.insert)),
      insertWithKeys: add(costs.map((cost) => cost.insertWithKeys)),
      copy: add(costs.map((cost) => cost.copy)),
    };
  }

  private async ingestWave(): Promise<{ product: IngestCost; rows: MentionRow[] }> {
    const published = await this.fixture.sandbox.addPosts(buildPosts(WAVE_NEW, this.written));
    await this.stepBack();
    this.pages.length = 0;
    this.fetchMs = 0;
    this.receiveMs = 0;
    const postgresBefore = cpuOf([this.servers.postgresPid]);
    const cost = await this.measure(WAVE_NEW, async () => await this.fixture.poll());
    const postgresCpuUs = cpuOf([this.servers.postgresPid]) - postgresBefore;
    this.written += WAVE_NEW;
    const { fetchMs, receiveMs } = this;
    const { rows } = await this.owner.query<MentionRow>('select * from mention where external_id = any($1)', [
      published.map((post) => post.id),
    ]);
    return { product: { ...cost, postgresCpuUs, fetchMs, receiveMs, scoreMs: this.scoreAgain() }, rows };
  }

  /**
   * Lets the next poll read some stored posts again, and puts off what reads only such: the look back for late posts, and the
   * looks at single ones for edits.
   */
  private async stepBack(): Promise<void> {
    await this.owner.query('update mention set recheck_at = null where recheck_at is not null');
    await this.owner.query(
      `update channel_stream s set polls_since_sweep = 0, head = jsonb_set(s.head, '{id}', to_jsonb(m.external_id))
       from (select external_id from mention order by external_id::bigint desc offset $2 limit 1) m
       where s.channel_id = $1 and s.name = 'mentions'`,
      [this.fixture.channelId, WAVE_AGAIN],
    );
  }

  /** Scoring happens in the middle of the transaction: the same posts are scored once more to see what it takes. */
  private scoreAgain(): number {
    const fresh = this.pages.flat().slice(0, WAVE_NEW);
    const scorer = this.fixture.get(SentimentScorer);
    const startedAt = monotonicMs();
    for (const post of fresh) {
      scoreText(scorer, post.text, { language: post.languageHint, lean: null });
    }
    return monotonicMs() - startedAt;
  }

  private async measure(rows: number, work: () => Promise<void>): Promise<Cost> {
    const serversBefore = cpuOf(this.servers.pids);
    const before = process.cpuUsage();
    const startedAt = monotonicMs();
    await work();
    const ms = monotonicMs() - startedAt;
    const own = process.cpuUsage(before);
    return { rows, ms, cpuUs: own.user + own.system + cpuOf(this.servers.pids) - serversBefore };
  }
}

function add<T extends object>(costs: T[]): T {
  const keys = Object.keys(costs[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, sum(costs.map((cost) => Number(cost[key])))])) as T;
}

function addFigures(report: Report, rounds: Round[]): void {
  const rate = (cost: Cost): number => (cost.rows / cost.ms) * 1_000;
  const cpu = (cost: Cost): number => cost.cpuUs / cost.rows;
  const over = (pick: (round: Round) => number): number => median(rounds.map(pick));
  const compare = (metric: string, side: 'insert' | 'insertWithKeys' | 'copy'): void =>
    report.add({
      bench: 'ingest',
      metric,
      value: over(({ product }) => rate(product)),
      unit: 'posts/s',
      baseline: over((round) => rate(round[side])),
      ratio: over((round) => rate(round.product) / rate(round[side])),
    });
  compare('API page to committed rows, to bare INSERT', 'insert');
  compare('API page to committed rows, to INSERT with foreign keys', 'insertWithKeys');
  compare('API page to committed rows, to COPY', 'copy');
  report.add({
    bench: 'ingest',
    metric: 'page in hand to committed rows, to bare INSERT',
    value: over(({ product }) => (product.rows / product.receiveMs) * 1_000),
    unit: 'posts/s',
    baseline: over(({ insert }) => rate(insert)),
    ratio: over(({ product, insert }) => product.rows / product.receiveMs / (insert.rows / insert.ms)),
  });
  report.add({
    bench: 'ingest',
    metric: 'CPU of ingestion and PostgreSQL, to bare INSERT',
    value: over(({ product }) => cpu(product)),
    unit: 'us/post',
    baseline: over(({ insert }) => cpu(insert)),
    ratio: over(({ product, insert }) => cpu(product) / cpu(insert)),
  });
  const perPost = (metric: string, pick: (cost: IngestCost) => number): void =>
    report.add({
      bench: 'ingest',
      metric,
      value: over(({ product }) => (pick(product) * 1_000) / product.rows),
      unit: 'us/post',
    });
  perPost('of it PostgreSQL', (cost) => cost.postgresCpuUs / 1_000);
  perPost('time to fetch and map', (cost) => cost.fetchMs);
  perPost('time to score', (cost) => cost.scoreMs);
  perPost('time to store', (cost) => cost.receiveMs - cost.scoreMs);
  perPost('time for the rest of the poll', (cost) => cost.ms - cost.fetchMs - cost.receiveMs);
}

/** Each post once, announced once, in a gapless log; the twins hold the very same rows. */
async function checkRows(
  report: Report,
  fixture: { db: TestDatabase },
  options: { written: number; owner: Client },
): Promise<void> {
  const { written, owner } = options;
  const [counts] = await fixture.db.query<Record<string, number>>(
    `select (select count(*)::int from mention) as mentions, (select count(distinct external_id)::int from mention) as posts,
       (select sum(mention_count)::int from conversation) as counted,
       (select count(*)::int from event_log where name = 'mention.received') as announced,
       (select (max(seq) - count(*))::int from event_log) as gaps, (select count(*)::int from channel_gap where closed_at is null) as open`,
  );
  const expected = { mentions: written, posts: written, counted: written, announced: written, gaps: 0, open: 0 };
  report.expect(
    JSON.stringify(counts) === JSON.stringify(expected),
    `ingest: expected ${JSON.stringify(expected)}, found ${JSON.stringify(counts)}`,
  );
  // When a post is looked at again was put off on the way; everything else must be the same.
  for (const table of ['mention', 'bench_insert', 'bench_insert_keys', 'bench_copy']) {
    await owner.query(`alter table ${table} drop column recheck_at`);
  }
  for (const twin of ['bench_insert', 'bench_insert_keys', 'bench_copy']) {
    const [difference] = await fixture.db.query<{ rows: number }>(
      `select count(*)::int as rows from ((table mention except all table ${twin}) union all (table ${twin} except all table mention)) d`,
    );
    report.expect(difference?.rows === 0, `ingest: ${twin} differs from mention in ${difference?.rows} rows`);
  }
}
