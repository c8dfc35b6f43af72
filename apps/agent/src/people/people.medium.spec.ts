import { randomUUID } from 'node:crypto';
import type { InvitationLink, PeopleReport, SessionInfo } from '@genklang/contract';
import { eventually } from '@genklang/testing';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';

const PASSWORD = 'a long enough password';

describe('people', () => {
  let fixture: AgentFixture;
  let address = 0;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  const post = async (path: string, body: unknown, from?: string): Promise<Response> => {
    address += 1;
    return await fetch(`${fixture.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: fixture.url,
        'x-forwarded-for': from ?? `203.0.113.${address % 250}`,
      },
      body: JSON.stringify(body),
    });
  };
  const invite = async (owner: TestClient, email: string, role = 'agent'): Promise<InvitationLink> =>
    await owner.must('people.invite', { email, role });
  const report = async (client: TestClient): Promise<PeopleReport> => await client.get('/api/people');

  it('lets an invited person in, once, and writes down who asked them', async () => {
    const owner = await fixture.signIn('Mette', { workspace: 'Invites', role: 'owner' });
    const { token, invitation } = await invite(owner, 'Ny.Kollega@havblik.example', 'supervisor');
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16);
    const stored = await fixture.db.query<{ row: string }>(`select i::text as row from identity.invitation i`);
    expect(stored.map(({ row }) => row).join()).not.toContain(token);

    const offer = await (await post('/api/join/look', { token })).json();
    expect(offer).toEqual({
      workspaceName: 'Invites',
      email: 'ny.kollega@havblik.example',
      role: 'supervisor',
      isKnown: false,
    });
    const short = await post('/api/join', { token, name: 'Ny Kollega', password: 'short' });
    expect(short.status).toBe(422);
    const answers = await Promise.all(
      [1, 2, 3].map(async () => await post('/api/join', { token, name: 'Ny Kollega', password: PASSWORD })),
    );
    expect(answers.map((answer) => answer.status).filter((status) => status === 200)).toEqual([200]);
    expect((await post('/api/join/look', { token })).status).toBe(404);

    const signedIn = await post('/api/auth/sign-in/email', { email: 'ny.kollega@havblik.example', password: PASSWORD });
    expect(signedIn.status).toBe(200);
    const { members, invitations, changes } = await report(owner);
    expect(members).toContainEqual(
      expect.objectContaining({ name: 'Ny Kollega', role: 'supervisor', email: invitation.email, isActive: true }),
    );
    expect(invitations).toEqual([]);
    expect(changes.map(({ change, by, whom }) => ({ change, by, whom }))).toEqual([
      { change: 'joined', by: 'Ny Kollega', whom: 'Ny Kollega' },
      { change: 'invited', by: 'Mette', whom: 'ny.kollega@havblik.example' },
    ]);
  });

  it('takes no link that was revoked, renewed or has expired, and says the same of each', async () => {
    const owner = await fixture.signIn('Mette', { workspace: 'Links', role: 'owner' });
    const revoked = await invite(owner, 'a@havblik.example');
    await owner.must('people.revoke-invitation', { invitationId: revoked.invitation.id });
    const renewed = await invite(owner, 'b@havblik.example');
    const fresh = await owner.must('people.renew-invitation', { invitationId: renewed.invitation.id });
    const expired = await invite(owner, 'c@havblik.example');
    await fixture.db.query(`update identity.invitation set "expiresAt" = now() - interval '1 second' where id = $1`, [
      expired.invitation.id,
    ]);
    const never = 'x'.repeat(32);
    for (const token of [revoked.token, renewed.token, expired.token, never]) {
      const answer = await post('/api/join', { token, name: 'Nobody', password: PASSWORD });
      expect([answer.status, await answer.json()]).toEqual([
        404,
        expect.objectContaining({ code: 'invitation_invalid' }),
      ]);
    }
    expect((await post('/api/join/look', { token: fresh.token })).status).toBe(200);
  });

  it('is no way into an account that is there already', async () => {
    const owner = await fixture.signIn('Mette', { workspace: 'Takeover', role: 'owner' });
    const elsewhere = await fixture.signIn('Sara', { workspace: 'Elsewhere' });
    const { member } = await elsewhere.get<SessionInfo>('/api/session');
    const { token } = await invite(owner, member.email);
    expect(await (await post('/api/join/look', { token })).json()).toMatchObject({ isKnown: true });
    const guessed = await post('/api/join', { token, name: 'Sara', password: PASSWORD });
    expect(guessed.status).toBe(422);
    const known = await post('/api/join', { token, password: 'correct horse battery' });
    expect(known.status).toBe(200);
    expect((await report(owner)).members.map(({ name }) => name)).toEqual(['Mette', 'Sara']);
  });

  it('slows down whoever guesses links, also many at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, async () => await post('/api/join/look', { token: 'y'.repeat(32) }, '192.0.2.77')),
    );
    expect(answers.filter((answer) => answer.status === 429).length).toBe(30);
  });

  it('gives nobody more than they have, and keeps the last owner', async () => {
    const owner = await fixture.signIn('Mette', { workspace: 'Ranks', role: 'owner' });
    const admin = await fixture.signIn('Anders', { workspace: 'Ranks', role: 'admin' });
    const agent = await fixture.signIn('Sara', { workspace: 'Ranks' });
    const tryRole = async (by: TestClient, memberId: string, role: string): Promise<unknown> => {
      const answer = await by.ask('people.change-role', { memberId, role });
      return answer.ok ? answer.data.role : answer.code;
    };
    expect(await tryRole(admin, admin.memberId, 'owner')).toBe('role_not_allowed');
    expect(await tryRole(admin, owner.memberId, 'agent')).toBe('role_not_allowed');
    expect(await admin.ask('people.invite', { email: 'x@havblik.example', role: 'owner' })).toMatchObject({
      code: 'role_not_allowed',
    });
    expect(await tryRole(owner, owner.memberId, 'agent')).toBe('last_owner');
    expect(
      await owner.ask('people.deactivate', { memberId: owner.memberId, toMemberId: null, toTeamId: null }),
    ).toMatchObject({
      code: 'last_owner',
    });
    expect(await tryRole(admin, agent.memberId, 'supervisor')).toBe('supervisor');
    expect(await agent.ask('people.change-role', { memberId: agent.memberId, role: 'agent' })).toMatchObject({
      ok: false,
    });
    const { changes } = await report(owner);
    expect(changes.map(({ change, fromRole, toRole }) => ({ change, fromRole, toRole }))).toEqual([
      { change: 'role-changed', fromRole: 'agent', toRole: 'supervisor' },
    ]);
  });

  it('of two owners who depose each other in the same moment leaves one', async () => {
    for (let round = 0; round < 5; round += 1) {
      const one = await fixture.signIn('One', { workspace: `Duel ${round}`, role: 'owner' });
      const two = await fixture.signIn('Two', { workspace: `Duel ${round}`, role: 'owner' });
      await one.connect();
      await two.connect();
      // Whoever is deposed first may be cut off before the answer.
      await Promise.allSettled([
        one.ask('people.change-role', { memberId: two.memberId, role: 'agent' }),
        two.ask('people.change-role', { memberId: one.memberId, role: 'agent' }),
      ]);
      const owners = await fixture.db.query(
        `select 1 from identity.membership where "workspaceId" = $1 and role = 'owner'`,
        [one.workspaceId],
      );
      expect(owners).toHaveLength(1);
    }
  });

  it('hands over what a leaving member holds, and ends their sessions and sockets within moments', async () => {
    const owner = await fixture.signIn('Mette', { workspace: 'Leaving', role: 'owner' });
    const sara = await fixture.signIn('Sara', { workspace: 'Leaving' });
    const jonas = await fixture.signIn('Jonas', { workspace: 'Leaving' });
    const given = await fixture.givenConversations(owner.workspaceId, 3);
    for (const { id } of given) {
      await sara.must('conversation.claim', { conversationId: id, expectedAssigneeId: null });
    }
    await sara.must('conversation.close', { conversationId: given[2]?.id });
    expect(await owner.get(`/api/people/${sara.memberId}/open-work`)).toMatchObject({ conversations: 2 });
    await owner.connect();
    const socket = await sara.connect();
    const gone = new Promise((resolve) => socket.once('disconnect', resolve));
    const left = await owner.must('people.deactivate', {
      memberId: sara.memberId,
      toMemberId: jonas.memberId,
      toTeamId: null,
    });
    expect(left).toMatchObject({ isActive: false, role: 'agent' });
    await gone;
    expect((await sara.fetch('/api/session')).status).toBe(401);
    await eventually(
      () => owner.batches.some((batch) => batch.isSessionStale),
      (isStale) => isStale,
    );
    const { members: colleagues } = await owner.get<SessionInfo>('/api/session');
    expect(colleagues.map(({ name }) => name)).toEqual(['Jonas', 'Mette']);
    const rows = (await jonas.list('?view=mine')).rows.map((row) => row.id);
    expect(new Set(rows)).toEqual(new Set([given[0]?.id, given[1]?.id]));
    expect(rows).toHaveLength(2);
    const closed = await jonas.open(given[2]?.id ?? '');
    expect(closed.row.assignee).toBeNull();
    const { entries } = await jonas.open(given[0]?.id ?? '');
    expect(entries.at(-1)).toMatchObject({
      type: 'activity',
      activity: 'handed-over',
      member: { name: 'Mette' },
      detail: { to: 'Jonas' },
    });

    const back = await owner.must('people.reactivate', { memberId: sara.memberId, role: 'marketer' });
    expect(back).toMatchObject({ isActive: true, role: 'marketer' });
    const { changes } = await report(owner);
    expect(changes.map(({ change, moved }) => ({ change, moved }))).toEqual([
      { change: 'reactivated', moved: null },
      { change: 'deactivated', moved: 2 },
    ]);
  });

  it('frees what a member holds who only watches from now on, and gives them nothing', async () => {
    const owner = await fixture.signIn('Mette', { workspace: 'Watching', role: 'owner' });
    const sara = await fixture.signIn('Sara', { workspace: 'Watching' });
    const jonas = await fixture.signIn('Jonas', { workspace: 'Watching' });
    const [first, second] = await fixture.givenConversations(owner.workspaceId, 2);
    await sara.must('conversation.claim', { conversationId: first?.id, expectedAssigneeId: null });
    await owner.must('people.change-role', { memberId: sara.memberId, role: 'marketer' });
    expect((await owner.open(first?.id ?? '')).row.assignee).toBeNull();
    await jonas.must('conversation.claim', { conversationId: second?.id, expectedAssigneeId: null });
    expect(
      await owner.ask('people.deactivate', { memberId: jonas.memberId, toMemberId: sara.memberId, toTeamId: null }),
    ).toMatchObject({ ok: false, code: 'invalid_input', fields: [{ field: 'toMemberId' }] });
  });

  it('leaves what is scheduled to its time, and gives unsent replies to whoever takes over, else to who asks', async () => {
    const owner = await fixture.signIn('Mette', { workspace: 'Unsent', role: 'owner' });
    const sara = await fixture.signIn('Sara', { workspace: 'Unsent' });
    const jonas = await fixture.signIn('Jonas', { workspace: 'Unsent' });
    const [first, second] = await fixture.givenConversations(owner.workspaceId, 2);
    const save = async (by: TestClient, mode: string, text: string): Promise<void> => {
      const writtenAt = new Date(Date.now() - 1_000).toISOString();
      await by.must('draft.save', { conversationId: first?.id, mode, text, seenReplyId: null, writtenAt });
    };
    await save(sara, 'reply', 'Kære Karen, det');
    await save(sara, 'note', 'husk at spørge');
    await save(jonas, 'reply', 'Hej Karen');
    const scheduled = await sara.must('reply.send', {
      conversationId: second?.id,
      clientKey: randomUUID(),
      text: 'Vi ringer i morgen.',
      inReplyToMentionId: second?.mentionId,
      lastSeenReplyId: null,
      sendAt: new Date(Date.now() + 3_600_000).toISOString(),
    });
    const openWork = `/api/people/${sara.memberId}/open-work`;
    expect(await owner.get(openWork)).toMatchObject({ scheduledReplies: 1, unsentReplies: 1 });
    await owner.must('people.deactivate', { memberId: sara.memberId, toMemberId: jonas.memberId, toTeamId: null });
    expect(await jonas.get('/api/drafts')).toMatchObject([
      { conversationId: first?.id, text: 'Hej Karen\n\nKære Karen, det' },
    ]);
    expect((await jonas.list('?view=drafts')).rows.map((row) => row.id)).toEqual([first?.id]);
    expect(await owner.get(openWork)).toMatchObject({ scheduledReplies: 1, unsentReplies: 0 });
    const { entries } = await owner.open(second?.id ?? '');
    expect(entries.find((entry) => entry.id === scheduled.id)).toMatchObject({
      isScheduled: true,
      member: { name: 'Sara' },
    });
    await owner.must('people.deactivate', { memberId: jonas.memberId, toMemberId: null, toTeamId: null });
    expect(await owner.get('/api/drafts')).toMatchObject([{ text: 'Hej Karen\n\nKære Karen, det' }]);
  });

  it('makes, changes and dissolves teams, and hands work over to one', async () => {
    const owner = await fixture.signIn('Mette', { workspace: 'Teams', role: 'owner' });
    const sara = await fixture.signIn('Sara', { workspace: 'Teams' });
    const stranger = await fixture.signIn('Spion', { workspace: 'No team' });
    const [given] = await fixture.givenConversations(owner.workspaceId, 1);
    await sara.must('conversation.claim', { conversationId: given?.id, expectedAssigneeId: null });
    const id = randomUUID();
    const memberIds = [sara.memberId, owner.memberId, stranger.memberId];
    const team = await owner.must('team.save', { id, name: ' Svensk ', memberIds });
    expect({ ...team, memberIds: new Set(team.memberIds) }).toEqual({
      id,
      name: 'Svensk',
      memberIds: new Set([sara.memberId, owner.memberId]),
    });
    expect(await owner.ask('team.save', { id: randomUUID(), name: 'svensk', memberIds: [] })).toMatchObject({
      code: 'invalid_input',
    });
    await owner.must('people.deactivate', { memberId: sara.memberId, toMemberId: null, toTeamId: id });
    const { teams } = await owner.get<SessionInfo>('/api/session');
    expect(teams).toEqual([{ id, name: 'Svensk', memberIds: [owner.memberId] }]);
    const { row, entries } = await owner.open(given?.id ?? '');
    expect(row).toMatchObject({ assignee: null, teamId: id });
    expect(entries.at(-1)).toMatchObject({ activity: 'handed-over', detail: { to: 'Svensk' } });
    await owner.must('team.remove', { id });
    expect((await owner.open(given?.id ?? '')).row.teamId).toBeNull();
    expect((await owner.get<SessionInfo>('/api/session')).teams).toEqual([]);
  });

  it('ends every other session with a new password', async () => {
    const sara = await fixture.signIn('Sara', { workspace: 'Passwords' });
    const { member } = await sara.get<SessionInfo>('/api/session');
    const other = await post('/api/auth/sign-in/email', { email: member.email, password: 'correct horse battery' });
    const cookie = other.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const asOther = async (): Promise<number> =>
      (await fetch(`${fixture.url}/api/session`, { headers: { cookie, origin: fixture.url } })).status;
    expect(await asOther()).toBe(200);
    expect(
      await sara.ask('self.change-password', { currentPassword: 'not this one', newPassword: PASSWORD }),
    ).toMatchObject({ code: 'password_wrong' });
    await sara.must('self.change-password', { currentPassword: 'correct horse battery', newPassword: PASSWORD });
    expect(await asOther()).toBe(401);
    expect((await sara.fetch('/api/session')).status).toBe(200);
    expect((await post('/api/auth/sign-in/email', { email: member.email, password: PASSWORD })).status).toBe(200);
  });

  it('tells colleagues a new name, languages and duty', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Profiles' });
    const sara = await fixture.signIn('Sara', { workspace: 'Profiles' });
    await mette.connect();
    await eventually(
      () => mette.batches.length,
      (batches) => batches > 0,
    );
    await sara.must('self.change-profile', { name: 'Sara Holm', languages: ['da', 'sv'], signature: '/Sara' });
    await sara.must('self.set-duty', { isOnDuty: true });
    await eventually(
      () => mette.batches.filter((batch) => batch.isSessionStale).length,
      (told) => told > 0,
    );
    const { members } = await mette.get<SessionInfo>('/api/session');
    expect(members).toContainEqual(
      expect.objectContaining({ name: 'Sara Holm', languages: ['da', 'sv'], isOnDuty: true }),
    );
    expect(await sara.get('/api/profile')).toMatchObject({ signature: '/Sara' });
    expect(await sara.get('/api/session')).toMatchObject({ signature: '/Sara' });
    expect(await mette.get('/api/session')).toMatchObject({ signature: '' });
  });

  it('keeps workspaces apart', async () => {
    const owner = await fixture.signIn('Mette', { workspace: 'Ours', role: 'owner' });
    const spy = await fixture.signIn('Spion', { workspace: 'Theirs', role: 'owner' });
    const { invitation } = await invite(owner, 'z@havblik.example');
    for (const [name, request] of [
      ['people.change-role', { memberId: owner.memberId, role: 'agent' }],
      ['people.deactivate', { memberId: owner.memberId, toMemberId: null, toTeamId: null }],
      ['people.reactivate', { memberId: owner.memberId, role: 'agent' }],
      ['people.reset-two-factor', { memberId: owner.memberId }],
      ['people.renew-invitation', { invitationId: invitation.id }],
      ['people.revoke-invitation', { invitationId: invitation.id }],
    ] as const) {
      expect(await spy.ask(name, request)).toMatchObject({ ok: false, code: 'not_found' });
    }
    expect((await spy.fetch(`/api/people/${owner.memberId}/open-work`)).status).toBe(404);
    expect((await report(spy)).members.map(({ name }) => name)).toEqual(['Spion']);
  });
});
