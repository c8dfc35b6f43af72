import { cleanText } from './clean-text';
import { decodeEntities } from './html-entities';
import { endOf, endOfHidden, endOfTag } from './html-scan';

/** What a page says of itself to those who show a link to it. */
export interface PageHead {
  title: string | null;
  description: string | null;
  siteName: string | null;
  /** Where its picture lies, as the page writes it. */
  picture: string | null;
}

/** What stands in these is never meant to be read. */
const HIDDEN = new Set(['title', 'script', 'style', 'template', 'noscript', 'svg', 'object']);
const TAG = /[a-z][a-z0-9:-]{0,30}/iy;
const ATTRIBUTE = /([a-z][a-z0-9:_-]{0,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** The first of each that the page has counts. */
const SOURCES = {
  title: ['og:title', 'twitter:title', 'title'],
  description: ['og:description', 'twitter:description', 'description'],
  siteName: ['og:site_name', 'application-name'],
  picture: ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'],
} as const satisfies Record<keyof PageHead, readonly string[]>;
const MAX_TITLE_MARKUP = 2_000;
const MAX_LENGTHS = { title: 300, description: 600, siteName: 100, picture: 2_048 } as const;

/** Reads what a page says of itself (OpenGraph, else its title). Broken HTML is read as far as it goes. */
export function readPageHead(html: string): PageHead {
  const said = collect(html);
  const find = (field: keyof PageHead): string | null => {
    const value = SOURCES[field].map((name) => said.get(name) ?? '').find((text) => text !== '') ?? '';
    return value === '' ? null : cut(value, MAX_LENGTHS[field]);
  };
  return {
    title: find('title'),
    description: find('description'),
    siteName: find('siteName'),
    picture: find('picture'),
  };
}

/** The page's title and its meta tags by name, the first of each. Each character is looked at a bounded number of times. */
function collect(html: string): Map<string, string> {
  const said = new Map<string, string>();
  const note = (name: string, value: string): void => {
    const text = cleanText(decodeEntities(value)).replace(/\s+/g, ' ').trim();
    if (text !== '' && !said.has(name)) {
      said.set(name, text);
    }
  };
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = endOf(html, '-->', at + 4);
      continue;
    }
    TAG.lastIndex = at + 1;
    const tag = TAG.exec(html)?.[0].toLowerCase();
    if (tag === 'body') {
      break;
    }
    const end = tag === undefined ? at + 1 : endOfTag(html, TAG.lastIndex);
    const isHidden = tag !== undefined && HIDDEN.has(tag) && html[end - 2] !== '/';
    if (tag === 'meta') {
      readMeta(html.slice(at, end), note);
    } else if (tag === 'title') {
      const text = html.slice(end, end + MAX_TITLE_MARKUP);
      note('title', text.slice(0, endOf(text, '</', 0) - 2));
    }
    at = isHidden ? endOfHidden(html, tag, end) : end;
  }
  return said;
}

function readMeta(markup: string, note: (name: string, value: string) => void): void {
  const attributes = new Map<string, string>();
  for (const [, name = '', quoted, single, bare] of markup.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), quoted ?? single ?? bare ?? '');
  }
  const name = attributes.get('property') ?? attributes.get('name');
  const content = attributes.get('content');
  // A page's title and a meta tag of that name are two things.
  if (name !== undefined && content !== undefined && name.toLowerCase() !== 'title') {
    note(name.toLowerCase(), content);
  }
}

/** Never through a letter of two halves. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
}
