import { type Analysis, type Evidence, analyze } from './index';
import { phenomena } from './phenomena/all.fixture';
import { UNMET } from './phenomena/unmet.fixture';
import type { Expected, Phenomenon } from './phenomena/phenomenon.fixture';

/** Found by a network's own word lists and rules, and not merely learnt. */
const isRead = ({ rule }: Evidence): boolean => rule !== 'learnt' && !['name', 'url', 'number', 'mark'].includes(rule);

const on = ({ evidence }: Analysis, text: string, part: string): Evidence[] => {
  const start = text.indexOf(part);
  return evidence.filter((item) => item.start < start + part.length && item.end > start && isRead(item));
};

const strongest = ({ emotions }: Analysis): string | undefined =>
  Object.entries(emotions).sort(([, a], [, b]) => b - a)[0]?.[0];

/** What a reading does not keep of what is expected; as sentences, so that a failure says why. */
function misses({ text, language }: Phenomenon, expected: Expected): string[] {
  const read = (other: string): Analysis => analyze(other, { languageHint: language });
  const analysis = read(text);
  return [
    ...(analysis.language === language ? [] : [`is read as ${analysis.language}`]),
    ...missedVerdicts(analysis, expected),
    ...missedOrder(analysis, expected, read),
    ...missedEvidence(analysis, expected, text),
  ];
}

function missedVerdicts(analysis: Analysis, { polarity, isNot, emotion, urgency }: Expected): string[] {
  const checks: [boolean, string][] = [
    [polarity === undefined || analysis.polarity === polarity, `is ${analysis.polarity}, not ${polarity}`],
    [isNot === undefined || analysis.polarity !== isNot, `is ${analysis.polarity}`],
    [emotion === undefined || strongest(analysis) === emotion, `is ${strongest(analysis)}`],
    [urgency === undefined || analysis.urgency.level === urgency, `has urgency ${analysis.urgency.level}`],
  ];
  return checks.filter(([isKept]) => !isKept).map(([, why]) => why);
}

function missedOrder(
  { score, confidence }: Analysis,
  { happierThan, lessSureThan }: Expected,
  read: (text: string) => Analysis,
): string[] {
  const isSadder = happierThan !== undefined && score <= read(happierThan).score;
  const isAsSure = lessSureThan !== undefined && confidence >= read(lessSureThan).confidence;
  return [
    ...(isSadder ? [`is not happier (${score.toFixed(2)}) than ${happierThan}`] : []),
    ...(isAsSure ? [`is as sure (${confidence.toFixed(2)}) as ${lessSureThan}`] : []),
  ];
}

function missedEvidence(analysis: Analysis, { rule, unread }: Expected, text: string): string[] {
  const rules = rule === undefined ? [] : on(analysis, text, rule[0]).map((item) => item.rule);
  const lacks = rule !== undefined && !rules.some((name) => name.includes(rule[1]));
  const reads = unread !== undefined && on(analysis, text, unread).length > 0;
  return [
    ...(lacks ? [`has not ${rule[1]} on ${rule[0]} but ${rules.join() || 'nothing'}`] : []),
    ...(reads ? [`reads ${unread}`] : []),
  ];
}

const rowOf = (item: Phenomenon): [string, string, string, Phenomenon] => [
  item.language,
  item.phenomenon,
  item.text,
  item,
];
const isUnmet = ({ language, text }: Phenomenon): boolean => UNMET[language]?.includes(text) === true;

describe('phenomena', () => {
  it.each(phenomena.filter((item) => !isUnmet(item)).map(rowOf))(
    '%s, %s: %s',
    (_language, _phenomenon, _text, item) => {
      expect(misses(item, item.expected)).toEqual([]);
    },
  );

  it('that are not met yet are still not', () => {
    const met = phenomena.filter((item) => isUnmet(item) && misses(item, item.expected).length === 0);
    expect(met.map(({ text }) => `strike out: ${text}`)).toEqual([]);
  });

  it('that are not met yet are among them', () => {
    const texts = new Set(phenomena.map(({ language, text }) => `${language}: ${text}`));
    const named = Object.entries(UNMET).flatMap(([language, unmet]) => unmet.map((text) => `${language}: ${text}`));
    expect(named.filter((name) => !texts.has(name))).toEqual([]);
  });
});
