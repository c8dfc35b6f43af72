import { randomUUID } from 'node:crypto';
import type { NotificationPage, SessionInfo } from '@genklang/contract';
import { eventually } from '@genklang/testing';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';

describe('working together', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  const toldOf = async (client: TestClient): Promise<NotificationPage> =>
    await client.get<NotificationPage>('/api/notifications');
  const note = (conversationId: string | undefined, mentionedMemberIds: string[] = []) => ({
    conversationId,
    clientKey: randomUUID(),
    text: 'Står i Taulov, kan du ringe?',
    mentionedMemberIds,
  });

  it('tells whom a note names, at once and on their own sockets alone, and once', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Mentions' });
    const sara = await fixture.signIn('Sara', { workspace: 'Mentions' });
    const jonas = await fixture.signIn('Jonas', { workspace: 'Mentions' });
    const stranger = await fixture.signIn('Spion', { workspace: 'Elsewhere' });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    const pushed: string[] = [];
    for (const client of [sara, jonas, stranger]) {
      (await client.connect()).on('notifications.changed', () => pushed.push(client.memberId));
    }
    await eventually(
      () => sara.batches.length,
      (batches) => batches > 0,
    );
    await sara.must('conversation.mark', { conversationIds: [given?.id], isFollowed: true });
    const request = note(given?.id, [sara.memberId, mette.memberId, stranger.memberId]);
    await mette.must('note.add', request);
    await mette.must('note.add', request);
    await eventually(
      () => pushed.length,
      (pushes) => pushes > 0,
    );
    expect(new Set(pushed)).toEqual(new Set([sara.memberId]));
    expect(await toldOf(sara)).toMatchObject({
      unread: 1,
      items: [{ kind: 'mentioned', by: 'Mette', conversationId: given?.id, excerpt: request.text, isRead: false }],
    });
    for (const other of [mette, jonas, stranger]) {
      expect(await toldOf(other)).toEqual({ unread: 0, items: [] });
    }
    await sara.must('notification.read', { ids: null });
    expect(await toldOf(sara)).toMatchObject({ unread: 0, items: [{ isRead: true }] });
  });

  it.each([
    ['answers with a note', (id: string) => ['note.add', note(id)] as const],
    ['closes the conversation', (id: string) => ['conversation.close', { conversationId: id }] as const],
    [
      'closes it with others',
      (id: string) => ['conversation.change', { conversationIds: [id], state: 'closed' }] as const,
    ],
    [
      'says that it is done',
      (id: string) => ['conversation.mark', { conversationIds: [id], isMentionDone: true }] as const,
    ],
  ])('keeps a mention until the member %s, and tells their consoles', async (done, act) => {
    const name = `Mention: ${done}`;
    const mette = await fixture.signIn('Mette', { workspace: name });
    const sara = await fixture.signIn('Sara', { workspace: name });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    const id = given?.id ?? '';
    const mentionedAt = async (client: TestClient) => (await client.open(id)).mark.mentionedAt;
    await mette.must('note.add', note(id, [sara.memberId]));
    expect(await mentionedAt(sara)).not.toBeNull();
    await mette.must('note.add', note(id));
    expect(await mentionedAt(sara)).not.toBeNull();
    const { seq } = await sara.get<SessionInfo>('/api/session');
    const [request, body] = act(id);
    await sara.must(request, body);
    expect(await mentionedAt(sara)).toBeNull();
    const missed = await sara.must('inbox.sync', { since: seq });
    expect(missed).toMatchObject({ batch: { marks: [{ conversationId: id, mentionedAt: null }] } });
  });

  it('keeps the time of a claim, moves it with work, and ends it with an assignment', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Claims', role: 'admin' });
    const sara = await fixture.signIn('Sara', { workspace: 'Claims' });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    const conversationId = given?.id ?? '';
    const claims = async (): Promise<{ member_id: string; active_at: Date }[]> =>
      await fixture.db.query('select member_id, active_at from claim where conversation_id = $1', [conversationId]);
    expect(
      await mette.ask('workspace.change-settings', {
        claimMinutes: 7,
        undoSeconds: 10,
        linkPreviews: false,
        asksFault: true,
      }),
    ).toMatchObject({
      code: 'invalid_input',
    });
    await mette.must('workspace.change-settings', {
      claimMinutes: 5,
      undoSeconds: 30,
      linkPreviews: false,
      asksFault: true,
    });
    expect((await sara.get<SessionInfo>('/api/session')).settings.undoSeconds).toBe(30);
    await sara.must('conversation.claim', { conversationId, expectedAssigneeId: null });
    const [claimed] = await claims();
    expect(claimed?.member_id).toBe(sara.memberId);
    await mette.must('note.add', note(conversationId));
    expect(await claims()).toEqual([claimed]);
    await sara.must('note.add', note(conversationId));
    const [touched] = await claims();
    expect(Number(touched?.active_at)).toBeGreaterThan(Number(claimed?.active_at));
    await mette.must('conversation.change', { conversationIds: [conversationId], assigneeId: sara.memberId });
    expect(await claims()).toEqual([]);
  });

  it('tells whoever follows a conversation of a note, and whoever is given one', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Following' });
    const sara = await fixture.signIn('Sara', { workspace: 'Following' });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    await sara.must('conversation.mark', { conversationIds: [given?.id], isFollowed: true });
    await mette.must('note.add', note(given?.id));
    await mette.must('conversation.change', { conversationIds: [given?.id], assigneeId: sara.memberId });
    await sara.must('conversation.change', { conversationIds: [given?.id], assigneeId: sara.memberId });
    const { items } = await toldOf(sara);
    expect(items.map(({ kind, by }) => ({ kind, by }))).toEqual([
      { kind: 'assigned', by: 'Mette' },
      { kind: 'followed', by: 'Mette' },
    ]);
    const [first] = items;
    await sara.must('notification.read', { ids: [first?.id] });
    expect((await toldOf(sara)).unread).toBe(1);
  });

  it('marks nobody else’s notifications as read', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Reading' });
    const sara = await fixture.signIn('Sara', { workspace: 'Reading' });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    await mette.must('note.add', note(given?.id, [sara.memberId]));
    const [item] = (await toldOf(sara)).items;
    await mette.must('notification.read', { ids: [item?.id] });
    expect((await toldOf(sara)).unread).toBe(1);
  });

  it('hands a conversation over with a summary, never without one, and tells whoever gets it', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Handing' });
    const sara = await fixture.signIn('Sara', { workspace: 'Handing' });
    const watcher = await fixture.signIn('Freja', { workspace: 'Handing', role: 'marketer' });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    const request = {
      conversationId: given?.id,
      clientKey: randomUUID(),
      toMemberId: sara.memberId,
      toTeamId: null,
      summary: 'Karen venter på en ny lampe. Lovet svar i dag.',
    };
    for (const wrong of [
      { summary: '  ' },
      { toMemberId: null },
      { toMemberId: watcher.memberId },
      { toMemberId: randomUUID() },
      { toTeamId: randomUUID() },
    ]) {
      expect(await mette.ask('conversation.hand-over', { ...request, ...wrong })).toMatchObject({
        ok: false,
        code: 'invalid_input',
      });
    }
    const row = await mette.must('conversation.hand-over', request);
    expect(row.assignee).toMatchObject({ name: 'Sara' });
    await mette.must('conversation.hand-over', request);
    const { entries } = await sara.open(given?.id ?? '');
    expect(entries.slice(1).map((entry) => (entry.type === 'note' ? entry.text : entry.type))).toEqual(
      expect.arrayContaining([request.summary, 'activity']),
    );
    expect(entries).toHaveLength(3);
    expect(await toldOf(sara)).toMatchObject({
      unread: 1,
      items: [{ kind: 'handed-over', by: 'Mette', excerpt: request.summary }],
    });
  });

  it('gives a conversation to one of two who claim it in the same moment, fifty times, and tells the other who has it', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Race' });
    const sara = await fixture.signIn('Sara', { workspace: 'Race' });
    const given = await fixture.givenConversations(mette.workspaceId, 50);
    await mette.connect();
    await sara.connect();
    const wins = { Mette: 0, Sara: 0 };
    for (const [round, { id: conversationId }] of given.entries()) {
      // Whoever asks first changes with the round; both asks are on the wire before either is answered.
      const order = round % 2 === 0 ? [mette, sara] : [sara, mette];
      const answers = await Promise.all(
        order.map(
          async (client) => await client.ask('conversation.claim', { conversationId, expectedAssigneeId: null }),
        ),
      );
      const won = answers.flatMap((answer) => (answer.ok ? [answer.data.assignee?.name] : []));
      const lost = answers.flatMap((answer) => (answer.ok ? [] : [answer]));
      expect(won).toHaveLength(1);
      const winner = won[0] === 'Mette' ? 'Mette' : 'Sara';
      expect(lost).toMatchObject([{ code: 'conversation_claimed', message: `${winner} has taken this conversation.` }]);
      wins[winner] += 1;
    }
    expect(wins.Mette + wins.Sara).toBe(50);
  });
});
