import fs from 'node:fs';
import path from 'node:path';
import { Scorer } from '../src/scorer';
import { loadWeights, type ModelFile } from '../src/model/weights';
import { LANGUAGES, type Language } from '../src/types';
import { type Measures, measure } from './measures';
import { type DataSet, readOwn, rowsOf } from './sets';

/** What the card tells of. */
export interface CardContent {
  model: ModelFile;
  sets: readonly DataSet[];
  data: string;
  clean: boolean;
  posts: string;
}

/** Sets for tests only: nothing was learnt from them. */
const OUT_OF_DOMAIN = [
  'en-tweeteval-sentiment-val',
  'en-airline',
  'en-goemotions-dev',
  'da-sam',
  'da-europarl1',
  'sv-swerec',
  'sv-reviews-binary',
  'nb-norec-sentence-dev',
  'de-sb10k-val',
];

/** Writes `MODEL_CARD.md` beside the weights: what was learnt from, and how well the finished integers do. */
export function writeCard(folder: string, content: CardContent): void {
  const scorer = new Scorer(loadWeights(folder));
  const { model, sets, clean } = content;
  const lines = [
    `# Model card: ${model.version}`,
    '',
    'Written by `npm run sentiment:train`. Polarity, emotions and language of short posts in Danish, Swedish, Norwegian bokmål and',
    'English, and, with less behind them, German and Finnish. The words are written by hand; how much they and their neighbours',
    `count is learnt${clean ? ' (`--clean`: without texts under the terms of a network)' : ''}. No text is in the weights.`,
    '',
    '## Learnt from',
    '',
    '| set | texts | licence | sha256 |',
    '|---|---:|---|---|',
    ...sets.map(
      ({ name, examples, licence, sha256 }) =>
        `| ${name} | ${examples.length} | ${licence} | \`${sha256.slice(0, 16)}\` |`,
    ),
    '',
    'The letters of the languages: the database of `eld` 2.1 (Nito T.M., Apache-2.0) for our six languages, corrected by all texts',
    'above, the everyday sentences in `sentences/` and the lexicons.',
    '',
    '## Scores',
    '',
    'Per cent, of the finished integers, without a hint of the language or the channel.',
    '',
    '| set | relation | texts | accuracy | macro-F1 | macro-recall | MCC |',
    '|---|---|---:|---:|---:|---:|---:|',
    ...scoreRows(scorer, content),
    '',
    '## Limits',
    '',
    'Sarcasm is seen by a few cues only. What a post reports as a fact ("the third time I call") is often read as neutral. The',
    'Danish and Swedish tables are learnt from few texts: there the lexicon and the combiner decide. Emotions in the Nordic',
    'languages are learnt from projected subtitle labels. Polarity is towards whatever the post is about, not towards the company.',
    '',
  ];
  fs.writeFileSync(path.join(folder, 'MODEL_CARD.md'), lines.join('\n'));
  fs.writeFileSync(path.join(folder, 'scores.json'), `${JSON.stringify(ownScores(scorer, content.posts), null, 2)}\n`);
}

/** How many of the own test posts of each language are told right: what a test holds the weights to. */
function ownScores(scorer: Scorer, posts: string): Record<string, number> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) =>
      readOwn(posts, language, 'test').map(({ examples }): [string, number] => [
        language,
        examples.filter(({ text, polarity }) => scorer.analyze(text).polarity === polarity).length,
      ]),
    ),
  );
}

function scoreRows(scorer: Scorer, { data, posts }: CardContent): string[] {
  const files = OUT_OF_DOMAIN.flatMap((name) => {
    const file = path.join(data, 'dev', `${name}.tsv`);
    return fs.existsSync(file) ? [{ name, rows: rowsOf(fs.readFileSync(file, 'utf8')) }] : [];
  });
  const outside = files.map(({ name, rows }) => {
    const labelled = rows
      .map(([label = '', , text = '', extra = '']) => ({ text, right: name.includes('goemotions') ? extra : label }))
      .filter(({ right }) => /^(?:negative|neutral|positive)$/.test(right));
    return rowOf(name, 'not trained on', measureOf(scorer, labelled));
  });
  const own = LANGUAGES.flatMap((language: Language) =>
    readOwn(posts, language, 'test').map(({ name, examples }) =>
      rowOf(
        name,
        'other half trained on',
        measureOf(
          scorer,
          examples.map(({ text, polarity = 'neutral' }) => ({ text, right: polarity })),
        ),
      ),
    ),
  );
  return [...outside, ...own];
}

function measureOf(scorer: Scorer, rows: readonly { text: string; right: string }[]): Measures {
  return measure(
    rows.map(({ right }) => right),
    rows.map(({ text }) => scorer.analyze(text).polarity),
  );
}

function rowOf(name: string, relation: string, { texts, accuracy, macroF1, macroRecall, mcc }: Measures): string {
  const figures = [accuracy, macroF1, macroRecall, mcc].map((value) => value.toFixed(1)).join(' | ');
  return `| ${name} | ${relation} | ${texts} | ${figures} |`;
}
