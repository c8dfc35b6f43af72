import { CustomerHistoryRepository } from '../customer/customer-history.repository';
import { CustomerRepository } from '../customer/customer.repository';
import { INBOX_ORDERS, INBOX_VIEWS } from '@genklang/contract';
import type { InboxFilter } from '@genklang/contract';
import { parseSearch } from '@genklang/domain';
import { createTestDatabase, givenChannel, givenWorkspace } from '@genklang/testing';
import type { TestDatabase } from '@genklang/testing';
import { EchoRepository } from '../echo/echo.repository';
import { RemedyRepository } from '../remedy/remedy.repository';
import { PromiseRepository } from '../promise/promise.repository';
import { PromiseSweepRepository } from '../promise/promise-sweep.repository';
import { SearchRepository } from '../search/search.repository';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { InboxCountsRepository } from './inbox-counts.repository';
import { InboxListRepository } from './inbox-list.repository';
import { InboxRowRepository } from './inbox-row.repository';
import { EndingRepository } from './ending.repository';
import { TimelineRepository } from './timeline.repository';

/** Tables that grow without end: no statement of the inbox may read one of them through. */
const GROWING = [
  'conversation',
  'mention',
  'reply',
  'note',
  'activity',
  'author',
  'search_entry',
  'conversation_member',
  'promise',
  'remedy',
];
const CONVERSATIONS = 20_000;

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Sort Key'?: string[];
  'Plan Rows': number;
  Plans?: PlanNode[];
}

/** What PostgreSQL relies on when the inbox reads. Measured on a workspace that is large enough for a bad plan to look bad. */
describe('the plans of the inbox', () => {
  let db: TestDatabase;
  let workspaceId: string;
  let memberId: string;
  beforeAll(async () => {
    db = await createTestDatabase();
    const given = await givenWorkspace(db, ['Mette', 'Sara']);
    workspaceId = given.workspaceId;
    memberId = given.memberIds[0] ?? '';
    await fill(db, { workspaceId, memberIds: given.memberIds, channelId: await givenChannel(db, workspaceId) });
  });
  afterAll(async () => {
    await db.drop();
  });

  /** Runs work and answers the plan of each statement that it made. */
  async function plansOf(work: (scope: WorkspaceScope) => Promise<unknown>): Promise<PlanNode[]> {
    const plans: PlanNode[] = [];
    await db.database.inWorkspace(workspaceId, async (scope) => {
      const query = scope.manager.query.bind(scope.manager);
      const manager = Object.create(scope.manager) as typeof scope.manager;
      Object.defineProperty(manager, 'query', {
        value: async (sql: string, parameters?: unknown[]): Promise<unknown> => {
          const [row] = await query<{ 'QUERY PLAN': { Plan: PlanNode }[] }[]>(
            `explain (format json) ${sql}`,
            parameters,
          );
          plans.push(...(row?.['QUERY PLAN'].map((plan) => plan.Plan) ?? []));
          return await query(sql, parameters);
        },
      });
      await work({ ...scope, manager } as WorkspaceScope);
    });
    return plans;
  }

  function readThrough(plans: PlanNode[]): string[] {
    const all = plans.flatMap(function walk(node): PlanNode[] {
      return [node, ...(node.Plans ?? []).flatMap(walk)];
    });
    return all.flatMap((node) =>
      node['Node Type'] === 'Seq Scan' && GROWING.includes(node['Relation Name'] ?? '')
        ? [node['Relation Name'] ?? '']
        : [],
    );
  }

  it.each(INBOX_VIEWS.flatMap((view) => INBOX_ORDERS.map((order) => [view, order] as const)))(
    'list %s by %s: the first page and a deep one',
    async (view, order) => {
      const lists = new InboxListRepository();
      const query = { view, order, filter: {}, memberId, sortedAt: new Date('2026-11-30'), limit: 50 };
      const plans = await plansOf(async (scope) => {
        const first = await lists.list(scope, query);
        const last = first.at(-1);
        expect(last).toBeDefined();
        await lists.list(scope, { ...query, after: last?.position });
      });
      expect(plans.length).toBeGreaterThan(0);
      expect(readThrough(plans)).toEqual([]);
    },
  );

  it.each<InboxFilter>([
    { languages: ['sv'] },
    { polarities: ['negative'] },
    { assignees: ['me'] },
    { assignees: ['none'], countries: ['DK'] },
    { minReach: 100_000 },
    { waitingMin: 60 },
    { kinds: ['review'], priorities: ['urgent'] },
  ])('list filtered by %j', async (filter) => {
    const plans = await plansOf(
      async (scope) =>
        await new InboxListRepository().list(scope, {
          ...{ view: 'open', order: 'urgent', filter, memberId, sortedAt: new Date('2026-11-30'), limit: 50 },
        }),
    );
    expect(readThrough(plans)).toEqual([]);
  });

  it('counters', async () => {
    const counts = new InboxCountsRepository();
    const now = new Date('2026-11-30');
    const lists = [
      { id: 'a', view: 'open' as const, filter: { languages: ['sv'], polarities: ['negative' as const] } },
    ];
    const plans = await plansOf(async (scope) => {
      await counts.countForMembers(scope, [memberId], now);
      await counts.countLists(scope, memberId, { lists, now });
    });
    expect(readThrough(plans)).toEqual([]);
  });

  it('an opened conversation', async () => {
    const [row] = await db.query<{ id: string; channel_id: string; root_external_id: string; author_id: string }>(
      'select id, channel_id, root_external_id, author_id from conversation where workspace_id = $1 limit 1',
      [workspaceId],
    );
    const {
      id = '',
      channel_id: channelId = '',
      root_external_id: rootExternalId = '',
      author_id: authorId = '',
    } = row ?? {};
    const timeline = new TimelineRepository();
    const rows = new InboxRowRepository();
    const page = { before: null, limit: 101 };
    const plans = await plansOf(async (scope) => {
      await rows.listByIds(scope, [id]);
      await new CustomerRepository().listHandles(scope, authorId);
      await new CustomerRepository().count(scope, authorId);
      await new CustomerHistoryRepository().listConversations(scope, authorId, { before: null, limit: 7 });
      await timeline.listMentions(scope, { channelId, rootExternalId }, page);
      await timeline.listReplies(scope, id, page);
      await timeline.listNotes(scope, id, page);
      await timeline.listActivities(scope, id, page);
      await new PromiseRepository().listOfConversation(scope, id);
    });
    expect(readThrough(plans)).toEqual([]);
  });

  it('how it ended, and what may be given', async () => {
    const [row] = await db.query<{ id: string }>('select id from conversation where workspace_id = $1 limit 1', [
      workspaceId,
    ]);
    const id = row?.id ?? '';
    const endings = new EndingRepository();
    const remedies = new RemedyRepository();
    const now = new Date('2026-11-20');
    const by = { conversationId: id, memberId, currency: 'DKK' as const, now };
    const plans = await plansOf(async (scope) => {
      await endings.listPosts(scope, id);
      await endings.listAnswerTimes(scope, id);
      await endings.getChanceFacts(scope, id, now);
      await endings.countUnsaid(scope, [id]);
      await endings.conclude(scope, [id], { fault: 'own' });
      await remedies.sumGiven(scope, by);
      await remedies.sumGoodwill(scope, by);
      await remedies.takeLate(scope, now, 50);
    });
    expect(plans.length).toBeGreaterThan(7);
    expect(readThrough(plans)).toEqual([]);
  });

  it('the echoes of a day', async () => {
    const day = { from: new Date('2026-10-30'), to: new Date('2026-10-31') };
    const plans = await plansOf(
      async (scope) => await new EchoRepository().list(scope, { ...day, days: 30, memberId }),
    );
    expect(readThrough(plans)).toEqual([]);
  });

  it('promises that are due', async () => {
    const promises = new PromiseSweepRepository();
    const now = new Date('2026-10-20');
    const plans = await plansOf(async (scope) => {
      await promises.breakDue(scope, now, 50);
      await promises.remindDue(scope, now, 50);
    });
    expect(plans.length).toBeGreaterThan(2);
    expect(readThrough(plans)).toEqual([]);
  });

  it.each([
    'almindelig',
    'sjælden',
    'findesikke',
    'almindelig sjælden',
    '"helt almindelig"',
    'almindelig from:kunde7',
    'sofa is:open',
  ])('search %s', async (text) => {
    const plans = await plansOf(
      async (scope) =>
        await new SearchRepository().find(scope, { search: parseSearch(text), memberId, limit: 31, probed: 500 }),
    );
    expect(plans.length).toBeGreaterThan(0);
    expect(readThrough(plans)).toEqual([]);
  });
});

/** A workspace with most of its conversations closed, as real ones are. */
async function fill(
  db: TestDatabase,
  given: { workspaceId: string; memberIds: string[]; channelId: string },
): Promise<void> {
  const { workspaceId, memberIds, channelId } = given;
  await db.query(
    `insert into author (workspace_id, id, customer_id, network, external_id, handle, name, first_seen_at, updated_at)
     select $1, g.id, g.id, 'x', 'kunde' || n, 'kunde' || n, 'Kunde ' || n, now(), now()
     from (select gen_random_uuid() as id, n from generate_series(1, $2::int) n) g`,
    [workspaceId, CONVERSATIONS / 4],
  );
  await db.query(
    `insert into conversation (workspace_id, id, channel_id, root_external_id, author_id, state, kind, excerpt, language, polarity,
       score, reach, mention_count, last_mention_id, last_mention_at, last_activity_at, waiting_since, assignee_id, priority, due_at,
       due_kind, reply_state, promise_due_at, promise_broken, created_at)
     select $1, gen_random_uuid(), $2, 'root' || n, a.id,
       case when n % 10 = 0 then 'open' when n % 50 = 1 then 'snoozed' when n % 40 = 2 then 'heard' else 'closed' end,
       (array['mention', 'comment', 'review', 'message'])[1 + n % 4], 'tekst', (array['da', 'sv', 'nb', 'en'])[1 + n % 4],
       (array['negative', 'neutral', 'positive'])[1 + n % 3], (n % 200 - 100) / 100.0, (n * 7919) % 200000, 1, gen_random_uuid(), at, at,
       case when n % 20 = 0 then at end, case when n % 30 = 0 then $3::uuid when n % 70 = 0 then $4::uuid end,
       (array['normal', 'normal', 'high', 'urgent', 'low'])[1 + n % 5], case when n % 60 = 0 then at + interval '1 day' end,
       case when n % 60 = 0 then 'first-reply' end, case when n % 37 = 0 then 'failed' when n % 3 = 0 then 'sent' end,
       case when n % 80 = 0 then at + interval '2 days' end, n % 240 = 0, at
     from (select n, timestamptz '2026-11-01' - n * interval '5 minutes' as at from generate_series(1, $5::int) n) s
     join (select id, row_number() over () as k from author where workspace_id = $1) a on a.k = 1 + s.n % ($5::int / 4)`,
    [workspaceId, channelId, memberIds[0], memberIds[1], CONVERSATIONS],
  );
  await db.query(
    `insert into mention (workspace_id, id, channel_id, conversation_id, author_id, external_id, kind, text, root_external_id,
       visibility, language, polarity, score, confidence, analysis, model_version, posted_at, received_at)
     select c.workspace_id, gen_random_uuid(), c.channel_id, c.id, c.author_id, c.root_external_id || '-' || k, 'mention',
       'helt almindelig tekst om en sofa' || case when c.root_external_id like '%777' then ' sjælden' else '' end,
       c.root_external_id, 'public', c.language, c.polarity, c.score, 0.9, '{"evidence": []}', 'test',
       c.last_mention_at - k * interval '1 minute', c.last_mention_at
     from conversation c cross join generate_series(1, 2) k where c.workspace_id = $1`,
    [workspaceId],
  );
  await db.query(
    `insert into conversation_member (workspace_id, conversation_id, member_id, read_at, followed_at, mentioned_at, drafted_at, replied_at)
     select workspace_id, id, $2, last_mention_at, case when n % 3 = 0 then now() end, case when n % 5 = 0 then now() end,
       case when n % 7 = 0 then now() end, case when n % 2 = 0 then now() end
     from (select *, row_number() over (order by id) as n from conversation where workspace_id = $1 and state = 'open') c`,
    [workspaceId, memberIds[0]],
  );
  await db.query(
    `insert into reply (workspace_id, id, conversation_id, channel_id, mention_id, member_id, client_key, text, state, due_at, created_at)
     select workspace_id, gen_random_uuid(), conversation_id, channel_id, id, $2, gen_random_uuid(), 'Hej, det kigger vi på', 'sent', now(),
       posted_at + interval '1 hour' from mention where workspace_id = $1 and external_id like '%-1'`,
    [workspaceId, memberIds[0]],
  );
  await db.query(
    `insert into note (workspace_id, id, conversation_id, member_id, client_key, text, created_at)
     select workspace_id, gen_random_uuid(), id, $2, gen_random_uuid(), 'Ring til lageret', last_mention_at from conversation
     where workspace_id = $1`,
    [workspaceId, memberIds[0]],
  );
  await db.query(
    `insert into activity (workspace_id, id, conversation_id, member_id, activity, created_at)
     select workspace_id, gen_random_uuid(), id, $2, 'closed', last_mention_at from conversation where workspace_id = $1`,
    [workspaceId, memberIds[0]],
  );
  await db.query(
    `insert into promise (workspace_id, id, conversation_id, reply_id, owner_id, text, is_assumed, due_at, state, made_at, remind_at,
       created_at)
     select workspace_id, gen_random_uuid(), conversation_id, id, $2, 'Vi ringer i morgen', false, created_at + interval '1 day',
       case when n % 50 = 0 then 'open' else 'kept' end, created_at, created_at + interval '18 hours', created_at
     from (select *, row_number() over (order by id) as n from reply where workspace_id = $1) r`,
    [workspaceId, memberIds[0]],
  );
  await db.query(
    `insert into remedy (workspace_id, id, conversation_id, reply_id, member_id, kind, amount, asked_amount, currency, reason, is_beyond,
       state, escalate_at, created_at)
     select workspace_id, gen_random_uuid(), conversation_id, id, case when n % 10 = 0 then $2::uuid else $3::uuid end, 'refund', 10000, 10000, 'DKK', 'Defekt', n % 7 = 0,
       case when n % 40 = 0 then 'pending' else 'granted' end, case when n % 40 = 0 then created_at + interval '30 minutes' end,
       created_at
     from (select *, row_number() over (order by id) as n from reply where workspace_id = $1) r`,
    [workspaceId, memberIds[0], memberIds[1]],
  );
  await db.query('vacuum analyze');
}
