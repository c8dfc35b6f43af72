import { lexiconOf } from './languages/languages';
import { matchPhrase } from './lexicon/phrases';
import type { WordUse } from './lexicon/word-use';
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
  const own = lexiconOf(language);
  const uses: WordUse[] = [];
  let sentence = 0;
  let hasRows = false;
  let lexicon = lexiconOf(sentences[0]?.language ?? language);
  for (let at = 0; at < tokens.length; at += 1) {
    while (at >= (sentences[sentence]?.to ?? Infinity)) {
      sentence += 1;
      const other = sentences[sentence]?.language;
      lexicon = other === undefined ? own : lexiconOf(other);
    }
    const word = tokens[at]?.word;
    if (word !== undefined) {
      const use = lexicon.use(word);
      hasRows ||= use.rows.length > 0;
      uses.push(use);
    }
  }
  if (hasRows) {
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
      uses[last] = { ...use, ...row.value };
    }
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
