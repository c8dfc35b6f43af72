import { ChannelError } from '../channel-error';
import type { Point, Use } from './point';
import type { PeerFault } from './peer';
import { failureOf, numbered, poll, walk } from './steps';

const BROKEN: PeerFault[] = [
  'server-error',
  'html',
  'truncated',
  'reset',
  'empty',
  'huge',
  'gzip-lie',
  'redirect-loop',
];

/** Refusals and silence: each becomes a decision, none becomes an empty page. */
export function describeFailures(use: Use, point: Point): void {
  for (const fault of BROKEN) {
    point(['poll', 'fault'], `[8] takes ${fault} for a failure that passes, never for an empty page`, async () => {
      const { peer } = use();
      await peer.seed(numbered(2));
      await peer.failNextRead(fault);
      expect((await failureOf(poll(use()))).decision).toEqual({ kind: 'transient', outcome: 'none' });
      expect((await poll(use())).posts).toHaveLength(2);
    });
  }

  point(['poll', 'fault'], '[8] reads a page under a wrong content type whole, or not at all', async () => {
    const { peer } = use();
    await peer.seed(numbered(2));
    await peer.failNextRead('wrong-type');
    const answer = await poll(use()).catch((error: unknown) => error);
    const isWhole = !(answer instanceof Error) && (answer as { posts: unknown[] }).posts.length === 2;
    expect(isWhole || (answer instanceof ChannelError && answer.decision.kind === 'transient')).toBe(true);
  });

  describeLimits(use, point);
  describeSignIn(use, point);
}

function describeLimits(use: Use, point: Point): void {
  point(['poll', 'fault'], '[7] names the moment after which it may ask again', async () => {
    await use().peer.failNextRead('rate-limit', { resetAfterSec: 300 });
    const waitMs = await waitOf(poll(use()));
    expect(waitMs).toBeGreaterThan(230_000);
    expect(waitMs).toBeLessThan(370_000);
  });

  for (const [resetAfterSec, what] of [
    [-3_600, 'has passed'],
    [1_000_000_000, 'is years away'],
  ] as const) {
    point(['poll', 'fault'], `[7] waits at least a second and at most a day when the reset ${what}`, async () => {
      await use().peer.failNextRead('rate-limit', { resetAfterSec });
      const waitMs = await waitOf(poll(use()));
      expect(waitMs).toBeGreaterThan(0);
      expect(waitMs).toBeLessThanOrEqual(24 * 3_600_000);
    });
  }

  point(['poll', 'paging', 'fault'], '[7] loses nothing when a page in the middle is refused', async () => {
    const { peer } = use();
    const account = await peer.connect({ pageSize: 5 });
    await peer.seed(numbered(12));
    const refused = walk({ peer, account }, { afterFirstPage: async () => await peer.failNextRead('rate-limit') });
    expect((await failureOf(refused)).decision.kind).toBe('retry-after');
    expect(await walk({ peer, account })).toHaveLength(12);
  });
}

function describeSignIn(use: Use, point: Point): void {
  point(['poll', 'expire'], '[9] renews an access that has ended, once for each renewal', async () => {
    const { peer, account } = use();
    await peer.expireAccess();
    expect((await failureOf(poll(use()))).decision.kind).toBe('reconnect');
    const credentials = await peer.channel.refreshCredentials(account);
    await expect(poll({ peer, account: { ...account, credentials } })).resolves.toMatchObject({ posts: [] });
    expect(peer.channel.credentialsLife(credentials)?.expiresAt.getTime()).toBeGreaterThan(Date.now());
  });

  point(['poll', 'revoke'], '[9] asks for a new sign-in when the old one is taken back', async () => {
    const { peer, account } = use();
    await peer.revokeAccess();
    expect((await failureOf(poll(use()))).decision.kind).toBe('reconnect');
    const { decision } = await failureOf(peer.channel.refreshCredentials(account));
    expect(['reconnect', 'unsupported']).toContain(decision.kind);
  });
}

async function waitOf(work: Promise<unknown>): Promise<number> {
  const { decision } = await failureOf(work);
  if (decision.kind !== 'retry-after') {
    throw new Error(`decided ${decision.kind}`);
  }
  return decision.at.getTime() - Date.now();
}
