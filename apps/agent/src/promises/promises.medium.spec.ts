import { randomUUID } from 'node:crypto';
import type { PromiseHours, PromiseSummary, ReplyEntry, SessionInfo } from '@genklang/contract';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';

const HOUR = 3_600_000;
const TEXT = 'Vi ringer i dag inden kl. 16';
type Client = TestClient & { workspaceId: string };

describe('promises', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
  const promised = (dueAt = inHours(4)) => ({ text: TEXT, dueAt, isAssumed: false });
  const listed = async (client: Client, id: string): Promise<PromiseSummary[]> =>
    await client.get<PromiseSummary[]>(`/api/conversations/${id}/promises`);

  async function given(name: string): Promise<{ mette: Client; id: string; mentionId: string }> {
    const mette = await fixture.signIn('Mette', { workspace: name });
    const [conversation] = await fixture.givenConversations(mette.workspaceId, 1);
    return { mette, id: conversation?.id ?? '', mentionId: conversation?.mentionId ?? '' };
  }

  async function send(
    { mette, id, mentionId }: { mette: Client; id: string; mentionId: string },
    change: object = {},
  ): Promise<ReplyEntry> {
    return await mette.must('reply.send', {
      conversationId: id,
      clientKey: randomUUID(),
      text: `Hej Karen. ${TEXT}. /Mette`,
      inReplyToMentionId: mentionId,
      lastSeenReplyId: (await mette.open(id)).entries.findLast(({ type }) => type === 'reply')?.id ?? null,
      ...change,
    });
  }

  /** As ingestion leaves a reply that went out at a time, and the promise that it makes. */
  async function goOut(replyId: string, at: Date): Promise<void> {
    await fixture.db.query(
      `update reply set state = 'sent', sent_at = $2, version = version + 1, external_id = id::text where id = $1`,
      [replyId, at],
    );
    await fixture.db.query(
      `update promise set state = 'open', made_at = $2 where reply_id = $1 and state = 'proposed'`,
      [replyId, at],
    );
    await fixture.db.query(
      `update conversation c set promise_due_at = p.due_at from promise p where p.reply_id = $1 and c.id = p.conversation_id`,
      [replyId],
    );
  }

  /** A promise that the customer has had for an hour, and that is due in some hours. */
  async function givenPromise(name: string, dueInHours = 4) {
    const place = await given(name);
    const reply = await send(place, { promise: promised(inHours(dueInHours)) });
    await goOut(reply.id, new Date(Date.now() - HOUR));
    const [promise] = await listed(place.mette, place.id);
    return { ...place, reply, promiseId: promise?.id ?? '' };
  }

  it('goes with its reply, in the part that says it, and is proposed until that is out', async () => {
    const place = await given('Promise sent');
    const reply = await send(place, { text: 'Hej Karen.', moreParts: [`${TEXT}.`], promise: promised() });
    const [first, second] = (await place.mette.open(place.id)).entries.filter((entry) => entry.type === 'reply');
    expect(first).toMatchObject({ id: reply.id, promises: [] });
    expect(second?.promises).toMatchObject([
      { text: TEXT, state: 'proposed', isAssumed: false, isSettled: false, owner: { id: place.mette.memberId } },
    ]);
    expect(await listed(place.mette, place.id)).toEqual([]);
    expect((await place.mette.open(place.id)).row.promise).toBeNull();
  });

  it.each([
    ['no text', { text: ' ' }],
    ['no time', { dueAt: 'i morgen' }],
    ['no word on whether the time is assumed', { isAssumed: 'yes' }],
  ])('is refused with %s, and so is the reply', async (_name, change) => {
    const place = await given(`Promise refused ${_name}`);
    const answer = await place.mette.ask('reply.send', {
      conversationId: place.id,
      clientKey: randomUUID(),
      text: TEXT,
      inReplyToMentionId: place.mentionId,
      lastSeenReplyId: null,
      promise: { ...promised(), ...change },
    });
    expect(answer).toMatchObject({ ok: false, code: 'invalid_input', fields: [{ field: 'promise' }] });
  });

  it('is refused where it is due before its reply goes out: it would be broken at once', async () => {
    const place = await given('Promise too early');
    const order = {
      conversationId: place.id,
      clientKey: randomUUID(),
      text: TEXT,
      inReplyToMentionId: place.mentionId,
      lastSeenReplyId: null,
    };
    const late = { ...order, sendAt: inHours(5), promise: promised(inHours(4)) };
    expect(await place.mette.ask('reply.send', late)).toMatchObject({ ok: false, code: 'promise_too_early' });
    expect(await place.mette.ask('reply.send', { ...late, sendAt: inHours(3) })).toMatchObject({ ok: true });
  });

  it('goes with its sentence, where somebody else puts the answer right before it goes', async () => {
    const place = await given('Promise put right');
    const lars = await fixture.signIn('Lars', { workspace: 'Promise put right', role: 'supervisor' });
    await lars.must('member.require-approval', { memberId: place.mette.memberId, isRequired: true });
    const approved = async (text: string): Promise<unknown> => {
      const reply = await send(place, { promise: promised() });
      await lars.must('reply.approve', { replyId: reply.id, texts: [text] });
      return await fixture.db.query('select state from promise where reply_id = $1', [reply.id]);
    };
    expect(await approved(`Hej Karen. ${TEXT}.`)).toEqual([{ state: 'proposed' }]);
    expect(await approved('Hej Karen.')).toEqual([{ state: 'void' }]);
  });

  it('is void when its reply is taken back, whose author gets it back', async () => {
    const place = await given('Promise taken back');
    const promise = promised();
    const reply = await send(place, { sendAt: inHours(1), promise });
    const cancelled = await place.mette.must('reply.cancel', { replyId: reply.id });
    expect(cancelled.promise).toEqual(promise);
    expect(
      await fixture.db.query('select state, reply_id from promise where text = $1 and conversation_id = $2', [
        TEXT,
        place.id,
      ]),
    ).toEqual([{ state: 'void', reply_id: null }]);
  });

  it('is void when its reply is declined', async () => {
    const place = await given('Promise declined');
    const lars = await fixture.signIn('Lars', { workspace: 'Promise declined', role: 'supervisor' });
    await lars.must('member.require-approval', { memberId: place.mette.memberId, isRequired: true });
    const reply = await send(place, { promise: promised() });
    await lars.must('reply.decline', { replyId: reply.id, reason: 'Vi ringer ikke i dag' });
    const entry = (await place.mette.open(place.id)).entries.find(({ id }) => id === reply.id);
    expect(entry).toMatchObject({ state: 'failed', promises: [{ state: 'void', isSettled: true }] });
  });

  it('is kept by a later reply of ours in time, with a line, an event and a newer row, and can be taken back', async () => {
    const { promiseId, ...place } = await givenPromise('Promise kept');
    const { mette, id } = place;
    expect(await mette.ask('promise.keep', { promiseId })).toMatchObject({ code: 'promise_unanswered' });
    const evidence = await send(place, { text: 'Tak for snakken' });
    await goOut(evidence.id, new Date());
    const { seq } = await mette.get<SessionInfo>('/api/session');
    expect(await mette.must('promise.keep', { promiseId })).toEqual([]);
    const missed = await mette.must('inbox.sync', { since: seq });
    expect(missed).toMatchObject({ kind: 'batch', batch: { conversations: [{ id, promise: null }] } });
    const detail = await mette.open(id);
    expect(detail.entries.find((entry) => entry.id === place.reply.id)).toMatchObject({
      promises: [{ state: 'kept', isSettled: true }],
    });
    expect(detail.entries.at(-1)).toMatchObject({ activity: 'promise-kept', detail: { promise: TEXT } });
    expect(await mette.ask('promise.keep', { promiseId })).toMatchObject({ code: 'promise_settled' });
    expect(await mette.must('promise.undo', { promiseId })).toMatchObject([{ id: promiseId, state: 'open' }]);
    expect((await mette.open(id)).entries.at(-1)).toMatchObject({ activity: 'promise-reopened' });
    expect((await mette.open(id)).row.promise).toMatchObject({ isBroken: false });
  });

  it.each([
    ['14:59:59', 'kept'],
    ['15:00:00', 'kept'],
    ['15:00:01', 'broken'],
  ])('due at 15.00 and answered at %s is %s', async (time, state) => {
    const { promiseId, ...place } = await givenPromise(`Promise at ${time}`);
    await fixture.db.query(
      `update promise set due_at = '2026-11-30T15:00:00Z', made_at = '2026-11-30T10:00:00Z' where id = $1`,
      [promiseId],
    );
    const evidence = await send(place, { text: 'Tak for snakken' });
    await goOut(evidence.id, new Date(`2026-11-30T${time}Z`));
    expect(await place.mette.must('promise.keep', { promiseId })).toEqual([]);
    const [row] = await fixture.db.query('select state, evidence_reply_id, closed_by from promise where id = $1', [
      promiseId,
    ]);
    expect(row).toEqual({ state, evidence_reply_id: evidence.id, closed_by: place.mette.memberId });
  });

  it('does not count the parts of the answer that makes it as keeping it', async () => {
    const place = await given('Promise in parts');
    const reply = await send(place, { text: `${TEXT}.`, moreParts: ['Hav en god dag.'], promise: promised() });
    const replies = (await place.mette.open(place.id)).entries.filter((entry) => entry.type === 'reply');
    await goOut(reply.id, new Date(Date.now() - HOUR));
    await fixture.db.query(`update reply set state = 'sent', sent_at = now() where id = $1`, [replies[1]?.id]);
    const [promise] = await listed(place.mette, place.id);
    expect(await place.mette.ask('promise.keep', { promiseId: promise?.id })).toMatchObject({
      code: 'promise_unanswered',
    });
  });

  it('gets another time only when the customer was told, and the new one is a promise of its own', async () => {
    const { promiseId, ...place } = await givenPromise('Promise renegotiated');
    const { mette, id } = place;
    const dueAt = inHours(30);
    expect(await mette.ask('promise.renegotiate', { promiseId, dueAt })).toMatchObject({ code: 'promise_not_told' });
    expect(await mette.ask('promise.renegotiate', { promiseId, dueAt: inHours(-1) })).toMatchObject({
      code: 'invalid_input',
    });
    const told = await send(place, { text: 'Det bliver først i morgen' });
    await goOut(told.id, new Date());
    const after = await mette.must('promise.renegotiate', { promiseId, dueAt });
    expect(after).toMatchObject([
      { replyId: told.id, dueAt, state: 'open', text: TEXT, owner: { id: mette.memberId } },
    ]);
    expect((await mette.open(id)).row.promise).toEqual({ dueAt, isBroken: false });
    expect(await fixture.db.query('select state from promise where id = $1', [promiseId])).toEqual([
      { state: 'renegotiated' },
    ]);
    expect(await mette.must('promise.undo', { promiseId })).toMatchObject([{ id: promiseId, state: 'open' }]);
  });

  it('stays broken when the customer was told too late, and when it has become pointless since', async () => {
    for (const [request, change] of [
      ['promise.renegotiate', { dueAt: inHours(30) }],
      ['promise.void', {}],
    ] as const) {
      const { promiseId, ...place } = await givenPromise(`Promise late ${request}`);
      await fixture.db.query(
        `update promise set due_at = now() - interval '10 minutes', state = 'broken', broken_at = now() where id = $1`,
        [promiseId],
      );
      const told = await send(place, { text: 'Det bliver først i morgen' });
      await goOut(told.id, new Date());
      await place.mette.must(request, { promiseId, ...change });
      const [row] = await fixture.db.query<{ state: string; closed: boolean }>(
        'select state, closed_at is not null as closed from promise where id = $1',
        [promiseId],
      );
      expect(row).toEqual({ state: 'broken', closed: true });
      expect(await place.mette.must('promise.undo', { promiseId })).toMatchObject([{ id: promiseId, state: 'broken' }]);
    }
  });

  it('is void when it is pointless before it is due; only who said so takes it back', async () => {
    const { mette, promiseId } = await givenPromise('Promise void');
    const sara = await fixture.signIn('Sara', { workspace: 'Promise void' });
    expect(await mette.must('promise.void', { promiseId })).toEqual([]);
    expect(await sara.ask('promise.undo', { promiseId })).toMatchObject({ code: 'promise_settled' });
    expect(await fixture.db.query('select state from promise where id = $1', [promiseId])).toEqual([{ state: 'void' }]);
  });

  it('is nobody else’s business: not of another workspace, and not of a marketer', async () => {
    const { promiseId } = await givenPromise('Promise ours');
    const stranger = await fixture.signIn('Spion', { workspace: 'Promise theirs' });
    const marketer = await fixture.signIn('Maja', { workspace: 'Promise ours', role: 'marketer' });
    expect(await stranger.ask('promise.void', { promiseId })).toMatchObject({ code: 'not_found' });
    expect(await marketer.ask('promise.void', { promiseId })).toMatchObject({ code: 'forbidden' });
  });

  it('goes with a conversation that is handed over, and with the work of a member who leaves', async () => {
    const { mette, id } = await givenPromise('Promise handed');
    const sara = await fixture.signIn('Sara', { workspace: 'Promise handed' });
    const owner = await fixture.signIn('Ole', { workspace: 'Promise handed', role: 'owner' });
    const ownerOf = async (): Promise<string | undefined> => (await listed(mette, id))[0]?.owner?.id;
    expect(await ownerOf()).toBe(mette.memberId);
    const handing = { conversationId: id, clientKey: randomUUID(), toMemberId: sara.memberId, toTeamId: null };
    await mette.must('conversation.hand-over', { ...handing, summary: 'Karen venter på et opkald' });
    expect(await ownerOf()).toBe(sara.memberId);
    await owner.must('people.deactivate', { memberId: sara.memberId, toMemberId: mette.memberId, toTeamId: null });
    expect(await ownerOf()).toBe(mette.memberId);
  });

  it('is counted when it is due within a day or broken, and listed always', async () => {
    const { mette, promiseId, id } = await givenPromise('Promise counted', 30);
    const counts = async () => (await mette.get<SessionInfo>('/api/session')).counts;
    expect((await mette.list('?view=promises')).rows.map((row) => row.id)).toEqual([id]);
    expect(await counts()).toMatchObject({ promises: 0, brokenPromises: 0 });
    await fixture.db.query(`update conversation set promise_due_at = now() + interval '3 hours' where id = $1`, [id]);
    expect(await counts()).toMatchObject({ promises: 1, brokenPromises: 0 });
    await fixture.db.query('update conversation set promise_broken = true where id = $1', [id]);
    expect(await counts()).toMatchObject({ promises: 1, brokenPromises: 1 });
    await mette.must('promise.void', { promiseId });
    expect(await counts()).toMatchObject({ promises: 0, brokenPromises: 0 });
  });

  it('is counted by the hours of the workspace, with the holidays of its country', async () => {
    const { mette } = await given('Promise hours');
    const hours = await mette.get<PromiseHours>('/api/promises/hours');
    expect(hours).toMatchObject({ timeZone: 'Europe/Copenhagen' });
    expect(hours.week[0]).toEqual([{ from: 480, to: 960 }]);
    const year = new Date().getUTCFullYear();
    expect(hours.closedDays.some((day) => day === `${year}-12-24` || day === `${year + 1}-12-24`)).toBe(true);
  });
});
