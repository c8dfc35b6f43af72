import type { Grammar, Inflection, Theme } from '../lexicon/theme';
import type { UrgencyReason } from '../types';

/** All that is written by hand of a language. A new language is a folder that makes one, and a line in `languages.ts`. */
export interface LanguagePack<Code extends string = string> {
  /** ISO 639-1. */
  code: Code;
  themes: readonly Theme[];
  grammar: Grammar;
  inflection: Inflection;
  /** Words and phrases (with `_`) that make a text urgent. */
  urgency: Readonly<Partial<Record<UrgencyReason, string>>>;
  /** Words of waiting and of time, for "waited 45 minutes". */
  wait: { waiting: RegExp; units: RegExp };
}
