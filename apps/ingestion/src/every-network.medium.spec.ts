/* oxlint-disable jest/no-standalone-expect, jest/valid-title, jest/no-disabled-tests -- points run through `point`, which skips what a peer cannot play and says why */
import { DOUBLES } from '../../../libs/channels/src/contract-suite/doubles.fixture';
import type { Peer, PeerAbility, PeerPlan, RunningPeer } from '../../../libs/channels/src/contract-suite/peer';
import type { ChannelAccount, Channel as ChannelPort } from '@genklang/channels';
import { ChannelRegistry } from '@genklang/channels';
import { ChannelRepository } from '@genklang/entities';
import { IngestionFixture } from './ingestion.fixture';
import { IntakeService } from './intake/intake.service';
import { DeliveriesService } from './deliveries/deliveries.service';
import { DeliveryState } from './delivery/delivery-state';

/**
 * The points of the channel contract that need tables, held by every network on its double: what is read and published stays
 * right whatever dies or runs twice in between.
 */
describe.each(DOUBLES)('$name, through polls and deliveries', (plan: PeerPlan) => {
  let fixture: IngestionFixture;
  let running: RunningPeer;
  let account: ChannelAccount;
  beforeAll(async () => {
    [fixture, running] = await Promise.all([IngestionFixture.start(), plan.start()]);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await running.stop();
    await fixture.stop();
  });
  beforeEach(async () => {
    account = await running.peer.connect();
    await fixture.adopt(running.peer.channel.descriptor.id, account);
  });

  const peer = (): Peer => running.peer;
  const channel = (): ChannelPort => fixture.get(ChannelRegistry).get(peer().channel.descriptor.id);
  const point = (needs: PeerAbility[], name: string, test: () => Promise<void>): void => {
    const missing = needs.map((ability) => plan.cannot[ability]).find((reason) => reason !== undefined);
    if (missing === undefined) {
      it(name, test);
    } else {
      it.skip(`${name} (${missing})`, test);
    }
  };
  const stored = async (): Promise<string[]> => {
    const rows = await fixture.db.query<{ id: string }>(
      'select external_id as id from mention where channel_id = $1 and deleted_at is null order by 1',
      [fixture.channelId],
    );
    return rows.map((row) => row.id);
  };
  const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `opslag ${index}`);

  point(['poll'], '[5] stores a page once that was cut off before it was committed', async () => {
    const ids = await peer().seed(numbered(7));
    const intake = fixture.get(IntakeService);
    jest.spyOn(intake, 'receive').mockRejectedValueOnce(new Error('the process dies here'));
    await fixture.poll();
    expect(await stored()).toEqual([]);
    await fixture.catchUp();
    expect(await stored()).toEqual([...ids].sort());
  });

  point(['poll'], '[6] stores each post once with two pollers at once', async () => {
    const ids = await peer().seed(numbered(7));
    await Promise.all([fixture.poll(), fixture.poll(), fixture.poll()]);
    await fixture.catchUp();
    expect(await stored()).toEqual([...ids].sort());
  });

  point(['poll', 'expire'], '[9] makes one renewal of twenty that are asked for at once', async () => {
    await peer().expireAccess();
    const renew = jest.spyOn(channel(), 'refreshCredentials');
    const row = await fixture.db.database.inWorkspace(
      fixture.workspaceId,
      async (scope) => await new ChannelRepository().get(scope, fixture.channelId),
    );
    const ask = async (): Promise<void> =>
      await fixture.accounts.withAccount(row, async (connected) => {
        const stream = connected.channel.streams(connected.account)[0]?.name ?? '';
        const after = { at: new Date(Date.now() - 60_000) };
        await connected.channel.poll(connected.account, { stream, after, before: null, maxPosts: 5 });
      });
    await Promise.all(Array.from({ length: 20 }, ask));
    expect(renew).toHaveBeenCalledTimes(1);
    renew.mockRestore();
  });

  point(['poll', 'delete'], '[10] takes the words of a post away that its author took back', async () => {
    const [gone = '', kept = ''] = await peer().seed(numbered(2));
    await fixture.catchUp();
    await peer().delete(gone);
    fixture.clock.advance(7 * 3_600_000);
    await fixture.catchUp();
    expect(await stored()).toEqual([kept]);
  });

  /** A customer's post reaches us, by a poll or by a delivery. */
  const arrive = async (text: string): Promise<string> => {
    if (plan.cannot.poll === undefined) {
      const [id = ''] = await peer().seed([text]);
      await fixture.catchUp();
      return id;
    }
    const { workspaceId, channelId } = fixture;
    for (const raw of await peer().deliver([text])) {
      await fixture.get(DeliveriesService).receive({ workspaceId, channelId }, raw);
    }
    return (await stored()).at(-1) ?? '';
  };

  point(['deliver'], '[6] takes a delivery in once, of twenty copies at once', async () => {
    const [raw] = await peer().deliver(['et opslag']);
    const { workspaceId, channelId } = fixture;
    const copies = Array.from({ length: 20 }, async () =>
      raw ? await fixture.get(DeliveriesService).receive({ workspaceId, channelId }, raw) : null,
    );
    expect((await Promise.all(copies)).map((delivery) => delivery?.kind)).toEqual(Array(20).fill('posts'));
    expect(await stored()).toHaveLength(1);
  });

  describe('an answer', () => {
    let parentId = '';
    let replyId = '';
    /** Reads a customer's post and queues an answer to it. */
    const answer = async (text: string): Promise<void> => {
      parentId = await arrive('hvor er min sofa?');
      replyId = await fixture.queueReply(parentId, text);
    };
    const settle = async (): Promise<string> => {
      for (let attempt = 0; attempt < 12; attempt += 1) {
        await fixture.deliver(replyId);
        const [row] = await fixture.db.query<{ state: string }>('select state from reply where id = $1', [replyId]);
        if (row && ['sent', 'failed'].includes(row.state)) {
          return row.state;
        }
      }
      return 'never settled';
    };

    point(['reply', 'fault'], '[13] is one visible post when the network’s answer is lost', async () => {
      await answer('Den er på vej. /Mette');
      await peer().loseNextPublishAnswer();
      expect(await settle()).toBe('sent');
      expect(await peer().published(parentId)).toHaveLength(1);
    });

    point(
      ['reply', 'poll', 'fault'],
      '[13] is one visible post when it is read on the network before the lost answer is looked for',
      async () => {
        await answer('Læst, før vi vidste det. /Sara');
        await peer().loseNextPublishAnswer();
        await fixture.deliver(replyId);
        for (let poll = 0; poll < 6; poll += 1) {
          await fixture.poll();
        }
        expect(await settle()).toBe('sent');
        expect(await peer().published(parentId)).toHaveLength(1);
        const rows = await fixture.db.query<{ id: string; shown: string | null }>(
          `select r.id, c.last_reply_id as shown from reply r join conversation c on c.id = r.conversation_id
           where r.channel_id = $1`,
          [fixture.channelId],
        );
        expect(rows).toEqual([{ id: replyId, shown: replyId }]);
      },
    );

    point(['reply'], '[13] is one visible post when five workers deliver it at once', async () => {
      await answer('Kun én gang. /Sara');
      await Promise.all(Array.from({ length: 5 }, async () => await fixture.deliver(replyId)));
      expect(await settle()).toBe('sent');
      expect(await peer().published(parentId)).toHaveLength(1);
    });

    point(['reply'], '[13] is one visible post when the worker dies between the network and its record', async () => {
      await answer('Vi ringer til dig. /Mette');
      const settled = jest.spyOn(fixture.get(DeliveryState), 'settle').mockRejectedValueOnce(new Error('it dies here'));
      await expect(fixture.deliver(replyId)).rejects.toThrow('it dies here');
      settled.mockRestore();
      expect(await settle()).toBe('sent');
      expect(await peer().published(parentId)).toHaveLength(1);
    });

    point(['reply', 'poll'], '[16] is a reply when it is read again, never a conversation', async () => {
      await answer('Vi ser på det. /Sara');
      expect(await settle()).toBe('sent');
      await fixture.catchUp();
      for (let poll = 0; poll < 6; poll += 1) {
        await fixture.poll();
      }
      expect(await stored()).toEqual([parentId]);
      const replies = await fixture.db.query('select 1 from reply where channel_id = $1', [fixture.channelId]);
      expect(replies).toHaveLength(1);
    });

    point(
      ['reply', 'revoke'],
      '[9] fails with a reason when the sign-in is gone, with one notice, and sends no more',
      async () => {
        await answer('Når det ikke frem? /Mette');
        await peer().revokeAccess();
        expect(await settle()).toBe('failed');
        const health = await fixture.db.query<{ status: string }>(
          'select status from channel_health where channel_id = $1 order by since, id',
          [fixture.channelId],
        );
        expect(health.map((change) => change.status)).toEqual(['ok', 'needs-sign-in']);
        expect(await peer().published(parentId)).toEqual([]);
      },
    );
  });
});
