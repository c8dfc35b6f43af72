import type { SearchPage } from '@genklang/contract';
import { newId } from '@genklang/platform';
import { givenChannel } from '@genklang/testing';
import { AgentFixture } from '../agent.fixture';

type Client = Awaited<ReturnType<AgentFixture['signIn']>>;

describe('search', () => {
  let fixture: AgentFixture;
  let count = 0;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  /** A workspace whose customers wrote these texts, the last one newest. */
  async function given(texts: [text: string, language: string][]): Promise<{ mette: Client; ids: string[] }> {
    const mette = await fixture.signIn('Mette', { workspace: `Search ${(count += 1)}` });
    const conversations = await fixture.givenConversations(mette.workspaceId, texts.length);
    for (const [index, [text, language]] of texts.entries()) {
      const { id, mentionId } = conversations[index] ?? { id: '', mentionId: '' };
      await fixture.db.query('update conversation set language = $3 where workspace_id = $1 and id = $2', [
        mette.workspaceId,
        id,
        language,
      ]);
      await fixture.db.query('update mention set language = $3, text = $4 where workspace_id = $1 and id = $2', [
        mette.workspaceId,
        mentionId,
        language,
        text,
      ]);
    }
    return { mette, ids: conversations.map((item) => item.id) };
  }

  const search = async (client: Client, q: string, more = ''): Promise<SearchPage> =>
    await client.get<SearchPage>(`/api/search?q=${encodeURIComponent(q)}${more}`);
  const found = async (client: Client, q: string): Promise<string[]> =>
    (await search(client, q)).hits.map((hit) => hit.fragments.map((fragment) => fragment.text).join(''));

  it('finds words however they are bent, in each of the four languages', async () => {
    const { mette } = await given([
      ['Leveringerne bliver ved med at komme for sent', 'da'],
      ['Leveranserna är alltid försenade', 'sv'],
      ['Pakkene kommer aldri fram', 'nb'],
      ['My deliveries were delayed again', 'en'],
    ]);
    expect(await found(mette, 'levering')).toEqual(['Leveringerne bliver ved med at komme for sent']);
    expect(await found(mette, 'leverans')).toEqual(['Leveranserna är alltid försenade']);
    expect(await found(mette, 'pakke')).toEqual(['Pakkene kommer aldri fram']);
    expect(await found(mette, 'delivery delay')).toEqual(['My deliveries were delayed again']);
  });

  it('finds letters, handles, order numbers and beginnings of words', async () => {
    const { mette } = await given([
      ['Hvor er ordre #88231? Jeg har skrevet før.', 'da'],
      ['Ordre-88232 er rodet sammen', 'da'],
      ['Øllet i Ålborg var ærgerligt', 'da'],
      ['Skriv til kunde@example.com eller @havblik', 'da'],
    ]);
    expect(await found(mette, '88231')).toEqual(['Hvor er ordre #88231? Jeg har skrevet før.']);
    expect(await found(mette, '#88232')).toEqual(['Ordre-88232 er rodet sammen']);
    expect(await found(mette, 'øl')).toHaveLength(1);
    expect(await found(mette, 'ÅLBORG')).toHaveLength(1);
    expect(await found(mette, 'kunde@example.com')).toHaveLength(1);
    expect(await found(mette, '@havblik')).toHaveLength(1);
    expect(await found(mette, 'ærger')).toHaveLength(1);
    expect(await found(mette, 'findes-ikke-her')).toEqual([]);
  });

  it('takes a phrase as it stands, and marks what it found', async () => {
    const { mette } = await given([
      ['Sofaen er ikke på lager i dag', 'da'],
      ['På mit lager er der en sofa', 'da'],
    ]);
    const { hits } = await search(mette, '"på lager"');
    expect(hits).toHaveLength(1);
    expect(
      hits[0]?.fragments
        .filter((fragment) => fragment.isHit)
        .map((fragment) => fragment.text)
        .join(' '),
    ).toContain('lager');
    expect((await search(mette, 'sofa')).hits).toHaveLength(2);
  });

  it('narrows by from:, in:, before:, after:, is: and label:, and says what it did not understand', async () => {
    const { mette, ids } = await given([
      ['Sofa nummer et', 'da'],
      ['Sofa nummer to', 'da'],
      ['Sofa nummer tre', 'da'],
    ]);
    const [first, second, third] = ids;
    await fixture.db.query(
      `update author a set handle = 'KarenFD', name = 'Karen Friis' from conversation c
       where c.workspace_id = a.workspace_id and c.author_id = a.id and c.id = $1`,
      [first],
    );
    await mette.must('conversation.change', { conversationIds: [second], state: 'closed' });
    const label = { id: newId(), name: 'Retur nu', colour: 'blue' };
    await mette.must('label.save', label);
    await mette.must('conversation.change', {
      conversationIds: [third],
      addLabelIds: [label.id],
      assigneeId: mette.memberId,
    });
    await fixture.db.query(`update mention set posted_at = '2025-01-05' where conversation_id = $1`, [third]);
    await fixture.db.query(`update search_entry set at = '2025-01-05' where conversation_id = $1`, [third]);
    expect(await found(mette, 'sofa from:@karenfd')).toEqual(['Sofa nummer et']);
    expect(await found(mette, 'from:karen')).toEqual(['Sofa nummer et']);
    expect(await found(mette, 'sofa is:closed')).toEqual(['Sofa nummer to']);
    expect(await found(mette, 'sofa is:mine')).toEqual(['Sofa nummer tre']);
    expect(await found(mette, 'label:"retur nu"')).toEqual(['Sofa nummer tre']);
    expect(await found(mette, 'sofa before:2025-01-06')).toEqual(['Sofa nummer tre']);
    expect(await found(mette, 'sofa after:2025-01-06')).toHaveLength(2);
    expect(await found(mette, 'sofa in:@havblik')).toHaveLength(3);
    expect(await found(mette, 'sofa in:mastodon')).toEqual([]);
    expect((await search(mette, 'sofa is:angry')).unknown).toEqual(['is:angry']);
    expect(await found(mette, 'sofa from:100%')).toEqual([]);
  });

  it('looks through what one writer wrote, a colleague too, and says when more are meant than it looks through', async () => {
    const { mette, ids } = await given([['Sofa nummer et', 'da']]);
    await mette.must('note.add', { conversationId: ids[0], clientKey: newId(), text: 'Sofaen står hos naboen' });
    expect(await found(mette, 'sofa from:mette')).toEqual(['Sofaen står hos naboen']);
    expect((await search(mette, 'sofa from:kunde')).isPartial).toBe(false);
    await fixture.db.query(
      `insert into author (workspace_id, id, customer_id, network, external_id, handle, name, first_seen_at, updated_at)
       select $1, id, id, 'x', 'mange' || n, 'mange' || n, 'Mange', now(), now()
       from (select n, gen_random_uuid() as id from generate_series(1, 501) n) s`,
      [mette.workspaceId],
    );
    expect((await search(mette, 'sofa from:mange')).isPartial).toBe(true);
    expect((await search(mette, 'sofa from:mange50')).isPartial).toBe(false);
  });

  it('finds our own answers and notes, follows edits, and forgets what is gone', async () => {
    const { mette, ids } = await given([['Hvor bliver den af?', 'da']]);
    await mette.must('note.add', {
      conversationId: ids[0],
      clientKey: newId(),
      text: 'Lageret i Taulov leder efter den',
    });
    expect((await search(mette, 'taulov')).hits).toMatchObject([{ kind: 'note', writer: 'Mette' }]);
    expect(await found(mette, 'taulov is:mention')).toEqual([]);
    const rename = async (text: string): Promise<unknown> =>
      await fixture.db.query('update mention set text = $2 where conversation_id = $1', [ids[0], text]);
    await rename('Nu er den kommet, tak!');
    expect(await found(mette, 'bliver')).toEqual([]);
    expect(await found(mette, 'kommet')).toHaveLength(1);
    await rename('');
    expect(await found(mette, 'kommet')).toEqual([]);
  });

  it('pages through everything once, newest first, also what only the index of words finds', async () => {
    const { mette } = await given(Array.from({ length: 25 }, (_, index) => [`Fælles ord nummer${index}`, 'da']));
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: SearchPage = await search(mette, 'fælles', `&limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.hits.map((hit) => hit.id));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(25);
    const rare = await search(mette, 'nummer3', '&limit=1');
    expect(rare.hits[0]?.fragments.some((fragment) => fragment.isHit && fragment.text === 'nummer3')).toBe(true);
  });

  it('keeps workspaces apart, and names what is not right', async () => {
    const { mette } = await given([['Hemmelig sofa', 'da']]);
    const spy = await fixture.signIn('Sara', { workspace: `Search ${(count += 1)}` });
    await givenChannel(fixture.db, spy.workspaceId);
    expect(await found(mette, 'hemmelig')).toHaveLength(1);
    expect(await found(spy, 'hemmelig')).toEqual([]);
    for (const [query, field] of [
      ['', 'q'],
      [`?q=${'a'.repeat(301)}`, 'q'],
      ['?q=a&cursor=x', 'cursor'],
      ['?q=a&limit=101', 'limit'],
    ]) {
      const response = await mette.fetch(`/api/search${query}`);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ fields: [{ field }] });
    }
  });

  it.each(["'", '"', '\\', '%', ':*', '&|!()', '<->', '!!', "o'hara & sons", '🎉', 'a\u0000b', '"unclosed'])(
    'takes %j as it is',
    async (text) => {
      const { mette } = await given([['Noget andet', 'da']]);
      expect((await search(mette, text)).hits).toEqual([]);
    },
  );
});
