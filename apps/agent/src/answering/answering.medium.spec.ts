import { randomUUID } from 'node:crypto';
import type { ConversationDetail, ReplyEntry } from '@genklang/contract';
import { AgentFixture } from '../agent.fixture';
import type { GivenConversation, TestClient } from '../agent.fixture';

type Member = TestClient & { workspaceId: string };

describe('replies that wait', () => {
  let fixture: AgentFixture;
  let mette: Member;
  let sara: Member;
  let lars: Member;
  let conversation: GivenConversation;
  let workspaceName = '';

  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(async () => {
    workspaceName = `Havblik ${randomUUID()}`;
    const workspace = workspaceName;
    mette = await fixture.signIn('Mette', { workspace });
    sara = await fixture.signIn('Sara', { workspace });
    lars = await fixture.signIn('Lars', { workspace, role: 'supervisor' });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    conversation = given ?? { id: '', mentionId: '' };
  });

  const request = (change: object = {}): object => ({
    conversationId: conversation.id,
    clientKey: randomUUID(),
    text: 'Vi ringer i dag.',
    inReplyToMentionId: conversation.mentionId,
    lastSeenReplyId: null,
    ...change,
  });
  const send = async (client: Member, change: object = {}): Promise<ReplyEntry> =>
    await client.must('reply.send', request(change));
  const waitOf = (reply: ReplyEntry): number => Date.parse(reply.goesAt ?? '') - Date.parse(reply.at);
  const open = async (): Promise<ConversationDetail> => await mette.open(conversation.id);
  const repliesOf = async (): Promise<ReplyEntry[]> =>
    (await open()).entries.filter((entry): entry is ReplyEntry => entry.type === 'reply');
  const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString();
  /** As a worker does when it takes a reply up. */
  const takeUp = async (id: string): Promise<void> => {
    await fixture.db.query(`update reply set state = 'sending', attempts = 1, fence = fence + 1 where id = $1`, [id]);
  };

  describe('the time to undo', () => {
    it('UX 39: a public reply waits ten seconds, or as long as its author chose', async () => {
      const first = await send(mette);
      expect(waitOf(first)).toBe(10_000);
      expect(await mette.must('settings.choose-undo', { seconds: 30 })).toMatchObject({ undoSeconds: 30 });
      const second = await send(mette, { lastSeenReplyId: first.id });
      expect(waitOf(second)).toBe(30_000);
      expect(await mette.ask('settings.choose-undo', { seconds: 7 })).toMatchObject({
        ok: false,
        code: 'invalid_input',
      });
    });

    it('UX 39: a private answer does not wait', async () => {
      await fixture.db.query(`update mention set visibility = 'private' where id = $1`, [conversation.mentionId]);
      expect(waitOf(await send(mette))).toBe(0);
    });

    it('takes a reply back as if it had never been, and for good', async () => {
      const before = (await open()).row;
      const key = randomUUID();
      const reply = await send(mette, { clientKey: key });
      expect((await open()).row).toMatchObject({ waitingSince: null, replyState: 'queued' });
      expect(await mette.must('reply.cancel', { replyId: reply.id })).toMatchObject({
        text: 'Vi ringer i dag.',
        conversationId: conversation.id,
      });
      expect(await repliesOf()).toEqual([]);
      expect((await open()).row).toMatchObject({ waitingSince: before.waitingSince, replyState: null });
      // A console that never heard that its first attempt arrived sends it again.
      expect(await mette.ask('reply.send', request({ clientKey: key }))).toMatchObject({ code: 'reply_cancelled' });
    });

    it('says that it is too late once a worker has it', async () => {
      const reply = await send(mette);
      await takeUp(reply.id);
      expect(await mette.ask('reply.cancel', { replyId: reply.id })).toMatchObject({ code: 'reply_gone_out' });
      expect(await repliesOf()).toHaveLength(1);
    });

    it('is its author’s, and of those who oversee', async () => {
      const reply = await send(mette);
      expect(await sara.ask('reply.cancel', { replyId: reply.id })).toMatchObject({ code: 'forbidden' });
      expect(await lars.ask('reply.cancel', { replyId: reply.id })).toMatchObject({ ok: true });
    });
  });

  describe('a time that was chosen', () => {
    it('keeps the customer waiting until then, and does not stand in the way of another reply', async () => {
      const sendAt = inAnHour();
      const later = await send(mette, { sendAt });
      expect(later).toMatchObject({ isScheduled: true, goesAt: sendAt, hold: null });
      expect((await open()).row.waitingSince).not.toBeNull();
    });

    it('stops when a colleague answers before, and goes when somebody says so', async () => {
      const later = await send(mette, { sendAt: inAnHour() });
      await send(sara, { lastSeenReplyId: later.id, text: 'Jeg er på.' });
      expect((await repliesOf()).find(({ id }) => id === later.id)).toMatchObject({
        state: 'queued',
        hold: 'colleague_answered',
        goesAt: null,
      });
      const released = await mette.must('reply.release', { replyId: later.id });
      expect(released).toMatchObject({ hold: null, isScheduled: false });
      expect(Date.parse(released.goesAt ?? '')).toBeLessThanOrEqual(Date.now());
    });

    it('does not stop for its own author', async () => {
      const later = await send(mette, { sendAt: inAnHour() });
      await send(mette, { lastSeenReplyId: later.id, text: 'Og én ting til.' });
      expect((await repliesOf())[0]).toMatchObject({ hold: null, isScheduled: true });
    });

    it('is now when it has passed, and not beyond a year', async () => {
      const tooLate = await mette.ask('reply.send', request({ sendAt: '2099-01-01T08:00:00.000Z' }));
      expect(tooLate).toMatchObject({ code: 'invalid_input', fields: [{ field: 'sendAt' }] });
      expect(await send(mette, { sendAt: '2020-01-01T08:00:00.000Z' })).toMatchObject({ isScheduled: false });
    });
  });

  describe('send and close', () => {
    it('leaves closed what was closed before, when it is taken back', async () => {
      await mette.must('conversation.close', { conversationId: conversation.id });
      const reply = await send(mette, { closes: true });
      await mette.must('reply.cancel', { replyId: reply.id });
      expect((await open()).row.state).toBe('closed');
    });

    it('closes with the reply, and opens again when it is taken back', async () => {
      const reply = await send(mette, { closes: true });
      expect((await open()).row).toMatchObject({ state: 'closed', waitingSince: null });
      await mette.must('reply.cancel', { replyId: reply.id });
      const { row, entries } = await open();
      expect(row.state).toBe('open');
      expect(row.waitingSince).not.toBeNull();
      expect(entries.flatMap((entry) => (entry.type === 'activity' ? [entry.activity] : []))).toEqual([
        'closed',
        'reopened',
      ]);
    });
  });

  describe('an answer in parts', () => {
    it('is queued as a chain, counted part by part, and taken back as one text', async () => {
      const first = await send(mette, { text: 'Et.', moreParts: ['To.', 'Tre.'] });
      const [one, two, three] = await repliesOf();
      expect([one?.text, two?.text, three?.text]).toEqual(['Et.', 'To.', 'Tre.']);
      expect([one?.parentReplyId, two?.parentReplyId, three?.parentReplyId]).toEqual([null, one?.id, two?.id]);
      expect(await mette.must('reply.cancel', { replyId: first.id })).toMatchObject({ text: 'Et. To. Tre.' });
      expect(await repliesOf()).toEqual([]);
      const tooLong = await mette.ask('reply.send', request({ moreParts: ['x'.repeat(2_000)] }));
      expect(tooLong).toMatchObject({ code: 'reply_too_long' });
    });

    it('cannot be taken back once its first part is out', async () => {
      const first = await send(mette, { text: 'Et.', moreParts: ['To.'] });
      await takeUp(first.id);
      expect(await mette.ask('reply.cancel', { replyId: first.id })).toMatchObject({ code: 'reply_gone_out' });
      expect(await repliesOf()).toHaveLength(2);
    });
  });

  describe('drafts', () => {
    const draft = (text: string, writtenAt: string): object => ({
      conversationId: conversation.id,
      mode: 'reply',
      text,
      seenReplyId: null,
      writtenAt,
    });

    it('UX 30: are on the member’s other devices, the newest text, and nobody else’s', async () => {
      await mette.must('draft.save', draft('nyere', '2026-11-22T12:00:02.000Z'));
      const answer = await mette.must('draft.save', draft('ældre', '2026-11-22T12:00:01.000Z'));
      expect(answer.text).toBe('nyere');
      expect(await mette.get('/api/drafts')).toMatchObject([{ text: 'nyere', mode: 'reply' }]);
      expect(await sara.get('/api/drafts')).toEqual([]);
      await mette.must('draft.save', draft('', '2026-11-22T12:00:03.000Z'));
      expect(await mette.get('/api/drafts')).toMatchObject([{ text: '' }]);
    });

    it('does not let a clock that is ahead win for ever', async () => {
      await mette.must('draft.save', draft('fra fremtiden', '2099-01-01T00:00:00.000Z'));
      const later = new Date(Date.now() + 1_000).toISOString();
      expect(await mette.must('draft.save', draft('nu', later))).toMatchObject({ text: 'nu' });
    });

    it('takes none for a conversation of another workspace', async () => {
      const other = await fixture.signIn('Olaf', { workspace: `Andre ${randomUUID()}` });
      const refused = await other.ask('draft.save', draft('Hej', '2026-11-22T12:00:00.000Z'));
      expect(refused).toMatchObject({ code: 'not_found' });
    });
  });

  describe('templates', () => {
    it('UX 34: are one’s own, or everybody’s by an administrator', async () => {
      const anna = await fixture.signIn('Anna', { workspace: workspaceName, role: 'admin' });
      await mette.must('template.save', { shortcut: 'Tak', isShared: false, da: 'Tusind tak, {firstName}.' });
      const refused = await mette.ask('template.save', { shortcut: 'retur', isShared: true, any: 'x' });
      expect(refused).toMatchObject({ code: 'forbidden' });
      const [shared] = await anna.must('template.save', { shortcut: 'retur', isShared: true, any: 'Du har 60 dage.' });
      expect((await mette.get<{ shortcut: string }[]>('/api/templates')).map(({ shortcut }) => shortcut)).toEqual([
        'retur',
        'tak',
      ]);
      expect(await sara.get('/api/templates')).toMatchObject([{ shortcut: 'retur', isShared: true }]);
      expect(await mette.ask('template.remove', { templateId: shared?.id })).toMatchObject({ code: 'forbidden' });
    });

    it('have a shortcut each, and no change is lost', async () => {
      const [first] = await mette.must('template.save', { shortcut: 'tak', isShared: false, any: 'Tak.' });
      expect(await mette.ask('template.save', { shortcut: 'tak', isShared: false, any: 'Igen.' })).toMatchObject({
        code: 'template_taken',
      });
      const change = { templateId: first?.id, version: 1, shortcut: 'tak', isShared: false, any: 'Mange tak.' };
      expect(await mette.must('template.save', change)).toMatchObject([{ version: 2, texts: { any: 'Mange tak.' } }]);
      expect(await mette.ask('template.save', change)).toMatchObject({ code: 'template_changed' });
      expect(await mette.ask('template.save', { shortcut: 'tom', isShared: false })).toMatchObject({
        code: 'invalid_input',
      });
    });
  });

  describe('agreement', () => {
    const pend = async (change: object = {}): Promise<ReplyEntry> => {
      await lars.must('member.require-approval', { memberId: mette.memberId, isRequired: true });
      return await send(mette, { text: 'Vi refunderer det hele.', ...change });
    };

    it('is waited for, is never the author’s own, and lets the reply go as it was put right', async () => {
      const reply = await pend();
      expect(reply).toMatchObject({ state: 'queued', goesAt: null, approval: { state: 'pending' } });
      expect((await open()).row).toMatchObject({ replyState: 'queued', approvalSince: expect.any(String) });
      expect((await open()).row.waitingSince).not.toBeNull();
      const approve = { replyId: reply.id, texts: ['Vi refunderer det meste.'] };
      expect(await mette.ask('reply.approve', approve)).toMatchObject({ code: 'forbidden' });
      expect(await sara.ask('reply.approve', approve)).toMatchObject({ code: 'forbidden' });
      expect(await mette.ask('reply.release', { replyId: reply.id })).toMatchObject({ code: 'reply_gone_out' });
      const approved = await lars.must('reply.approve', approve);
      expect(approved).toMatchObject({
        text: 'Vi refunderer det meste.',
        approval: { state: 'approved', by: { name: 'Lars' } },
      });
      expect(approved.goesAt).not.toBeNull();
      expect((await open()).row).toMatchObject({ waitingSince: null, approvalSince: null });
      expect(await lars.ask('reply.approve', approve)).toMatchObject({ code: 'reply_decided' });
    });

    it('lets a reply go that something stopped meanwhile: whoever agrees has seen it', async () => {
      const reply = await pend();
      await fixture.db.query(`update reply set hold_reason = 'customer_wrote' where id = $1`, [reply.id]);
      const approved = await lars.must('reply.approve', { replyId: reply.id, texts: ['Vi refunderer det hele.'] });
      expect(approved).toMatchObject({ hold: null });
      expect(approved.goesAt).not.toBeNull();
    });

    it('is of all parts at once, each as it was put right', async () => {
      const reply = await pend({ moreParts: ['Del to.', 'Del tre.'] });
      const tooFew = await lars.ask('reply.approve', { replyId: reply.id, texts: ['Del et.'] });
      expect(tooFew).toMatchObject({ code: 'invalid_input', fields: [{ field: 'texts' }] });
      const tooLong = await lars.ask('reply.approve', { replyId: reply.id, texts: ['Et.', 'To.', 'x'.repeat(2_000)] });
      expect(tooLong).toMatchObject({ code: 'reply_too_long' });
      await lars.must('reply.approve', { replyId: reply.id, texts: ['Et.', 'To.', 'Tre.'] });
      expect((await repliesOf()).map(({ text }) => text)).toEqual(['Et.', 'To.', 'Tre.']);
    });

    it('that is refused keeps the text, says why, and cannot be got around', async () => {
      const reply = await pend();
      const declined = await lars.must('reply.decline', { replyId: reply.id, reason: 'Ikke hele beløbet' });
      expect(declined).toMatchObject({
        state: 'failed',
        text: 'Vi refunderer det hele.',
        failure: { code: 'declined', detail: 'Ikke hele beløbet' },
      });
      expect(await mette.ask('reply.retry', { replyId: reply.id })).toMatchObject({ code: 'reply_not_retryable' });
      expect((await open()).row).toMatchObject({ replyState: 'failed' });
    });

    it('is for those who oversee to ask for, of others', async () => {
      const ask = { memberId: sara.memberId, isRequired: true };
      expect(await mette.ask('member.require-approval', ask)).toMatchObject({ code: 'forbidden' });
      expect(await lars.ask('member.require-approval', { ...ask, memberId: lars.memberId })).toMatchObject({
        code: 'forbidden',
      });
      expect(await lars.must('member.require-approval', ask)).toEqual([sara.memberId]);
      expect(await lars.must('member.require-approval', { ...ask, isRequired: false })).toEqual([]);
    });
  });
});
