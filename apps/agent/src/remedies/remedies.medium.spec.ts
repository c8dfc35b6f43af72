import { randomUUID } from 'node:crypto';
import type { NotificationPage, RemedyEnvelope, RemedySettings, ReplyEntry, ReplyRemedy } from '@genklang/contract';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';

type Client = TestClient & { workspaceId: string };
interface Place {
  mette: Client;
  id: string;
  mentionId: string;
}

describe('remedies', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  const refund = (amount: number, change: Partial<ReplyRemedy> = {}): ReplyRemedy => ({
    ...{ kind: 'refund', amount, currency: 'DKK', reason: 'Forkert vare to gange', isBeyond: false },
    ...change,
  });
  const envelope = async (client: Client, id: string): Promise<RemedyEnvelope> =>
    await client.get<RemedyEnvelope>(`/api/conversations/${id}/remedy-envelope`);

  async function given(name: string): Promise<Place> {
    const mette = await fixture.signIn('Mette', { workspace: name });
    const [conversation] = await fixture.givenConversations(mette.workspaceId, 1);
    return { mette, id: conversation?.id ?? '', mentionId: conversation?.mentionId ?? '' };
  }

  async function ask({ mette, id, mentionId }: Place, remedy: unknown, change: object = {}) {
    return await mette.ask('reply.send', {
      conversationId: id,
      clientKey: randomUUID(),
      text: 'Undskyld! Vi giver dig pengene tilbage. /Mette',
      inReplyToMentionId: mentionId,
      lastSeenReplyId: (await mette.open(id)).entries.findLast(({ type }) => type === 'reply')?.id ?? null,
      remedy,
      ...change,
    });
  }

  async function send(place: Place, remedy: ReplyRemedy): Promise<ReplyEntry> {
    const answer = await ask(place, remedy);
    if (!answer.ok) {
      throw new Error(JSON.stringify(answer));
    }
    return answer.data;
  }

  const told = async (client: Client): Promise<string[]> =>
    (await client.get<NotificationPage>('/api/notifications')).items.map(({ kind }) => kind);

  it('goes with its reply inside the envelope, and what is left gets less', async () => {
    const place = await given('Inside');
    expect(await envelope(place.mette, place.id)).toMatchObject({ currency: 'DKK', room: 20_000 });
    const reply = await send(place, refund(15_000));
    expect(reply.approval).toBeNull();
    expect(reply.remedy).toMatchObject({ kind: 'refund', amount: 15_000, state: 'proposed', decidedBy: null });
    expect((await envelope(place.mette, place.id)).room).toBe(5_000);
  });

  it('waits for somebody else beyond it, who is told at once and may make it another sum', async () => {
    const place = await given('Beyond');
    const lars = await fixture.signIn('Lars', { workspace: 'Beyond', role: 'supervisor' });
    const reply = await send(place, refund(32_000));
    expect(reply.approval).toMatchObject({ state: 'pending' });
    expect(reply.remedy).toMatchObject({ state: 'pending', askedAmount: 32_000 });
    // It counts for nobody's limit before somebody has agreed.
    expect((await envelope(place.mette, place.id)).room).toBe(20_000);
    expect(await told(lars)).toEqual(['approval-asked']);
    const agreed = await lars.must('reply.approve', { replyId: reply.id, texts: [reply.text], amount: 30_000 });
    expect(agreed.remedy).toMatchObject({
      state: 'proposed',
      amount: 30_000,
      askedAmount: 32_000,
      decidedBy: { id: lars.memberId },
    });
    expect(await told(place.mette)).toEqual(['approval-decided']);
  });

  it('is for nobody to agree to with themselves, nor beyond what they may give', async () => {
    const place = await given('Authority');
    const lars = await fixture.signIn('Lars', { workspace: 'Authority', role: 'supervisor' });
    const sara = await fixture.signIn('Sara', { workspace: 'Authority', role: 'owner' });
    const reply = await send(place, refund(900_000));
    // More than a supervisor may give: only those without a limit are asked.
    expect(await told(lars)).toEqual([]);
    expect(await told(sara)).toEqual(['approval-asked']);
    const approval = { replyId: reply.id, texts: [reply.text] };
    expect(await place.mette.ask('reply.approve', approval)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await lars.ask('reply.approve', approval)).toMatchObject({ ok: false, code: 'remedy_over_limit' });
    // Nothing of it has happened.
    expect((await place.mette.open(place.id)).entries.at(-1)).toMatchObject({
      approval: { state: 'pending' },
      remedy: { state: 'pending' },
    });
    expect((await sara.must('reply.approve', approval)).remedy).toMatchObject({ state: 'proposed', amount: 900_000 });
  });

  it('is nobody’s decision but its author’s where only the text waits for agreement', async () => {
    const place = await given('Text only');
    const lars = await fixture.signIn('Lars', { workspace: 'Text only', role: 'supervisor' });
    await lars.must('member.require-approval', { memberId: place.mette.memberId, isRequired: true });
    const reply = await send(place, refund(15_000));
    expect(reply).toMatchObject({ approval: { state: 'pending' }, remedy: { state: 'proposed' } });
    const texts = [reply.text];
    expect((await lars.must('reply.approve', { replyId: reply.id, texts })).remedy).toMatchObject({
      ...{ state: 'proposed', amount: 15_000, decidedBy: null },
    });
    // Another sum is the approver's, and what it replaces does not count against them.
    const second = await send(place, refund(1_000));
    const agreed = await lars.must('reply.approve', { replyId: second.id, texts, amount: 185_000 });
    expect(agreed.remedy).toMatchObject({ amount: 185_000, askedAmount: 1_000, decidedBy: { id: lars.memberId } });
  });

  it('is not given when its reply is declined, and comes back when it is taken back', async () => {
    const place = await given('Not given');
    const lars = await fixture.signIn('Lars', { workspace: 'Not given', role: 'supervisor' });
    const first = await send(place, refund(50_000));
    const declined = await lars.must('reply.decline', { replyId: first.id, reason: 'Byt i stedet' });
    expect(declined.remedy).toMatchObject({ state: 'declined', decidedBy: { id: lars.memberId } });
    const second = await send(place, refund(10_000));
    expect((await envelope(place.mette, place.id)).room).toBe(10_000);
    const cancelled = await place.mette.must('reply.cancel', { replyId: second.id });
    expect(cancelled.remedy).toEqual(refund(10_000));
    expect((await envelope(place.mette, place.id)).room).toBe(20_000);
  });

  it('lets fifty at once have no more than is left', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Race' });
    const conversations = await fixture.givenConversations(mette.workspaceId, 50);
    const sara = await fixture.signIn('Sara', { workspace: 'Race', role: 'owner' });
    await sara.must('remedy.save-limit', {
      ...{ role: 'agent', kinds: ['refund'], perConversation: null, perCustomer: null, perMember: 50_000 },
    });
    const replies = await Promise.all(
      conversations.map(
        async ({ id, mentionId }) =>
          await mette.must('reply.send', {
            conversationId: id,
            clientKey: randomUUID(),
            text: 'Her er 110 kr. tilbage.',
            inReplyToMentionId: mentionId,
            lastSeenReplyId: null,
            remedy: refund(11_000),
          }),
      ),
    );
    const proposed = replies.filter(({ remedy }) => remedy?.state === 'proposed');
    expect(proposed).toHaveLength(4);
    expect(replies.filter(({ remedy }) => remedy?.state === 'pending')).toHaveLength(46);
  });

  it('names what is wrong with it, and loses nothing', async () => {
    const place = await given('Wrong');
    const wrong = await ask(place, { kind: 'car', amount: 1.5, currency: 'DKK', reason: ' ', isBeyond: 'no' });
    expect(wrong).toMatchObject({
      code: 'invalid_input',
      fields: ['kind', 'amount', 'reason', 'isBeyond'].map((name) => ({ field: `remedy.${name}` })),
    });
    expect(await ask(place, refund(100, { currency: 'SEK' }))).toMatchObject({ ok: false, code: 'remedy_currency' });
    expect((await place.mette.open(place.id)).entries.filter(({ type }) => type === 'reply')).toEqual([]);
  });

  it('counts what a customer was given as exceeding once it went out, and tells it neutrally', async () => {
    const place = await given('Goodwill');
    await fixture.db.query(
      `update mention set polarity = 'negative', posted_at = now() - interval '1 hour' where id = $1`,
      [place.mentionId],
    );
    await fixture.db.query('update conversation set is_problem = true where id = $1', [place.id]);
    const reply = await send(place, refund(5_000, { isBeyond: true }));
    await fixture.db.query(`update reply set state = 'sent', sent_at = now(), external_id = id::text where id = $1`, [
      reply.id,
    ]);
    await fixture.db.query(`update remedy set state = 'granted', granted_at = now() where reply_id = $1`, [reply.id]);
    expect(await place.mette.get(`/api/conversations/${place.id}/ending`)).toMatchObject({ recovery: 'exceeded' });
    expect((await envelope(place.mette, place.id)).goodwill).toEqual({ count: 1, amount: 5_000 });
  });

  it('keeps what each role may give, and tells how remedies were decided', async () => {
    const place = await given('Limits');
    const sara = await fixture.signIn('Sara', { workspace: 'Limits', role: 'admin' });
    await place.mette.get('/api/session');
    expect(await place.mette.ask('remedy.choose-currency', { currency: 'SEK' })).toMatchObject({ code: 'forbidden' });
    const limit = { role: 'agent', kinds: ['discount'], perConversation: 100, perCustomer: null, perMember: null };
    expect(await sara.ask('remedy.save-limit', { ...limit, perConversation: -1 })).toMatchObject({
      code: 'invalid_input',
      fields: [{ field: 'perConversation' }],
    });
    const saved: RemedySettings = await sara.must('remedy.save-limit', limit);
    expect(saved.limits.agent).toEqual({
      kinds: ['discount'],
      perConversation: 100,
      perCustomer: null,
      perMember: null,
    });
    await sara.must('remedy.choose-currency', { currency: 'SEK' });
    expect(await envelope(place.mette, place.id)).toMatchObject({ currency: 'SEK', kinds: ['discount'], room: 100 });
    const reply = await send(place, refund(50, { currency: 'SEK' }));
    expect(reply.remedy?.state).toBe('pending');
    await sara.must('reply.decline', { replyId: reply.id, reason: 'Nej' });
    expect((await sara.get<RemedySettings>('/api/remedies/settings')).figures).toMatchObject({
      ...{ decided: 1, alone: 0, asked: 1, waitedLong: 0 },
      medianWaitMinutes: expect.any(Number),
    });
  });
});
