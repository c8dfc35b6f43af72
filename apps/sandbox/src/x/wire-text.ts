import { codePointOffset, hashtagsIn, mentionsIn, type Span, shortLink, urlsIn } from '../store/entities';
import type { Post } from '../store/model';

/** A post's text as the API sends it, with what it found in it. */
export interface WireText {
  text: string;
  /** Where the author's own words begin and end, by code points. */
  displayRange: [number, number];
  mentions: Span[];
  hashtags: Span[];
  urls: { start: number; end: number; value: string; expanded: string }[];
}

/**
 * Handles before a reply, links as t.co, and `& < >` as HTML writes them: what X really sends, not what was typed. A quote ends
 * with a link to what it quotes.
 */
export function wireTextOf(post: Pick<Post, 'text' | 'leadingHandles'>, quotedUrl?: string): WireText {
  const prefix = post.leadingHandles.map((handle) => `@${handle} `).join('');
  const urls: WireText['urls'] = [];
  let text = prefix;
  let from = 0;
  for (const link of urlsIn(post.text)) {
    text += escape(post.text.slice(from, link.start));
    const short = shortLink(link.value);
    urls.push({ start: text.length, end: text.length + short.length, value: short, expanded: absolute(link.value) });
    text += short;
    from = link.end;
  }
  text += escape(post.text.slice(from));
  const shownEnd = text.length;
  if (quotedUrl !== undefined) {
    const short = shortLink(quotedUrl);
    urls.push({ start: text.length + 1, end: text.length + 1 + short.length, value: short, expanded: quotedUrl });
    text += ` ${short}`;
  }
  const outsideLinks = (span: Span): boolean => !urls.some((link) => span.start >= link.start && span.start < link.end);
  return {
    text,
    displayRange: [codePointOffset(text, prefix.length), codePointOffset(text, shownEnd)],
    mentions: mentionsIn(text).filter(outsideLinks),
    hashtags: hashtagsIn(text).filter(outsideLinks),
    urls,
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function absolute(address: string): string {
  return /^https?:/i.test(address) ? address : `http://${address}`;
}

/** Where a post is on X, as links in other posts say it. */
export function statusUrl(handle: string, id: string): string {
  return `https://x.com/${handle}/status/${id}`;
}
