import { givenChannel } from '@genklang/testing';
import { newId } from '@genklang/platform';
import { IntakeFixture, post } from './intake.fixture';

interface MentionRow {
  external_id: string;
  text: string;
  reposts: number | null;
  is_deleted: boolean;
}

describe('what becomes of posts', () => {
  let fixture: IntakeFixture;
  beforeAll(async () => {
    fixture = await IntakeFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(async () => {
    await fixture.begin();
  });

  const mentions = async (): Promise<MentionRow[]> =>
    await fixture.query(
      `select external_id, text, reposts, deleted_at is not null as is_deleted from mention where workspace_id = $1
       order by external_id`,
    );
  const conversations = async (): Promise<
    { state: string; excerpt: string; is_waiting: boolean; reply: string | null }[]
  > =>
    await fixture.query(
      `select state, excerpt, waiting_since is not null as is_waiting, reply_state as reply from conversation
       where workspace_id = $1 order by created_at`,
    );
  const replies = async (): Promise<{ external_id: string; text: string; member_id: string | null }[]> =>
    await fixture.query('select external_id, text, member_id from reply where workspace_id = $1 order by created_at');
  const events = async (): Promise<string[]> => {
    const rows = await fixture.query<{ name: string }>(
      'select name from event_log where workspace_id = $1 order by seq',
    );
    return rows.map((row) => row.name);
  };

  it('puts an answer that we gave on the network itself into the thread, and opens nothing by it', async () => {
    await fixture.receive({ posts: [post({ id: '1', thread: '1' })] });
    const ours = post({ id: '2', by: 'havblik', parent: '1', thread: '1', minute: 1, text: 'Fra telefonen' });
    await fixture.receive({ posts: [ours] });
    await fixture.receive({ posts: [ours] });
    expect(await replies()).toEqual([{ external_id: '2', text: 'Fra telefonen', member_id: null }]);
    expect(await conversations()).toMatchObject([{ state: 'open', is_waiting: false, reply: 'sent' }]);
    expect((await mentions()).map((row) => row.external_id)).toEqual(['1']);
  });

  it('leaves a customer waiting who wrote again after our answer', async () => {
    await fixture.receive({ posts: [post({ id: '1' }), post({ id: '3', parent: '1', minute: 10 })] });
    await fixture.receive({ posts: [post({ id: '2', by: 'havblik', parent: '1', minute: 5 })] });
    const [row] = await fixture.query<{ since: Date }>(
      'select waiting_since as since from conversation where workspace_id = $1',
    );
    expect(row?.since).toEqual(post({ id: '3', minute: 10 }).postedAt);
  });

  it('leaves a customer waiting who took back only the later of two posts', async () => {
    await fixture.receive({ posts: [post({ id: '1' }), post({ id: '2', parent: '1', minute: 5 })] });
    await fixture.receive({ goneIds: ['2'] });
    expect(await conversations()).toMatchObject([{ is_waiting: true }]);
  });

  it('takes two versions of a new post on one page for one', async () => {
    await fixture.receive({ posts: [post({ id: '2', text: 'rettet', alsoKnownAs: ['1'] }), post({ id: '1' })] });
    expect(await mentions()).toMatchObject([{ external_id: '2', text: 'rettet' }]);
  });

  it('finds the thread of our answer to our own answer, and ignores what answers nobody', async () => {
    await fixture.receive({ posts: [post({ id: '1' })] });
    await fixture.receive({
      posts: [
        post({ id: '3', by: 'havblik', parent: '2', minute: 2, text: '2/2' }),
        post({ id: '2', by: 'havblik', parent: '1', minute: 1, text: '1/2' }),
        post({ id: '9', by: 'havblik', minute: 3, text: 'Godt nytår!' }),
      ],
    });
    expect((await replies()).map((row) => row.text)).toEqual(['1/2', '2/2']);
    expect(await conversations()).toHaveLength(1);
  });

  it('counts each repost once for its original, and makes no conversation of it', async () => {
    await fixture.receive({ posts: [post({ id: '1' })] });
    const reposts = ['a', 'b'].map((id) => ({ externalId: id, originalExternalId: '1' }));
    await fixture.receive({ reposts });
    await fixture.receive({ reposts });
    expect(await mentions()).toMatchObject([{ external_id: '1', reposts: 2 }]);
    expect(await conversations()).toHaveLength(1);
    expect((await events()).filter((name) => name === 'mention.measured')).toHaveLength(1);
  });

  it('takes away the words of a post that is gone, its revisions too, and leaves the marked place', async () => {
    await fixture.receive({ posts: [post({ id: '1', text: 'hemmeligt' })] });
    await fixture.receive({ posts: [post({ id: '1', text: 'hemmeligt, rettet' })] });
    await fixture.receive({ goneIds: ['1', 'unknown'] });
    expect(await mentions()).toEqual([{ external_id: '1', text: '', reposts: 0, is_deleted: true }]);
    expect(await conversations()).toMatchObject([{ state: 'open', excerpt: '', is_waiting: false }]);
    const traces = await fixture.query('select 1 from mention_revision where workspace_id = $1');
    expect(traces).toEqual([]);
    expect((await events()).at(-1)).toBe('mention.deleted');
    await fixture.receive({ goneIds: ['1'] });
    expect((await events()).filter((name) => name === 'mention.deleted')).toHaveLength(1);
  });

  it('shows a post again that is back', async () => {
    await fixture.receive({ posts: [post({ id: '1' })] });
    await fixture.receive({ goneIds: ['1'] });
    await fixture.receive({ posts: [post({ id: '1', text: 'tilbage' })] });
    expect(await mentions()).toMatchObject([{ text: 'tilbage', is_deleted: false }]);
  });

  it('knows a post by every id that it had, and an old version for what it is', async () => {
    await fixture.receive({ posts: [post({ id: '1', text: 'først' })] });
    await fixture.receive({ posts: [post({ id: '2', text: 'så', alsoKnownAs: ['1'] })] });
    await fixture.receive({ posts: [post({ id: '3', text: 'til sidst', alsoKnownAs: ['1', '2'] })] });
    await fixture.receive({ posts: [post({ id: '1', text: 'først' }), post({ id: '2', text: 'så' })] });
    expect(await mentions()).toMatchObject([{ external_id: '3', text: 'til sidst' }]);
  });

  describe('heard by a search', () => {
    let searchId = '';
    beforeEach(async () => {
      searchId = await givenChannel(fixture.db, fixture.workspaceId);
      await fixture.db.query(`update channel set purpose = 'search' where id = $1`, [searchId]);
    });
    const hear = async (...ids: string[]): Promise<number> =>
      await fixture.receive({ posts: ids.map((id) => post({ id })) }, { channelId: searchId, purpose: 'search' });

    it('waits for nobody, and is no conversation until somebody makes it one', async () => {
      await hear('1');
      expect(await conversations()).toMatchObject([{ state: 'heard', is_waiting: false }]);
    });

    it('is not taken in again where it has reached our account', async () => {
      await fixture.receive({ posts: [post({ id: '1' })] });
      await hear('1', '2');
      expect((await mentions()).map((row) => row.external_id)).toEqual(['1', '2']);
    });

    it('gives way when the same post reaches our account', async () => {
      await hear('1', '2');
      await fixture.receive({ posts: [post({ id: '1' })] });
      expect((await conversations()).map((row) => row.state).sort()).toEqual(['heard', 'open']);
      expect(await mentions()).toHaveLength(2);
    });

    it('does not keep the account from reading on where a colleague has worked on it', async () => {
      await hear('1');
      await fixture.query(
        `insert into activity (workspace_id, id, conversation_id, member_id, activity, created_at)
         select workspace_id, gen_random_uuid(), id, null, 'claimed', now() from conversation where workspace_id = $1`,
      );
      await fixture.receive({ posts: [post({ id: '1' })] });
      expect((await conversations()).map((row) => row.state).sort()).toEqual(['heard', 'open']);
    });

    it('stays a conversation once it was made one', async () => {
      await hear('1');
      await fixture.query(`update conversation set state = 'open' where workspace_id = $1`);
      await fixture.receive(
        { posts: [post({ id: '2', thread: '1', minute: 5 })] },
        { channelId: searchId, purpose: 'search' },
      );
      expect(await conversations()).toMatchObject([{ state: 'open' }]);
    });
  });

  it('takes a second copy of a delivery for what it is', async () => {
    const delivered = async (id: string): Promise<number> =>
      await fixture.receive({ posts: [post({ id: newId() })], cursor: null, deliveryId: id }, { fence: null });
    const copies = await Promise.all(Array.from({ length: 20 }, async () => await delivered('evt-1')));
    expect(copies.filter((count) => count === 1)).toHaveLength(1);
    expect(await delivered('evt-2')).toBe(1);
    expect(await mentions()).toHaveLength(2);
  });

  it('charges for a post once a day, and for its author with it', async () => {
    const pricing = {
      perPostMicros: 1_000,
      perSearchPostMicros: 5_000,
      perAuthorMicros: 10_000,
      perReplyMicros: 0,
      perReplyWithLinkMicros: 0,
    };
    const today = new Date();
    const tomorrow = new Date(today.getTime() + 24 * 3_600_000);
    const posts = [post({ id: '1' }), post({ id: '2' })];
    await fixture.receive({ posts }, { pricing, now: today });
    await fixture.receive({ posts }, { pricing, now: today });
    await fixture.receive({ posts }, { pricing, now: tomorrow });
    const usage = await fixture.query(
      'select posts, cost_micros::int as cost from channel_usage where workspace_id = $1 order by day',
    );
    expect(usage).toEqual([
      { posts: 2, cost: 12_000 },
      { posts: 2, cost: 2_000 },
    ]);
  });
});
