import type { Analysis } from '@genklang/sentiment';
import { measure, rankCorrelation } from '../../../libs/sentiment/training/measures';
import { type Contestant, loadAnalyze } from './contestants';
import type { Labelled, LabelledSet } from './labelled';
import { paces } from './pace';
import type { Line, Table } from './sheet';

const MEASURES = { accuracy: '%', 'macro-F1': '%', 'macro-recall': '%', MCC: '%' };
/** From here on an emotion is said to show. */
const EMOTION_FROM = 0.5;
const EMOTION_CLASSES = ['anger', 'joy', 'sadness'];

/** Polarity on each set and in each of its languages, of everybody who knows the language, with how fast on the same texts. */
export async function polarityTable(
  sets: readonly LabelledSet[],
  contestants: readonly Contestant[],
  progress: (line: string) => void,
): Promise<Table> {
  const lines: Line[] = [];
  for (const { name, rows } of scored(sets, 'polarity')) {
    const languages = [...new Set(rows.map(({ language }) => language))];
    for (const language of languages) {
      const set = languages.length === 1 ? name : `${name}-${language}`;
      progress(`polarity: ${set}`);
      const spoken = rows.filter((row) => row.language === language && row.polarity !== null);
      const able = contestants.filter((contestant) => contestant.languages.includes(language));
      lines.push(...(await polarityLines(set, spoken, able)));
    }
  }
  return {
    bench: 'sentiment polarity',
    title: 'POLARITY. Genklang is told neither language nor channel; @nlpjs is told the language, as it must be.',
    names: ['set', 'who'],
    columns: { texts: 'texts', ...MEASURES, 'posts/CPU-s': 'posts/CPU-s' },
    lines,
    notes: [...trainedOn(sets), ...leftOut(sets, 'polarity')],
  };
}

async function polarityLines(set: string, rows: readonly Labelled[], able: readonly Contestant[]): Promise<Line[]> {
  const right = rows.map(({ polarity }) => polarity ?? '');
  const texts = rows.length;
  const speeds = await paces(able, rows);
  const lines: Line[] = [];
  for (const [at, contestant] of able.entries()) {
    const said = (await contestant.judge(rows)).map(({ polarity }) => polarity);
    lines.push({
      names: [set, contestant.name],
      figures: { texts, ...figuresOf(right, said), 'posts/CPU-s': speeds[at] },
    });
  }
  const most = commonest(right);
  const majority = figuresOf(
    right,
    right.map(() => most),
  );
  return [...lines, { names: [set, `all ${most}`], figures: { texts, ...majority } }];
}

/** Emotions, languages, how strong and how urgent: where no package for Node says anything, nothing stands beside it. */
export async function otherTables(sets: readonly LabelledSet[], contestants: readonly Contestant[]): Promise<Table[]> {
  const analyze = loadAnalyze();
  const read = (rows: readonly Labelled[]): Analysis[] => rows.map(({ text }) => analyze(text));
  return [
    emotionTable(sets, read),
    languageTable(sets, read),
    await intensityTable(sets, contestants),
    urgencyTable(sets, read),
  ];
}

type Read = (rows: readonly Labelled[]) => Analysis[];

function emotionTable(sets: readonly LabelledSet[], read: Read): Table {
  const tweets = scored(sets, 'emotion').map(({ name, rows }): Line => {
    // Three classes; what has none of them is left out, as the label "optimism" counts as joy.
    const asked = rows.filter(({ emotion }) => EMOTION_CLASSES.includes(emotion ?? ''));
    const said = read(asked).map(({ emotions }) => strongest(emotions, EMOTION_CLASSES).name);
    return { names: [name], figures: { texts: asked.length, ...figuresOf(emotionsOf(asked), said) } };
  });
  const own = scored(sets, 'polarity')
    .filter(({ name }) => name.startsWith('own-'))
    .map(({ name, rows }): Line => {
      const said = read(rows).map(({ emotions }) => {
        const { name: emotion, share } = strongest(emotions, Object.keys(emotions));
        return share >= EMOTION_FROM ? emotion : 'none';
      });
      return { names: [name], figures: { texts: rows.length, ...figuresOf(emotionsOf(rows), said) } };
    });
  return {
    bench: 'sentiment emotion',
    title: `EMOTION. Tweets: anger, joy (with optimism), sadness. Own: all that people named, or none below a share of ${EMOTION_FROM}.`,
    names: ['set'],
    columns: { texts: 'texts', ...MEASURES },
    lines: [...tweets, ...own],
    notes: [],
  };
}

function languageTable(sets: readonly LabelledSet[], read: Read): Table {
  const lines = scored(sets, 'language').map(({ name, rows }): Line => {
    const right = rows.map(({ language }) => language);
    const said = read(rows).map(({ language }) => language);
    const recalls = [...new Set(right)].map((language): [string, number] => {
      const theirs = right.flatMap((label, at) => (label === language ? [said[at]] : []));
      return [language, (100 * theirs.filter((label) => label === language).length) / theirs.length];
    });
    return {
      names: [name],
      figures: { texts: rows.length, ...figuresOf(right, said), ...Object.fromEntries(recalls) },
    };
  });
  const languages = [...new Set(lines.flatMap(({ figures }) => Object.keys(figures)))].filter(
    (key) => key.length === 2,
  );
  return {
    bench: 'sentiment language',
    title: 'LANGUAGE. The last columns are the recall of each language; "unknown" counts as wrong.',
    names: ['set'],
    columns: { texts: 'texts', ...MEASURES, ...Object.fromEntries(languages.map((language) => [language, '%'])) },
    lines,
    notes: leftOut(sets, 'language'),
  };
}

async function intensityTable(sets: readonly LabelledSet[], contestants: readonly Contestant[]): Promise<Table> {
  const lines: Line[] = [];
  for (const { name, rows, isTrainedOn } of sets.filter((set) => set.rows.some(({ valence }) => valence !== null))) {
    const valences = rows.map(({ valence }) => valence ?? 0);
    for (const contestant of contestants.filter(({ languages }) => languages.includes('da'))) {
      if (!(isTrainedOn && contestant === contestants[0])) {
        const scores = (await contestant.judge(rows)).map(({ score }) => score);
        const figures = { texts: rows.length, Spearman: rankCorrelation(valences, scores) };
        lines.push({ names: [name, contestant.name], figures });
      }
    }
  }
  const left = sets.filter((set) => set.isTrainedOn && set.rows.some(({ valence }) => valence !== null));
  return {
    bench: 'sentiment intensity',
    title: 'INTENSITY. How the score goes with the valence (-2 to 2, or -5 to 5) that people gave.',
    names: ['set', 'who'],
    columns: { texts: 'texts', Spearman: 'rank' },
    lines,
    notes: left.map(({ name }) => `Trained on, so Genklang is not scored: ${name}.`),
  };
}

function urgencyTable(sets: readonly LabelledSet[], read: Read): Table {
  const lines = scored(sets, 'polarity').flatMap(({ name, rows }): Line[] => {
    const asked = rows.filter(({ urgency }) => urgency !== null);
    if (asked.length === 0) {
      return [];
    }
    const right = asked.map(({ urgency }) => urgency ?? 0);
    const said = read(asked).map(({ urgency }) => urgency.level);
    const exact = (100 * said.filter((level, at) => level === right[at]).length) / asked.length;
    return [{ names: [name], figures: { texts: asked.length, exact, Spearman: rankCorrelation(right, said) } }];
  });
  return {
    bench: 'sentiment urgency',
    title: 'URGENCY. Levels 0 to 3.',
    names: ['set'],
    columns: { texts: 'texts', exact: '%', Spearman: 'rank' },
    lines,
    notes: [],
  };
}

function scored(sets: readonly LabelledSet[], asks: LabelledSet['asks']): LabelledSet[] {
  return sets.filter((set) => set.asks === asks && !set.isTrainedOn && set.rows.length > 0);
}

function trainedOn(sets: readonly LabelledSet[]): string[] {
  const names = sets.filter((set) => set.isTrainedOn).map(({ name }) => name);
  return names.length === 0 ? [] : [`Trained on, so not scored: ${names.join(', ')}.`];
}

function leftOut(sets: readonly LabelledSet[], asks: LabelledSet['asks']): string[] {
  const some = scored(sets, asks).filter(({ known }) => known > 0);
  return some.length === 0
    ? []
    : [
        `Left out, as these texts were trained on in other sets: ${some.map(({ name, known }) => `${known} of ${name}`).join(', ')}.`,
      ];
}

function figuresOf(right: readonly string[], said: readonly string[]): Record<string, number> {
  const { accuracy, macroF1, macroRecall, mcc } = measure(right, said);
  return { accuracy, 'macro-F1': macroF1, 'macro-recall': macroRecall, MCC: mcc };
}

function emotionsOf(rows: readonly Labelled[]): string[] {
  return rows.map(({ emotion }) => emotion ?? 'none');
}

function strongest(
  emotions: Readonly<Record<string, number>>,
  among: readonly string[],
): { name: string; share: number } {
  return among
    .map((name) => ({ name, share: emotions[name] ?? 0 }))
    .reduce((best, emotion) => (emotion.share > best.share ? emotion : best), { name: 'none', share: -1 });
}

function commonest(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  labels.forEach((label) => counts.set(label, (counts.get(label) ?? 0) + 1));
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])[0];
}
