import { randomUUID } from 'node:crypto';
import type { ReplyEntry, SessionInfo } from '@genklang/contract';
import { eventually, givenChannel } from '@genklang/testing';
import { AgentFixture } from '../agent.fixture';

describe('the inbox', () => {
  let fixture: AgentFixture;
  let count = 0;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  const workspace = (): string => `Havblik ${(count += 1)}`;

  it('pages through every conversation once, in either order, while rows move', async () => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    const given = await fixture.givenConversations(mette.workspaceId, 120);
    for (const order of ['newest', 'oldest']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: Awaited<ReturnType<typeof mette.list>> = await mette.list(
          `?order=${order}${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        seen.push(...page.rows.map((row) => row.id));
        cursor = page.nextCursor;
      }
      const expected = given.map((item) => item.id);
      expect(seen).toEqual(order === 'oldest' ? expected : expected.reverse());
    }
  });

  it('filters by view and by polarity', async () => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    const [first, second] = await fixture.givenConversations(mette.workspaceId, 4);
    await mette.must('conversation.claim', { conversationId: first?.id, expectedAssigneeId: null });
    await mette.must('conversation.close', { conversationId: second?.id });
    const ids = async (query: string): Promise<number> => (await mette.list(query)).rows.length;
    expect(await ids('?view=open')).toBe(3);
    expect(await ids('?view=mine')).toBe(1);
    expect(await ids('?view=unassigned')).toBe(2);
    expect(await ids('?view=closed')).toBe(1);
    expect(await ids('?view=open&polarities=negative')).toBe(2);
    const { counts } = await mette.get<SessionInfo>('/api/session');
    expect(counts).toMatchObject({ open: 3, unassigned: 2, mine: 1, hot: 0, snoozed: 0, saved: {} });
  });

  it.each([
    ['?view=alt', 'view'],
    ['?cursor=nonsense', 'cursor'],
    ['?sort=up', 'sort'],
    ['?polarities=', 'polarities'],
  ])('names the field of a query that is not right: %s', async (query, field) => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    const response = await mette.fetch(`/api/conversations${query}`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'invalid_input', fields: [{ field }] });
  });

  it('gives a conversation to one of two who claim it in the same moment, and tells the other who has it', async () => {
    const name = workspace();
    const mette = await fixture.signIn('Mette', { workspace: name });
    const sara = await fixture.signIn('Sara', { workspace: name });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    const request = { conversationId: given?.id, expectedAssigneeId: null };
    const answers = await Promise.all([
      mette.ask('conversation.claim', request),
      sara.ask('conversation.claim', request),
    ]);
    const won = answers.filter((answer) => answer.ok);
    const lost = answers.find((answer) => !answer.ok);
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject({
      ok: false,
      code: 'conversation_claimed',
      message: expect.stringMatching(/Mette|Sara/),
    });
    const { entries } = await mette.open(given?.id ?? '');
    expect(entries.filter((entry) => entry.type === 'activity')).toHaveLength(1);
  });

  it('queues a reply once, however often its key is sent', async () => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    const request = {
      conversationId: given?.id,
      clientKey: randomUUID(),
      text: 'Hej',
      inReplyToMentionId: given?.mentionId,
      lastSeenReplyId: null,
    };
    const answers = await Promise.all(Array.from({ length: 20 }, async () => await mette.must('reply.send', request)));
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    const { entries, row } = await mette.open(given?.id ?? '');
    expect(entries.filter((entry) => entry.type === 'reply')).toHaveLength(1);
    expect(row).toMatchObject({ replyState: 'queued', waitingSince: null });
  });

  it('stops a second answer until its writer has seen the first', async () => {
    const name = workspace();
    const mette = await fixture.signIn('Mette', { workspace: name });
    const sara = await fixture.signIn('Sara', { workspace: name });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    const request = (lastSeenReplyId: string | null): object => ({
      conversationId: given?.id,
      clientKey: randomUUID(),
      text: 'Hej',
      inReplyToMentionId: given?.mentionId,
      lastSeenReplyId,
    });
    const answers = await Promise.all([mette.ask('reply.send', request(null)), sara.ask('reply.send', request(null))]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ code: 'reply_conflict' });
    const { entries } = await sara.open(given?.id ?? '');
    const first = entries.find((entry): entry is ReplyEntry => entry.type === 'reply');
    await sara.must('reply.send', request(first?.id ?? ''));
  });

  it.each([
    ['a text that is too long', { text: 'æ'.repeat(281) }, 'reply_too_long'],
    ['an empty text', { text: '' }, 'invalid_input'],
    ['a field that nobody asked for', { state: 'sent' }, 'invalid_input'],
    ['a post of another conversation', { inReplyToMentionId: randomUUID() }, 'not_found'],
    ['an object where a text belongs', { text: { $ne: '' } }, 'invalid_input'],
  ])('refuses %s, and stores nothing', async (_what, change, code) => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    const answer = await mette.ask('reply.send', {
      conversationId: given?.id,
      clientKey: randomUUID(),
      text: 'Hej',
      inReplyToMentionId: given?.mentionId,
      lastSeenReplyId: null,
      ...change,
    });
    expect(answer).toMatchObject({ ok: false, code });
    expect(await fixture.db.query('select 1 from reply where workspace_id = $1', [mette.workspaceId])).toEqual([]);
  });

  it('takes no reply for a channel that cannot publish, and says why', async () => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    const channelId = await givenChannel(fixture.db, mette.workspaceId);
    const [given] = await fixture.givenConversations(mette.workspaceId, 1, channelId);
    await fixture.db.query(
      `update channel set status = 'needs-sign-in', status_reason = 'sign_in_ended' where id = $1`,
      [channelId],
    );
    const answer = await mette.ask('reply.send', {
      conversationId: given?.id,
      clientKey: randomUUID(),
      text: 'Hej',
      inReplyToMentionId: given?.mentionId,
      lastSeenReplyId: null,
    });
    expect(answer).toMatchObject({
      ok: false,
      code: 'channel_unavailable',
      message: expect.stringContaining('sign_in_ended') as string,
    });
  });

  it('sends a failed reply again, and no other one', async () => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    const reply = await mette.must('reply.send', {
      conversationId: given?.id,
      clientKey: randomUUID(),
      text: 'Hej',
      inReplyToMentionId: given?.mentionId,
      lastSeenReplyId: null,
    });
    expect(await mette.ask('reply.retry', { replyId: reply.id })).toMatchObject({ code: 'reply_not_retryable' });
    await fixture.db.query(`update reply set state = 'failed', failure_code = 'rejected' where id = $1`, [reply.id]);
    expect(await mette.must('reply.retry', { replyId: reply.id })).toMatchObject({ state: 'queued', failure: null });
  });

  it('stays answerable after an older reply was sent again', async () => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    const send = async (lastSeenReplyId: string | null): Promise<ReplyEntry> =>
      await mette.must('reply.send', {
        conversationId: given?.id,
        clientKey: randomUUID(),
        text: 'Hej',
        inReplyToMentionId: given?.mentionId,
        lastSeenReplyId,
      });
    const first = await send(null);
    const second = await send(first.id);
    await fixture.db.query(`update reply set state = 'failed', failure_code = 'rejected' where id = $1`, [first.id]);
    await mette.must('reply.retry', { replyId: first.id });
    expect(await send(second.id)).toMatchObject({ state: 'queued' });
  });

  it('shows a whole thread page by page, other customers included, notes and lines in their place', async () => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    await fixture.db.query(
      `insert into mention (workspace_id, id, channel_id, conversation_id, author_id, external_id, kind, text,
         root_external_id, language, polarity, score, confidence, analysis, model_version, posted_at,
         received_at)
       select m.workspace_id, gen_random_uuid(), m.channel_id, m.conversation_id, m.author_id, 'more' || n, 'reply',
         'more ' || n, m.root_external_id, 'da', 'neutral', 0, 0, '{"evidence": []}', 'test',
         m.posted_at + n * interval '1 second', m.received_at
       from mention m, generate_series(1, 230) n where m.id = $1`,
      [given?.mentionId],
    );
    await mette.must('note.add', { conversationId: given?.id, clientKey: randomUUID(), text: 'Husk rabat' });
    const detail = await mette.open(given?.id ?? '');
    const entries = [...detail.entries];
    let cursor = detail.earlierCursor;
    while (cursor !== null) {
      const page: { entries: typeof entries; earlierCursor: string | null } = await mette.get(
        `/api/conversations/${given?.id}/timeline?before=${cursor}`,
      );
      entries.unshift(...page.entries);
      cursor = page.earlierCursor;
    }
    expect(entries).toHaveLength(232);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(232);
    expect(entries.map((entry) => entry.at)).toEqual(entries.map((entry) => entry.at).sort());
    expect(entries.at(-1)).toMatchObject({ type: 'note', text: 'Husk rabat' });
  });

  it('keeps workspaces apart on every road: list, conversation, timeline and each request of the socket', async () => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    const [theirs] = await fixture.givenConversations(mette.workspaceId, 1);
    const spy = await fixture.signIn('Spion', { workspace: workspace() });
    expect((await spy.list()).rows).toEqual([]);
    for (const path of [
      '',
      '/timeline?before=MjAyNi0xMS0yMlQwODowMDowMC4wMDBafDAxYTIwM2IyLWVmNDgtNzZkZC05NDY4LTY1ODVhYTE5M2ExZQ',
    ]) {
      expect((await spy.fetch(`/api/conversations/${theirs?.id}${path}`)).status).toBe(404);
    }
    const requests = {
      'conversation.claim': { conversationId: theirs?.id, expectedAssigneeId: null },
      'conversation.release': { conversationId: theirs?.id },
      'conversation.close': { conversationId: theirs?.id },
      'conversation.reopen': { conversationId: theirs?.id },
      'note.add': { conversationId: theirs?.id, clientKey: randomUUID(), text: 'x' },
      'reply.retry': { replyId: randomUUID() },
      'reply.send': {
        conversationId: theirs?.id,
        clientKey: randomUUID(),
        text: 'x',
        inReplyToMentionId: theirs?.mentionId,
        lastSeenReplyId: null,
      },
    } as const;
    for (const [name, request] of Object.entries(requests)) {
      expect([name, await spy.ask(name as keyof typeof requests, request)]).toMatchObject([
        name,
        { code: 'not_found' },
      ]);
    }
    const session = await spy.get<SessionInfo>('/api/session');
    expect(session.channels).toEqual([]);
    expect(session.members.map((member) => member.name)).toEqual(['Spion']);
  });

  it('lets a marketer look and not touch', async () => {
    const jonas = await fixture.signIn('Jonas', { workspace: workspace(), role: 'marketer' });
    const [given] = await fixture.givenConversations(jonas.workspaceId, 1);
    expect((await jonas.list()).rows).toHaveLength(1);
    expect(await jonas.ask('conversation.close', { conversationId: given?.id })).toMatchObject({ code: 'forbidden' });
  });

  it('ends the socket within moments of a sign-out', async () => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    const socket = await mette.connect();
    let isEnded = false;
    socket.on('session.ended', () => {
      isEnded = true;
    });
    await mette.fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    await eventually(
      () => isEnded && !socket.connected,
      (done) => done,
      { what: 'the socket' },
    );
    expect((await mette.fetch('/api/session')).status).toBe(401);
  });

  it('takes no socket and no change from another site', async () => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    await expect(mette.connect('https://evil.example')).rejects.toThrow();
    const response = await mette.fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
    await expect(new (Object.getPrototypeOf(mette).constructor)(fixture.url, '', '').connect()).rejects.toThrow(
      /unauthenticated/,
    );
  });

  it('opens no route of the identity library that nobody needs', async () => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    for (const path of ['/sign-up/email', '/organization/create', '/update-user', '/change-password']) {
      const response = await mette.fetch(`/api/auth${path}`, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      });
      expect([path, response.status]).toEqual([path, 404]);
    }
  });

  it.each([
    ['a protocol that is none', { 'x-forwarded-proto': '1' }, '/api/auth/get-session'],
    ['a host that is none', { 'x-forwarded-host': 'a b' }, '/api/auth/get-session'],
  ])('survives %s in a header', async (_what, headers, path) => {
    await fetch(`${fixture.url}${path}`, { headers });
    expect((await fetch(`${fixture.url}/health`)).status).toBe(200);
  });

  it('takes no body of any size from whoever has not signed in', async () => {
    const response = await fetch(`${fixture.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: fixture.url },
      body: JSON.stringify({ email: 'a@b.example', password: 'x'.repeat(200_000) }),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'payload_too_large' });
  });

  it('goes on after the database has ended its connections', async () => {
    const mette = await fixture.signIn('Mette', { workspace: workspace() });
    await fixture.db.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`);
    await eventually(
      async () => (await mette.fetch('/api/session')).status,
      (status) => status === 200,
    );
  });

  it('slows down whoever guesses passwords', async () => {
    const attempts: number[] = [];
    for (let attempt = 0; attempt < 14; attempt += 1) {
      const response = await fetch(`${fixture.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: fixture.url, 'x-forwarded-for': '203.0.113.9' },
        body: JSON.stringify({ email: 'mette@havblik.example', password: `guess number ${attempt}` }),
      });
      attempts.push(response.status);
    }
    expect(attempts.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    expect(attempts.at(-1)).toBe(429);
  });
});
