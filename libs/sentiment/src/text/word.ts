import type { WordUse } from '../lexicon/word-use';

/** What a piece of text is. Addresses and @names carry no feeling and are left out of every rule. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'emoticon' | 'mark' | 'name' | 'url';

/**
 * What is known of a spelling, once for all its occurrences: the same words come again and again, and what they are does not
 * depend on where they stand.
 */
export class Word {
  /** Lower case, NFC, without the stretching of "såååå"; the sign itself for emoji and marks. */
  readonly form: string;
  /** The same with the stretched letter twice, if one was stretched ("goood" is "good", "såååå" is "så"). */
  readonly doubled: string | undefined;
  /** Three or more letters, all capitals. */
  readonly isShouted: boolean;
  /** What stands for it in the hashed tables: numbers, names and addresses are all alike, a comma is 0 and passed over. */
  readonly symbol: number;
  readonly endsSentence: boolean;
  readonly isQuestion: boolean;
  readonly isExclamation: boolean;
  /** What its letters say of the language; filled by the identifier. */
  letters: Float32Array | undefined = undefined;
  /** What it does in each language, by the language's index; filled by the lexicon. */
  readonly uses: (WordUse | undefined)[] = [];
  /** The language that asked last, and what it heard: texts come in runs of one language. */
  askedBy = -1;
  answered: WordUse | undefined = undefined;

  constructor(
    readonly kind: TokenKind,
    readonly raw: string,
  ) {
    const isWord = kind === 'word';
    const lower = isWord ? lowerOf(raw) : raw;
    this.form = isWord && isStretched(lower) ? lower.replaceAll(STRETCHED, '$1') : lower;
    this.doubled = this.form.length < lower.length ? lower.replaceAll(STRETCHED, '$1$1') : undefined;
    this.isShouted = isWord && raw.length >= 3 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
    const isMark = kind === 'mark';
    this.endsSentence = isMark && /^[.!?\n…]/.test(raw);
    this.isQuestion = isMark && raw.includes('?');
    this.isExclamation = isMark && raw.includes('!');
    this.symbol = symbolOf(kind, this.form);
  }
}

function lowerOf(raw: string): string {
  return /^[a-z]+$/.test(raw) ? raw : raw.normalize('NFC').toLowerCase().replaceAll('’', "'");
}

/** Whether a unit stands three times in a row. */
function isStretched(text: string): boolean {
  for (let at = 2; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === text.charCodeAt(at - 1) && unit === text.charCodeAt(at - 2)) {
      return true;
    }
  }
  return false;
}

const STRETCHED = /(\p{L})\1{2,}/gu;
const NUMBER = 0x2545f491;
const NAME = 0x68bc21eb;
const ADDRESS = 0x02e5be93;

function symbolOf(kind: TokenKind, form: string): number {
  switch (kind) {
    case 'number':
      return NUMBER;
    case 'name':
      return NAME;
    case 'url':
      return ADDRESS;
    case 'mark':
      return /^[!?…]/.test(form) ? hashOf(form) : 0;
    case 'word':
    case 'emoji':
    case 'emoticon':
      return hashOf(form);
  }
}

/** FNV-1a over UTF-16 units, with a last mixing. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mix(hash, 0);
}

/** One hash of two, in this order. */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
