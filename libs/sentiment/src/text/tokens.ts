import { DIGIT, LETTER, SPACE, SURROGATE, classOf } from './characters';
import type { TokenKind, Word } from './word';
import { WordStore } from './word-store';

/** A piece of a text, where it stands. */
export interface Token {
  kind: TokenKind;
  /** UTF-16 offsets into the text as it was given. */
  start: number;
  end: number;
  word: Word;
}

const words = new WordStore();

/** Cuts a text into tokens in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    switch (classOf(unit)) {
      case SPACE:
        at += 1;
        break;
      case LETTER:
        at = isAddress(text, at, unit) ? pushUrl(tokens, text, at) : pushWord(tokens, text, at);
        break;
      case DIGIT:
        at =
          pushMatch(tokens, text, at, [KEYCAP, 'emoji']) ?? pushMatch(tokens, text, at, [NUMBER, 'number']) ?? at + 1;
        break;
      case SURROGATE:
        at =
          pushMatch(tokens, text, at, [PICTOGRAPH, 'emoji']) ?? pushMatch(tokens, text, at, [RARE, 'word']) ?? at + 1;
        break;
      default:
        at = pushSign(tokens, text, at, unit);
    }
  }
  return tokens;
}

function isAddress(text: string, at: number, unit: number): boolean {
  if (!ADDRESS_STARTS.has(unit)) {
    return false;
  }
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text);
}

/** h, H, w, W */
const ADDRESS_STARTS: ReadonlySet<number> = new Set([0x68, 0x48, 0x77, 0x57]);
const ADDRESS = /https?:\/\/\S|www\.\S/iy;
const URL_END = /\S*/y;
const NUMBER = /\p{N}+(?:[.,:]\p{N}+)*/uy;
const KEYCAP = /[0-9#*]\uFE0F?\u20E3/uy;
const PICTOGRAPH =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*/uy;
/** Letters beyond the first plane, as of dead scripts and of the "bold" alphabets. */
const RARE = /[\p{L}\p{M}]+/uy;
const EMOTICON = /[:;=][-']?[)D(P|/\\*](?![\p{L}\p{N}])|:'\(|<\/?3(?!\p{N})/uy;
const HANDLE = /@[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_.]*[\p{L}\p{M}\p{N}_])?/uy;
const ENTITY = /&(?:[a-z]{2,6}|#\d{1,6});/iy;
const MARK = /[!?]+|[.,;:…\n()"“”»«]/y;

/** Signs by what can begin with them, so that a text of marks does not try every pattern. */
const STARTS: ReadonlyMap<string, readonly Start[]> = new Map<string, readonly Start[]>([
  ['@', [[HANDLE, 'name']]],
  ['&', [[ENTITY, 'nothing']]],
  ['#', [[KEYCAP, 'emoji']]],
  ['*', [[KEYCAP, 'emoji']]],
  ...[...':;=<'].map((sign): [string, Start[]] => [
    sign,
    [
      [EMOTICON, 'emoticon'],
      [MARK, 'mark'],
    ],
  ]),
  ...[...'!?.,…\n()"“”»«'].map((sign): [string, Start[]] => [sign, [[MARK, 'mark']]]),
]);
type Start = readonly [RegExp, TokenKind | 'nothing'];
const FIRST_PICTOGRAPH = 0xa9;

function pushSign(tokens: Token[], text: string, at: number, unit: number): number {
  for (const [pattern, kind] of STARTS.get(text.charAt(at)) ?? []) {
    pattern.lastIndex = at;
    const end = pattern.test(text) ? pattern.lastIndex : at;
    if (end > at) {
      return kind === 'nothing' ? end : push(tokens, text, { kind, start: at, end });
    }
  }
  return (unit >= FIRST_PICTOGRAPH ? pushMatch(tokens, text, at, [PICTOGRAPH, 'emoji']) : undefined) ?? at + 1;
}

function push(tokens: Token[], text: string, place: { kind: TokenKind; start: number; end: number }): number {
  const { kind, start, end } = place;
  tokens.push({ kind, start, end, word: words.find(kind, text, start, end) });
  return end;
}

function pushMatch(
  tokens: Token[],
  text: string,
  at: number,
  [pattern, kind]: [RegExp, TokenKind],
): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? push(tokens, text, { kind, start: at, end: pattern.lastIndex }) : undefined;
}

/** An address is not looked into: its words are not kept. */
function pushUrl(tokens: Token[], text: string, at: number): number {
  URL_END.lastIndex = at;
  URL_END.test(text);
  tokens.push({ kind: 'url', start: at, end: URL_END.lastIndex, word: ADDRESS_WORD });
  return URL_END.lastIndex;
}

const ADDRESS_WORD = words.find('url', 'https://', 0, 'https://'.length);

function pushWord(tokens: Token[], text: string, start: number): number {
  const end = endOfWord(text, start);
  if (text.charCodeAt(start - 1) === HASH) {
    pushTag(tokens, text, { start, end });
    return end;
  }
  return push(tokens, text, { kind: 'word', start, end });
}

const HASH = 0x23;

/** Behind the letters; an apostrophe belongs to the word when letters follow ("isn't") or nothing does ("ikk'"). */
function endOfWord(text: string, start: number): number {
  let end = start;
  for (;;) {
    const unit = text.charCodeAt(end);
    if (unit === APOSTROPHE || unit === CURLY_APOSTROPHE) {
      const next = end + 1 < text.length ? classOf(text.charCodeAt(end + 1)) : SPACE;
      if (next !== LETTER && next !== SPACE) {
        return end;
      }
    } else if (Number.isNaN(unit) || classOf(unit) !== LETTER) {
      return end;
    }
    end += 1;
  }
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** A tag such as #ElendigService is read as its words. */
function pushTag(tokens: Token[], text: string, { start, end }: { start: number; end: number }): void {
  for (const part of text.slice(start, end).matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+|\p{Lu}/gu)) {
    push(tokens, text, { kind: 'word', start: start + part.index, end: start + part.index + part[0].length });
  }
}
