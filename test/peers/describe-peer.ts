import { describeChannel } from '../../libs/channels/src/contract-suite/describe-channel';
import type { PeerPlan } from '../../libs/channels/src/contract-suite/peer';

/** What `scripts/test-peers.mjs` found: for each peer where it lies, or why it is not there. */
interface Prepared {
  place?: string;
  missing?: string;
}

/** Where a peer lies; null where it could not be had. */
export function placeOfPeer(name: string): string | null {
  return preparedPeers()[name]?.place ?? null;
}

/** The contract, and whatever else, against a real server; skipped with the reason where it is not there. */
export function describePeer(name: string, plan: PeerPlan, more: () => void = () => undefined): void {
  const { missing } = preparedPeers()[name] ?? { missing: 'npm run test:peers prepares it' };
  if (missing === undefined) {
    describeChannel(plan);
    more();
    return;
  }
  describe(`${plan.name} keeps the channel contract`, () => {
    it.skip(`(${missing})`, () => undefined);
  });
}

/** Tests on something that was prepared; skipped with the reason where it is not there. */
export function describePrepared(name: string, title: string, tests: (place: string) => void): void {
  const { place, missing } = preparedPeers()[name] ?? { missing: 'npm run test:peers prepares it' };
  describe(title, () => {
    if (place === undefined) {
      it.skip(`(${missing})`, () => undefined);
    } else {
      tests(place);
    }
  });
}

function preparedPeers(): Record<string, Prepared> {
  return JSON.parse(process.env['GENKLANG_PEERS'] ?? '{}') as Record<string, Prepared>;
}
