import type { OverviewReport } from '@genklang/contract';
import { newId } from '@genklang/platform';
import { AgentFixture } from '../agent.fixture';
import type { GivenConversation, TestClient } from '../agent.fixture';

describe('the overview', () => {
  let fixture: AgentFixture;
  let mette: TestClient & { workspaceId: string };
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(async () => {
    mette = await fixture.signIn('Mette', { workspace: `Havblik ${newId()}`, role: 'marketer' });
  });

  const get = async (days = 7): Promise<OverviewReport> =>
    await mette.get<OverviewReport>(`/api/overview?days=${days}`);
  /** Noon of a day in Copenhagen, so many days ago. */
  const noon = (daysAgo: number): Date => {
    const day = new Date(Date.now() - daysAgo * 86_400_000);
    return new Date(`${new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Copenhagen' }).format(day)}T11:00:00Z`);
  };
  const receive = async (post: GivenConversation | undefined, at: Date, change = ''): Promise<void> => {
    await fixture.db.query(`update mention set received_at = $2, posted_at = $2 ${change} where id = $1`, [
      post?.mentionId,
      at,
    ]);
  };
  const answer = async (post: GivenConversation | undefined, minutes: number, change: object = {}): Promise<void> => {
    const given = { is_automated: false, parent_reply_id: null, state: 'sent', ...change };
    await fixture.db.query(
      `insert into reply (workspace_id, id, conversation_id, channel_id, mention_id, client_key, text, due_at, created_at, sent_at,
         is_automated, parent_reply_id, state)
       select workspace_id, $2, conversation_id, channel_id, id, gen_random_uuid(), 'Hej', now(), now(),
         posted_at + make_interval(mins => $3), $4, $5, $6 from mention where id = $1`,
      [post?.mentionId, newId(), minutes, given.is_automated, given.parent_reply_id, given.state],
    );
  };

  it('counts by days as they are lived in the workspace, without gaps, what hand counting finds', async () => {
    const [one, two, three, four, five] = await fixture.givenConversations(mette.workspaceId, 5);
    await receive(one, noon(2), `, polarity = 'negative'`);
    await receive(two, noon(2), `, polarity = 'negative', corrected_polarity = 'positive'`);
    await receive(three, noon(1), `, polarity = 'neutral'`);
    await receive(four, noon(1), `, kind = 'listening'`);
    await receive(five, noon(40));
    await answer(one, 10);
    await answer(one, 30);
    await answer(two, 80);
    await answer(two, 1, { is_automated: true });
    await answer(three, 1, { state: 'queued' });
    await answer(five, 5);
    const { timeZone, days } = await get();
    expect(timeZone).toBe('Europe/Copenhagen');
    expect(days.map(({ day }) => day)).toEqual(
      Array.from({ length: 7 }, (_, index) =>
        noon(6 - index)
          .toISOString()
          .slice(0, 10),
      ),
    );
    const none = { negative: 0, neutral: 0, positive: 0, answers: 0, medianMinutes: null };
    expect(days.slice(4).map(({ day: _day, ...counts }) => counts)).toEqual([
      { negative: 1, neutral: 0, positive: 1, answers: 3, medianMinutes: 30 },
      { negative: 0, neutral: 1, positive: 0, answers: 0, medianMinutes: null },
      none,
    ]);
    expect((await get(90)).days.reduce((sum, day) => sum + day.answers, 0)).toBe(4);
  });

  it('counts the parts of an answer as one, and a midnight by its own clock', async () => {
    const [post] = await fixture.givenConversations(mette.workspaceId, 1);
    // Half past eleven in the evening in UTC is the next day in Copenhagen, in summer and in winter.
    const late = new Date(noon(2).getTime() + 12.5 * 3_600_000);
    await receive(post, late);
    await answer(post, 1);
    const [first] = await fixture.db.query<{ id: string }>('select id from reply where mention_id = $1', [
      post?.mentionId,
    ]);
    await answer(post, 2, { parent_reply_id: first?.id });
    const day = (await get()).days.find(({ answers }) => answers > 0);
    expect(day).toMatchObject({ day: noon(1).toISOString().slice(0, 10), answers: 1 });
  });

  it('takes the periods that it offers, and counts nothing of another workspace', async () => {
    await fixture.givenConversations(mette.workspaceId, 1);
    const other = await fixture.signIn('Ida', { workspace: `Fjord ${newId()}` });
    const report = await other.get<OverviewReport>('/api/overview?days=28');
    expect(report.days).toHaveLength(28);
    expect(report.days.every((day) => day.negative + day.neutral + day.positive + day.answers === 0)).toBe(true);
    expect((await mette.fetch('/api/overview?days=3')).status).toBe(422);
  });
});
