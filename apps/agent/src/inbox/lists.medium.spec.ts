import { randomUUID } from 'node:crypto';
import { INBOX_ORDERS, INBOX_VIEWS, isInView, matchesFilter } from '@genklang/contract';
import type { ConversationRow, InboxFilter, InboxPage, MemberMark, SessionInfo } from '@genklang/contract';
import { frustrationOf, frustrationWeight } from '@genklang/domain';
import { eventually } from '@genklang/testing';
import { AgentFixture } from '../agent.fixture';

type Client = Awaited<ReturnType<AgentFixture['signIn']>>;

describe('the lists of the inbox', () => {
  let fixture: AgentFixture;
  let count = 0;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  const signIn = async (name = 'Mette', workspace = `Lists ${(count += 1)}`): Promise<Client> =>
    await fixture.signIn(name, { workspace });

  /** Conversations of every kind, by a fixed pseudo-random sequence. */
  async function givenVariety(workspaceId: string, size: number): Promise<void> {
    await fixture.givenConversations(workspaceId, size);
    await fixture.db.query(
      `update conversation c set
         score = round((random_of(n, 1) * 2 - 1)::numeric, 3), reach = case when n % 5 = 0 then null else (10 ^ (random_of(n, 2) * 6))::int end,
         polarity = (array['negative', 'neutral', 'positive'])[1 + n % 3],
         language = (array['da', 'sv', 'nb', 'en', 'fi'])[1 + n % 5], priority = (array['low', 'normal', 'high', 'urgent'])[1 + n % 4],
         kind = (array['mention', 'comment', 'message', 'review'])[1 + n % 4],
         state = (array['open', 'open', 'open', 'open', 'snoozed', 'closed', 'heard'])[1 + n % 7],
         waiting_since = case when n % 3 = 0 then null else timestamptz '2026-11-20' + random_of(n, 3) * interval '2 days' end,
         due_at = case when n % 4 = 0 then timestamptz '2026-11-21' + random_of(n, 4) * interval '2 days' end,
         due_kind = case when n % 4 = 0 then 'first-reply' end,
         promise_due_at = case when n % 5 = 0 then timestamptz '2026-11-21' + random_of(n, 5) * interval '4 days' end,
         reply_state = (array[null, 'sent', 'failed', 'unknown'])[1 + n % 4]
       from (select id, row_number() over (order by id) as n from conversation where workspace_id = $1) numbered
       where c.workspace_id = $1 and c.id = numbered.id`.replaceAll(
        /random_of\((\w+), (\d)\)/g,
        `((('x' || substr(md5(numbered.$1::text || '-$2'), 1, 8))::bit(32)::bigint) / 4294967295.0)`,
      ),
      [workspaceId],
    );
  }

  async function readAll(
    client: Client,
    query: string,
    limit: number,
  ): Promise<{ rows: ConversationRow[]; pages: InboxPage[] }> {
    const pages: InboxPage[] = [];
    let cursor = '';
    do {
      const page = await client.list(`?${query}&limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`);
      pages.push(page);
      cursor = page.nextCursor ?? '';
    } while (cursor !== '');
    return { rows: pages.flatMap((page) => page.rows), pages };
  }

  it('keeps the weight in the table by the same formula as the domain', async () => {
    const mette = await signIn();
    await givenVariety(mette.workspaceId, 120);
    const rows = await fixture.db.query<{ score: number; reach: number | null; weight: number }>(
      'select score, reach, weight from conversation where workspace_id = $1',
      [mette.workspaceId],
    );
    expect(rows.filter((row) => row.weight !== frustrationWeight(row.score, row.reach))).toEqual([]);
    expect(new Set(rows.map((row) => row.weight)).size).toBeGreaterThan(8);
  });

  it('pages through every view in every order, each row once, by the printed formula', async () => {
    const mette = await signIn();
    await givenVariety(mette.workspaceId, 1_000);
    await fixture.db.query(
      `update conversation set assignee_id = $2 where workspace_id = $1 and ('x' || substr(md5(id::text), 1, 2))::bit(8)::int < 60`,
      [mette.workspaceId, mette.memberId],
    );
    await fixture.db.query(
      `insert into conversation_member (workspace_id, conversation_id, member_id, mentioned_at, drafted_at, replied_at, followed_at)
       select workspace_id, id, $2, last_activity_at, last_activity_at, last_activity_at, last_activity_at from conversation where workspace_id = $1
       and ('x' || substr(md5(id::text), 3, 2))::bit(8)::int < 40`,
      [mette.workspaceId, mette.memberId],
    );
    const everything = await fixture.db.query<{ id: string }>('select id from conversation where workspace_id = $1', [
      mette.workspaceId,
    ]);
    for (const view of INBOX_VIEWS) {
      const sets: string[] = [];
      for (const order of INBOX_ORDERS) {
        const { rows, pages } = await readAll(mette, `view=${view}&order=${order}`, 37);
        const ids = rows.map((row) => row.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(pages.map((page) => page.sortedAt)).size).toBe(1);
        expect(keysOf(rows, order, view, new Date(pages[0]?.sortedAt ?? ''))).toBe('in order');
        sets.push([...ids].sort().join());
        const marks = new Map(pages.flatMap((page) => page.marks).map((mark) => [mark.conversationId, mark]));
        expect(rows.filter((row) => !isInView(row, view, contextOf(mette, marks)))).toEqual([]);
      }
      expect(new Set(sets).size).toBe(1);
      expect(sets[0]?.length ?? 0).toBeGreaterThan(36 * 5);
      expect(sets[0]?.length ?? 0).toBeLessThan(everything.length * 37);
    }
  });

  it('filters by the same rule as the console, field by field and together', async () => {
    const mette = await signIn();
    await givenVariety(mette.workspaceId, 300);
    const label = randomUUID();
    await mette.must('label.save', { id: label, name: 'Levering', colour: 'blue' });
    const { rows } = await readAll(mette, 'view=open', 500);
    const [first, second] = rows;
    await mette.must('conversation.change', { conversationIds: [first?.id, second?.id], addLabelIds: [label] });
    await mette.must('conversation.change', { conversationIds: [second?.id], assigneeId: mette.memberId });
    const fresh = (await readAll(mette, 'view=open', 500)).rows;
    const filters: InboxFilter[] = [
      { networks: ['x'] },
      { networks: ['mastodon'] },
      { channels: [first?.channelId ?? ''] },
      { kinds: ['message', 'review'] },
      { languages: ['sv', 'nb'] },
      { polarities: ['negative'] },
      { priorities: ['urgent', 'low'] },
      { countries: ['DK', 'FI'] },
      { labels: [label] },
      { assignees: ['none'] },
      { assignees: ['me'] },
      { assignees: [mette.memberId, 'none'] },
      { teams: [randomUUID()] },
      { minReach: 1_000 },
      { waitingMin: 60 },
      { languages: ['da'], polarities: ['negative', 'positive'], minReach: 10, assignees: ['none'] },
    ];
    for (const filter of filters) {
      const query = new URLSearchParams({ view: 'open' });
      for (const [name, value] of Object.entries(filter)) {
        [value].flat().forEach((item) => query.append(name, String(item)));
      }
      const shown = (await readAll(mette, query.toString(), 50)).rows.map((row) => row.id).sort();
      const expected = fresh
        .filter((row) => matchesFilter(row, filter, contextOf(mette, new Map())))
        .map((row) => row.id);
      expect({ filter, shown }).toEqual({ filter, shown: expected.sort() });
    }
  });

  it.each([
    ['?limit=501', 'limit'],
    ['?limit=x', 'limit'],
    ['?languages=Dansk!', 'languages'],
    ['?assignees=Mette', 'assignees'],
    ['?minReach=-5', 'minReach'],
    ['?cursor=MjAyNi0xMXwxfDEyMw', 'cursor'],
  ])('names the field of a filter that is not right: %s', async (query, field) => {
    const mette = await signIn();
    const response = await mette.fetch(`/api/conversations${query}`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'invalid_input', fields: [{ field }] });
  });

  it('changes many at once, tells each in its timeline, and takes all of it back but what was changed since', async () => {
    const name = `Lists ${(count += 1)}`;
    const mette = await signIn('Mette', name);
    const sara = await signIn('Sara', name);
    const given = (await fixture.givenConversations(mette.workspaceId, 4)).map((item) => item.id);
    const label = randomUUID();
    await mette.must('label.save', { id: label, name: 'Retur', colour: 'amber' });
    await mette.must('conversation.change', { conversationIds: [given[0]], assigneeId: mette.memberId });
    const { rows, undoId } = await mette.must('conversation.change', {
      conversationIds: given,
      state: 'snoozed',
      snoozedUntil: new Date(Date.now() + 3_600_000).toISOString(),
      assigneeId: sara.memberId,
      priority: 'high',
      addLabelIds: [label],
    });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      state: 'snoozed',
      assignee: { name: 'Sara' },
      priority: 'high',
      labelIds: [label],
    });
    const { entries } = await sara.open(given[1] ?? '');
    const lines = entries.flatMap((entry) => (entry.type === 'activity' ? [[entry.activity, entry.detail]] : []));
    expect(lines).toEqual(
      expect.arrayContaining([
        ['snoozed', { until: rows[1]?.snoozedUntil }],
        ['assigned', { to: 'Sara' }],
        ['labelled', { added: ['Retur'], removed: [] }],
        ['prioritised', { priority: 'high' }],
      ]),
    );
    await sara.must('conversation.claim', { conversationId: given[3], expectedAssigneeId: sara.memberId });
    await sara.must('conversation.change', { conversationIds: [given[3]], state: 'closed' });
    expect((await sara.ask('conversation.undo', { undoId })).ok).toBe(false);
    const undone = await mette.must('conversation.undo', { undoId });
    expect(undone.rows.map((row) => row.id).sort()).toEqual(given.slice(0, 3).sort());
    const first = (await mette.open(given[0] ?? '')).row;
    expect(first).toMatchObject({ state: 'open', assignee: { name: 'Mette' }, priority: 'normal', labelIds: [] });
    expect((await mette.open(given[3] ?? '')).row.state).toBe('closed');
    expect(await mette.ask('conversation.undo', { undoId })).toMatchObject({ ok: false, code: 'not_found' });
  });

  it('refuses what is not there to be given, by name, and changes nothing', async () => {
    const mette = await signIn();
    const jonas = await fixture.signIn('Jonas', { workspace: `Lists ${count}`, role: 'marketer' });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    const conversationIds = [given?.id];
    const refused = async (change: object): Promise<unknown> => {
      const answer = await mette.ask('conversation.change', { conversationIds, ...change });
      return answer.ok ? null : answer.fields?.map((field) => field.field);
    };
    expect(await refused({ addLabelIds: [randomUUID()] })).toEqual(['addLabelIds']);
    expect(await refused({ teamId: randomUUID() })).toEqual(['teamId']);
    expect(await refused({ assigneeId: jonas.memberId })).toEqual(['assigneeId']);
    expect(await refused({ state: 'snoozed' })).toEqual(['snoozedUntil']);
    expect(await refused({ state: 'snoozed', snoozedUntil: '2020-01-01T00:00:00Z' })).toEqual(['snoozedUntil']);
    expect(await refused({ priority: 'asap' })).toEqual(['priority']);
    expect(await jonas.ask('conversation.change', { conversationIds, state: 'closed' })).toMatchObject({
      code: 'forbidden',
    });
    expect((await mette.open(given?.id ?? '')).row).toMatchObject({ version: 1, state: 'open' });
  });

  it('UX 9: keeps what is read for each member alone, and tells the member’s other consoles', async () => {
    const name = `Lists ${(count += 1)}`;
    const mette = await signIn('Mette', name);
    const sara = await signIn('Sara', name);
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    const id = given?.id ?? '';
    const pushed: MemberMark[] = [];
    const others: MemberMark[] = [];
    (await mette.connect()).on('inbox.marks', (marks) => pushed.push(...marks));
    (await sara.connect()).on('inbox.marks', (marks) => others.push(...marks));
    const { seq } = await mette.get<SessionInfo>('/api/session');
    await mette.must('conversation.mark', { conversationIds: [id], isRead: true, isFollowed: true });
    await eventually(
      () => pushed,
      (marks) => marks.length > 0,
    );
    const { row, mark } = await mette.open(id);
    expect(mark).toMatchObject({ readAt: row.lastMentionAt, followedAt: expect.any(String) });
    expect((await sara.open(id)).mark).toMatchObject({ readAt: null, followedAt: null });
    const missed = await mette.must('inbox.sync', { since: seq });
    expect(missed).toMatchObject({ kind: 'batch', batch: { marks: [{ conversationId: id }], conversations: [] } });
    const theirs = await sara.must('inbox.sync', { since: seq });
    expect(theirs).toMatchObject({ kind: 'batch', batch: { marks: [] } });
    await mette.must('conversation.mark', { conversationIds: [id], isRead: false });
    const unread = (await mette.open(id)).mark.readAt ?? '';
    expect(unread < row.lastMentionAt).toBe(true);
    expect(others).toEqual([]);
  });

  it('UX 15: keeps views for oneself or for all, counts them like their list, and lets only their maker change them', async () => {
    const name = `Lists ${(count += 1)}`;
    const mette = await signIn('Mette', name);
    const sara = await signIn('Sara', name);
    await givenVariety(mette.workspaceId, 60);
    const view = {
      id: randomUUID(),
      name: 'Svenska kön',
      isShared: true,
      view: 'open',
      order: 'oldest',
      languages: ['sv'],
    };
    await mette.must('view.save', view);
    await mette.must('view.save', {
      ...view,
      id: randomUUID(),
      name: 'Mine danske',
      isShared: false,
      languages: ['da'],
    });
    const own = await mette.get<SessionInfo>('/api/session');
    const seen = await sara.get<SessionInfo>('/api/session');
    expect(own.savedViews.map((saved) => saved.name)).toEqual(['Mine danske', 'Svenska kön']);
    expect(seen.savedViews).toEqual([
      expect.objectContaining({ name: 'Svenska kön', order: 'oldest', filter: { languages: ['sv'] } }),
    ]);
    const { rows } = await readAll(sara, 'view=open&languages=sv', 50);
    expect(rows.length).toBeGreaterThan(3);
    expect(seen.counts.saved[view.id]).toBe(rows.length);
    expect(await sara.ask('view.save', { ...view, name: 'Sara' })).toMatchObject({ code: 'forbidden' });
    expect(await sara.ask('view.remove', { id: view.id })).toMatchObject({ code: 'forbidden' });
    await mette.must('view.remove', { id: view.id });
    expect((await sara.get<SessionInfo>('/api/session')).savedViews).toEqual([]);
  });

  it('takes a label away from every conversation, and tells every console that the session changed', async () => {
    const mette = await signIn();
    const given = (await fixture.givenConversations(mette.workspaceId, 2)).map((item) => item.id);
    const label = { id: randomUUID(), name: 'Sofa', colour: 'teal' };
    await mette.must('label.save', label);
    expect(await mette.ask('label.save', { ...label, id: randomUUID(), name: 'sofa' })).toMatchObject({
      fields: [{ field: 'name' }],
    });
    await mette.must('conversation.change', { conversationIds: given, addLabelIds: [label.id] });
    await mette.connect();
    await mette.must('label.remove', { id: label.id });
    await eventually(
      () => mette.batches.some((batch) => batch.isSessionStale && batch.conversations.length === 2),
      Boolean,
    );
    expect((await mette.open(given[0] ?? '')).row.labelIds).toEqual([]);
  });
});

function contextOf(client: Client, marks: Map<string, MemberMark>): Parameters<typeof isInView>[2] {
  return { memberId: client.memberId, now: new Date(), networkOf: () => 'x', markOf: (id) => marks.get(id) };
}

/** Whether rows stand in the order that the formula prints; ties may stand either way. */
function keysOf(rows: ConversationRow[], order: string, view: string, sortedAt: Date): string {
  const isTimed = ['open', 'mine', 'unassigned', 'hot'].includes(view);
  const isPromised = view === 'promises' && (order === 'urgent' || order === 'deadline');
  const key = (row: ConversationRow): [number, number] => {
    return isPromised ? [0, Date.parse(row.promise?.dueAt ?? '')] : keyOf(row);
  };
  const keyOf = (row: ConversationRow): [number, number] => {
    const activity = Date.parse(row.lastActivityAt);
    if (order === 'oldest') {
      return [0, activity];
    }
    if (order === 'urgent' && isTimed) {
      const waitingSince = row.waitingSince === null ? null : new Date(row.waitingSince);
      const frustration = frustrationOf({ waitingSince, weight: row.weight }, sortedAt);
      return frustration === null ? [1, -activity] : [0, -frustration];
    }
    if (order === 'deadline' && isTimed) {
      return row.deadline === null ? [1, -activity] : [0, Date.parse(row.deadline.at)];
    }
    return [0, -activity];
  };
  const wrong = rows.findIndex((row, index) => {
    const before = rows[index - 1];
    if (before === undefined) {
      return false;
    }
    const [part, value] = key(row);
    const [partBefore, valueBefore] = key(before);
    return part < partBefore || (part === partBefore && value < valueBefore - 1e-6);
  });
  return wrong < 0 ? 'in order' : `row ${wrong} stands wrong`;
}
