import { FAULTS } from '@genklang/contract';
import type { Fault, SuggestedFault } from '@genklang/contract';
import { FAULT_WORDS } from './fault-words';

type Language = keyof typeof FAULT_WORDS;

/** Who says it was their own fault means it; a carrier that is named is more telling than what became of the parcel. */
const FIRST_WORD: readonly Exclude<Fault, 'unknown' | 'none'>[] = ['customer', 'partner', 'external', 'own'];

/**
 * Guesses whose fault a problem was, from what the customer wrote of it. The guess with the most telling phrases wins. It is a
 * suggestion for a person, with the words that it stands on; null where nothing points anywhere.
 */
export function suggestFault(posts: readonly { text: string; language: string }[]): SuggestedFault | null {
  const found = new Map<Fault, Set<string>>();
  for (const { text, language } of posts) {
    const words = ` ${text.toLocaleLowerCase().replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
    for (const fault of FIRST_WORD) {
      for (const phrase of FAULT_WORDS[packOf(language)][fault]) {
        if (words.includes(` ${phrase} `)) {
          found.set(fault, (found.get(fault) ?? new Set()).add(phrase));
        }
      }
    }
  }
  const best = [...found].sort(([a, inA], [b, inB]) => inB.size - inA.size || rankOf(a) - rankOf(b))[0];
  return best === undefined ? null : { fault: best[0], words: [...best[1]] };
}

function packOf(language: string): Language {
  const known = language === 'no' || language === 'nn' ? 'nb' : language;
  return known in FAULT_WORDS ? (known as Language) : 'en';
}

function rankOf(fault: Fault): number {
  const at = FIRST_WORD.findIndex((known) => known === fault);
  return at === -1 ? FAULTS.length : at;
}
