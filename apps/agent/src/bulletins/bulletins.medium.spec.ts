import { randomUUID } from 'node:crypto';
import type { BulletinPage, BulletinReceipts, BulletinSummary, SessionInfo, UnreadBulletin } from '@genklang/contract';
import { eventually } from '@genklang/testing';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';

type Client = TestClient & { workspaceId: string };

describe('bulletins', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  const words = { title: 'Taulov er lukket', text: 'Sig ikke en dato. https://havblik.example/taulov', labelIds: [] };
  const news = { ...words, isMandatory: true, endsAt: null, isNew: true };
  const unread = async (client: Client): Promise<string[]> =>
    (await client.get<SessionInfo>('/api/session')).unreadBulletins.map(({ title }) => title);
  const list = async (client: Client): Promise<BulletinSummary[]> =>
    (await client.get<BulletinPage>('/api/bulletins')).items;
  const receipts = async (client: Client, id: string): Promise<BulletinReceipts> =>
    await client.get<BulletinReceipts>(`/api/bulletins/${id}/receipts`);
  const change = (held: BulletinSummary, what: object) => ({
    ...{ ...news, bulletinId: held.id, version: held.version },
    ...what,
  });

  async function given(workspace: string): Promise<{ lars: Client; mette: Client; sara: Client }> {
    const lars = await fixture.signIn('Lars', { workspace, role: 'supervisor' });
    const mette = await fixture.signIn('Mette', { workspace });
    const sara = await fixture.signIn('Sara', { workspace, role: 'marketer' });
    return { lars, mette, sara };
  }

  it('are written by those who oversee, read by everybody, and nobody else hears who has', async () => {
    const { lars, mette, sara } = await given('Reading');
    expect(await mette.ask('bulletin.save', news)).toMatchObject({ code: 'forbidden' });
    const made = await lars.must('bulletin.save', { ...news, title: '  Taulov er lukket ' });
    expect(made).toMatchObject({ ...words, author: { name: 'Lars' }, edition: 1, readers: { read: 1, all: 3 } });
    expect(await unread(lars)).toEqual([]);
    expect(await unread(sara)).toEqual(['Taulov er lukket']);
    expect(await unread(mette)).toEqual(['Taulov er lukket']);
    expect(await mette.must('bulletin.read', { bulletinId: made.id, edition: 1 })).toEqual([]);
    expect(await list(mette)).toMatchObject([{ id: made.id, readAt: expect.any(String), readers: null }]);
    expect((await mette.fetch(`/api/bulletins/${made.id}/receipts`)).status).toBe(403);
    const first = await receipts(lars, made.id);
    expect(first.read.map(({ member }) => member.name)).toEqual(['Lars', 'Mette']);
    expect(first.missing).toEqual([{ id: sara.memberId, name: 'Sara' }]);
    // Reading once more does not move when it was read.
    await mette.must('bulletin.read', { bulletinId: made.id, edition: 1 });
    expect(await receipts(lars, made.id)).toEqual(first);
  });

  it('are to be read again after a change that is marked as new, and after no other', async () => {
    const { lars, mette } = await given('Again');
    const made = await lars.must('bulletin.save', news);
    await mette.must('bulletin.read', { bulletinId: made.id, edition: 1 });
    const spelled = await lars.must('bulletin.save', change(made, { title: 'Taulov holder lukket', isNew: false }));
    expect(spelled).toMatchObject({ version: 2, edition: 1, publishedAt: made.publishedAt });
    expect(spelled.editedAt).not.toBeNull();
    expect(await unread(mette)).toEqual([]);
    expect(await lars.ask('bulletin.save', change(made, {}))).toMatchObject({ code: 'bulletin_changed' });
    const again = await lars.must('bulletin.save', change(spelled, { title: 'Taulov er åben igen' }));
    expect(again).toMatchObject({ version: 3, edition: 2, editedAt: null, readers: { read: 1, all: 3 } });
    expect(await unread(mette)).toEqual(['Taulov er åben igen']);
    // She still has the old text before her.
    const stale = await mette.ask('bulletin.read', { bulletinId: made.id, edition: 1 });
    expect(stale).toMatchObject({ ok: false, code: 'bulletin_changed' });
    expect(await unread(mette)).toHaveLength(1);
    expect(await mette.must('bulletin.read', { bulletinId: made.id, edition: 2 })).toEqual([]);
  });

  it('ask nobody any more once they have ended, nor for what was no duty before somebody came', async () => {
    const { lars, mette } = await given('Ended');
    const past = new Date(Date.now() - 60_000).toISOString();
    expect(await lars.ask('bulletin.save', { ...news, endsAt: past })).toMatchObject({ code: 'invalid_input' });
    await lars.must('bulletin.save', { ...news, title: 'Frugtordning', isMandatory: false });
    const duty = await lars.must('bulletin.save', { ...news, title: 'Ny returret' });
    const jonas = await fixture.signIn('Jonas', { workspace: 'Ended' });
    expect(await unread(mette)).toEqual(['Ny returret', 'Frugtordning']);
    expect(await unread(jonas)).toEqual(['Ny returret']);
    expect((await list(jonas)).map(({ isOptional }) => isOptional)).toEqual([false, true]);
    await lars.must('bulletin.save', change(duty, { endsAt: past, isNew: false }));
    expect(await unread(mette)).toEqual(['Frugtordning']);
    expect(await unread(jonas)).toEqual([]);
  });

  it('name labels of the workspace, and keep the name of one that is removed', async () => {
    const { lars, mette } = await given('Topics');
    expect(await lars.ask('bulletin.save', { ...news, labelIds: [randomUUID()] })).toMatchObject({
      code: 'invalid_input',
    });
    const label = await mette.must('label.save', { id: randomUUID(), name: 'Levering', colour: 'blue' });
    const made = await lars.must('bulletin.save', { ...news, labelIds: [label.id] });
    await mette.must('label.remove', { id: label.id });
    // Without it, the bulletin would be about everything.
    expect(await list(mette)).toMatchObject([{ labelIds: [label.id] }]);
    const kept = await lars.must('bulletin.save', change(made, { labelIds: [label.id], isNew: false }));
    expect(kept.labelIds).toEqual([label.id]);
  });

  it.each([
    ['no title', { title: ' ' }],
    ['too long a title', { title: 'x'.repeat(121) }],
    ['no text', { text: '\n' }],
    ['too long a text', { text: 'x'.repeat(4001) }],
    ['an end that is none', { endsAt: 'snart' }],
  ])('are refused with %s', async (_what, wrong) => {
    const lars = await fixture.signIn('Lars', { workspace: 'Refused', role: 'supervisor' });
    expect(await lars.ask('bulletin.save', { ...news, ...wrong })).toMatchObject({ ok: false, code: 'invalid_input' });
  });

  it('stay in their workspace', async () => {
    const { lars } = await given('Inside');
    const stranger = await fixture.signIn('Spion', { workspace: 'Outside', role: 'owner' });
    const made = await lars.must('bulletin.save', news);
    expect(await unread(stranger)).toEqual([]);
    expect(await list(stranger)).toEqual([]);
    expect((await stranger.fetch(`/api/bulletins/${made.id}`)).status).toBe(404);
    expect((await stranger.fetch(`/api/bulletins/${made.id}/receipts`)).status).toBe(404);
    const notFound = { ok: false, code: 'not_found' };
    expect(await stranger.ask('bulletin.read', { bulletinId: made.id, edition: 1 })).toMatchObject(notFound);
    expect(await stranger.ask('bulletin.save', change(made, {}))).toMatchObject(notFound);
    expect(await stranger.ask('bulletin.remove', { bulletinId: made.id })).toMatchObject(notFound);
    expect(await list(lars)).toHaveLength(1);
  });

  it('arrive live, each console told what its own member has not read, and what it missed after a cut', async () => {
    const { lars, mette, sara } = await given('Live');
    const heard = new Map<Client, UnreadBulletin[][]>();
    for (const client of [mette, sara]) {
      heard.set(client, []);
      (await client.connect()).on('bulletins.unread', (pushed) => heard.get(client)?.push(pushed));
    }
    // The first to come has the workspace tailed from now on.
    await eventually(
      () => mette.batches.length,
      (batches) => batches > 0,
    );
    const { seq } = await mette.get<SessionInfo>('/api/session');
    const made = await lars.must('bulletin.save', news);
    await eventually(
      () => [...heard.values()].map((pushes) => pushes.length),
      (counts) => counts.every((count) => count === 1),
    );
    expect(heard.get(sara)).toMatchObject([[{ id: made.id, isMandatory: true }]]);
    await sara.must('bulletin.read', { bulletinId: made.id, edition: 1 });
    await eventually(
      () => heard.get(sara)?.at(-1),
      (last) => last?.length === 0,
    );
    // What a colleague reads says nothing to anybody else.
    expect(heard.get(mette)).toHaveLength(1);
    const missed = await mette.must('inbox.sync', { since: seq });
    expect(missed).toMatchObject({ kind: 'batch', batch: { isSessionStale: true } });
    const later = (await mette.get<SessionInfo>('/api/session')).seq;
    expect(await mette.must('inbox.sync', { since: later - 1 })).toMatchObject({ batch: { isSessionStale: false } });
    await lars.must('bulletin.remove', { bulletinId: made.id });
    await eventually(
      () => heard.get(mette)?.at(-1),
      (last) => last?.length === 0,
    );
  });

  it('are listed page by page, the newest first', async () => {
    const { lars } = await given('Pages');
    for (let number = 1; number <= 31; number += 1) {
      await lars.must('bulletin.save', { ...news, title: `Nr. ${number}` });
    }
    const first = await lars.get<BulletinPage>('/api/bulletins');
    expect(first.items.map(({ title }) => title).slice(0, 2)).toEqual(['Nr. 31', 'Nr. 30']);
    expect(first.items).toHaveLength(30);
    const second = await lars.get<BulletinPage>(`/api/bulletins?before=${first.before}`);
    expect(second).toMatchObject({ items: [{ title: 'Nr. 1' }], before: null });
  });
});
