import { SimulatedNetwork, SimulatedPoller } from '../../../apps/ingestion/src/polling/simulation.fixture';
import { CommitAtEndPoller, CursorFirstPoller, GapPoller, NewestPagePoller } from './baseline-pollers';
import type { Poller, PollerOptions } from './baseline-pollers';

/** Four hours: three posts a minute, and half an hour with sixty. */
const MINUTES = 240;
const BURST = { from: 100, to: 130 };
const CALM_PER_MINUTE = 3;
const BURST_PER_MINUTE = 60;
const MINUTE_MS = 60_000;
/** Polls after the last post, in which a poller may catch up. */
const DRAIN_POLLS = 30;
const SEEDS = [11, 23, 37, 41, 59];

/** What goes wrong, and how much may be asked. Shares are of 1. */
export interface Scenario {
  name: string;
  requestBudget: number;
  pageSize: number;
  lateShare: number;
  failureShare: number;
  crashShare: number;
}

const CALM = { requestBudget: 20, pageSize: 50, lateShare: 0, failureShare: 0, crashShare: 0 };
const ALL = { lateShare: 0.02, failureShare: 0.05, crashShare: 0.02 };

/** The columns of CHANNELS.md, 4.2. */
export const SCENARIOS: readonly Scenario[] = [
  { ...CALM, name: 'calm' },
  { ...CALM, name: '1 request a poll', requestBudget: 1 },
  { ...CALM, name: '2 % listed up to 90 s late', lateShare: ALL.lateShare },
  { ...CALM, name: '5 % fail, 2 % crash', failureShare: ALL.failureShare, crashShare: ALL.crashShare },
  { ...CALM, ...ALL, name: 'all, 2 requests', requestBudget: 2 },
  { ...CALM, ...ALL, name: 'all, 3 requests of 10', requestBudget: 3, pageSize: 10 },
];

type MakePoller = (network: SimulatedNetwork, options: PollerOptions) => Poller;

/** The rows: the pollers people write, and ours. */
export const POLLERS: readonly { name: string; make: MakePoller }[] = [
  { name: 'A newest page', make: (network, options) => new NewestPagePoller(network, options) },
  { name: 'B walk, cursor first', make: (network, options) => new CursorFirstPoller(network, options) },
  { name: 'C walk, commit at the end', make: (network, options) => new CommitAtEndPoller(network, options) },
  {
    name: 'D gaps',
    make: (network, options) =>
      new GapPoller(network, options, { overlapMs: 0, isFair: false, sweepEveryPolls: 0, sweepMs: 0 }),
  },
  {
    name: 'E gaps, 5 min overlap',
    make: (network, options) =>
      new GapPoller(network, options, { overlapMs: 5 * MINUTE_MS, isFair: false, sweepEveryPolls: 0, sweepMs: 0 }),
  },
  {
    name: 'F gaps, fair, 8 min sweep',
    make: (network, options) =>
      new GapPoller(network, options, { overlapMs: 0, isFair: true, sweepEveryPolls: 5, sweepMs: 8 * MINUTE_MS }),
  },
  { name: 'G ours', make: makeOurs },
];

/** The product's own plan, runs and cursors. */
function makeOurs(network: SimulatedNetwork, { requestBudget, pageSize, crashes }: PollerOptions): Poller {
  const poller = new SimulatedPoller(network, { requestBudget, pageSize, hasRechecks: false }, crashes);
  return {
    poll: () => poller.poll(),
    get found() {
      return new Set(poller.stored.keys());
    },
  };
}

/** How a poller fared: over all seeds. */
export interface Fate {
  posts: number;
  lost: number;
  /** Items that the network served for each post there was. */
  servedPerPost: number;
}

/** Runs a poller through a scenario with every seed. The same seed brings the same posts, failures and crashes. */
export function run(scenario: Scenario, make: MakePoller): Fate {
  const fates = SEEDS.map((seed) => runSeed(scenario, make, seed));
  const posts = sum(fates.map((fate) => fate.posts));
  return {
    posts,
    lost: sum(fates.map((fate) => fate.lost)),
    servedPerPost: sum(fates.map((fate) => fate.served)) / posts,
  };
}

function runSeed(scenario: Scenario, make: MakePoller, seed: number): { posts: number; lost: number; served: number } {
  const network = new SimulatedNetwork();
  writePosts(network, scenario, createRandom(seed));
  const chance = createRandom(seed + 1);
  let isCalm = false;
  network.fails = () => !isCalm && chance() < scenario.failureShare;
  const poller = make(network, { ...scenario, crashes: () => !isCalm && chance() < scenario.crashShare });
  for (let minute = 1; minute <= MINUTES + DRAIN_POLLS; minute += 1) {
    isCalm = minute > MINUTES;
    network.now = minute * MINUTE_MS;
    poller.poll();
  }
  const { found } = poller;
  const lost = network.posts.filter((post) => !found.has(post.id)).length;
  return { posts: network.posts.length, lost, served: network.itemsServed };
}

/** Posts at random moments, in the order of time. */
function writePosts(network: SimulatedNetwork, scenario: Scenario, random: () => number): void {
  for (let minute = 0; minute < MINUTES; minute += 1) {
    const isBurst = minute >= BURST.from && minute < BURST.to;
    const count = drawPoisson(isBurst ? BURST_PER_MINUTE : CALM_PER_MINUTE, random);
    const moments = Array.from({ length: count }, () => Math.floor((minute + random()) * MINUTE_MS)).sort(
      (a, b) => a - b,
    );
    for (const at of moments) {
      network.write({ at, lateMs: random() < scenario.lateShare ? Math.ceil(random() * 90_000) : 0 });
    }
  }
}

/** Knuth's way: enough for small means. */
function drawPoisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}

/** mulberry32: small, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
