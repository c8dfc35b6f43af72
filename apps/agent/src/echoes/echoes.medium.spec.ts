import type { EchoDay } from '@genklang/contract';
import { newId } from '@genklang/platform';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';

const DAY = 86_400_000;

describe('echoes', () => {
  let fixture: AgentFixture;
  let mette: TestClient & { workspaceId: string };
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(async () => {
    mette = await fixture.signIn('Mette', { workspace: `Havblik ${newId()}` });
  });

  const yesterday = async (): Promise<EchoDay> => await mette.get<EchoDay>('/api/echoes/yesterday');
  /** Noon in Copenhagen, so many days ago. */
  const noon = (daysAgo: number): Date => {
    const day = new Date(Date.now() - daysAgo * DAY);
    return new Date(`${new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Copenhagen' }).format(day)}T11:00:00Z`);
  };

  /** A conversation of a customer who felt so, closed so many days ago. */
  async function givenClosed(felt: string, closedDaysAgo: number): Promise<string> {
    const [conversation] = await fixture.givenConversations(mette.workspaceId, 1);
    const id = conversation?.id ?? '';
    await fixture.db.query(
      `update mention set polarity = $2, score = case $2 when 'negative' then -0.8 when 'positive' then 0.8 else 0 end,
         posted_at = $3, received_at = $3 where conversation_id = $1`,
      [id, felt, noon(closedDaysAgo + 1)],
    );
    await fixture.db.query(
      `insert into activity (workspace_id, id, conversation_id, member_id, activity, created_at)
       select workspace_id, $2, id, $3, 'closed', $4 from conversation where id = $1`,
      [id, newId(), mette.memberId, noon(closedDaysAgo)],
    );
    return id;
  }

  /** A later post of the same customer. */
  async function givenPost(conversationId: string, polarity: string, at: Date, visibility = 'public'): Promise<string> {
    const id = newId();
    await fixture.db.query(
      `insert into mention (workspace_id, id, channel_id, conversation_id, author_id, external_id, kind, text, root_external_id,
         language, polarity, score, confidence, analysis, model_version, posted_at, received_at, visibility)
       select workspace_id, $2::uuid, channel_id, id, author_id, $2::text, 'mention', 'Havblik igen', root_external_id, 'da', $3,
         case $3 when 'negative' then -0.7 else 0.7 end, 0, '{"evidence": []}', 'test', $4, $4, $5 from conversation where id = $1`,
      [conversationId, id, polarity, at, visibility],
    );
    return id;
  }

  it('tells who turned, who praised, who fell back and who was lost, by what they said before', async () => {
    const outcomes = {
      turned: ['negative', 'positive'],
      praise: ['neutral', 'positive'],
      lost: ['positive', 'negative'],
    };
    for (const [before, after] of [...Object.values(outcomes), ['negative', 'negative']]) {
      await givenPost(await givenClosed(before ?? '', 3), after ?? '', noon(1));
    }
    const day = await yesterday();
    expect(day.counts).toEqual({ turned: 1, praise: 1, relapse: 1, lost: 1 });
    expect(day.echoes.map(({ outcome }) => outcome).toSorted()).toEqual(['lost', 'praise', 'relapse', 'turned']);
    expect(day.day).toBe(noon(1).toISOString().slice(0, 10));
  });

  it('hears no echo on another day, after thirty days, in private, before the end, or without a feeling', async () => {
    await givenPost(await givenClosed('negative', 3), 'positive', noon(2));
    await givenPost(await givenClosed('negative', 32), 'positive', noon(1));
    await givenPost(await givenClosed('negative', 3), 'positive', noon(1), 'private');
    await givenPost(await givenClosed('negative', 3), 'neutral', noon(1));
    const [open] = await fixture.givenConversations(mette.workspaceId, 1);
    await givenPost(open?.id ?? '', 'positive', noon(1));
    expect((await yesterday()).counts).toEqual({ turned: 0, praise: 0, relapse: 0, lost: 0 });
  });

  it('follows a customer from one handle to another, and puts one’s own first', async () => {
    const answered = await givenClosed('negative', 2);
    await fixture.db.query(
      `insert into reply (workspace_id, id, conversation_id, channel_id, mention_id, member_id, client_key, text, due_at, created_at,
         sent_at, state)
       select c.workspace_id, $2, c.id, c.channel_id, m.id, $3, gen_random_uuid(), 'Hej', now(), now(), now(), 'sent'
       from conversation c join mention m on m.conversation_id = c.id where c.id = $1`,
      [answered, newId(), mette.memberId],
    );
    const [elsewhere] = await fixture.givenConversations(mette.workspaceId, 1);
    await fixture.db.query(
      `update author set customer_id = (select a.customer_id from author a join conversation c on c.author_id = a.id where c.id = $1)
       where id = (select author_id from conversation where id = $2)`,
      [answered, elsewhere?.id],
    );
    const mentionId = await givenPost(elsewhere?.id ?? '', 'positive', noon(1));
    await givenPost(await givenClosed('negative', 2), 'positive', new Date(noon(1).getTime() + 60_000));
    const { echoes, counts } = await yesterday();
    expect(counts.turned).toBe(2);
    expect(echoes[0]).toMatchObject({ mentionId, conversationId: elsewhere?.id, outcome: 'turned', isMine: true });
    expect(echoes[1]).toMatchObject({ isMine: false });
  });

  it('is the workspace’s own', async () => {
    await givenPost(await givenClosed('negative', 3), 'positive', noon(1));
    const stranger = await fixture.signIn('Eva', { workspace: `Elsewhere ${newId()}` });
    expect((await stranger.get<EchoDay>('/api/echoes/yesterday')).echoes).toEqual([]);
  });
});
