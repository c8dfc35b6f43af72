import { LEARN_FROM } from '@genklang/contract';
import { ChannelLeanRepository, EventLogRepository, SentimentCorrectionRepository } from '@genklang/entities';
import { newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import { MODEL_VERSION, SentimentScorer } from '@genklang/sentiment';
import { FakeClock, readTestServers } from '@genklang/testing';
import { RecordedJobs } from '../ingestion.fixture';
import { IntakeFixture, post } from '../intake/intake.fixture';
import { LearningService } from './learning.service';
import { givenModelFolder } from './model-folder.fixture';
import { RescoringService } from './rescoring.service';
import { SentimentWatch } from './sentiment-watch';

const ANGRY = 'Elendig service, pakken kom aldrig!';

describe('a transformer model of the operator', () => {
  let model: ReturnType<typeof givenModelFolder>;
  let scorer: SentimentScorer;
  let fixture: IntakeFixture;
  let hints: Hints;
  let said: string[];
  const clock = new FakeClock();
  const start = async (folder: string): Promise<void> => {
    said = [];
    scorer = SentimentScorer.open(folder, (line) => said.push(line));
    fixture = await IntakeFixture.start(scorer);
    await fixture.begin();
  };
  const mentions = async (): Promise<
    { text: string; polarity: string; model_version: string; tier: string | null }[]
  > =>
    await fixture.query(
      `select text, polarity, model_version, analysis ->> 'tier' as tier from mention where workspace_id = $1 order by posted_at`,
    );
  const rescoringOf = (): RescoringService =>
    new RescoringService(fixture.db.database, scorer, new EventLogRepository(), hints, clock);
  const watchOf = (): SentimentWatch =>
    new SentimentWatch(fixture.db.database, scorer, rescoringOf(), new RecordedJobs(), clock);

  beforeAll(() => {
    hints = new Hints(readTestServers().redisUrl);
    model = givenModelFolder();
  });
  afterEach(async () => {
    scorer.onApplicationShutdown();
    await fixture.stop();
  });
  afterAll(() => {
    hints.onApplicationShutdown();
    model.remove();
  });

  it('has its word on what is new on a page, and on edits', async () => {
    await start(model.folder);
    await fixture.receive({ posts: [post({ id: '1', text: ANGRY })] });
    const verdict = { polarity: 'positive', model_version: scorer.modelVersion, tier: 'transformer' };
    expect(await mentions()).toEqual([{ text: ANGRY, ...verdict }]);
    await fixture.receive({ posts: [post({ id: '1', text: `${ANGRY} Stadig.` })] });
    expect(await mentions()).toEqual([{ text: `${ANGRY} Stadig.`, ...verdict }]);
  });

  it('costs no post when it dies: the built-in scorer has its word', async () => {
    await start(model.folder);
    await fixture.receive({ posts: [post({ id: '1', text: `${ANGRY} boom` })] });
    expect(await mentions()).toEqual([
      { text: `${ANGRY} boom`, polarity: 'negative', model_version: MODEL_VERSION, tier: null },
    ]);
    expect(said).toHaveLength(1);
  });

  it('judges anew what the built-in scorer had judged, and teaches a channel by its own logits', async () => {
    await start(model.folder);
    await fixture.receive({
      posts: Array.from({ length: LEARN_FROM + 10 }, (_unused, at) => post({ id: `${at}`, text: `${ANGRY} ${at}` })),
    });
    await fixture.query(
      `update mention set polarity = 'negative', model_version = '${MODEL_VERSION}' where workspace_id = $1 returning id`,
    );
    await watchOf().look(fixture.workspaceId);
    await rescoringOf().run(fixture.workspaceId);
    const after = await mentions();
    expect(new Set(after.map((mention) => `${mention.polarity} ${mention.model_version}`))).toEqual(
      new Set([`positive ${scorer.modelVersion}`]),
    );
    await judgeAll('negative');
    const learning = new LearningService(
      fixture.db.database,
      new SentimentCorrectionRepository(),
      new ChannelLeanRepository(),
      scorer,
      clock,
    );
    await learning.learn(fixture.workspaceId, fixture.channelId);
    await fixture.receive({ posts: [post({ id: 'new', text: 'Hvor er I?' })] });
    expect((await mentions()).find(({ text }) => text === 'Hvor er I?')).toMatchObject({
      polarity: 'negative',
      tier: 'transformer',
    });
  });

  it('leaves posts as they are while it cannot be used', async () => {
    await start('/nowhere');
    await fixture.receive({ posts: [post({ id: '1', text: ANGRY })] });
    await watchOf().look(fixture.workspaceId);
    await rescoringOf().run(fixture.workspaceId);
    expect(await mentions()).toMatchObject([{ polarity: 'negative', model_version: MODEL_VERSION }]);
    expect(await fixture.query('select state from sentiment_rescore where workspace_id = $1')).toEqual([]);
    expect(said).toEqual([expect.stringContaining('@huggingface/transformers is not installed')]);
  });

  async function judgeAll(polarity: 'negative'): Promise<void> {
    const [member] = await fixture.query<{ id: string }>('select id from member where workspace_id = $1');
    const found = await fixture.query<{ id: string }>('select id from mention where workspace_id = $1');
    const corrections = new SentimentCorrectionRepository();
    await fixture.db.database.inWorkspace(fixture.workspaceId, async (scope) => {
      for (const { id } of found) {
        const mention = await corrections.findForUpdate(scope, id);
        if (mention) {
          const judgement = { id: newId(), memberId: member?.id ?? '', polarity, reason: null, now: clock.now() };
          await corrections.add(scope, mention, judgement);
        }
      }
    });
  }
});
