import { IntakeFixture, post } from './intake.fixture';

interface Row {
  assignee: string | null;
  country: string | null;
}

describe('conversations of customers whom we know', () => {
  let fixture: IntakeFixture;
  let adviserId = '';
  let deputyId = '';
  beforeAll(async () => {
    fixture = await IntakeFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(async () => {
    await fixture.begin();
    [adviserId, deputyId] = [await givenMember('Sara'), await givenMember('Jonas')];
    await fixture.receive({ posts: [post({ id: 'first' })] });
  });

  const givenMember = async (name: string): Promise<string> => {
    const [row] = await fixture.query<{ id: string }>(
      `insert into member (workspace_id, id, name, role, joined_at) values ($1, gen_random_uuid(), '${name}', 'agent', now())
       returning id`,
    );
    return row?.id ?? '';
  };
  const givenCustomer = async (set: string): Promise<void> => {
    await fixture.query(
      `insert into customer (workspace_id, id, created_at, updated_at)
       select $1, a.customer_id, now(), now() from author a where a.workspace_id = $1 and a.external_id = 'karen'
       on conflict do nothing`,
    );
    await fixture.query(`update customer set ${set} where workspace_id = $1`);
  };
  const onDuty = async (...ids: string[]): Promise<void> => {
    const listed = ids.map((id) => `'${id}'`).join(', ');
    await fixture.query(`update member set is_on_duty = id in (${listed}) where workspace_id = $1`);
  };
  const conversation = async (root: string): Promise<Row> => {
    const [row] = await fixture.query<Row>(
      `select m.name as assignee, c.country from conversation c left join member m on m.id = c.assignee_id
       where c.workspace_id = $1 and c.root_external_id = '${root}'`,
    );
    return row ?? { assignee: 'nobody: there is no such conversation', country: null };
  };
  const lines = async (): Promise<unknown[]> =>
    (
      await fixture.query<{ detail: unknown }>(
        `select detail from activity where workspace_id = $1 and activity = 'assigned' order by created_at, id`,
      )
    ).map(({ detail }) => detail);
  const advised = (): string => `adviser_id = '${adviserId}', deputy_id = '${deputyId}'`;

  it('go to the adviser who is on duty, in the transaction that brings the post, with a line that says why', async () => {
    await givenCustomer(advised());
    await onDuty(adviserId, deputyId);
    await fixture.receive({ posts: [post({ id: 'second' })] });
    expect((await conversation('second')).assignee).toBe('Sara');
    expect(await lines()).toEqual([{ to: 'Sara', why: 'adviser' }]);
    const events = await fixture.query<{ name: string }>(
      `select name from event_log where workspace_id = $1 order by seq desc limit 2`,
    );
    expect(events.map(({ name }) => name)).toEqual(['conversation.assigned', 'mention.received']);
    // What was there before and heard nothing new is left alone.
    expect((await conversation('first')).assignee).toBeNull();
  });

  it('go to the deputy while the adviser is not there, and wait with the others when neither is', async () => {
    await givenCustomer(advised());
    await onDuty(deputyId);
    await fixture.receive({ posts: [post({ id: 'second' })] });
    expect((await conversation('second')).assignee).toBe('Jonas');
    expect(await lines()).toEqual([{ to: 'Jonas', why: 'deputy' }]);
    await fixture.query('update member set is_on_duty = false where workspace_id = $1');
    await fixture.receive({ posts: [post({ id: 'third', minute: 1 })] });
    expect((await conversation('third')).assignee).toBeNull();
    expect(await lines()).toHaveLength(1);
  });

  it('stay with whoever holds them, and do not go to somebody who left', async () => {
    await givenCustomer(advised());
    await onDuty(adviserId);
    await fixture.query(`update conversation set assignee_id = '${deputyId}' where workspace_id = $1`);
    await fixture.receive({ posts: [post({ id: 'answer', parent: 'first', thread: 'first', minute: 1 })] });
    expect((await conversation('first')).assignee).toBe('Jonas');
    await fixture.query(`update member set role = 'removed' where workspace_id = $1 and id = '${adviserId}'`);
    await fixture.receive({ posts: [post({ id: 'second', minute: 2 })] });
    expect((await conversation('second')).assignee).toBeNull();
  });

  it('go by the person, also from a handle that was merged into another one', async () => {
    await givenCustomer(advised());
    await onDuty(adviserId);
    await fixture.receive({ posts: [post({ id: 'other', by: 'karen-dam' })] });
    expect((await conversation('other')).assignee).toBeNull();
    await fixture.query(`update author set customer_id = (select id from customer where workspace_id = $1)
      where workspace_id = $1`);
    await fixture.receive({ posts: [post({ id: 'another', by: 'karen-dam', minute: 1 })] });
    expect((await conversation('another')).assignee).toBe('Sara');
  });

  it('are at home where the customer is', async () => {
    await givenCustomer(`country = 'NO'`);
    await fixture.receive({ posts: [post({ id: 'second' }), post({ id: 'third', by: 'else' })] });
    expect([await conversation('second'), await conversation('third')]).toMatchObject([
      { country: 'NO' },
      { country: null },
    ]);
  });

  it('tell how their customer can be reached, once for each handle', async () => {
    const text = 'Skriv til karen@example.dk eller ring på 20 30 40 50, ordre 48213001';
    await fixture.receive({ posts: [post({ id: 'second', text }), post({ id: 'third', text, minute: 1 })] });
    expect(
      await fixture.query('select kind, value from customer_contact where workspace_id = $1 order by kind, value'),
    ).toEqual([
      { kind: 'email', value: 'karen@example.dk' },
      { kind: 'phone', value: '20304050' },
    ]);
  });
});
