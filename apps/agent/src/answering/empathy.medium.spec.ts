import type { EmpathyAnswer } from '@genklang/contract';
import { newId } from '@genklang/platform';
import { AgentFixture } from '../agent.fixture';

interface Post {
  text: string;
  polarity?: string;
  score?: number;
  language?: string;
  rating?: number;
  reasons?: string[];
}

const COMPLAINT: Post = { text: 'Tredje gang flytter I vores sofa!', polarity: 'negative', score: -0.8 };
const TEXT = 'Hej, sofaen skulle ikke være flyttet igen. Undskyld. Jeg ringer i dag kl. 16.';

describe('the empathy check', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  /** A conversation whose customer wrote this. */
  const given = async (workspace: string, change: Post) => {
    const mette = await fixture.signIn('Mette', { workspace });
    const [conversation] = await fixture.givenConversations(mette.workspaceId, 1);
    const { id: conversationId, mentionId } = conversation ?? { id: '', mentionId: '' };
    const post = { polarity: 'neutral', score: 0, language: 'da', rating: null, reasons: [], ...change };
    await fixture.db.query(
      `update mention set text = $3, polarity = $4, score = $5, language = $6, rating = $7,
         analysis = jsonb_build_object('evidence', '[]'::jsonb, 'urgency', jsonb_build_object('level', 1, 'reasons', $8::jsonb))
       where workspace_id = $1 and id = $2`,
      [
        mette.workspaceId,
        mentionId,
        post.text,
        post.polarity,
        post.score,
        post.language,
        post.rating,
        JSON.stringify(post.reasons),
      ],
    );
    return { mette, conversationId, mentionId };
  };

  it('finds what a reply to a complaint has, with the words that say so', async () => {
    const { mette, conversationId } = await given('Checked', COMPLAINT);
    const answer = (await mette.must('empathy.check', { conversationId, text: TEXT })) as EmpathyAnswer;
    expect(answer.about).toBe('complaint');
    expect(answer.findings).toMatchObject({
      concrete: { met: true },
      regret: { met: true, needed: true, spans: [[43, 51]] },
      ownership: { met: true },
      nextStep: { met: true },
      notHollow: { met: true },
      blame: [],
    });
    expect(TEXT.slice(43, 51)).toBe('Undskyld');
  });

  it('knows the member by name, and takes the account’s and the customer’s names for no problem', async () => {
    const { mette, conversationId } = await given('Names', { ...COMPLAINT, text: 'Kunde0 her. Skandale!' });
    const answer = await mette.must('empathy.check', { conversationId, text: 'Hej Kunde0, vi ser på det. /Mette' });
    expect(answer?.findings).toMatchObject({ ownership: { met: true }, concrete: { met: false } });
  });

  it.each([
    ['a post that is one by its words', { text: 'Jeg vil klage', reasons: ['complaint'] }, 'complaint'],
    ['a review of two stars', { text: 'Nå ja', rating: 2 }, 'complaint'],
    ['praise', { text: 'Tusind tak, I er de bedste!', polarity: 'positive', score: 0.9 }, 'praise'],
    ['a question', { text: 'Har I åbent på søndag?' }, undefined],
    ['a language that is not checked', { text: 'Das ist furchtbar', polarity: 'negative', language: 'de' }, undefined],
  ] as const)('is about %s', async (what, post, about) => {
    const { mette, conversationId } = await given(what, post as Post);
    const text = what.includes('language') ? 'Das tut uns leid, wir melden uns morgen.' : 'Hej, det ser vi på.';
    expect((await mette.must('empathy.check', { conversationId, text }))?.about).toBe(about);
  });

  it('reads all that waits for an answer, and what a colleague said of its feeling', async () => {
    const { mette, conversationId, mentionId } = await given('Several', COMPLAINT);
    await fixture.db.query(
      `insert into mention (workspace_id, id, channel_id, conversation_id, author_id, external_id, kind, text,
         root_external_id, language, polarity, score, confidence, analysis, model_version, posted_at, received_at)
       select workspace_id, $3::uuid, channel_id, conversation_id, author_id, $3::text, kind, 'Hallo??', root_external_id, language,
         'neutral', 0, 0, analysis, model_version, posted_at + interval '1 minute', received_at
       from mention where workspace_id = $1 and id = $2`,
      [mette.workspaceId, mentionId, newId()],
    );
    const check = async () => await mette.must('empathy.check', { conversationId, text: TEXT });
    expect((await check())?.findings).toMatchObject({ concrete: { met: true }, regret: { needed: true } });
    await mette.must('sentiment.correct', { mentionId, polarity: 'neutral' });
    expect(await check()).toBeNull();
  });

  it('asks for regret where somebody said that it was our fault', async () => {
    const { mette, conversationId } = await given('Our fault', { ...COMPLAINT, score: -0.3 });
    const check = async () => await mette.must('empathy.check', { conversationId, text: TEXT });
    expect((await check())?.findings.regret.needed).toBe(false);
    await fixture.db.query(`update conversation set fault = 'own' where workspace_id = $1 and id = $2`, [
      mette.workspaceId,
      conversationId,
    ]);
    expect((await check())?.findings.regret.needed).toBe(true);
  });

  it('is for those who answer, in their own workspace', async () => {
    const { conversationId } = await given('Guarded', COMPLAINT);
    const watcher = await fixture.signIn('Maja', { workspace: 'Guarded', role: 'marketer' });
    const stranger = await fixture.signIn('Spion', { workspace: 'Elsewhere' });
    expect(await watcher.ask('empathy.check', { conversationId, text: TEXT })).toMatchObject({ code: 'forbidden' });
    expect(await stranger.ask('empathy.check', { conversationId, text: TEXT })).toMatchObject({ code: 'not_found' });
    expect(await stranger.ask('empathy.check', { conversationId, text: '' })).toMatchObject({ code: 'invalid_input' });
  });
});
