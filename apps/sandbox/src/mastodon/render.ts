import { escapeHtml } from '../page/html';
import type { Account } from './account';

const TOKENS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])|(?<![=/\w])@(\w+(?:@[\w.-]+\w)?)|(?<![\w/])#([\p{L}\p{N}_]+)/giu;
const MAX_SHOWN = 30;

/** Who a name means, if anybody. */
export type FindAccount = (acct: string) => Account | undefined;

/** A text as Mastodon's HTML: paragraphs, breaks, links with their hidden halves, handles and tags. */
export function toHtml(text: string, base: string, find: FindAccount): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    let html = '';
    let at = 0;
    for (const match of paragraph.matchAll(TOKENS)) {
      const [whole, link, acct, tag] = match;
      html += escapeHtml(paragraph.slice(at, match.index)) + tokenToHtml({ whole, link, acct, tag }, base, find);
      at = match.index + whole.length;
    }
    return `<p>${(html + escapeHtml(paragraph.slice(at))).replaceAll('\n', '<br />')}</p>`;
  });
  return text === '' ? '' : paragraphs.join('');
}

/** Those whom a text names. */
export function mentionsIn(text: string, find: FindAccount): Account[] {
  const named = [...text.matchAll(TOKENS)].flatMap(([, , acct]) => (acct === undefined ? [] : [find(acct)]));
  return [...new Set(named.filter((account) => account !== undefined))];
}

export function tagsIn(text: string): string[] {
  const tags = [...text.matchAll(TOKENS)].flatMap(([, , , tag]) => (tag === undefined ? [] : [tag.toLowerCase()]));
  return [...new Set(tags)];
}

function tokenToHtml(
  token: { whole: string; link?: string; acct?: string; tag?: string },
  base: string,
  find: FindAccount,
): string {
  if (token.link !== undefined) {
    return linkToHtml(token.link);
  }
  if (token.tag !== undefined) {
    const address = escapeHtml(`${base}/tags/${token.tag.toLowerCase()}`);
    return `<a href="${address}" class="mention hashtag" rel="tag">#<span>${escapeHtml(token.tag)}</span></a>`;
  }
  const account = find(token.acct ?? '');
  return account
    ? `<span class="h-card" translate="no"><a href="${escapeHtml(account.url(base))}" class="u-url mention">@<span>${escapeHtml(account.username)}</span></a></span>`
    : escapeHtml(token.whole);
}

/** The scheme and what is too long are there, and hidden. */
function linkToHtml(link: string): string {
  const scheme = /^https?:\/\/(?:www\.)?/i.exec(link)?.[0] ?? '';
  const shown = link.slice(scheme.length, scheme.length + MAX_SHOWN);
  const rest = link.slice(scheme.length + MAX_SHOWN);
  const parts = [
    `<span class="invisible">${escapeHtml(scheme)}</span>`,
    `<span class="${rest === '' ? '' : 'ellipsis'}">${escapeHtml(shown)}</span>`,
    `<span class="invisible">${escapeHtml(rest)}</span>`,
  ];
  return `<a href="${escapeHtml(link)}" target="_blank" rel="nofollow noopener" translate="no">${parts.join('')}</a>`;
}
