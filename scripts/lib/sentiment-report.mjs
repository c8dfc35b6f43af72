/** What the scorer said of a text, for a terminal: the verdict, then each word with its value and its rule. */
export function sentimentReport(analysis) {
  const { polarity, score, confidence, language, languageConfidence, urgency } = analysis;
  const emotions = Object.entries(analysis.emotions)
    .filter(([, share]) => share >= 0.05)
    .sort(([, a], [, b]) => b - a)
    .map(([name, share]) => `${name} ${share.toFixed(2)}`);
  const facts = [
    ['polarity', `${polarity} (score ${signed(score)}, confidence ${percent(confidence)})`],
    ['language', `${language} (${percent(languageConfidence)})`],
    ['emotions', emotions.join(', ') || 'none'],
    ['urgency', [`${urgency.level} of 3`, urgency.reasons.join(', ')].filter((part) => part !== '').join(': ')],
    ['model', analysis.modelVersion],
  ];
  return [...facts.map(([name, value]) => `${name.padEnd(10)}${value}`), '', ...evidenceTable(analysis)].join('\n');
}

function evidenceTable({ evidence, bias, logit }) {
  if (evidence.length === 0) {
    return ['No word of it says how it feels.'];
  }
  const oneLine = (text) => text.replaceAll(/\s+/g, ' ');
  const rows = [
    ['value', 'words', 'rule'],
    ...evidence.map((mark) => [signed(mark.contribution), oneLine(mark.text), mark.rule]),
    ...(bias === 0 ? [] : [[signed(bias), '', 'bias']]),
    [signed(logit), 'sum', ''],
  ];
  const valueWidth = Math.max(...rows.map(([value]) => value.length));
  const wordsWidth = Math.max(...rows.map(([, words]) => widthOf(words)));
  return rows.map(([value, words, rule]) =>
    `${value.padStart(valueWidth)}  ${words}${' '.repeat(wordsWidth - widthOf(words))}  ${rule}`.trimEnd(),
  );
}

/** Columns on a terminal: an emoji takes two, whatever it is made of. */
function widthOf(text) {
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
  return graphemes.reduce((sum, { segment }) => sum + (/\p{Emoji_Presentation}|\uFE0F/u.test(segment) ? 2 : 1), 0);
}

function signed(value) {
  const text = value.toFixed(2);
  return value >= 0.005 ? `+${text}` : text;
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}
