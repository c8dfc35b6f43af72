import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type Analysis, analyze } from './index';
import { phenomena } from './phenomena/all.fixture';
import { LANGUAGES } from './types';

const POSTS = path.join(__dirname, '../posts');

const posts = LANGUAGES.flatMap((language) => {
  const file = path.join(POSTS, `${language}.tsv`);
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').slice(1) : [];
  return lines.map((line) => line.split('\t')[7] ?? '').filter((text) => text !== '');
});

/** What networks and keyboards do to a text. */
const odd = [
  'Ma\u030Aten va\u030Ar inte go\u0308tt, sa\u030A da\u030Aligt',
  'Det er ikke godt 👩‍👩‍👧‍👦👨🏽‍💻🏳️‍🌈 😡😡 1️⃣',
  'Dejlig\uD83D mad \uDE00\uD800',
  '\uDC00ikke godt\uDBFF',
  'Dejlig mad &amp; s&oslash;d betjening &#128514; &nbsp;&lt;3',
  'שירות גרוע מאוד but the staff were lovely ممتاز جدا',
  '\u202Edårlig\u202C service \u200Fikke god\u200E',
  '#IkkeGodt #elendig_service @ikke_god https://elendig.example/ikke?god=1 www.god.example',
  'ikke\u00A0god\u2003slet\tikke\r\ngod\u2028men\u0085fin',
  '𝓭𝓮𝓳𝓵𝓲𝓰 𝕲𝖔𝖔𝖉 service ﬁne Ｄåｒｌｉｇ',
  "''ikk' ’isn’t’ '",
  ' ',
  '\n\n\n',
  '?!?!?! ... …… ((()))',
];
const texts = [...posts, ...phenomena.map(({ text }) => text), ...odd];

/** What does not hold of an analysis, as sentences. */
function faults(text: string, analysis: Analysis): string[] {
  const { evidence, bias, logit, threshold, polarity, score, logits } = analysis;
  const sum = evidence.reduce((total, item) => total + item.contribution, bias);
  const verdict = logit > 0 ? 'positive' : 'negative';
  const chances = [Math.exp(logits.negative), 1, Math.exp(logits.positive)] as const;
  const total = chances[0] + chances[1] + chances[2];
  const shares = [
    analysis.intensity,
    analysis.confidence,
    analysis.languageConfidence,
    ...Object.values(analysis.emotions),
  ];
  const checks: [boolean, string][] = [
    [Math.abs(sum - logit) < 1e-9, `contributions and bias are ${sum}, the logit is ${logit}`],
    [Math.abs(logits.positive - logits.negative - logit) < 1e-9, 'the logits differ by something else than the logit'],
    [polarity === (Math.abs(logit) <= threshold ? 'neutral' : verdict), 'the polarity does not follow from the logit'],
    [Math.abs(score - (chances[2] - chances[0]) / total) < 1e-9, 'the score is not the chances apart'],
    [Math.abs(score) <= 1, `the score is ${score}`],
    [shares.every((share) => share >= 0 && share <= 1), `a share is out of range: ${shares.join()}`],
    [threshold >= 0, `the threshold is ${threshold}`],
    [
      evidence.every(({ start, end, text: part }) => text.slice(start, end) === part && part !== ''),
      'offsets are wrong',
    ],
    [evidence.every(({ start }, at) => start >= (evidence[at - 1]?.end ?? 0)), 'evidence overlaps or is out of order'],
    [evidence.every(({ rule, contribution }) => rule !== '' && Number.isFinite(contribution)), 'evidence says nothing'],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault);
}

describe('every reading', () => {
  it('has posts and fixtures to be tried on', () => {
    expect(texts.length).toBeGreaterThan(900);
  });

  it('explains what it decided, in the words of the text as it was given', () => {
    const found = texts.flatMap((text) => faults(text, analyze(text)).map((fault) => `${text}: ${fault}`));
    expect(found).toEqual([]);
  });

  it('explains what a channel adds', () => {
    const options = { prior: { negative: 0.6, neutral: 0.3, positive: 0.1 }, lean: { negative: -0.4, positive: 0.7 } };
    const found = texts.flatMap((text) => faults(text, analyze(text, options)).map((fault) => `${text}: ${fault}`));
    expect(found).toEqual([]);
  });

  it('holds for texts that nobody wrote', () => {
    const parts = fc.array(fc.constantFrom(...texts, '😡', '!!', '&amp;', '\uD83D', 'ikke', 'men', '\u0301'), {
      maxLength: 5,
    });
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      parts.map((some) => some.join(' ')),
    );
    fc.assert(fc.property(anything, (text) => faults(text, analyze(text)).length === 0));
  });

  it('is the same twice, also when many other words came between', () => {
    const before = texts.map((text) => analyze(text));
    expect(texts.map((text) => analyze(text))).toEqual(before);
    for (let at = 0; at < 50_000; at += 100) {
      analyze(Array.from({ length: 100 }, (_unused, word) => `${(at + word).toString(36)}xq`).join(' '));
    }
    expect(texts.map((text) => analyze(text))).toEqual(before);
  });

  it('reads composed and decomposed letters alike', () => {
    for (const { text, language } of phenomena.filter((item) => !item.text.includes('@'))) {
      const { polarity, score } = analyze(text.normalize('NFC'), { languageHint: language });
      const decomposed = analyze(text.normalize('NFD'), { languageHint: language });
      expect({ text, polarity: decomposed.polarity, score: decomposed.score }).toEqual({ text, polarity, score });
    }
  });

  it('reads a name with decomposed letters whole', () => {
    const text = 'Jag pratade med @GladaHärligaBot om leveransen';
    expect(analyze(text.normalize('NFD')).score).toBe(analyze(text).score);
  });

  it('says nothing about nothing', () => {
    expect(analyze('')).toMatchObject({
      language: 'unknown',
      polarity: 'neutral',
      intensity: 0,
      evidence: [],
      urgency: { level: 0, reasons: [] },
    });
  });
});
