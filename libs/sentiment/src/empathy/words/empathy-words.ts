import type { Inflection } from '../../lexicon/theme';

/** How a language regrets, owns, plans, says nothing, and points at others. All of it is written by hand. */
export interface EmpathyWords {
  /** Saying sorry, or that it is a shame for the customer. */
  regret: RegExp;
  /** What sounds like it and is none: "sorry you feel that way". */
  noRegret: RegExp;
  /** The first person singular. */
  self: RegExp;
  /** Stock phrases: they say nothing where nothing else does. */
  hollow: RegExp;
  /** It was somebody else. */
  blame: RegExp;
  thanks: RegExp;
  /** Something that will be done. */
  step: RegExp;
  /** A question that offers a step all the same: "May I call you at 10?" */
  offer: RegExp;
  /** Takes a sentence out as a step: what is past, refused, usual, or opening hours. */
  noStep: RegExp;
  /** When: an hour, a day, a length. Never "as soon as possible". */
  time: RegExp;
  /** Words that say nothing of a problem, with blanks between: small words, politeness, days, feelings, what every message is about. */
  common: string;
  inflection: Inflection;
  /** Endings that make a noun of a verb ("levere": "levering"), beside the regular ones. */
  derived: string;
  /** Words are written together: "kaffemaskine" names a machine. */
  hasCompounds: boolean;
}

/** `\b` knows no å. */
const START = String.raw`(?<![\p{L}\d])`;
const END = String.raw`(?![\p{L}\d])`;

/** Any of some phrases, as whole words, with whatever blanks and apostrophes stand in the text. */
export function anyOf(...phrases: string[]): RegExp {
  const written = phrases
    .join('|')
    .replaceAll(' ?', String.raw`\s*`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll("'", "['’]");
  return new RegExp(`${START}(?:${written})${END}`, 'giu');
}

/** An hour as it is written on a clock. */
export const CLOCK = String.raw`\d{1,2}[.:]\d{2}(?!\s*(?:kr|%|eur|usd|sek|nok|dkk))`;
