import { randomUUID } from 'node:crypto';
import type { ActivityEntry, ConversationEnding, SessionInfo, WorkspaceSettings } from '@genklang/contract';
import { newId } from '@genklang/platform';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';

const MINUTE = 60_000;
type Client = TestClient & { workspaceId: string };

describe('endings', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  const read = async (client: Client, id: string): Promise<ConversationEnding> =>
    await client.get<ConversationEnding>(`/api/conversations/${id}/ending`);
  const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * MINUTE);

  /** Conversations that began with something unhappy. */
  async function givenProblems(name: string, count = 1) {
    const mette = await fixture.signIn('Mette', { workspace: name });
    const conversations = await fixture.givenConversations(mette.workspaceId, count);
    const ids = conversations.map(({ id }) => id);
    await fixture.db.query('update conversation set is_problem = true where id = any($1)', [ids]);
    await fixture.db.query(
      `update mention set polarity = 'negative', score = -0.8, text = 'I har sendt den forkert størrelse!', posted_at = $2
       where conversation_id = any($1)`,
      [ids, minutesAgo(60)],
    );
    return { mette, id: ids[0] ?? '', ids, mentionId: conversations[0]?.mentionId ?? '' };
  }

  async function givenAnswer(client: Client, place: { id: string; mentionId: string }, at: Date): Promise<void> {
    const reply = await client.must('reply.send', {
      conversationId: place.id,
      clientKey: randomUUID(),
      text: 'Undskyld! Vi sender en ny i dag.',
      inReplyToMentionId: place.mentionId,
      lastSeenReplyId: (await client.open(place.id)).entries.findLast(({ type }) => type === 'reply')?.id ?? null,
    });
    await fixture.db.query(
      `update reply set state = 'sent', sent_at = $2, version = version + 1, external_id = id::text where id = $1`,
      [reply.id, at],
    );
  }

  async function givenPost(conversationId: string, post: { score: number; polarity: string; at: Date }): Promise<void> {
    const id = newId();
    await fixture.db.query(
      `insert into mention (workspace_id, id, channel_id, conversation_id, author_id, external_id, kind, text,
         root_external_id, language, polarity, score, confidence, analysis, model_version, posted_at, received_at)
       select workspace_id, $2::uuid, channel_id, id, author_id, $2::text, 'reply', 'Tak for hjælpen', root_external_id, 'da', $3, $4, 0,
         '{"evidence": []}', 'test', $5, $5 from conversation where id = $1`,
      [conversationId, id, post.polarity, post.score, post.at],
    );
  }

  it('tells how it began and ended, and follows a feeling that a colleague puts right', async () => {
    const { mette, id, mentionId } = await givenProblems('Turned');
    expect(await read(mette, id)).toMatchObject({ isProblem: true, last: null, change: null, recovery: null });
    await givenAnswer(mette, { id, mentionId }, minutesAgo(50));
    expect(await read(mette, id)).toMatchObject({ hasNoLastWord: true, change: null, recovery: 'fixed' });
    await givenPost(id, { score: 0.7, polarity: 'positive', at: minutesAgo(40) });
    expect(await read(mette, id)).toEqual({
      first: { polarity: 'negative', score: expect.closeTo(-0.8) },
      last: { polarity: 'positive', score: expect.closeTo(0.7) },
      change: 'better',
      hasNoLastWord: false,
      isProblem: true,
      fault: null,
      suggestedFault: { fault: 'own', words: expect.arrayContaining(['i har sendt', 'forkert størrelse']) },
      recovery: 'fixed',
      recoveryReason: null,
      chances: ['own-fault'],
    });
    await mette.must('sentiment.correct', { mentionId, polarity: 'positive', reason: null });
    // It was no problem after all: nobody is asked whose fault it was.
    expect(await read(mette, id)).toMatchObject({
      change: 'same',
      isProblem: false,
      suggestedFault: null,
      recovery: null,
    });
    expect((await mette.open(id)).row.problem).toBeNull();
  });

  it('closes a problem only when somebody has said whose fault it was, and tells what they said', async () => {
    const { mette, id, ids } = await givenProblems('Asked', 2);
    expect((await mette.open(id)).row.problem).toEqual({ fault: null });
    expect(await mette.ask('conversation.close', { conversationId: id })).toMatchObject({
      ok: false,
      code: 'fault_needed',
    });
    expect(await mette.ask('conversation.change', { conversationIds: ids, state: 'closed' })).toMatchObject({
      code: 'fault_needed',
    });
    expect((await mette.open(id)).row.state).toBe('open');
    const rows = await mette.must('conversation.conclude', { conversationIds: ids, fault: 'partner' });
    expect(rows.map((row) => row.problem?.fault)).toEqual(['partner', 'partner']);
    await mette.must('conversation.close', { conversationId: id });
    expect(await read(mette, id)).toMatchObject({ fault: 'partner', recovery: 'ignored' });
    // Said once more, it is no news.
    await mette.must('conversation.conclude', { conversationIds: ids, fault: 'partner' });
    const said = (await mette.open(id)).entries.filter(
      (entry): entry is ActivityEntry => entry.type === 'activity' && entry.activity === 'concluded',
    );
    expect(said).toMatchObject([{ member: { id: mette.memberId }, detail: { fault: 'partner' } }]);
  });

  it('asks nothing of what a search heard: nobody has taken it up', async () => {
    const { mette, ids } = await givenProblems('Heard', 2);
    await fixture.db.query(`update conversation set state = 'heard' where id = $1`, [ids[1]]);
    await mette.must('conversation.conclude', { conversationIds: ids, fault: 'own' });
    const { rows } = await mette.must('conversation.change', { conversationIds: ids, state: 'closed' });
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['closed', 'heard']);
  });

  it('keeps what a colleague knows better of how it was put right, with their words', async () => {
    const { mette, id } = await givenProblems('Exceeded');
    const conclusion = { conversationIds: [id], fault: 'own', recovery: 'exceeded' };
    expect(await mette.ask('conversation.conclude', conclusion)).toMatchObject({
      code: 'invalid_input',
      fields: [{ field: 'reason' }],
    });
    await mette.must('conversation.conclude', { ...conclusion, reason: 'Han beholdt bogen og fik en ny' });
    expect(await read(mette, id)).toMatchObject({
      fault: 'own',
      recovery: 'exceeded',
      recoveryReason: 'Han beholdt bogen og fik en ny',
    });
    await mette.must('conversation.conclude', { conversationIds: [id], fault: 'customer' });
    expect(await read(mette, id)).toMatchObject({ fault: 'customer', recovery: 'exceeded' });
    await mette.must('conversation.conclude', { conversationIds: [id], fault: 'customer', recovery: null });
    expect(await read(mette, id)).toMatchObject({ recovery: null, recoveryReason: null });
  });

  it('tells why more than is expected would be remembered', async () => {
    const { mette, id, mentionId } = await givenProblems('Chances');
    await fixture.db.query(`update mention set text = 'PostNord har mistet pakken' where id = $1`, [mentionId]);
    expect((await read(mette, id)).chances).toEqual(['partner-mishap']);
    // The customer had another problem lately; somebody of ours broke a promise; and was thanked by name.
    const [other] = await fixture.givenConversations(mette.workspaceId, 1);
    await fixture.db.query(
      `update conversation set is_problem = true, last_activity_at = now(), root_external_id = 'other',
         author_id = (select author_id from conversation where id = $2) where id = $1`,
      [other?.id, id],
    );
    await fixture.db.query('update conversation set last_activity_at = now() where id = $1', [id]);
    await fixture.db.query(
      `insert into promise (workspace_id, id, conversation_id, text, is_assumed, due_at, state, created_at)
       select workspace_id, $2, id, 'Vi ringer', false, now(), 'broken', now() from conversation where id = $1`,
      [id, newId()],
    );
    await givenAnswer(mette, { id, mentionId }, minutesAgo(50));
    await givenPost(id, { score: 0.7, polarity: 'positive', at: minutesAgo(40) });
    await fixture.db.query(
      `update mention set text = 'Tak, Mette!' where conversation_id = $1 and polarity = 'positive'`,
      [id],
    );
    await mette.must('conversation.conclude', { conversationIds: [id], fault: 'own' });
    expect((await read(mette, id)).chances).toEqual(['own-fault', 'broken-promise', 'repeated', 'praised-by-name']);
  });

  it('takes no for an answer: an unhappy word is not always a problem', async () => {
    const { mette, id } = await givenProblems('No problem');
    const [row] = await mette.must('conversation.conclude', { conversationIds: [id], fault: 'none' });
    expect(row?.problem).toBeNull();
    expect((await mette.must('conversation.close', { conversationId: id })).state).toBe('closed');
    expect(await read(mette, id)).toMatchObject({ isProblem: true, fault: 'none', recovery: null });
  });

  it('sends a reply that should close without a word about the fault, and leaves the conversation open', async () => {
    const { mette, id, mentionId } = await givenProblems('Sent and not closed');
    const send = async (): Promise<void> => {
      await mette.must('reply.send', {
        conversationId: id,
        clientKey: randomUUID(),
        text: 'Undskyld!',
        inReplyToMentionId: mentionId,
        lastSeenReplyId: (await mette.open(id)).entries.findLast(({ type }) => type === 'reply')?.id ?? null,
        closes: true,
      });
    };
    await send();
    expect((await mette.open(id)).row).toMatchObject({ state: 'open', replyState: 'queued' });
    await mette.must('conversation.conclude', { conversationIds: [id], fault: 'unknown' });
    await send();
    expect((await mette.open(id)).row.state).toBe('closed');
  });

  it('asks nobody where the workspace does not want it', async () => {
    const { mette, id } = await givenProblems('Not asked');
    expect((await mette.get<SessionInfo>('/api/session')).asksFault).toBe(true);
    const owner = await fixture.signIn('Sara', { workspace: 'Not asked', role: 'owner' });
    const settings = await owner.get<WorkspaceSettings>('/api/workspace-settings');
    await owner.must('workspace.change-settings', { ...settings, asksFault: false });
    expect((await mette.get<SessionInfo>('/api/session')).asksFault).toBe(false);
    expect((await mette.must('conversation.close', { conversationId: id })).state).toBe('closed');
  });

  it('is for those who answer, in their own workspace', async () => {
    const { mette, id } = await givenProblems('Ours');
    const marketer = await fixture.signIn('Jonas', { workspace: 'Ours', role: 'marketer' });
    const conclusion = { conversationIds: [id], fault: 'own' };
    expect(await marketer.ask('conversation.conclude', conclusion)).toMatchObject({ code: 'forbidden' });
    expect((await read(marketer, id)).isProblem).toBe(true);
    const stranger = await fixture.signIn('Eva', { workspace: 'Theirs' });
    expect(await stranger.must('conversation.conclude', conclusion)).toEqual([]);
    expect((await read(mette, id)).fault).toBeNull();
  });
});
