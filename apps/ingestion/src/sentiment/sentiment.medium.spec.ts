import { LEARN_FROM } from '@genklang/contract';
import type { Polarity } from '@genklang/contract';
import {
  ChannelLeanRepository,
  ConversationRepository,
  EventLogRepository,
  SentimentCorrectionRepository,
} from '@genklang/entities';
import { newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import { MODEL_VERSION, SentimentScorer } from '@genklang/sentiment';
import { FakeClock, readTestServers } from '@genklang/testing';
import { IntakeFixture, post } from '../intake/intake.fixture';
import { RecordedJobs } from '../ingestion.fixture';
import { LearningService } from './learning.service';
import { RescoringService } from './rescoring.service';
import { SentimentWatch } from './sentiment-watch';

const HOUR_MS = 3_600_000;

describe('sentiment behind the inbox', () => {
  let fixture: IntakeFixture;
  let hints: Hints;
  let memberId = '';
  const clock = new FakeClock();
  const corrections = new SentimentCorrectionRepository();
  const leans = new ChannelLeanRepository();
  const conversations = new ConversationRepository();
  const scorer = new SentimentScorer();
  const make = (): {
    learning: LearningService;
    rescoring: RescoringService;
    watch: SentimentWatch;
    jobs: RecordedJobs;
  } => {
    const { database } = fixture.db;
    const jobs = new RecordedJobs();
    const rescoring = new RescoringService(database, scorer, new EventLogRepository(), hints, clock);
    const watch = new SentimentWatch(database, scorer, rescoring, jobs, clock);
    return { learning: new LearningService(database, corrections, leans, scorer, clock), rescoring, watch, jobs };
  };

  beforeAll(async () => {
    hints = new Hints(readTestServers().redisUrl);
    fixture = await IntakeFixture.start();
  });
  afterAll(async () => {
    hints.onApplicationShutdown();
    await fixture.stop();
  });
  beforeEach(async () => {
    await fixture.begin();
    const [member] = await fixture.query<{ id: string }>('select id from member where workspace_id = $1');
    memberId = member?.id ?? '';
  });

  /** Posts of as many customers, taken in. */
  const receive = async (texts: string[]): Promise<void> => {
    await fixture.receive({
      posts: texts.map((text, index) => post({ id: `${newId()}`, by: `kunde${index}`, minute: index, text })),
    });
  };
  const mentions = async (): Promise<
    {
      id: string;
      conversation_id: string;
      polarity: Polarity;
      corrected_polarity: Polarity | null;
      version: number;
      model_version: string;
      bias: number;
    }[]
  > =>
    await fixture.query(
      `select id, conversation_id, polarity, corrected_polarity, version, model_version from mention where workspace_id = $1
       order by posted_at`,
    );
  const judge = async (mentionId: string, polarity: Polarity): Promise<void> => {
    await fixture.db.database.inWorkspace(fixture.workspaceId, async (scope) => {
      const mention = await corrections.findForUpdate(scope, mentionId);
      if (mention) {
        await corrections.add(scope, mention, { id: newId(), memberId, polarity, reason: null, now: clock.now() });
        await conversations.refresh(scope, [mention.conversationId]);
      }
    });
  };
  const lean = async (): Promise<{ negative: number; positive: number; judged: number; prior_negative: number }[]> =>
    await fixture.query('select negative, positive, judged, prior_negative from channel_lean where workspace_id = $1');
  const age = async (): Promise<void> => {
    await fixture.db.query(
      `update mention set model_version = 'old', polarity = 'neutral', score = 0 where workspace_id = $1`,
      [fixture.workspaceId],
    );
    await fixture.db.query(`update conversation set polarity = 'neutral', score = 0 where workspace_id = $1`, [
      fixture.workspaceId,
    ]);
  };
  const run = async (): Promise<{ state: string; done: number; total: number; changed: number }> => {
    const [row] = await fixture.query<{ state: string; done: number; total: number; changed: number }>(
      'select state, done, total, changed from sentiment_rescore where workspace_id = $1',
    );
    return row ?? { state: 'none', done: 0, total: 0, changed: 0 };
  };

  describe('learning', () => {
    const PLAIN = 'Hvornår kommer min ordre?';

    it('begins with enough judgements, confirmations among them, and tells intake', async () => {
      const { learning, watch, jobs } = make();
      await receive(Array.from({ length: LEARN_FROM }, () => PLAIN));
      const all = await mentions();
      for (const { id } of all.slice(1)) {
        await judge(id, 'negative');
      }
      await watch.look(fixture.workspaceId);
      expect(jobs.added).toEqual([]);
      await judge(all[0]?.id ?? '', 'neutral');
      await watch.look(fixture.workspaceId);
      expect(jobs.added.map((job) => job.name)).toEqual(['sentiment.learn']);
      await learning.learn(fixture.workspaceId, fixture.channelId);
      const [learnt] = await lean();
      expect(learnt).toMatchObject({ judged: LEARN_FROM });
      expect(learnt?.negative).toBeGreaterThan(0.5);
      expect(learnt?.prior_negative).toBeGreaterThan(0.9);
      const before = await mentions();
      await receive([PLAIN]);
      const [fresh] = (await mentions()).filter((mention) => !before.some(({ id }) => id === mention.id));
      expect([before[0]?.polarity, fresh?.polarity]).toEqual(['neutral', 'negative']);
    });

    it('learns again when judgements have changed, at most once an hour, and forgets when too few are left', async () => {
      const { learning, watch, jobs } = make();
      await receive(Array.from({ length: LEARN_FROM }, () => PLAIN));
      const all = await mentions();
      for (const { id } of all) {
        await judge(id, 'negative');
      }
      clock.advance(1_000);
      await learning.learn(fixture.workspaceId, fixture.channelId);
      clock.advance(HOUR_MS);
      await watch.look(fixture.workspaceId);
      expect(jobs.added).toEqual([]);
      await fixture.db.query(
        `update sentiment_correction set is_standing = false, undone_at = $2 where workspace_id = $1 and mention_id = $3`,
        [fixture.workspaceId, clock.now(), all[0]?.id],
      );
      await watch.look(fixture.workspaceId);
      expect(jobs.added).toHaveLength(1);
      await learning.learn(fixture.workspaceId, fixture.channelId);
      expect(await lean()).toEqual([]);
    });
  });

  describe('scoring anew', () => {
    it('scores what another model scored, once, and says what changed', async () => {
      const { rescoring, watch } = make();
      await receive(['Elendig service!', 'Hvornår kommer min ordre?', 'Fantastisk hjælp, tusind tak!']);
      await age();
      await watch.look(fixture.workspaceId);
      expect(await run()).toMatchObject({ state: 'running', done: 0, total: 3 });
      const eventsBefore = await fixture.query('select seq from event_log where workspace_id = $1');
      await rescoring.run(fixture.workspaceId);
      expect(await run()).toEqual({ state: 'done', done: 3, total: 3, changed: 2 });
      expect((await mentions()).map((mention) => mention.polarity)).toEqual(['negative', 'neutral', 'positive']);
      expect(new Set((await mentions()).map((mention) => mention.model_version))).toEqual(new Set([MODEL_VERSION]));
      const rows = await fixture.query<{ polarity: string }>(
        'select polarity from conversation where workspace_id = $1 order by last_mention_at',
      );
      expect(rows.map((row) => row.polarity)).toEqual(['negative', 'neutral', 'positive']);
      const events = await fixture.query<{ name: string }>(
        'select name from event_log where workspace_id = $1 order by seq',
      );
      // The one that stays neutral is not announced.
      expect(events.slice(eventsBefore.length).map((event) => event.name)).toEqual([
        'mention.rescored',
        'mention.rescored',
      ]);
      await watch.look(fixture.workspaceId);
      await rescoring.run(fixture.workspaceId);
      expect(await run()).toMatchObject({ state: 'done', done: 3 });
    });

    it('never overwrites what a person said', async () => {
      const { rescoring } = make();
      await receive(['Elendig service!']);
      const [mention] = await mentions();
      await age();
      await judge(mention?.id ?? '', 'positive');
      await rescoring.beginAfterUpgrade(fixture.workspaceId);
      await rescoring.run(fixture.workspaceId);
      expect(await mentions()).toMatchObject([{ polarity: 'negative', corrected_polarity: 'positive' }]);
      expect(await fixture.query('select polarity, score from conversation where workspace_id = $1')).toEqual([
        { polarity: 'positive', score: 0.5 },
      ]);
    });

    it('goes on where it was after a process died, rests when paused, and does no work of another version', async () => {
      const { rescoring } = make();
      await receive(Array.from({ length: 30 }, (_, index) => `Elendig service nummer ${index}`));
      for (let copies = 30; copies < 1_100; copies *= 2) {
        await fixture.db.query(
          `insert into mention (workspace_id, id, channel_id, conversation_id, author_id, external_id, kind, text,
             root_external_id, visibility, language, polarity, score, confidence, analysis, model_version, posted_at, received_at)
           select workspace_id, gen_random_uuid(), channel_id, conversation_id, author_id, gen_random_uuid()::text, kind, text,
             root_external_id, visibility, language, polarity, score, confidence, analysis, model_version, posted_at, received_at
           from mention where workspace_id = $1`,
          [fixture.workspaceId],
        );
      }
      await age();
      await rescoring.beginAfterUpgrade(fixture.workspaceId);
      const { total } = await run();
      expect(total).toBeGreaterThan(1_000);
      // A portion, and the process is gone.
      const dying = make().rescoring as unknown as { scorePortion: RescoringService['run'] };
      await fixture.db.database.inWorkspace(fixture.workspaceId, async (scope) => {
        await dying.scorePortion(scope as never);
      });
      expect(await run()).toMatchObject({ state: 'running', done: 500 });
      await fixture.db.query(`update sentiment_rescore set state = 'paused' where workspace_id = $1`, [
        fixture.workspaceId,
      ]);
      await rescoring.run(fixture.workspaceId);
      expect(await run()).toMatchObject({ state: 'paused', done: 500 });
      await fixture.db.query(
        `update sentiment_rescore set state = 'running', model_version = 'newer' where workspace_id = $1`,
        [fixture.workspaceId],
      );
      await rescoring.run(fixture.workspaceId);
      expect(await run()).toMatchObject({ done: 500 });
      await fixture.db.query(`update sentiment_rescore set model_version = $2 where workspace_id = $1`, [
        fixture.workspaceId,
        MODEL_VERSION,
      ]);
      await Promise.all([make().rescoring.run(fixture.workspaceId), make().rescoring.run(fixture.workspaceId)]);
      await rescoring.run(fixture.workspaceId);
      expect(await run()).toMatchObject({ state: 'done', done: total, total, changed: total });
      const versions = (await mentions()).map((mention) => mention.version);
      expect(Math.max(...versions)).toBe(2);
    });
  });

  it('takes a judgement back when the customer edits the words that were judged', async () => {
    await fixture.receive({ posts: [post({ id: '1', text: 'Fint' })] });
    const [mention] = await mentions();
    await judge(mention?.id ?? '', 'negative');
    await fixture.receive({ posts: [post({ id: '1', text: 'Fint' })] });
    expect(await mentions()).toMatchObject([{ corrected_polarity: 'negative' }]);
    await fixture.receive({ posts: [post({ id: '1', text: 'Fantastisk!' })] });
    expect(await mentions()).toMatchObject([{ corrected_polarity: null, polarity: 'positive' }]);
    expect(await fixture.query('select polarity from conversation where workspace_id = $1')).toEqual([
      { polarity: 'positive' },
    ]);
    expect(
      await fixture.query(
        'select is_standing, undone_at is not null as is_undone, undone_by from sentiment_correction where workspace_id = $1',
      ),
    ).toEqual([{ is_standing: false, is_undone: true, undone_by: null }]);
  });
});
