import type { InboxPage, SearchPage } from '@genklang/contract';
import type { LiveProduct } from '../live-product';
import type { Report } from '../report';
import { median, percentile } from '../statistics';

/** A product whose workspace has so many conversations. */
export interface InboxOfSize {
  size: number;
  product: LiveProduct;
}

interface Workload {
  name: string;
  /** The goal for the large size as a multiple of the small one; null where there is none. */
  goal: number | null;
  ask(inbox: InboxOfSize, turn: number): Promise<void>;
}

/** Pages that lie before the deep one. */
const DEPTH = 20;

/**
 * Lists, counters, opening and searching over HTTP, with sign-in and row-level security, one request at a time. The sizes take
 * turns within each round, so that a busy machine is busy for both.
 */
export async function benchInbox(
  inboxes: InboxOfSize[],
  report: Report,
  plan: { rounds: number; requests: number },
): Promise<void> {
  const ids = new Map<InboxOfSize, string[]>();
  const deep = new Map<InboxOfSize, string>();
  for (const inbox of inboxes) {
    const { pages, cursor } = await walk(inbox);
    ids.set(
      inbox,
      pages.flatMap((page) => page.rows.map((row) => row.id)),
    );
    deep.set(inbox, cursor);
  }
  for (const workload of workloads(ids, deep)) {
    const times = new Map<InboxOfSize, number[]>(inboxes.map((inbox) => [inbox, []]));
    for (let round = 0; round <= plan.rounds; round += 1) {
      for (const inbox of inboxes) {
        for (let turn = 0; turn < plan.requests; turn += 1) {
          const began = performance.now();
          await workload.ask(inbox, round * plan.requests + turn);
          // The first round warms caches on both sides.
          if (round > 0) {
            times.get(inbox)?.push(performance.now() - began);
          }
        }
      }
    }
    tell(
      report,
      workload,
      inboxes.map((inbox) => ({ size: inbox.size, times: times.get(inbox) ?? [] })),
    );
  }
}

function tell(report: Report, { name, goal }: Workload, measured: { size: number; times: number[] }[]): void {
  const [small] = measured;
  for (const { size, times } of measured) {
    const of = (figure: (values: number[]) => number): { value: number; baseline?: number } =>
      small === undefined || small.size === size
        ? { value: figure(times) }
        : { value: figure(times), baseline: figure(small.times) };
    report.add({ bench: name, metric: `p50 of ${size}`, unit: 'ms', ...of(median) });
    report.add({ bench: name, metric: `p95 of ${size}`, unit: 'ms', ...of((values) => percentile(values, 0.95)) });
  }
  const large = measured.at(-1);
  if (goal !== null && small !== undefined && large !== undefined && large !== small) {
    const ratio = median(large.times) / median(small.times);
    report.progress(
      `${name}: ${ratio.toFixed(2)} times at ${large.size} (goal: under ${goal}) ${ratio < goal ? 'met' : 'MISSED'}`,
    );
  }
}

function workloads(ids: Map<InboxOfSize, string[]>, deep: Map<InboxOfSize, string>): Workload[] {
  const list =
    (query: string) =>
    async (inbox: InboxOfSize): Promise<void> => {
      await get<InboxPage>(inbox, `/api/conversations?${query}`);
    };
  const search =
    (q: (turn: number) => string) =>
    async (inbox: InboxOfSize, turn: number): Promise<void> => {
      const page = await get<SearchPage>(inbox, `/api/search?q=${encodeURIComponent(q(turn))}`);
      if (page.isPartial) {
        throw new Error(`the search for ${q(turn)} took too long among ${inbox.size}`);
      }
    };
  return [
    { name: 'list, most urgent', goal: 1.5, ask: list('view=open&order=urgent') },
    { name: 'list, newest', goal: 1.5, ask: list('view=open&order=newest') },
    { name: 'list, deadline', goal: 1.5, ask: list('view=open&order=deadline') },
    { name: 'list, mine', goal: 1.5, ask: list('view=mine&order=urgent') },
    { name: 'list, urgent', goal: 1.5, ask: list('view=hot&order=urgent') },
    { name: 'list, closed', goal: 1.5, ask: list('view=closed') },
    {
      name: 'list, filtered',
      goal: null,
      ask: list('view=open&order=urgent&languages=sv&polarities=negative&minReach=1000'),
    },
    {
      name: 'list, page 20',
      goal: 1.5,
      ask: async (inbox) => await list(`view=open&order=urgent&cursor=${deep.get(inbox) ?? ''}`)(inbox),
    },
    { name: 'counters', goal: null, ask: async (inbox) => void (await get(inbox, '/api/session')) },
    {
      name: 'open',
      goal: 1.5,
      ask: async (inbox, turn) => {
        const known = ids.get(inbox) ?? [];
        await get(inbox, `/api/conversations/${known[turn % known.length] ?? ''}`);
      },
    },
    { name: 'search, common word', goal: null, ask: search((turn) => `ord${turn % 5}`) },
    { name: 'search, middling word', goal: null, ask: search((turn) => `ord${2_000 + turn}`) },
    { name: 'search, rare word', goal: null, ask: search((turn) => `ord${19_000 + turn}`) },
    { name: 'search, very rare word', goal: null, ask: search(() => 'sjældent') },
    { name: 'search, absent word', goal: null, ask: search((turn) => `findesikke${turn}`) },
    { name: 'search, two words', goal: null, ask: search((turn) => `ord1 ord${500 + turn}`) },
    { name: 'search, phrase', goal: null, ask: search((turn) => `"ord0 ord${turn % 7}"`) },
    { name: 'search, one customer', goal: null, ask: search((turn) => `ord0 from:kunde${1_000 + turn}`) },
  ];
}

async function walk(inbox: InboxOfSize): Promise<{ pages: InboxPage[]; cursor: string }> {
  const pages: InboxPage[] = [];
  let cursor = '';
  for (let page = 0; page < DEPTH; page += 1) {
    const next: InboxPage = await get(
      inbox,
      `/api/conversations?view=open&order=urgent${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    pages.push(next);
    if (next.nextCursor === null) {
      break;
    }
    cursor = next.nextCursor;
  }
  return { pages, cursor };
}

async function get<T>({ product }: InboxOfSize, path: string): Promise<T> {
  const response = await fetch(`${product.url}${path}`, { headers: { cookie: product.cookie } });
  if (!response.ok) {
    throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }
  return (await response.json()) as T;
}
