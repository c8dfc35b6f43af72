import type { ChannelAccount } from '../channel';
import { describeDeliveries } from './deliveries';
import { describeFailures } from './failures';
import type { PeerPlan, RunningPeer } from './peer';
import type { Point, Use } from './point';
import { describePolling } from './polling';
import { describePublishing } from './publishing';
import { describeSecrets } from './secrets';

/**
 * What every network must do, unchanged, on its double and on a real server where there is one. The number before a name is
 * the point of the channel contract (docs/channels/README.md). Points 5, 6 and 20 concurrent refreshes need tables: they are
 * held in the ingestion app's own suite.
 */
export function describeChannel(plan: PeerPlan): void {
  describe(`${plan.name} keeps the channel contract`, () => {
    let running: RunningPeer;
    let account: ChannelAccount;
    beforeAll(async () => {
      running = await plan.start();
    });
    afterAll(async () => {
      await running.stop();
    });
    beforeEach(async () => {
      account = await running.peer.connect();
    });

    const use: Use = () => ({ peer: running.peer, account });
    const point: Point = (needs, name, test) => {
      const missing = needs.map((ability) => plan.cannot[ability]).find((reason) => reason !== undefined);
      if (missing === undefined) {
        it(name, test);
      } else {
        it.skip(`${name} (${missing})`, test);
      }
    };
    describePolling(use, point);
    describeFailures(use, point);
    describePublishing(use, point);
    describeDeliveries(use, point);
    describeSecrets(use, point);
  });
}
