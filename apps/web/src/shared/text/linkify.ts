import { trimWebLink, WEB_LINK } from '@genklang/contract';

/** A stretch of a text. `start` and `end` are UTF-16 indices. */
export type TextToken =
  | { kind: 'text'; start: number; end: number }
  | { kind: 'mention'; start: number; end: number }
  | { kind: 'link'; start: number; end: number; href: string; label: string };

const HANDLE = /(?<![\w@./])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/iu;
const CANDIDATE = new RegExp(`${WEB_LINK.source}|${HANDLE.source}`, 'giu');

/** Finds web addresses and handles. Only http and https become links. */
export function linkify(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  let position = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const start = match.index;
    const token = match[0].startsWith('@') ? mentionAt(start, match[0]) : linkAt(start, match[0]);
    if (token !== null) {
      pushText(tokens, position, start);
      tokens.push(token);
      position = token.end;
    }
  }
  pushText(tokens, position, text.length);
  return tokens;
}

/** An address that may be followed, or null: anything but http and https is refused. */
export function safeHref(address: string | null | undefined): string | null {
  if (address === null || address === undefined) {
    return null;
  }
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

function pushText(tokens: TextToken[], start: number, end: number): void {
  if (end > start) {
    tokens.push({ kind: 'text', start, end });
  }
}

function mentionAt(start: number, handle: string): TextToken {
  return { kind: 'mention', start, end: start + handle.length };
}

function linkAt(start: number, candidate: string): TextToken | null {
  const address = trimWebLink(candidate);
  const href = safeHref(address);
  if (href === null) {
    return null;
  }
  return { kind: 'link', start, end: start + address.length, href, label: labelOf(address, new URL(href)) };
}

/** The address as written, unless it may look like another host: then as the browser reads it. */
function labelOf(address: string, url: URL): string {
  const authority = address.replace(/^https?:\/\//i, '').split(/[/?#]/)[0] ?? '';
  return authority.toLowerCase() === url.host ? address : url.href;
}
