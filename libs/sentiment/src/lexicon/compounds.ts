import type { Entry } from './theme';
import type { WordForms } from './word-forms';
import type { Found } from './word-use';

const PREFIX_FACTOR = 1.35;
const HEAD_FACTOR = 0.9;
const RUDE_ENTRY: Entry = { value: -3, part: 'noun', kind: 'plain', emotion: 'anger' };
const LEAST_REST = 3;
const LEAST_RUDE_REST = 4;
const LEAST_COMPOUND = 9;
const LONGEST_COMPOUND = 40;
const LEAST_FIRST = 4;
const LEAST_HEAD = 6;

/** The prefixes of a language that strengthen, and those that do so rudely. */
export interface Prefixes {
  prefixes: readonly string[];
  rudePrefixes: readonly string[];
}

/** Nordic compounds: a strengthening prefix, or a known word at the end ("leveringsproblemer"). */
export class Compounds {
  /** By their first letter. */
  private readonly prefixes = new Map<string, { prefix: string; isRude: boolean }[]>();
  private readonly hasHeads: boolean;

  constructor(
    private readonly words: WordForms,
    { prefixes, rudePrefixes }: Prefixes,
  ) {
    for (const [list, isRude] of [
      [prefixes, false],
      [rudePrefixes, true],
    ] as const) {
      for (const prefix of list) {
        const first = prefix.charAt(0);
        this.prefixes.set(first, [...(this.prefixes.get(first) ?? []), { prefix, isRude }]);
      }
    }
    // English does not write compounds in one word: its lexicon has no rude prefixes and is not searched.
    this.hasHeads = rudePrefixes.length > 0;
  }

  /** What a word means that the lexicon has not as a whole. */
  find(form: string): Found | undefined {
    if (form.length > LONGEST_COMPOUND || form.length < LEAST_REST + 1) {
      return undefined;
    }
    return this.findBehindPrefix(form) ?? this.findHead(form);
  }

  private findBehindPrefix(form: string): Found | undefined {
    let isInsult = false;
    for (const { prefix, isRude } of this.prefixes.get(form.charAt(0)) ?? []) {
      if (!form.startsWith(prefix)) {
        continue;
      }
      const entry = this.words.find(form.slice(prefix.length));
      if (entry !== undefined && entry.kind !== 'needs-negation' && form.length >= prefix.length + LEAST_REST) {
        return { entry, rule: 'compound', factor: PREFIX_FACTOR };
      }
      isInsult ||= isRude && form.length >= prefix.length + LEAST_RUDE_REST;
    }
    return isInsult ? { entry: RUDE_ENTRY, rule: 'compound', factor: 1 } : undefined;
  }

  private findHead(form: string): Found | undefined {
    if (form.length < LEAST_COMPOUND || !this.hasHeads) {
      return undefined;
    }
    for (let start = LEAST_FIRST; start <= form.length - LEAST_HEAD; start += 1) {
      const entry = this.words.find(form.slice(start));
      if (entry?.kind === 'plain') {
        return { entry, rule: 'compound', factor: HEAD_FACTOR };
      }
    }
    return undefined;
  }
}
