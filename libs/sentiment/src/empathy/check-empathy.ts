import type { EmpathyFinding, EmpathyFindings, Locale, TextSpan } from '@genklang/contract';
import { findConcrete } from './find-concrete';
import { sentencesOf } from './sentences';
import { EMPATHY_WORDS } from './words/all';
import { anyOf } from './words/empathy-words';
import type { EmpathyWords } from './words/empathy-words';

export interface EmpathyInput {
  reply: string;
  /** What the customer wrote. */
  customer: string;
  language: Locale;
  /** Who writes the reply. */
  signedBy: string;
  /** How the customer's words feel: -1 to 1. */
  score: number;
  /** It was our fault. */
  ownFault?: boolean;
  /** Names of the customer and of ourselves: they name no problem. */
  names?: readonly string[];
}

/** From here down a customer is owed an apology, whoever is to blame. */
const UPSET = -0.5;
const PRAISING = 0.5;
/** What is checked of a text: nobody reads a longer reply. */
const LONGEST = 10_000;
const LEAST_NAME = 2;
const LONGEST_NAME = 60;

/**
 * What an upset customer would find in a reply, and the words that say so. Rules and lists only: the same input always gives the same
 * findings, and nothing leaves the process.
 */
export function checkEmpathy(input: EmpathyInput): EmpathyFindings {
  const { language, signedBy, score, ownFault = false, names = [] } = input;
  const reply = input.reply.slice(0, LONGEST);
  const words = EMPATHY_WORDS[language];
  const concrete = findConcrete(reply, input.customer.slice(0, LONGEST), { language, names: [...names, signedBy] });
  const stock = spansOf(reply, words.hollow);
  return {
    concrete: found(concrete),
    regret: {
      ...found(without(spansOf(reply, words.regret), spansOf(reply, words.noRegret))),
      needed: score <= UPSET || ownFault,
    },
    ownership: found(findOwner(reply, words, signedBy)),
    nextStep: found(findNextSteps(reply, words)),
    notHollow: { met: stock.length === 0 || concrete.length > 0, needed: true, spans: stock },
    thanks: { ...found(spansOf(reply, words.thanks)), needed: score >= PRAISING },
    blame: spansOf(reply, words.blame),
  };
}

function found(spans: TextSpan[]): EmpathyFinding {
  return { met: spans.length > 0, needed: true, spans };
}

function spansOf(text: string, pattern: RegExp, start = 0): TextSpan[] {
  return Array.from(text.matchAll(pattern), (match): TextSpan => [
    start + match.index,
    start + match.index + match[0].length,
  ]);
}

/** The spans that touch none of some others. */
function without(spans: TextSpan[], others: TextSpan[]): TextSpan[] {
  return spans.filter(([start, end]) => others.every(([from, to]) => end <= from || start >= to));
}

/** Whoever stands behind the reply: "I", or the member's first name. */
function findOwner(reply: string, { self }: EmpathyWords, signedBy: string): TextSpan[] {
  const [name = ''] = signedBy.trim().split(/\s+/u);
  const isName = name.length >= LEAST_NAME && name.length <= LONGEST_NAME;
  const named = isName ? spansOf(reply, anyOf(name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))) : [];
  return [...spansOf(reply, self), ...named].sort(([a], [b]) => a - b);
}

/** Sentences that say what will be done, and their words that say when. */
function findNextSteps(reply: string, words: EmpathyWords): TextSpan[] {
  return sentencesOf(reply).flatMap(({ text, start }) => {
    const isSaid = text.endsWith('?') ? has(text, words.offer) : has(text, words.step);
    return isSaid && !has(text, words.noStep) ? spansOf(text, words.time, start) : [];
  });
}

function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}
