import fc from 'fast-check';
import type { IncomingPost } from '@genklang/channels';
import { givenChannel } from '@genklang/testing';
import { IntakeFixture, post } from './intake.fixture';

describe('intake', () => {
  let fixture: IntakeFixture;
  beforeAll(async () => {
    fixture = await IntakeFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  const begin = async (): Promise<void> => await fixture.begin();
  beforeEach(begin);

  const receive = async (posts: IncomingPost[]): Promise<number> => await fixture.receive({ posts });
  const conversations = async (): Promise<
    { root: string; by: string; count: number; state: string; mentions: string[] }[]
  > =>
    await fixture.db.query(
      `select c.root_external_id as root, a.handle as by, c.mention_count as count, c.state,
         array(select m.external_id from mention m where m.conversation_id = c.id order by m.posted_at, m.external_id) as mentions
       from conversation c join author a on a.id = c.author_id where c.workspace_id = $1 order by root, by`,
      [fixture.workspaceId],
    );

  it('makes one conversation of one customer’s thread, and another one for another customer in it', async () => {
    await receive([
      post({ id: '1' }),
      post({ id: '2', parent: '1', minute: 1 }),
      post({ id: '3', by: 'jens', parent: '1', minute: 2 }),
    ]);
    expect(await conversations()).toEqual([
      { root: '1', by: 'jens', count: 1, state: 'open', mentions: ['3'] },
      { root: '1', by: 'karen', count: 2, state: 'open', mentions: ['1', '2'] },
    ]);
  });

  it('stores a post once, however often it is read', async () => {
    await receive([post({ id: '1' }), post({ id: '2', parent: '1' })]);
    const again = await Promise.all(
      Array.from({ length: 10 }, async () => await receive([post({ id: '1' }), post({ id: '2', parent: '1' })])),
    );
    expect(again).toEqual(Array(10).fill(0));
    expect(await conversations()).toMatchObject([{ count: 2 }]);
    const events = await fixture.db.query('select 1 from event_log where workspace_id = $1', [fixture.workspaceId]);
    expect(events).toHaveLength(2);
  });

  it('brings children home when their parent arrives after them', async () => {
    await receive([post({ id: '3', parent: '2', minute: 2 })]);
    expect(await conversations()).toMatchObject([{ root: '2' }]);
    await receive([post({ id: '1' })]);
    await receive([post({ id: '2', parent: '1', minute: 1 })]);
    expect(await conversations()).toEqual([
      { root: '1', by: 'karen', count: 3, state: 'open', mentions: ['1', '2', '3'] },
    ]);
    const merged = await fixture.db.query(
      `select 1 from event_log where workspace_id = $1 and name = 'conversation.merged'`,
      [fixture.workspaceId],
    );
    expect(merged).toHaveLength(2);
  });

  it('tells whoever has another customer’s answer open that it lies in a larger thread now', async () => {
    await receive([post({ id: '3', by: 'jens', parent: '2', minute: 2 })]);
    await receive([post({ id: '1' })]);
    await receive([post({ id: '2', parent: '1', minute: 1 })]);
    const moved = await fixture.db.query(
      `select a.handle from event_log e join conversation c on c.id = e.conversation_id join author a on a.id = c.author_id
       where e.workspace_id = $1 and e.name = 'conversation.merged'`,
      [fixture.workspaceId],
    );
    expect(moved).toEqual([{ handle: 'jens' }]);
  });

  it('keeps the pictures and the quote of a post, and forgets them with its words', async () => {
    const media = [
      { kind: 'image' as const, pictureUrl: 'https://a.example/1.png', altText: 'En sofa', width: 3, height: 2 },
    ];
    const quoted = { name: 'Havblik', handle: 'havblik', text: 'Ny sofa', url: null };
    await receive([{ ...post({ id: '1' }), media, quoted }]);
    const kept = async (): Promise<object[]> =>
      await fixture.db.query(
        `select m.quoted, f.alt_text, f.picture_url from mention m
           left join mention_media f on f.workspace_id = m.workspace_id and f.mention_id = m.id where m.workspace_id = $1`,
        [fixture.workspaceId],
      );
    expect(await kept()).toEqual([{ quoted, alt_text: 'En sofa', picture_url: 'https://a.example/1.png' }]);
    await fixture.receive({ goneIds: ['1'] });
    expect(await kept()).toEqual([{ quoted: null, alt_text: null, picture_url: null }]);
  });

  it('ends in the same conversations, whatever order posts arrive in', async () => {
    const tree = [
      post({ id: '1' }),
      post({ id: '2', parent: '1', minute: 1 }),
      post({ id: '3', by: 'jens', parent: '2', minute: 2 }),
      post({ id: '4', parent: '3', minute: 3 }),
      post({ id: '5', by: 'jens', parent: '4', minute: 4 }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(tree, { minLength: tree.length }),
        fc.integer({ min: 1, max: 3 }),
        async (order, pageSize) => {
          await begin();
          for (let from = 0; from < order.length; from += pageSize) {
            await receive(order.slice(from, from + pageSize));
          }
          expect(await conversations()).toEqual([
            { root: '1', by: 'jens', count: 2, state: 'open', mentions: ['3', '5'] },
            { root: '1', by: 'karen', count: 3, state: 'open', mentions: ['1', '2', '4'] },
          ]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('reopens a closed conversation when the customer writes again, with a line that says so', async () => {
    await receive([post({ id: '1' })]);
    await fixture.db.query(`update conversation set state = 'closed' where workspace_id = $1`, [fixture.workspaceId]);
    await receive([post({ id: '2', parent: '1', minute: 5 })]);
    expect(await conversations()).toMatchObject([{ state: 'open', count: 2 }]);
    const lines = await fixture.db.query('select activity, member_id from activity where workspace_id = $1', [
      fixture.workspaceId,
    ]);
    expect(lines).toEqual([{ activity: 'reopened', member_id: null }]);
  });

  it('shows the newest words in the list, also when older ones arrive later', async () => {
    await receive([post({ id: '2', thread: '1', minute: 9, text: 'nyest' })]);
    await receive([post({ id: '1', thread: '1', minute: 1, text: 'ældst' })]);
    const rows = await fixture.db.query(
      'select excerpt, mention_count as count from conversation where workspace_id = $1',
      [fixture.workspaceId],
    );
    expect(rows).toEqual([{ excerpt: 'nyest', count: 2 }]);
  });

  it('never takes our own posts for mentions', async () => {
    await receive([post({ id: '1', by: 'havblik' })]);
    expect(await conversations()).toEqual([]);
  });

  it('sets apart a post that the database cannot hold, and stores the rest of its page', async () => {
    await receive([post({ id: '1' }), post({ id: '2', text: 'nul\u0000tegn' }), post({ id: '3' })]);
    expect((await conversations()).flatMap((item) => item.mentions)).toEqual(['1', '3']);
    const apart = await fixture.db.query<{ external_id: string }>(
      'select external_id from quarantined_post where workspace_id = $1',
      [fixture.workspaceId],
    );
    expect(apart).toEqual([{ external_id: '2' }]);
  });

  it('keeps what it sets apart, also where the database cannot hold it as it came', async () => {
    const raw = { text: 'nul\u0000tegn og halv \ud800', literal: '\\u0000' };
    await fixture.receive({ rejected: [{ externalId: '9', raw, problem: 'no author' }] });
    const [apart] = await fixture.db.query<{ raw: typeof raw }>(
      'select raw from quarantined_post where workspace_id = $1',
      [fixture.workspaceId],
    );
    expect(apart?.raw).toEqual({ text: 'nultegn og halv \ufffd', literal: '\\u0000' });
  });

  it('numbers events without a gap and in commit order, with many writers at once', async () => {
    const channels = await Promise.all(
      Array.from({ length: 8 }, async () => await givenChannel(fixture.db, fixture.workspaceId)),
    );
    await Promise.all(
      channels.flatMap((id, writer) =>
        Array.from({ length: 5 }, async (_, turn) => {
          await fixture.receive(
            { posts: [post({ id: `${writer}-${turn}`, by: `kunde${writer}` })] },
            { channelId: id },
          );
        }),
      ),
    );
    const events = await fixture.db.query<{ seq: string }>(
      'select seq from event_log where workspace_id = $1 order by seq',
      [fixture.workspaceId],
    );
    expect(events.map((event) => Number(event.seq))).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });
});
