import type { CalendarView, DeadlineDetail, PolicyView, RuleDraft, RuleView } from '@genklang/contract';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';

const RULE: RuleDraft = {
  name: 'Haster',
  isEnabled: true,
  trigger: 'mention.received',
  nearMinutes: 30,
  match: 'all',
  conditions: [{ field: 'text', anyOf: ['pakke'], isWholeWord: false }],
  actions: [{ type: 'set-priority', priority: 'urgent' }],
  stopsOthers: false,
  publicReplyConfirmation: null,
  allowsFirstAnswerToNegative: false,
};
const PUBLIC_REPLY = { type: 'reply', text: 'Vi svarer i morgen.', visibility: 'public' } as const;

describe('the settings of routing and time', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  const begin = async (role: 'admin' | 'agent' = 'admin'): Promise<TestClient & { workspaceId: string }> =>
    await fixture.signIn('Mette', { workspace: `Havblik ${Math.random()}`, role });
  const policies = async (client: TestClient): Promise<PolicyView[]> =>
    await client.get<PolicyView[]>('/api/routing/policies');
  const calendars = async (client: TestClient): Promise<CalendarView[]> =>
    await client.get<CalendarView[]>('/api/routing/calendars');

  it('begin with office hours in Denmark, and with a policy that counts by them', async () => {
    const client = await begin();
    const [calendar] = await calendars(client);
    expect(calendar).toMatchObject({ timeZone: 'Europe/Copenhagen', country: 'DK', isDefault: true });
    expect(calendar?.week[0]).toEqual([{ from: 480, to: 960 }]);
    expect(calendar?.coming[0]?.name).toBeTruthy();
    expect(await policies(client)).toMatchObject([
      { calendarId: calendar?.id, firstReplyMinutes: 120, nextReplyMinutes: 240, isDefault: true },
    ]);
  });

  it('are for administrators', async () => {
    const client = await begin('agent');
    expect((await client.fetch('/api/routing/rules')).status).toBe(403);
    expect(await client.ask('rule.save', RULE)).toMatchObject({ ok: false, code: 'forbidden' });
  });

  it('say which field is wrong, and what it takes', async () => {
    const client = await begin();
    const [calendar] = await calendars(client);
    const hours = { ...calendar, country: 'SE', coming: undefined, isDefault: undefined };
    const refused = async (name: 'calendar.save' | 'rule.save', request: object): Promise<unknown> => {
      const answer = await client.ask(name, request);
      return answer.ok ? null : answer.fields;
    };
    const week = [[{ from: 600, to: 500 }], [], [], [], [], [], []];
    expect(await refused('calendar.save', { ...hours, week })).toEqual([
      { field: 'week', message: expect.stringContaining('begin before they end') as string },
    ]);
    expect(await refused('calendar.save', { ...hours, timeZone: 'Danmark' })).toMatchObject([{ field: 'timeZone' }]);
    const wrong = { ...RULE, conditions: [...RULE.conditions, { field: 'score', below: 7 }] };
    expect(await refused('rule.save', wrong)).toEqual([
      { field: 'conditions.1', message: 'takes a number from -1 to 1' },
    ]);
    const secret = { ...RULE, actions: [{ type: 'reply', text: 'Hej' }] };
    expect(await refused('rule.save', secret)).toMatchObject([{ field: 'actions.0' }]);
  });

  it('keep the default policy for all, remove others, and ask them in the order that is set', async () => {
    const client = await begin();
    const [calendar] = await calendars(client);
    const terms = { calendarId: calendar?.id, channelIds: [], languages: [], priorities: ['urgent'] };
    await client.must('policy.save', { ...terms, name: 'Haster', firstReplyMinutes: 15 });
    await client.must('policy.save', { ...terms, name: 'Svensk', languages: ['sv'], priorities: [] });
    const [first, second, standard] = await policies(client);
    const reordered = await client.must('policy.reorder', { ids: [second?.id, first?.id] });
    expect(reordered.map(({ name }) => name)).toEqual(['Svensk', 'Haster', 'Standard']);
    expect(await client.ask('policy.remove', { id: standard?.id })).toMatchObject({ code: 'routing_in_use' });
    await client.must('policy.save', { ...terms, id: standard?.id, name: 'Alle', closeMinutes: 960 });
    expect((await policies(client)).at(-1)).toMatchObject({ name: 'Alle', priorities: [], closeMinutes: 960 });
    expect(await client.ask('calendar.remove', { id: calendar?.id })).toMatchObject({ code: 'routing_in_use' });
    expect(await client.must('policy.remove', { id: first?.id })).toHaveLength(2);
  });

  it('tell where a deadline comes from, also to an agent', async () => {
    const client = await begin('agent');
    const [conversation] = await fixture.givenConversations(client.workspaceId, 1);
    const { deadline } = await client.get<{ deadline: DeadlineDetail | null }>(
      `/api/conversations/${conversation?.id}/deadline`,
    );
    expect(deadline).toMatchObject({ policyName: 'Standard', targetMinutes: 120 });
  });

  it('let nobody switch on a rule that publishes to all without typing its name', async () => {
    const client = await begin();
    const rule = { ...RULE, actions: [PUBLIC_REPLY] };
    const refused = await client.ask('rule.save', rule);
    expect(refused).toMatchObject({ ok: false, fields: [{ field: 'publicReplyConfirmation' }] });
    expect(await client.ask('rule.save', { ...rule, publicReplyConfirmation: 'haster' })).toMatchObject({
      ok: false,
    });
    const saved: RuleView[] = await client.must('rule.save', { ...rule, publicReplyConfirmation: 'Haster' });
    expect(saved).toMatchObject([{ name: 'Haster', publicReplyConfirmation: 'Haster' }]);
  });

  it('try a rule on yesterday’s posts, and do nothing', async () => {
    const client = await begin();
    const [first] = await fixture.givenConversations(client.workspaceId, 3);
    await fixture.db.query(
      `update mention set received_at = now() - interval '1 day', posted_at = now() - interval '1 day',
         text = case when id = $2 then 'Hvor er min PAKKE?' else 'Tak for hjælpen' end
       where workspace_id = $1`,
      [client.workspaceId, first?.mentionId],
    );
    const rule = { ...RULE, actions: [...RULE.actions, PUBLIC_REPLY] };
    const tried = await client.must('rule.try', rule);
    expect(tried).toMatchObject({ looked: 3, matched: 1 });
    expect(tried.hits[0]?.outcomes.map(({ skipped }) => skipped)).toEqual([null, 'public-not-allowed']);
    expect(tried.hits[0]?.conversationId).toBe(first?.id);
    expect(
      await fixture.db.query(`select 1 from conversation where workspace_id = $1 and priority <> 'normal'`, [
        client.workspaceId,
      ]),
    ).toEqual([]);
    const [calendar] = await calendars(client);
    const terms = { name: 'x', calendarId: calendar?.id, channelIds: [], languages: [], priorities: [] };
    expect(await client.must('policy.try', { ...terms, firstReplyMinutes: 30 })).toMatchObject({
      conversations: 3,
      fitting: 3,
      answeredInTime: 0,
    });
  });

  it('give what waits at once, when assignment is switched on, and to nobody beyond what they take', async () => {
    const client = await begin();
    await fixture.givenConversations(client.workspaceId, 3);
    await client.must('self.set-duty', { isOnDuty: true });
    const limits = { mode: 'arrival', capacity: 20, members: { [client.memberId]: 2 } };
    expect(await client.must('assignment.save', limits)).toMatchObject({
      mode: 'arrival',
      members: [{ id: client.memberId, capacity: 2, load: 2 }],
    });
    const mine = (await client.list('?view=mine')).rows;
    expect(mine).toHaveLength(2);
    const { entries } = await client.open(mine[0]?.id ?? '');
    expect(entries.at(-1)).toMatchObject({ activity: 'assigned', detail: { to: 'Mette', why: 'automatic' } });
    expect(await client.get('/api/assignment')).toMatchObject({ capacity: 20, members: [{ capacity: 2 }] });
    const wrong = await client.ask('assignment.save', { ...limits, members: { [client.memberId]: -1 } });
    expect(wrong).toMatchObject({ code: 'invalid_input', fields: [{ field: 'members' }] });
    const agent = await begin('agent');
    expect(await agent.ask('assignment.save', limits)).toMatchObject({ code: 'forbidden' });
  });
});
