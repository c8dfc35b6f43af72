/** What a piece of text is. URLs and @names carry no feeling and are left out of every rule. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'emoticon' | 'mark' | 'name' | 'url';

export interface Token {
  kind: TokenKind;
  /** UTF-16 offsets into the text as it was given. */
  start: number;
  end: number;
  /** Lower case, NFC, without the stretching of "såååå"; the sign itself for emoji and marks. */
  form: string;
  /** The same with the stretched letter twice, if one was stretched ("goood" is "good", "såååå" is "så"). */
  doubled: string | undefined;
  /** Three or more letters, all capitals. */
  isShouted: boolean;
}

const PIECES = new RegExp(
  [
    String.raw`(?<url>https?:\/\/\S+|www\.\S+)`,
    String.raw`(?<name>@[\p{L}\p{N}_.]+)`,
    String.raw`(?<emoji>\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*)`,
    String.raw`(?<emoticon>[:;=][-']?[)D(P|/\\*](?![\p{L}\p{N}])|:'\(|<\/?3)`,
    String.raw`(?<number>\p{N}+(?:[.,:]\p{N}+)*)`,
    String.raw`(?<word>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+|['’](?=\s|$))*)`,
    String.raw`(?<mark>[!?]+|[.,;:…\n()"“”»«])`,
  ].join('|'),
  'gu',
);

const STRETCHED = /(\p{L})\1{2,}/gu;

/** Cuts a text into tokens in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECES)) {
    const kind = kindOf(match.groups ?? {});
    if (kind === 'word') {
      addWord(tokens, match[0], match.index, text[match.index - 1] === '#');
    } else {
      tokens.push(makeToken(kind, match[0], match.index));
    }
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  const kinds: readonly TokenKind[] = ['word', 'mark', 'emoji', 'number', 'emoticon', 'name', 'url'];
  return kinds.find((kind) => groups[kind] !== undefined) ?? 'mark';
}

/** A tag such as #ElendigService is read as its words. */
function addWord(tokens: Token[], raw: string, start: number, isTag: boolean): void {
  const parts = isTag ? raw.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+/gu) : [];
  let hasParts = false;
  for (const part of parts) {
    tokens.push(makeToken('word', part[0], start + part.index));
    hasParts = true;
  }
  if (!hasParts) {
    tokens.push(makeToken('word', raw, start));
  }
}

function makeToken(kind: TokenKind, raw: string, start: number): Token {
  const lower = kind === 'word' ? raw.normalize('NFC').toLowerCase().replaceAll('’', "'") : raw;
  const form = kind === 'word' ? lower.replaceAll(STRETCHED, '$1') : lower;
  return {
    kind,
    start,
    end: start + raw.length,
    form,
    doubled: form.length < lower.length ? lower.replaceAll(STRETCHED, '$1$1') : undefined,
    isShouted: kind === 'word' && raw.length >= 3 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
  };
}
