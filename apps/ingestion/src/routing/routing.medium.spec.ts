import type { RuleDraft } from '@genklang/contract';
import {
  ClaimRepository,
  ConversationRepository,
  DeadlineRepository,
  EventLogRepository,
  RuleQueueRepository,
  RuleRepository,
  RuleRunRepository,
  ServicePolicyRepository,
  WorkspaceSettingRepository,
} from '@genklang/entities';
import type { NewEvent, WorkspaceScope } from '@genklang/entities';
import { newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import { FakeClock, readTestServers } from '@genklang/testing';
import { IntakeFixture, post, START } from '../intake/intake.fixture';
import { RecordedJobs } from '../ingestion.fixture';
import { AutomaticReplies } from './automatic-replies';
import { DeadlineSweep } from './deadline-sweep.service';
import { RoutingRepositories } from './routing-repositories';
import { RuleEffects } from './rule-effects';
import { RuleNudges } from './rule-nudges';
import { RuleRunner } from './rule-runner.service';

const MINUTE = 60_000;
/** The posts of the fixture are written on a Sunday; the office opens on Monday at 7.00 in UTC. */
const MONDAY = Date.parse('2026-11-23T07:00:00.000Z');

interface Row {
  id: string;
  state: string;
  priority: string;
  due: Date | null;
  kind: string | null;
  breached: Date | null;
  waiting: Date | null;
}

describe('routing and time', () => {
  let fixture: IntakeFixture;
  let hints: Hints;
  let memberId = '';
  const clock = new FakeClock();
  const repositories = new RoutingRepositories();

  beforeAll(async () => {
    hints = new Hints(readTestServers().redisUrl);
    fixture = await IntakeFixture.start();
  });
  afterAll(async () => {
    hints.onApplicationShutdown();
    await fixture.stop();
  });
  beforeEach(async () => {
    await fixture.begin();
    clock.set(new Date(START));
    const [member] = await fixture.query<{ id: string }>('select id from member where workspace_id = $1');
    memberId = member?.id ?? '';
  });

  const make = (): { sweep: DeadlineSweep; runner: RuleRunner; jobs: RecordedJobs } => {
    const { database } = fixture.db;
    const jobs = new RecordedJobs();
    const effects = new RuleEffects(repositories, new AutomaticReplies(repositories));
    return {
      jobs,
      sweep: new DeadlineSweep(database, repositories, hints, jobs, clock),
      runner: new RuleRunner(database, repositories, effects, new RuleNudges(hints, jobs), clock),
    };
  };
  const receive = async (...posts: Parameters<typeof post>[0][]): Promise<void> => {
    await fixture.receive({ posts: posts.map(post) }, { now: clock.now() });
  };
  const rows = async (): Promise<Row[]> =>
    await fixture.query(
      `select c.id, c.state, c.priority, c.due_at as due, c.due_kind as kind, c.breached_at as breached, c.waiting_since as waiting
       from conversation c where c.workspace_id = $1 order by c.root_external_id`,
    );
  const only = async (): Promise<Row> => {
    const [row] = await rows();
    if (!row) {
      throw new Error('there is no conversation');
    }
    return row;
  };
  const lines = async (): Promise<string[]> =>
    (
      await fixture.query<{ activity: string }>(
        'select activity from activity where workspace_id = $1 order by created_at, id',
      )
    ).map(({ activity }) => activity);
  /** Does something to a conversation as the agent app does: the change, and the event that announces it. */
  const change = async (sql: string, name: NewEvent['name']): Promise<void> => {
    const { id } = await only();
    await fixture.db.database.inWorkspace(fixture.workspaceId, async (scope) => {
      await scope.manager.query(sql, [fixture.workspaceId, id]);
      await new EventLogRepository().append(scope, [{ name, conversationId: id, subjectId: newId() }], clock.now());
    });
  };
  const answer = async (isAutomated = false): Promise<void> => {
    await change(
      `insert into reply (workspace_id, id, conversation_id, channel_id, mention_id, client_key, text, state, due_at, created_at,
         is_automated)
       select $1, gen_random_uuid(), id, channel_id, last_mention_id, gen_random_uuid(), 'Hej', 'sent', now(), now(), ${isAutomated}
       from conversation where workspace_id = $1 and id = $2`,
      'reply.queued',
    );
  };
  const givenRule = async (given: Partial<RuleDraft> = {}): Promise<string> => {
    const draft: RuleDraft = {
      name: 'Haster',
      isEnabled: true,
      trigger: 'mention.received',
      nearMinutes: 30,
      match: 'all',
      conditions: [],
      actions: [{ type: 'set-priority', priority: 'urgent' }],
      stopsOthers: false,
      publicReplyConfirmation: null,
      allowsFirstAnswerToNegative: false,
      ...given,
    };
    return await fixture.db.database.inWorkspace(fixture.workspaceId, async (scope) => {
      const id = await new RuleRepository().add(scope, draft, { ownerId: memberId, now: clock.now() });
      await new RuleQueueRepository().startFromNow(scope);
      return id;
    });
  };
  const runs = async (): Promise<(string | null)[][]> =>
    (
      await fixture.db.database.inWorkspace(
        fixture.workspaceId,
        async (scope) => await new RuleRunRepository().list(scope, 50),
      )
    ).map(({ outcomes }) => outcomes.map(({ skipped }) => skipped));
  const replies = async (): Promise<{ text: string; automated: boolean; member: string | null }[]> =>
    await fixture.query(
      'select text, is_automated as automated, member_id as member from reply where workspace_id = $1',
    );

  describe('a deadline', () => {
    it('is set when a customer writes, in open hours, by terms that are there from the first post on', async () => {
      await receive({ id: '1' });
      expect(await only()).toMatchObject({ kind: 'first-reply', due: new Date(MONDAY + 120 * MINUTE) });
    });

    it('goes with our answer, and is a next one when the customer writes again', async () => {
      await receive({ id: '1' });
      await answer();
      await change('update conversation set waiting_since = null where workspace_id = $1 and id = $2', 'reply.changed');
      expect(await only()).toMatchObject({ kind: null, due: null });
      await receive({ id: '2', parent: '1', minute: 5 });
      expect(await only()).toMatchObject({ kind: 'next-reply', due: new Date(MONDAY + 240 * MINUTE) });
    });

    it('stays with what a rule sent: the customer waits for a person', async () => {
      await receive({ id: '1' });
      await answer(true);
      expect(await only()).toMatchObject({ kind: 'first-reply', due: new Date(MONDAY + 120 * MINUTE) });
    });

    it('goes when a conversation is closed, and is there again when it is opened again', async () => {
      await receive({ id: '1' });
      await change(
        `update conversation set state = 'closed' where workspace_id = $1 and id = $2`,
        'conversation.closed',
      );
      expect(await only()).toMatchObject({ due: null });
      await change(
        `update conversation set state = 'open' where workspace_id = $1 and id = $2`,
        'conversation.reopened',
      );
      expect(await only()).toMatchObject({ kind: 'first-reply' });
    });

    it('does not touch what a search heard', async () => {
      await fixture.receive({ posts: [post({ id: '1' })] }, { purpose: 'search' });
      expect(await only()).toMatchObject({ state: 'heard', due: null });
    });

    it('follows a policy that has changed, in portions', async () => {
      await receive({ id: '1' }, { id: '2', by: 'jens' });
      const { sweep, jobs } = make();
      await fixture.db.database.inWorkspace(fixture.workspaceId, async (scope) => {
        const policies = new ServicePolicyRepository();
        const [standard] = await policies.list(scope);
        await policies.change(scope, standard?.id ?? '', { firstReplyMinutes: 30 });
        await new DeadlineRepository().beginRefresh(scope, clock.now());
      });
      await sweep.sweep(fixture.workspaceId);
      expect(jobs.added.map(({ name }) => name)).toEqual(['deadlines.refresh']);
      await sweep.refreshAll(fixture.workspaceId);
      expect((await rows()).map(({ due }) => due)).toEqual(Array(2).fill(new Date(MONDAY + 30 * MINUTE)));
    });

    it('that went by leaves one line, however many sweeps come at once, and is none any more when it moves', async () => {
      await receive({ id: '1' });
      clock.set(new Date(MONDAY + 120 * MINUTE));
      await Promise.all(Array.from({ length: 5 }, async () => await make().sweep.sweep(fixture.workspaceId)));
      expect(await only()).toMatchObject({ breached: clock.now() });
      expect(await lines()).toEqual(['breached']);
      await answer();
      await change('update conversation set waiting_since = null where workspace_id = $1 and id = $2', 'reply.changed');
      expect(await only()).toMatchObject({ due: null, breached: null });
    });
  });

  it('wakes what was put off until now, once, with its deadline', async () => {
    await receive({ id: '1' });
    await change(
      `update conversation set state = 'snoozed', snoozed_until = '${new Date(MONDAY).toISOString()}' where workspace_id = $1 and id = $2`,
      'conversation.closed',
    );
    expect(await only()).toMatchObject({ state: 'snoozed', due: null });
    clock.set(new Date(MONDAY - 1));
    await make().sweep.sweep(fixture.workspaceId);
    expect(await only()).toMatchObject({ state: 'snoozed' });
    clock.set(new Date(MONDAY));
    await Promise.all(Array.from({ length: 3 }, async () => await make().sweep.sweep(fixture.workspaceId)));
    expect(await only()).toMatchObject({ state: 'open', kind: 'first-reply' });
    expect(await lines()).toEqual(['woke']);
  });

  it('gives what waits to whoever has room again', async () => {
    await fixture.db.database.inWorkspace(fixture.workspaceId, async (scope) => {
      await scope.manager.query('update member set is_on_duty = (id = $2) where workspace_id = $1', [
        fixture.workspaceId,
        memberId,
      ]);
      await repositories.assignments.save(scope, { mode: 'arrival', capacity: 1, members: {} }, clock.now());
    });
    await receive({ id: '1' }, { id: '2', by: 'jens', minute: 1 });
    const holders = async (): Promise<(string | null)[]> =>
      (
        await fixture.query<{ holder: string | null }>(
          'select assignee_id as holder from conversation where workspace_id = $1 order by root_external_id',
        )
      ).map(({ holder }) => holder);
    expect(await holders()).toEqual([memberId, null]);
    await make().sweep.sweep(fixture.workspaceId);
    expect(await holders()).toEqual([memberId, null]);
    await fixture.query(
      `update conversation set state = 'closed', waiting_since = null where workspace_id = $1 and assignee_id is not null`,
    );
    await Promise.all(Array.from({ length: 3 }, async () => await make().sweep.sweep(fixture.workspaceId)));
    expect(await holders()).toEqual([memberId, memberId]);
    expect(await lines()).toEqual(['assigned', 'assigned']);
  });

  it('frees a claim that nobody works on, once, and only where the workspace wants that', async () => {
    await receive({ id: '1' });
    const { id } = await only();
    const claims = new ClaimRepository();
    const settings = new WorkspaceSettingRepository();
    const holder = async () =>
      (
        await fixture.query<{ holder: string | null }>(
          'select assignee_id as holder from conversation where workspace_id = $1',
        )
      )[0]?.holder;
    const at = async (minutes: number): Promise<void> => {
      clock.set(new Date(MONDAY + minutes * MINUTE));
      await Promise.all(Array.from({ length: 3 }, async () => await make().sweep.sweep(fixture.workspaceId)));
    };
    const inScope = async <T>(work: (scope: WorkspaceScope) => Promise<T>): Promise<T> =>
      await fixture.db.database.inWorkspace(fixture.workspaceId, work);
    const claim = async (minutes: number): Promise<boolean> =>
      await inScope(async (scope) => {
        const now = new Date(MONDAY + minutes * MINUTE);
        await claims.begin(scope, { conversationId: id, memberId, now });
        return await new ConversationRepository().claim(scope, id, { memberId, expectedAssigneeId: null });
      });
    await claim(0);
    await inScope(
      async (scope) =>
        await settings.save(scope, { claimMinutes: 5, undoSeconds: 10, linkPreviews: false, asksFault: true }),
    );
    await at(7);
    // It was claimed while claims had no end.
    expect(await holder()).toBe(memberId);
    await inScope(async (scope) => await new ConversationRepository().release(scope, id, memberId));
    await claim(10);
    await inScope(async (scope) => await claims.touch(scope, id, { memberId, now: new Date(MONDAY + 13 * MINUTE) }));
    await at(15);
    expect(await holder()).toBe(memberId);
    await at(18);
    expect(await holder()).toBeNull();
    expect(await lines()).toEqual(['released']);
  });

  describe('a rule', () => {
    it('acts once on a post that arrives, whoever asks and however often', async () => {
      await givenRule();
      await receive({ id: '1' });
      await Promise.all(Array.from({ length: 3 }, async () => await make().runner.run(fixture.workspaceId)));
      await make().runner.run(fixture.workspaceId);
      expect(await only()).toMatchObject({ priority: 'urgent' });
      expect(await lines()).toEqual(['ruled']);
      expect(await runs()).toEqual([[null]]);
    });

    it('is asked by the sweep, also when Redis has forgotten everything', async () => {
      await givenRule();
      const { sweep, jobs } = make();
      await sweep.sweep(fixture.workspaceId);
      expect(jobs.added).toEqual([]);
      await receive({ id: '1' });
      await sweep.sweep(fixture.workspaceId);
      jobs.added.length = 0;
      await sweep.sweep(fixture.workspaceId);
      expect(jobs.added.map(({ name }) => name)).toContain('rules.run');
    });

    it('does not act on what came before it was there, or does not fit', async () => {
      await receive({ id: '1', text: 'retur' });
      await givenRule({ conditions: [{ field: 'text', anyOf: ['pakke'], isWholeWord: true }] });
      await receive({ id: '2', by: 'jens', text: 'Hvor er min PAKKE?' }, { id: '3', by: 'ida', text: 'pakkeshop' });
      await make().runner.run(fixture.workspaceId);
      expect((await rows()).map(({ priority }) => priority)).toEqual(['normal', 'urgent', 'normal']);
    });

    it('acts a number of times in an hour, and no more', async () => {
      await givenRule();
      for (let minute = 0; minute < 5; minute += 1) {
        await receive({ id: `${minute}`, parent: minute === 0 ? null : '0', minute });
        await make().runner.run(fixture.workspaceId);
      }
      expect(await runs()).toHaveLength(3);
    });

    it('closes, and leaves a note by whoever wrote it', async () => {
      await givenRule({ actions: [{ type: 'note', text: 'Se politik 4' }, { type: 'close' }] });
      await receive({ id: '1' });
      await make().runner.run(fixture.workspaceId);
      expect(await only()).toMatchObject({ state: 'closed', due: null });
      expect(await fixture.query('select text, member_id as member from note where workspace_id = $1')).toEqual([
        { text: 'Se politik 4', member: memberId },
      ]);
    });

    it('follows what customers open again, and not what colleagues do', async () => {
      await givenRule({ trigger: 'conversation.reopened' });
      await receive({ id: '1' });
      const { id: conversationId } = await only();
      const reopen = async (by: string | null): Promise<void> =>
        await fixture.db.database.inWorkspace(fixture.workspaceId, async (scope) => {
          const id = newId();
          await repositories.activities.add(scope, [
            { id, conversationId, memberId: by, activity: 'reopened', createdAt: clock.now() },
          ]);
          await repositories.events.append(
            scope,
            [{ name: 'conversation.reopened', conversationId, subjectId: id }],
            clock.now(),
          );
        });
      await reopen(memberId);
      await make().runner.run(fixture.workspaceId);
      expect(await only()).toMatchObject({ priority: 'normal' });
      await reopen(null);
      await make().runner.run(fixture.workspaceId);
      expect(await only()).toMatchObject({ priority: 'urgent' });
    });

    it('tells a colleague and a team, and leaves out who is gone', async () => {
      const teamId = newId();
      await fixture.query(
        `insert into team (workspace_id, id, name, created_at) values ($1, '${teamId}', 'Retur', now())`,
      );
      await givenRule({
        actions: [
          { type: 'notify-member', memberId },
          { type: 'notify-team', teamId },
        ],
      });
      await receive({ id: '1' });
      await make().runner.run(fixture.workspaceId);
      expect(await runs()).toEqual([[null, 'gone']]);
      expect(
        await fixture.query(
          'select member_id as member, kind, actor_id as by from notification where workspace_id = $1',
        ),
      ).toEqual([{ member: memberId, kind: 'ruled', by: null }]);
      const told = await fixture.query<{ subject: string }>(
        `select subject_id as subject from event_log where workspace_id = $1 and name = 'notification.added'`,
      );
      expect(told).toEqual([{ subject: memberId }]);
    });

    it('says so where whoever it would give to is gone', async () => {
      await fixture.query(`update member set role = 'marketer' where workspace_id = $1 and id = '${memberId}'`);
      await givenRule({
        actions: [
          { type: 'assign-team', teamId: newId() },
          { type: 'assign-member', memberId },
        ],
      });
      await receive({ id: '1' });
      await make().runner.run(fixture.workspaceId);
      expect(await runs()).toEqual([['gone', 'gone']]);
    });

    it('is asked some time before a deadline, and when it went by', async () => {
      await givenRule({ name: 'Snart', trigger: 'deadline.near', nearMinutes: 10 });
      await givenRule({ name: 'Over', trigger: 'deadline.breached', actions: [{ type: 'assign-member', memberId }] });
      await receive({ id: '1' });
      clock.set(new Date(MONDAY + 105 * MINUTE));
      await make().runner.runNear(fixture.workspaceId);
      expect(await only()).toMatchObject({ priority: 'normal' });
      clock.set(new Date(MONDAY + 111 * MINUTE));
      const { sweep, jobs, runner } = make();
      await sweep.sweep(fixture.workspaceId);
      expect(jobs.added.map(({ name }) => name)).toContain('rules.run');
      await Promise.all([runner.runNear(fixture.workspaceId), make().runner.runNear(fixture.workspaceId)]);
      expect(await only()).toMatchObject({ priority: 'urgent' });
      clock.set(new Date(MONDAY + 121 * MINUTE));
      await sweep.sweep(fixture.workspaceId);
      await runner.run(fixture.workspaceId);
      expect(await lines()).toEqual(['ruled', 'breached', 'ruled']);
      expect(await fixture.query('select assignee_id as member from conversation where workspace_id = $1')).toEqual([
        { member: memberId },
      ]);
    });
  });

  describe('an automatic answer', () => {
    const PUBLIC: Partial<RuleDraft> = {
      name: 'Natsvar',
      actions: [{ type: 'reply', text: 'Vi svarer i morgen.', visibility: 'public' }],
    };

    it('is not published by a rule that was not named for it', async () => {
      await givenRule(PUBLIC);
      await receive({ id: '1' });
      await make().runner.run(fixture.workspaceId);
      expect(await replies()).toEqual([]);
      expect(await runs()).toEqual([['public-not-allowed']]);
    });

    it('is queued as automatic by one that was, and the customer goes on waiting', async () => {
      await givenRule({ ...PUBLIC, publicReplyConfirmation: 'Natsvar' });
      await receive({ id: '1' });
      const { runner, jobs } = make();
      await runner.run(fixture.workspaceId);
      expect(await replies()).toEqual([{ text: 'Vi svarer i morgen.', automated: true, member: null }]);
      expect(jobs.added.map(({ name }) => name)).toEqual(['reply.deliver']);
      expect(await only()).toMatchObject({ kind: 'first-reply', waiting: new Date(START) });
      await receive({ id: '2', parent: '1', minute: 3 });
      await runner.run(fixture.workspaceId);
      expect(await replies()).toHaveLength(1);
      expect(await runs()).toEqual([['replied-lately'], [null]]);
    });

    it('is not the first answer to an unhappy post', async () => {
      await givenRule({ ...PUBLIC, publicReplyConfirmation: 'Natsvar' });
      await receive({ id: '1', text: 'Elendig service, jeg er rasende!' });
      await make().runner.run(fixture.workspaceId);
      expect(await replies()).toEqual([]);
      expect(await runs()).toEqual([['negative-first-answer']]);
    });

    it('is asked about again where it is queued: what a rule no longer may, it does not do', async () => {
      await receive({ id: '1' });
      const { id } = await only();
      const [mention] = await fixture.query<{ id: string }>('select id from mention where workspace_id = $1');
      const rule = {
        id: newId(),
        name: 'Natsvar',
        publicReplyConfirmation: 'Dagsvar',
        allowsFirstAnswerToNegative: true,
      };
      const sent = await fixture.db.database.inWorkspace(
        fixture.workspaceId,
        async (scope) =>
          await new AutomaticReplies(repositories).queue(scope, {
            rule,
            text: 'Vi svarer i morgen.',
            visibility: 'public',
            conversationId: id,
            mentionId: mention?.id ?? '',
            now: clock.now(),
          }),
      );
      expect(sent).toEqual({ skipped: 'public-not-allowed' });
      expect(await replies()).toEqual([]);
    });
  });
});
