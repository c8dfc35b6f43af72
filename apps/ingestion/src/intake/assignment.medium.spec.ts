import { AssignmentRepository, EventLogRepository } from '@genklang/entities';
import { IntakeFixture, post } from './intake.fixture';

describe('conversations that are given by themselves', () => {
  let fixture: IntakeFixture;
  const assignments = new AssignmentRepository();
  beforeAll(async () => {
    fixture = await IntakeFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(async () => {
    await fixture.begin();
  });

  const givenMember = async (name: string, change = ''): Promise<string> => {
    const [row] = await fixture.query<{ id: string }>(
      `insert into member (workspace_id, id, name, role, joined_at, is_on_duty)
       values ($1, gen_random_uuid(), '${name}', 'agent', now(), true) returning id`,
    );
    if (change !== '') {
      await fixture.query(`update member set ${change} where workspace_id = $1 and name = '${name}'`);
    }
    return row?.id ?? '';
  };
  const given = async (capacity: number, mode: 'off' | 'arrival' = 'arrival'): Promise<void> =>
    await fixture.db.database.inWorkspace(
      fixture.workspaceId,
      async (scope) => await assignments.save(scope, { mode, capacity, members: {} }, new Date()),
    );
  /** Another go, as when somebody comes on duty. */
  const go = async (): Promise<void> =>
    await fixture.db.database.inWorkspace(fixture.workspaceId, async (scope) => {
      const events = await assignments.give(scope, null, new Date());
      await new EventLogRepository().append(scope, events ?? [], new Date());
    });
  const receive = async (...ids: string[]): Promise<void> => {
    await fixture.receive({ posts: ids.map((id, minute) => post({ id, by: `by-${id}`, minute })) });
  };
  const loads = async (): Promise<Record<string, number>> => {
    const rows = await fixture.query<{ name: string; load: number }>(
      `select coalesce(m.name, 'nobody') as name, count(*)::int as load from conversation c
       left join member m on m.workspace_id = c.workspace_id and m.id = c.assignee_id where c.workspace_id = $1 group by 1`,
    );
    return Object.fromEntries(rows.map(({ name, load }) => [name, load]));
  };
  const lines = async (): Promise<number> =>
    (await fixture.query(`select 1 from activity where workspace_id = $1 and activity = 'assigned'`)).length;

  it('wait for people where nobody has asked for anything else', async () => {
    await givenMember('Sara');
    await receive('a');
    expect(await loads()).toEqual({ nobody: 1 });
    await given(5, 'off');
    await receive('b');
    expect(await loads()).toEqual({ nobody: 2 });
  });

  it('are shared out as they arrive, never beyond what a colleague takes', async () => {
    await givenMember('Sara');
    await givenMember('Jonas', 'capacity = 1');
    await givenMember('Elin', 'is_on_duty = false');
    await given(3);
    await receive('a', 'b', 'c', 'd', 'e', 'f');
    expect(await loads()).toEqual({ Sara: 3, Jonas: 1, nobody: 2 });
    expect(await lines()).toBe(4);
    // Who comes on duty takes what waits.
    await fixture.query(`update member set is_on_duty = true where workspace_id = $1 and name = 'Elin'`);
    await go();
    expect(await loads()).toEqual({ Sara: 3, Jonas: 1, Elin: 2 });
  });

  it('are not given again to whoever gave them back, until the customer writes again', async () => {
    const sara = await givenMember('Sara');
    await given(3);
    await receive('a');
    expect(await loads()).toEqual({ Sara: 1 });
    await fixture.query(`update conversation set assignee_id = null where workspace_id = $1`);
    await fixture.query(
      `insert into activity (workspace_id, id, conversation_id, member_id, activity, created_at)
       select $1, gen_random_uuid(), id, '${sara}', 'released', waiting_since from conversation where workspace_id = $1`,
    );
    await go();
    expect(await loads()).toEqual({ nobody: 1 });
    await fixture.query(
      `update conversation set waiting_since = waiting_since + interval '1 minute' where workspace_id = $1`,
    );
    await go();
    expect(await loads()).toEqual({ Sara: 1 });
  });

  it('go to the adviser first', async () => {
    const sara = await givenMember('Sara');
    await givenMember('Jonas');
    await receive('a');
    await fixture.query(
      `insert into customer (workspace_id, id, adviser_id, created_at, updated_at)
       select $1, id, '${sara}', now(), now() from author where workspace_id = $1`,
    );
    await given(5);
    await fixture.receive({ posts: ['b', 'c'].map((id, minute) => post({ id, by: 'by-a', minute })) });
    expect(await loads()).toEqual({ nobody: 1, Sara: 2 });
  });

  it('are given once, however many give at the same moment', async () => {
    await givenMember('Sara');
    await givenMember('Jonas');
    await receive('a', 'b', 'c', 'd', 'e', 'f', 'g');
    await given(3);
    await Promise.all([go(), go(), go(), go()]);
    expect(await loads()).toEqual({ Sara: 3, Jonas: 3, nobody: 1 });
    expect(await lines()).toBe(6);
  });
});
