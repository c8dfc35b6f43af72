import type { CompiledGrammar } from '../lexicon/lexicon';
import type { Token } from '../text/tokens';

const BEFORE_CONTRAST = 0.5;
const AFTER_CONTRAST = 1.25;
const CONCESSION = 0.5;
const QUESTION = 0.65;
const PER_EXCLAMATION = 0.12;
const MOST_EXCLAMATIONS = 3;

/** What a token's place in the text does to it. */
export interface Place {
  /** Negation and strength do not reach from one clause into another. */
  clause: number;
  sentence: number;
  weight: number;
}

interface Clause {
  from: number;
  weight: number;
}

/** Cuts a text into clauses: what comes after "but" counts more than what came before, questions count less, "!!" more. */
export function placeTokens(tokens: readonly Token[], grammar: CompiledGrammar): Place[] {
  const places: Place[] = tokens.map(() => ({ clause: 0, sentence: 0, weight: 1 }));
  let clause = 0;
  let sentence = 0;
  for (let from = 0; from < tokens.length; sentence += 1) {
    const end = endOfSentence(tokens, from);
    const weight = sentenceWeight(tokens[end - 1]);
    for (const { from: start, to, weight: own } of clausesOf(tokens, from, end, grammar)) {
      for (let at = start; at < to; at += 1) {
        places[at] = { clause, sentence, weight: own * weight };
      }
      clause += 1;
    }
    from = end;
  }
  return places;
}

/** Behind the mark that ends it, or the signs that follow the mark. */
function endOfSentence(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && /[.!?\n…]/.test(token.form)) {
      return at + 1;
    }
  }
  return tokens.length;
}

function sentenceWeight(last: Token | undefined): number {
  const mark = last?.kind === 'mark' ? last.form : '';
  const exclamations = Math.min(mark.split('!').length - 1, MOST_EXCLAMATIONS);
  const isPlainQuestion = mark.includes('?') && exclamations === 0;
  return (isPlainQuestion ? QUESTION : 1) * (1 + PER_EXCLAMATION * exclamations);
}

function clausesOf(
  tokens: readonly Token[],
  from: number,
  end: number,
  grammar: CompiledGrammar,
): { from: number; to: number; weight: number }[] {
  const clauses: Clause[] = [{ from, weight: 1 }];
  let isConceding = false;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    const last = clauses.at(-1);
    if (token === undefined || last === undefined) {
      continue;
    }
    if (grammar.contrasts.has(token.form) && at > from) {
      last.weight *= BEFORE_CONTRAST;
      clauses.push({ from: at, weight: AFTER_CONTRAST });
    } else if (grammar.concessions.has(token.form)) {
      isConceding = true;
      clauses.push({ from: at, weight: CONCESSION });
    } else if (token.form === ',' && isConceding) {
      isConceding = false;
      clauses.push({ from: at, weight: 1 });
    }
  }
  return clauses.map((clause, index) => ({ ...clause, to: clauses[index + 1]?.from ?? end }));
}
