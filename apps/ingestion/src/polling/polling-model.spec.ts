import fc from 'fast-check';
import { happenings, happenOnNetwork } from './polling-model.fixture';
import { SimulatedNetwork, SimulatedPoller } from './simulation.fixture';

const RUNS = 1_000;
const MINUTE_MS = 60_000;
/** More than a post's rechecks are ever apart while its conversation is open. */
const QUIET_STEP_MS = 11 * MINUTE_MS;
const QUIET_POLLS = 30;

describe('the polling model', () => {
  it('ends with exactly what the network shows, each post taken in once, whatever happened on the way', () => {
    fc.assert(
      fc.property(happenings, fc.integer({ min: 3, max: 10 }), (events, pageSize) => {
        const network = new SimulatedNetwork();
        let crashIn = -1;
        let failIn = -1;
        network.fails = () => {
          failIn -= 1;
          return failIn === -1;
        };
        const crashes = (): boolean => {
          crashIn -= 1;
          return crashIn === -1;
        };
        const poller = new SimulatedPoller(network, { requestBudget: 4, pageSize, hasRechecks: true }, crashes);
        for (const event of events) {
          if (!happenOnNetwork(network, event)) {
            crashIn = event.kind === 'crash' ? event.beforeCommit : -1;
            failIn = event.kind === 'fault' ? event.atRequest : -1;
            poller.poll();
            network.now += MINUTE_MS;
          }
        }
        crashIn = -1;
        failIn = -1;
        for (let poll = 0; poll < QUIET_POLLS; poll += 1) {
          network.now += QUIET_STEP_MS;
          poller.poll();
        }
        const shown = network.visible().map((post) => [post.id, post.text]);
        const held = [...poller.stored.values()]
          .filter(({ known }) => known.deletedAt === null)
          .map(({ known }) => [known.externalId, known.text]);
        expect(new Map(held as [string, string][])).toEqual(new Map(shown as [string, string][]));
        expect([...poller.taken.values()].filter((times) => times !== 1)).toEqual([]);
        expect(poller.hasBacklog).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });
});
