import type {
  CustomerConversationPage,
  CustomerDetail,
  CustomerField,
  CustomerSuggestion,
  CustomerTimelinePage,
} from '@genklang/contract';
import { newId } from '@genklang/platform';
import { eventually, givenChannel } from '@genklang/testing';
import { AgentFixture } from '../agent.fixture';
import type { GivenConversation, TestClient } from '../agent.fixture';

interface Handle {
  authorId: string;
  conversation: GivenConversation;
}

describe('customers', () => {
  let fixture: AgentFixture;
  let mette: TestClient & { workspaceId: string };
  let channelId = '';
  let workspace = '';
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  beforeEach(async () => {
    workspace = `Havblik ${newId()}`;
    mette = await fixture.signIn('Mette', { workspace, role: 'admin' });
    channelId = await givenChannel(fixture.db, mette.workspaceId);
  });

  /** A handle with one conversation. */
  const givenHandle = async (
    change: { network?: string; handle?: string; name?: string; text?: string } = {},
  ): Promise<Handle> => {
    const [conversation] = await fixture.givenConversations(mette.workspaceId, 1, channelId);
    if (!conversation) {
      throw new Error('no conversation was made');
    }
    const [row] = await fixture.db.query<{ id: string }>(
      `update author a set network = coalesce($2, network), handle = coalesce($3, handle), name = coalesce($4, name)
       from conversation c where c.workspace_id = a.workspace_id and c.author_id = a.id and c.id = $1 returning a.id`,
      [conversation.id, change.network ?? null, change.handle ?? null, change.name ?? null],
    );
    if (change.text !== undefined) {
      await fixture.db.query('update mention set text = $2 where id = $1', [conversation.mentionId, change.text]);
    }
    return { authorId: row?.id ?? '', conversation };
  };
  const get = async (id: string): Promise<CustomerDetail> => await mette.get(`/api/customers/${id}`);
  const suggestionsFor = async (id: string): Promise<CustomerSuggestion[]> =>
    await mette.get(`/api/customers/${id}/suggestions`);
  const tell = async (handle: Handle, kind: string, value: string): Promise<void> => {
    await fixture.db.query(
      `insert into customer_contact (workspace_id, kind, value, author_id, mention_id) values ($1, $2, $3, $4, $5)`,
      [mette.workspaceId, kind, value, handle.authorId, handle.conversation.mentionId],
    );
  };

  it('are each handle by itself, and what is written down of one is everybody’s at once', async () => {
    const karen = await givenHandle({ name: 'Karen Friis Dam' });
    expect(await get(karen.authorId)).toMatchObject({
      id: karen.authorId,
      version: 0,
      name: 'Karen Friis Dam',
      adviser: null,
      counts: { open: 1, closed: 0 },
      handles: [{ id: karen.authorId, network: 'x' }],
      history: [{ id: karen.conversation.id, channelId, state: 'open', replyState: null }],
    });
    const colleague = await fixture.signIn('Sara', { workspace });
    await colleague.connect();
    const changed = await mette.must('customer.change', {
      customerId: karen.authorId,
      name: 'Karen Dam',
      email: 'karen@example.dk',
      country: 'NO',
      adviserId: mette.memberId,
    });
    expect(changed).toMatchObject({ name: 'Karen Dam', nameOverride: 'Karen Dam', country: 'NO', version: 2 });
    expect(changed.adviser?.name).toBe('Mette');
    expect((await mette.open(karen.conversation.id)).row.country).toBe('NO');
    await eventually(
      () => colleague.batches.flatMap((batch) => batch.customersChanged),
      (ids) => ids.includes(karen.authorId),
      { what: 'the change of a customer' },
    );
    const emptied = await mette.must('customer.change', { customerId: karen.authorId, name: null, country: null });
    expect(emptied).toMatchObject({ name: 'Karen Friis Dam', country: null, email: 'karen@example.dk' });
    expect((await mette.open(karen.conversation.id)).row.country).toBe('DK');
  });

  it('refuse what is wrong by name, and what a role does not allow', async () => {
    const karen = await givenHandle();
    const marketer = await fixture.signIn('Ida', { workspace: `Havblik ${newId()}`, role: 'marketer' });
    expect(await marketer.ask('customer.change', { customerId: karen.authorId, name: 'X' })).toMatchObject({
      code: 'forbidden',
    });
    const stranger = await fixture.signIn('Per', { workspace: `Nabo ${newId()}` });
    expect((await stranger.fetch(`/api/customers/${karen.authorId}`)).status).toBe(404);
    expect(await stranger.ask('customer.merge', { intoId: karen.authorId, fromId: newId() })).toMatchObject({
      code: 'not_found',
    });
    expect(await mette.ask('customer.change', { customerId: karen.authorId, adviserId: newId() })).toMatchObject({
      code: 'invalid_input',
      fields: [expect.objectContaining({ field: 'adviserId' })],
    });
    expect(await mette.ask('customer.change', { customerId: karen.authorId, email: 'nope' })).toMatchObject({
      code: 'invalid_input',
    });
  });

  it('merge by a colleague’s word, and come apart again exactly as they were', async () => {
    const x = await givenHandle({ handle: 'karenfd', name: 'Karen' });
    const facebook = await givenHandle({ network: 'facebook', handle: 'karen.dam', name: 'Karen Dam' });
    await mette.must('customer.change', { customerId: x.authorId, phone: '+45 20 30 40 50', country: 'DK' });
    await mette.must('customer.change', { customerId: facebook.authorId, phone: '11 22 33 44', email: 'k@example.dk' });
    await mette.must('customer.add-note', {
      id: newId(),
      customerId: facebook.authorId,
      text: 'Har en hund',
      months: 12,
    });
    const before = { x: await get(x.authorId), facebook: await get(facebook.authorId) };

    const merged = await mette.must('customer.merge', { intoId: x.authorId, fromId: facebook.authorId });
    expect(merged).toMatchObject({
      id: x.authorId,
      phone: '+45 20 30 40 50',
      email: 'k@example.dk',
      counts: { open: 2, closed: 0 },
      notes: [{ text: 'Har en hund' }],
      merges: [{ handles: [{ network: 'facebook', handle: 'karen.dam' }], by: { name: 'Mette' } }],
    });
    expect(merged.handles.map(({ network }) => network).sort()).toEqual(['facebook', 'x']);
    // A link to the handle that was taken in leads to the one customer.
    expect((await get(facebook.authorId)).id).toBe(x.authorId);
    expect(await mette.ask('customer.merge', { intoId: facebook.authorId, fromId: x.authorId })).toMatchObject({
      code: 'customers_same',
    });

    const mergeId = merged.merges[0]?.id ?? '';
    await mette.must('customer.undo-merge', { mergeId });
    const strip = ({ version, ...rest }: CustomerDetail): Omit<CustomerDetail, 'version'> => rest;
    expect(strip(await get(x.authorId))).toEqual(strip(before.x));
    expect(strip(await get(facebook.authorId))).toEqual(strip(before.facebook));
    expect(await mette.ask('customer.undo-merge', { mergeId })).toMatchObject({ code: 'merge_not_undoable' });
  });

  it('keep what was written since the merge when it is undone', async () => {
    const x = await givenHandle();
    const facebook = await givenHandle({ network: 'facebook' });
    await mette.must('customer.change', { customerId: facebook.authorId, email: 'k@example.dk' });
    const { merges } = await mette.must('customer.merge', { intoId: x.authorId, fromId: facebook.authorId });
    await mette.must('customer.change', { customerId: x.authorId, email: 'ny@example.dk' });
    await mette.must('customer.undo-merge', { mergeId: merges[0]?.id });
    expect((await get(x.authorId)).email).toBe('ny@example.dk');
    expect((await get(facebook.authorId)).email).toBe('k@example.dk');
  });

  it('undo later merges first, and none after thirty days', async () => {
    const [one, two, three] = [await givenHandle(), await givenHandle(), await givenHandle()];
    const first = await mette.must('customer.merge', { intoId: two.authorId, fromId: one.authorId });
    const second = await mette.must('customer.merge', { intoId: three.authorId, fromId: two.authorId });
    expect(second.handles).toHaveLength(3);
    expect(await mette.ask('customer.undo-merge', { mergeId: first.merges[0]?.id })).toMatchObject({
      code: 'merge_not_undoable',
    });
    await mette.must('customer.undo-merge', { mergeId: second.merges[0]?.id });
    await fixture.db.query(`update customer_merge set created_at = now() - interval '31 days' where id = $1`, [
      first.merges[0]?.id,
    ]);
    expect((await get(two.authorId)).merges).toEqual([]);
    expect(await mette.ask('customer.undo-merge', { mergeId: first.merges[0]?.id })).toMatchObject({
      code: 'merge_not_undoable',
    });
    expect((await get(one.authorId)).id).toBe(two.authorId);
  });

  it('merge once when two colleagues merge them both ways at the same moment', async () => {
    const [one, two] = [await givenHandle(), await givenHandle()];
    const answers = await Promise.all([
      mette.ask('customer.merge', { intoId: one.authorId, fromId: two.authorId }),
      mette.ask('customer.merge', { intoId: two.authorId, fromId: one.authorId }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await get(one.authorId)).id).toBe((await get(two.authorId)).id);
  });

  describe('suggestions', () => {
    it('come of the same address or number, in posts and in what was written down', async () => {
      const x = await givenHandle();
      const facebook = await givenHandle({ network: 'facebook' });
      const instagram = await givenHandle({ network: 'instagram' });
      await tell(x, 'email', 'karen@example.dk');
      await tell(facebook, 'email', 'karen@example.dk');
      await tell(x, 'phone', '20304050');
      await mette.must('customer.change', { customerId: instagram.authorId, phone: '+45 20 30 40 50' });
      const found = await suggestionsFor(x.authorId);
      expect(found.map(({ customerId, reason, evidence }) => ({ customerId, reason, evidence }))).toEqual([
        { customerId: facebook.authorId, reason: 'email', evidence: 'karen@example.dk' },
        { customerId: instagram.authorId, reason: 'phone', evidence: '20304050' },
      ]);
      // Seen from the other side as well.
      expect((await suggestionsFor(instagram.authorId)).map(({ customerId }) => customerId)).toEqual([x.authorId]);
      // What was deleted on its network is no evidence any more.
      await fixture.db.query('update mention set deleted_at = now() where id = $1', [facebook.conversation.mentionId]);
      expect((await suggestionsFor(x.authorId)).map(({ reason }) => reason)).toEqual(['phone']);
    });

    it('come of the same handle on another network, not of a short one', async () => {
      const x = await givenHandle({ handle: '@karenfd' });
      const bluesky = await givenHandle({ network: 'bluesky', handle: 'KarenFD.bsky.social' });
      await givenHandle({ network: 'mastodon', handle: 'bo@mastodon.example' });
      const bo = await givenHandle({ handle: 'bo' });
      expect(await suggestionsFor(x.authorId)).toMatchObject([
        { customerId: bluesky.authorId, reason: 'handle', handles: [{ network: 'bluesky' }] },
      ]);
      expect(await suggestionsFor(bo.authorId)).toEqual([]);
    });

    it('come of what people say of themselves, and stay away once somebody said no', async () => {
      const x = await givenHandle({ name: 'Karen Dam', text: 'Hej igen, det er mig fra Facebook' });
      const facebook = await givenHandle({ network: 'facebook', name: 'karen dam', handle: '1234567' });
      await givenHandle({ network: 'instagram', name: 'Karen Dam', handle: '7654321' });
      expect(await suggestionsFor(x.authorId)).toMatchObject([
        { customerId: facebook.authorId, reason: 'self-stated', evidence: 'det er mig fra Facebook' },
      ]);
      await mette.must('customer.dismiss', { customerId: facebook.authorId, otherId: x.authorId });
      expect(await suggestionsFor(x.authorId)).toEqual([]);
      // It is remembered as a no, and still a colleague may merge them by hand.
      const found = await mette.get<CustomerSuggestion[]>(`/api/customers/${x.authorId}/others?q=karen`);
      expect(found.map(({ customerId }) => customerId)).toContain(facebook.authorId);
      expect(
        (await mette.must('customer.merge', { intoId: x.authorId, fromId: facebook.authorId })).handles,
      ).toHaveLength(2);
    });
  });

  it('have notes that tell where they come from, end by themselves, and can be deleted', async () => {
    const karen = await givenHandle();
    const other = await givenHandle();
    const note = { id: newId(), customerId: karen.authorId, text: ' Bor på 4. sal uden elevator ', months: 12 };
    await mette.must('customer.add-note', { ...note, mentionId: karen.conversation.mentionId });
    await mette.must('customer.add-note', { ...note, mentionId: karen.conversation.mentionId });
    // A post of somebody else is no source.
    await mette.must('customer.add-note', {
      ...note,
      id: newId(),
      text: 'Andet',
      mentionId: other.conversation.mentionId,
    });
    const { notes } = await get(karen.authorId);
    expect(notes.map(({ text, source }) => ({ text, source }))).toEqual([
      { text: 'Andet', source: null },
      {
        text: 'Bor på 4. sal uden elevator',
        source: { mentionId: karen.conversation.mentionId, conversationId: karen.conversation.id },
      },
    ]);
    const months = (Date.parse(notes[1]?.expiresAt ?? '') - Date.parse(notes[1]?.createdAt ?? '')) / 86_400_000;
    expect(Math.round(months)).toBeGreaterThanOrEqual(365);
    await fixture.db.query('update customer_note set expires_at = now() where id = $1', [note.id]);
    expect((await get(karen.authorId)).notes.map(({ text }) => text)).toEqual(['Andet']);
    await mette.must('customer.remove-note', { noteId: notes[0]?.id });
    await mette.must('customer.remove-note', { noteId: notes[0]?.id });
    expect((await get(karen.authorId)).notes).toEqual([]);
  });

  it('have fields of the workspace’s own, that only take what they are for', async () => {
    const karen = await givenHandle();
    const level = { id: newId(), name: 'Niveau', kind: 'choice' as const, choices: ['Guld', 'Sølv'] };
    await mette.must('customer-field.save', level);
    expect(await mette.ask('customer-field.save', { ...level, id: newId(), name: 'niveau' })).toMatchObject({
      code: 'invalid_input',
    });
    await mette.must('customer.change', { customerId: karen.authorId, fields: { [level.id]: 'Guld' } });
    expect(
      await mette.ask('customer.change', { customerId: karen.authorId, fields: { [level.id]: 'Tin' } }),
    ).toMatchObject({ code: 'invalid_input', fields: [{ field: level.id }] });
    expect(await get(karen.authorId)).toMatchObject({ fields: { [level.id]: 'Guld' }, fieldList: [level] });
    await mette.must('customer-field.remove', { id: level.id });
    expect(await get(karen.authorId)).toMatchObject({ fields: {}, fieldList: [] });
    expect(await mette.get<CustomerField[]>('/api/customer-fields')).toEqual([]);
  });

  it('show everything of all handles: conversations page by page, and what we did as one timeline', async () => {
    const x = await givenHandle();
    const facebook = await givenHandle({ network: 'facebook' });
    await mette.must('customer.merge', { intoId: x.authorId, fromId: facebook.authorId });
    await fixture.db.query(
      `insert into conversation (workspace_id, id, channel_id, root_external_id, author_id, state, kind, excerpt, language,
         polarity, score, mention_count, last_mention_id, last_mention_at, last_activity_at, created_at)
       select workspace_id, gen_random_uuid(), channel_id, 'root-' || n, author_id, 'closed', kind, 'nr. ' || n, language, polarity,
         score, 1, last_mention_id, last_mention_at, last_activity_at - n * interval '1 day', created_at
       from conversation, generate_series(1, 40) n where id = $1`,
      [x.conversation.id],
    );
    await mette.must('note.add', { clientKey: newId(), conversationId: x.conversation.id, text: 'Ring til lageret' });
    await mette.must('conversation.close', { conversationId: facebook.conversation.id });
    const first = await mette.get<CustomerConversationPage>(`/api/customers/${x.authorId}/conversations`);
    const second = await mette.get<CustomerConversationPage>(
      `/api/customers/${x.authorId}/conversations?cursor=${first.nextCursor}`,
    );
    const all = [...first.conversations, ...second.conversations];
    expect([first.conversations.length, second.conversations.length, second.nextCursor]).toEqual([30, 12, null]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(42);
    expect((await get(facebook.authorId)).counts).toEqual({ open: 1, closed: 41 });
    const timeline = await mette.get<CustomerTimelinePage>(`/api/customers/${facebook.authorId}/timeline`);
    expect(timeline.events.map(({ conversationId, entry }) => [conversationId, entry.type])).toEqual([
      [facebook.conversation.id, 'activity'],
      [x.conversation.id, 'note'],
    ]);
  });
});
