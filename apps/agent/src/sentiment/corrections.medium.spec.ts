import type { InboxBatch, MentionEntry, MentionSentiment, SentimentReport } from '@genklang/contract';
import { eventually } from '@genklang/testing';
import { AgentFixture } from '../agent.fixture';
import type { GivenConversation, TestClient } from '../agent.fixture';

describe('what people say of how a post feels', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  /** Two colleagues in a workspace of their own, and one conversation whose post was scored neutral. */
  const begin = async (): Promise<{
    mette: TestClient;
    sara: TestClient;
    workspaceId: string;
    conversation: GivenConversation;
  }> => {
    const workspace = `Havblik ${Math.random()}`;
    const mette = await fixture.signIn('Mette', { workspace });
    const sara = await fixture.signIn('Sara', { workspace });
    const [conversation] = await fixture.givenConversations(mette.workspaceId, 1);
    if (!conversation) {
      throw new Error('there is no conversation');
    }
    return { mette, sara, workspaceId: mette.workspaceId, conversation };
  };
  const sentimentOf = async (client: TestClient, id: string): Promise<MentionSentiment> => {
    const { entries } = await client.open(id);
    return (entries.find((entry) => entry.type === 'mention') as MentionEntry).sentiment;
  };
  const original = async (id: string): Promise<unknown> =>
    (await fixture.db.query('select polarity, score, model_version from mention where id = $1', [id]))[0];

  it('is shown in the row, in the thread and live to colleagues, with who, when and from what; the verdict itself stays', async () => {
    const { mette, sara, conversation } = await begin();
    await sara.connect();
    const { seq } = await sara.list();
    const answer = await mette.must('sentiment.correct', {
      mentionId: conversation.mentionId,
      polarity: 'positive',
      reason: ' ironi ',
    });
    expect(answer.entry.sentiment).toMatchObject({
      polarity: 'positive',
      score: 0.5,
      correction: { id: answer.correctionId, member: { name: 'Mette' }, scored: 'neutral', reason: 'ironi' },
    });
    expect(answer.row).toMatchObject({ id: conversation.id, polarity: 'positive', score: 0.5 });
    const batch = await eventually<InboxBatch | undefined>(
      () => sara.batches.find((candidate) => candidate.toSeq > seq && candidate.conversations.length > 0),
      (found) => found !== undefined,
    );
    expect(batch?.conversations[0]).toMatchObject({ polarity: 'positive', score: 0.5, version: answer.row.version });
    expect(batch?.timeline.map((change) => change.entry)).toEqual([answer.entry]);
    expect(await sentimentOf(sara, conversation.id)).toEqual(answer.entry.sentiment);
    expect((await sara.list('?polarities=positive')).rows.map((row) => row.id)).toEqual([conversation.id]);
    expect(await original(conversation.mentionId)).toEqual({ polarity: 'neutral', score: 0, model_version: 'test' });
  });

  it('can be changed by a colleague; undoing that leaves the one before, and then the scorer’s word', async () => {
    const { mette, sara, conversation } = await begin();
    const { mentionId } = conversation;
    const first = await mette.must('sentiment.correct', { mentionId, polarity: 'positive' });
    const second = await sara.must('sentiment.correct', { mentionId, polarity: 'negative' });
    expect(second.entry.sentiment).toMatchObject({ polarity: 'negative', score: -0.5 });
    expect(await mette.ask('sentiment.undo', { mentionId, correctionId: first.correctionId })).toMatchObject({
      ok: false,
      code: 'correction_changed',
    });
    const back = await sara.must('sentiment.undo', { mentionId, correctionId: second.correctionId });
    expect(back).toMatchObject({ correctionId: first.correctionId, row: { polarity: 'positive' } });
    expect(back.entry.sentiment.correction?.member.name).toBe('Mette');
    const none = await mette.must('sentiment.undo', { mentionId, correctionId: first.correctionId });
    expect(none).toMatchObject({
      correctionId: null,
      row: { polarity: 'neutral', score: 0 },
      entry: { sentiment: { correction: null, polarity: 'neutral' } },
    });
    const kept = await fixture.db.query(
      `select polarity, previous_polarity, original_polarity, undone_by from sentiment_correction where mention_id = $1
       order by created_at, id`,
      [mentionId],
    );
    expect(kept).toEqual([
      {
        polarity: 'positive',
        previous_polarity: 'neutral',
        original_polarity: 'neutral',
        undone_by: mette.memberId,
      },
      { polarity: 'negative', previous_polarity: 'positive', original_polarity: 'neutral', undone_by: sara.memberId },
    ]);
  });

  it('says nothing new by saying it twice, undoing twice, or at the same time', async () => {
    const { mette, sara, workspaceId, conversation } = await begin();
    const { mentionId } = conversation;
    await Promise.all([
      ...Array.from(
        { length: 4 },
        async () => await mette.must('sentiment.correct', { mentionId, polarity: 'negative' }),
      ),
      ...Array.from(
        { length: 4 },
        async () => await sara.must('sentiment.correct', { mentionId, polarity: 'negative' }),
      ),
    ]);
    const [{ count } = { count: 0 }] = await fixture.db.query<{ count: number }>(
      'select count(*)::int as count from sentiment_correction where workspace_id = $1',
      [workspaceId],
    );
    expect(count).toBe(1);
    const { correction } = await sentimentOf(mette, conversation.id);
    const undo = { mentionId, correctionId: correction?.id };
    await Promise.all([mette.must('sentiment.undo', undo), sara.must('sentiment.undo', undo)]);
    const events = await fixture.db.query(
      `select name, subject_id from event_log where workspace_id = $1 and name = 'mention.judged'`,
      [workspaceId],
    );
    expect(events).toHaveLength(2);
    expect(await sentimentOf(mette, conversation.id)).toMatchObject({ polarity: 'neutral', correction: null });
  });

  it('counts a confirmation, and leaves what it confirms as it was', async () => {
    const { mette, conversation } = await begin();
    const answer = await mette.must('sentiment.correct', { mentionId: conversation.mentionId, polarity: 'neutral' });
    expect(answer.entry.sentiment).toMatchObject({ polarity: 'neutral', score: 0, correction: { scored: 'neutral' } });
  });

  it('is not for a post of another workspace, of nowhere, or one that the customer took away', async () => {
    const { conversation } = await begin();
    const other = await begin();
    const ask = async (mentionId: string): Promise<unknown> =>
      await other.mette.ask('sentiment.correct', { mentionId, polarity: 'negative' });
    expect(await ask(conversation.mentionId)).toMatchObject({ ok: false, code: 'not_found' });
    expect(await ask('018f0000-0000-7000-8000-000000000000')).toMatchObject({ ok: false, code: 'not_found' });
    await fixture.db.query('update mention set deleted_at = now() where id = $1', [other.conversation.mentionId]);
    expect(await ask(other.conversation.mentionId)).toMatchObject({ ok: false, code: 'not_found' });
    expect(
      await other.mette.ask('sentiment.correct', { mentionId: other.conversation.mentionId, polarity: 'angry' }),
    ).toMatchObject({ ok: false, code: 'invalid_input' });
  });

  it('is said by marketers too; trying texts, accuracy and scoring anew are for those who administer', async () => {
    const { mette, conversation, workspaceId } = await begin();
    const [{ name: workspace } = { name: '' }] = await fixture.db.query<{ name: string }>(
      'select name from identity.workspace where id = $1',
      [workspaceId],
    );
    const marketer = await fixture.signIn('Maja', { workspace, role: 'marketer' });
    await marketer.must('sentiment.correct', { mentionId: conversation.mentionId, polarity: 'negative' });
    for (const client of [marketer, mette]) {
      expect(await client.ask('sentiment.try', { text: 'Fint' })).toMatchObject({ ok: false, code: 'forbidden' });
      expect(await client.ask('sentiment.rescore', { action: 'start' })).toMatchObject({
        ok: false,
        code: 'forbidden',
      });
      expect((await client.fetch('/api/sentiment')).status).toBe(403);
    }
  });

  it('follows the conversation’s latest post only', async () => {
    const { mette, conversation } = await begin();
    await fixture.db.query(
      `update conversation set last_mention_id = $2, polarity = 'positive', score = 0.9 where id = $1`,
      [conversation.id, '018f0000-0000-7000-8000-000000000001'],
    );
    const { row } = await mette.must('sentiment.correct', { mentionId: conversation.mentionId, polarity: 'negative' });
    expect(row).toMatchObject({ polarity: 'positive', score: expect.closeTo(0.9) as number });
  });

  it('is counted for each language and channel', async () => {
    const workspace = `Havblik ${Math.random()}`;
    const owner = await fixture.signIn('Ole', { workspace, role: 'owner' });
    const given = await fixture.givenConversations(owner.workspaceId, 4);
    const [first, second, third] = given.map((conversation) => conversation.mentionId);
    await fixture.db.query(`update mention set language = 'sv' where id = $1`, [third]);
    for (const [mentionId, polarity] of [
      [first, 'negative'],
      [second, 'neutral'],
      [third, 'positive'],
    ]) {
      await owner.must('sentiment.correct', { mentionId, polarity });
    }
    const { languages, channels, leans, rescore } = await owner.get<SentimentReport>('/api/sentiment');
    expect(languages).toEqual([
      {
        id: 'da',
        judged: 2,
        stood: 1,
        verdicts: expect.arrayContaining([
          { scored: 'neutral', judged: 'negative', count: 1 },
          { scored: 'neutral', judged: 'neutral', count: 1 },
        ]) as unknown,
      },
      { id: 'sv', judged: 1, stood: 0, verdicts: [{ scored: 'neutral', judged: 'positive', count: 1 }] },
    ]);
    expect(channels).toMatchObject([{ judged: 3, stood: 1 }]);
    expect({ leans, rescore }).toEqual({ leans: [], rescore: null });
  });
});

describe('the sentiment settings', () => {
  let fixture: AgentFixture;
  let owner: TestClient & { workspaceId: string };
  beforeAll(async () => {
    fixture = await AgentFixture.start();
    owner = await fixture.signIn('Ole', { role: 'owner' });
  });
  afterAll(async () => {
    await fixture.stop();
  });

  it('score a text without storing it, and say which words decided', async () => {
    const text = 'Elendig service, og pakken kom aldrig!';
    const trial = await owner.must('sentiment.try', { text, languageHint: 'da' });
    expect(trial).toMatchObject({ text, language: 'da', polarity: 'negative' });
    expect(trial.evidence.length).toBeGreaterThan(0);
    for (const { start, end, text: word } of trial.evidence) {
      expect(text.slice(start, end)).toBe(word);
    }
    const sum = trial.evidence.reduce((total, mark) => total + mark.contribution, trial.bias);
    expect(sum).toBeCloseTo(trial.logit, 5);
    expect(await owner.ask('sentiment.try', { text: '' })).toMatchObject({ ok: false, code: 'invalid_input' });
    expect(await owner.ask('sentiment.try', { text: 'x'.repeat(10_001) })).toMatchObject({ ok: false });
  });

  it('begin, pause and go on with the scoring anew', async () => {
    await fixture.givenConversations(owner.workspaceId, 3);
    const begun = await owner.must('sentiment.rescore', { action: 'start' });
    expect(begun).toMatchObject({ state: 'running', done: 0, total: 3, finishedAt: null });
    expect(await owner.must('sentiment.rescore', { action: 'pause' })).toMatchObject({ state: 'paused', done: 0 });
    expect(await owner.must('sentiment.rescore', { action: 'pause' })).toMatchObject({ state: 'paused' });
    expect(await owner.must('sentiment.rescore', { action: 'start' })).toMatchObject({
      state: 'running',
      startedAt: begun.startedAt,
    });
    const { rescore } = await owner.get<SentimentReport>('/api/sentiment');
    expect(rescore).toMatchObject({ state: 'running', total: 3 });
  });
});
