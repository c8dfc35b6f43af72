import { createHash } from 'node:crypto';

/** A piece of a text, by UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
  value: string;
}

const mention = /(?<![\p{L}\p{N}_@/])@([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_])/gu;
const hashtag = /(?<![\p{L}\p{N}_&/])#([\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)/gu;
const leadingMentions = /^(?:@[A-Za-z0-9_]{1,15}\s+)+/;
/** Enough of the top-level domains to notice a bare `havblik.dk`; X knows them all. */
const topLevel =
  'com|net|org|info|biz|shop|store|online|app|dev|io|ai|co|me|tv|eu|dk|se|no|fi|is|de|nl|be|fr|es|it|pl|at|ch|uk|ie|us|ca|au|nu';
/** A path may have letters of the North; what is asked behind it ends at the first of them. */
const query = '(?:\\?[!#-;=?-~]*)?';
const url = new RegExp(
  `(?<![\\p{L}\\p{N}_@.#$/-])(?:https?://[^\\s<>"?]+${query}|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${topLevel})(?![\\p{L}\\p{N}_@-])(?:[/#][^\\s<>"?]*)?${query})`,
  'giu',
);
const trailingPunctuation = /[.,!?:;'")\]}…]+$/u;

export function mentionsIn(text: string): Span[] {
  return spans(text, mention);
}

export function hashtagsIn(text: string): Span[] {
  return spans(text, hashtag);
}

export function urlsIn(text: string): Span[] {
  return [...text.matchAll(url)].map((match) => {
    const value = match[0].replace(trailingPunctuation, '');
    return { start: match.index, end: match.index + value.length, value };
  });
}

/** The handles that a text opens with, lower case: X does not put these before it once more. */
export function openingHandles(text: string): string[] {
  const opening = leadingMentions.exec(`${text} `)?.[0] ?? '';
  return mentionsIn(opening).map((span) => span.value.toLowerCase());
}

/** X shows every link as its own short one. The same address always has the same short link here. */
export function shortLink(address: string): string {
  return `https://t.co/${createHash('sha256').update(address).digest('base64url').replace(/[-_]/g, 'x').slice(0, 10)}`;
}

/** X counts places in a text by code points. */
export function codePointOffset(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length;
}

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[1] ?? match[0],
  }));
}
