import type { Emotion, Language, Polarity } from '../types';

/** What must hold of a text; what is left out is left open. */
export interface Expected {
  polarity?: Polarity;
  /** Where two readings are fair and one is not. */
  isNot?: Polarity;
  /** Happier, by its score, than this other text of the same language. */
  happierThan?: string;
  /** Its confidence is lower than that of this other text. */
  lessSureThan?: string;
  /** On this stretch lies evidence whose rule contains this. */
  rule?: readonly [text: string, rule: string];
  /** On this stretch lies no evidence that the lexicon or a rule found. */
  unread?: string;
  emotion?: Emotion;
  urgency?: 0 | 1 | 2 | 3;
}

/** A text that shows one thing that languages do. */
export interface Phenomenon {
  language: Language;
  phenomenon: string;
  text: string;
  expected: Expected;
}

/** A row of a fixture: the phenomenon, a text, and what is expected, most often only the polarity. */
export type Row = readonly [phenomenon: string, text: string, expected: Polarity | Expected];

export function phenomenaOf(language: Language, rows: readonly Row[]): Phenomenon[] {
  return rows.map(([phenomenon, text, expected]) => ({
    language,
    phenomenon,
    text,
    expected: typeof expected === 'string' ? { polarity: expected } : expected,
  }));
}
