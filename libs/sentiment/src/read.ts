import { lexiconOf } from './languages/languages';
import { matchPhrase } from './lexicon/phrases';
import { PLAIN_USE, type SmallWord, type WordUse } from './lexicon/word-use';
import { placeTokens } from './rules/clauses';
import type { Reading } from './rules/reading';
import { soundsSarcastic } from './rules/sarcasm';
import { findUnits } from './rules/units';
import { type Weighed, weighUnits } from './rules/weigh';
import type { Token } from './text/tokens';
import type { Language } from './types';

/** A text after the lexicon and the rules, before anything learnt. */
export interface ReadText {
  reading: Reading;
  weighed: Weighed[];
  isSarcastic: boolean;
}

/** A sentence that is surely in another language of ours than the text: it ends before this token. */
export interface SentenceLanguage {
  to: number;
  language: Language | undefined;
}

/**
 * Reads a text in its language; a sentence that is surely in another language of ours is read in that one.
 * @param sentences in their order, when there is more than one
 */
export function readText(
  tokens: readonly Token[],
  language: Language | 'unknown',
  sentences: readonly SentenceLanguage[] = [],
): ReadText {
  const uses = usesOf(tokens, language, sentences);
  const places = placeTokens(tokens, uses);
  const reading: Reading = { tokens, uses, places, canShout: !isAllShouted(tokens) };
  const units = findUnits(reading);
  const isSarcastic = soundsSarcastic(tokens, units);
  return { reading, weighed: weighUnits(units, reading, isSarcastic), isSarcastic };
}

function usesOf(
  tokens: readonly Token[],
  language: Language | 'unknown',
  sentences: readonly SentenceLanguage[],
): WordUse[] {
  const uses: WordUse[] = [];
  const stretches = sentences.length === 0 ? [{ to: tokens.length, language: undefined }] : sentences;
  for (const stretch of stretches) {
    const lexicon = lexiconOf(stretch.language ?? language);
    for (let at = uses.length; at < stretch.to; at += 1) {
      const word = tokens[at]?.word;
      uses.push(word === undefined ? PLAIN_USE : lexicon.use(word));
    }
  }
  if (uses.some(({ rows, isNegator }) => isNegator || rows.length > 0)) {
    applyRows(tokens, uses);
  }
  return uses;
}

/** "kind of" weakens as one: its last word gets what the row does. */
function applyRows(tokens: readonly Token[], uses: WordUse[]): void {
  for (let at = 0; at < uses.length; at += 1) {
    const rows = uses[at]?.rows ?? [];
    const row = rows.length > 0 ? matchPhrase(tokens, at, rows) : undefined;
    const last = at + (row?.words.length ?? 0) - 1;
    const use = uses[last];
    if (row !== undefined && use !== undefined) {
      takeNegators(uses, { from: at, to: last, row: row.value });
      uses[last] = { ...use, ...row.value };
    }
    freeNegator(uses, at);
  }
}

/** "ei ollut" negates once, not twice. */
function takeNegators(uses: WordUse[], { from, to, row }: { from: number; to: number; row: SmallWord }): void {
  for (let at = from; row.isNegator === true && at < to; at += 1) {
    const use = uses[at];
    if (use?.isNegator === true) {
      uses[at] = { ...use, isNegator: false };
    }
  }
}

/** "not only" negates nothing. */
function freeNegator(uses: WordUse[], at: number): void {
  const use = uses[at];
  if (use?.isNegator === true && uses[at + 1]?.isNotNegating === true) {
    uses[at] = { ...use, isNegator: false, isNegatorBehind: false };
  }
}

function isAllShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let shouted = 0;
  for (const { kind, word } of tokens) {
    if (kind === 'word' && word.form.length >= 3) {
      words += 1;
      shouted += word.isShouted ? 1 : 0;
    }
  }
  return words > 3 && shouted > words * 0.7;
}
