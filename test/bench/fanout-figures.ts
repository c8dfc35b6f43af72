import type { Report } from './report';
import { median, percentile, sum } from './statistics';

/** Single events, further apart than the gateway's batches. */
export interface Paced {
  latencies: number[];
  deliveries: number;
  cpuUs: number;
}

/** Many events at once. A delivery is one event at one client, whatever the number of messages. */
export interface Burst {
  deliveries: number;
  ms: number;
  cpuUs: number;
}

/** One round of the fan-out, both sides. */
export interface FanoutRound {
  product: { paced: Paced; burst: Burst };
  bare: { paced: Paced; burst: Burst; burstOfSingles: Burst };
}

/** Ratios are the median of the rounds' ratios; CPU is summed over the rounds, for its clock ticks slowly. */
export function addFanoutFigures(report: Report, rounds: FanoutRound[], sockets: number): void {
  const compare = (metric: string, unit: string, pick: { product: Pick; bare: Pick }): void =>
    report.add({
      bench: 'fanout',
      metric: `${metric}, ${sockets} sockets, to bare ws`,
      value: median(rounds.map(pick.product)),
      unit,
      baseline: median(rounds.map(pick.bare)),
      ratio: median(rounds.map((round) => pick.product(round) / pick.bare(round))),
    });
  const compareCpu = (metric: string, kind: 'burst' | 'paced'): void => {
    const baseline = cpuOf(rounds.map((round) => round.bare[kind]));
    report.add({
      bench: 'fanout',
      metric: `${metric}, ${sockets} sockets, to bare ws`,
      value: cpuOf(rounds.map((round) => round.product[kind])),
      unit: 'us/delivery',
      ...(baseline > 0 ? { baseline } : {}),
    });
  };
  const product: Pick = (round) => rateOf(round.product.burst);
  compare('burst, the same messages', 'deliveries/s', { product, bare: (round) => rateOf(round.bare.burst) });
  compare('burst, bare with a message each', 'deliveries/s', {
    product,
    bare: (round) => rateOf(round.bare.burstOfSingles),
  });
  compareCpu('burst CPU, the same messages', 'burst');
  for (const share of [0.5, 0.99]) {
    compare(`paced p${share * 100}, commit to client`, 'ms', {
      product: (round) => percentile(round.product.paced.latencies, share),
      bare: (round) => percentile(round.bare.paced.latencies, share),
    });
  }
  compareCpu('paced CPU', 'paced');
}

type Pick = (round: FanoutRound) => number;

function rateOf(burst: Burst): number {
  return (burst.deliveries / burst.ms) * 1_000;
}

function cpuOf(measured: { deliveries: number; cpuUs: number }[]): number {
  return sum(measured.map((item) => item.cpuUs)) / sum(measured.map((item) => item.deliveries));
}
