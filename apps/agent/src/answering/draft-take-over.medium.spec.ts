import type { DraftCopy, DraftTaken, NotificationPage } from '@genklang/contract';
import { eventually } from '@genklang/testing';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';

describe('taking over a draft', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  const given = async (workspace: string) => {
    const mette = await fixture.signIn('Mette', { workspace });
    const sara = await fixture.signIn('Sara', { workspace });
    const [conversation] = await fixture.givenConversations(mette.workspaceId, 1);
    return { mette, sara, conversationId: conversation?.id ?? '' };
  };
  const save = async (client: TestClient, conversationId: string, text: string): Promise<void> => {
    const writtenAt = new Date().toISOString();
    await client.must('draft.save', { conversationId, mode: 'reply', text, seenReplyId: null, writtenAt });
  };
  const textOf = async (client: TestClient): Promise<string | undefined> =>
    (await client.get<DraftCopy[]>('/api/drafts')).find(({ mode }) => mode === 'reply')?.text;
  const kindsOf = async (client: TestClient): Promise<string[]> =>
    (await client.get<NotificationPage>('/api/notifications')).items.map(({ kind }) => kind);

  it('moves the text below one’s own, tells whoever wrote it, and gives it back below what they wrote since', async () => {
    const { mette, sara, conversationId } = await given('Take over');
    await save(sara, conversationId, 'Vi sender en ny i dag.');
    await save(mette, conversationId, 'Hej Karen');
    const taken = (await mette.must('draft.take-over', { conversationId, memberId: sara.memberId })) as DraftTaken;
    expect(await textOf(mette)).toBe('Hej Karen\n\nVi sender en ny i dag.');
    expect(await textOf(sara)).toBe('');
    expect(await kindsOf(sara)).toEqual(['draft-taken']);
    expect((await sara.open(conversationId)).mark.draftedAt).toBeNull();
    await save(sara, conversationId, 'Noget nyt');
    await mette.must('draft.give-back', { takeOverId: taken.takeOverId });
    expect(await textOf(sara)).toBe('Noget nyt\n\nVi sender en ny i dag.');
    expect(await kindsOf(sara)).toEqual([]);
    const again = await mette.ask('draft.give-back', { takeOverId: taken.takeOverId });
    expect(again).toMatchObject({ ok: false, code: 'draft_gone' });
  });

  it('has the colleague’s console save what was typed last', async () => {
    const { mette, sara, conversationId } = await given('Typed last');
    await save(sara, conversationId, 'Vi sen');
    const socket = await sara.connect();
    socket.on('draft.wanted', (wanted, acknowledge) => {
      void save(sara, wanted.conversationId, 'Vi sender en ny i dag.').then(() => acknowledge(null));
    });
    const moved: string[] = [];
    socket.on('draft.moved', ({ text }) => moved.push(text));
    const request = { conversationId, memberId: sara.memberId };
    expect(await mette.must('draft.look', request)).toMatchObject({ text: 'Vi sender en ny i dag.' });
    await mette.must('draft.take-over', request);
    await eventually(
      () => moved,
      (texts) => texts.length === 1,
    );
    expect(moved).toEqual(['Vi sender en ny i dag.']);
  });

  it('gives the text to one of two, and to nobody of another workspace', async () => {
    const { mette, sara, conversationId } = await given('Two at once');
    const jonas = await fixture.signIn('Jonas', { workspace: 'Two at once' });
    const stranger = await fixture.signIn('Spion', { workspace: 'Elsewhere' });
    await save(sara, conversationId, 'Vi sender en ny i dag.');
    const request = { conversationId, memberId: sara.memberId };
    expect(await stranger.must('draft.look', request)).toBeNull();
    expect(await stranger.ask('draft.take-over', request)).toMatchObject({ ok: false, code: 'draft_gone' });
    const answers = await Promise.all(
      [mette, jonas].map(async (client) => await client.ask('draft.take-over', request)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set([await textOf(mette), await textOf(jonas)])).toEqual(new Set(['Vi sender en ny i dag.', undefined]));
  });
});
