import { findLinks } from './find-links';

const SCHEME = /^https?:\/\//i;
/** A handle with its host, as in `@karen@eksempel.dk`. */
const HANDLE = /(?<![\p{L}\p{N}_=/])(@\w+(?:[.-]+\w+)*)@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*/gu;

/** A text as Mastodon counts it: each link that names its scheme as long as `urlLength`, each handle without its host. */
export function shortenAsFediverse(text: string, urlLength: number): string {
  const link = '-'.repeat(urlLength);
  let short = '';
  let at = 0;
  for (const { start, end } of findLinks(text)) {
    if (SCHEME.test(text.slice(start, end))) {
      short += withoutHosts(text.slice(at, start)) + link;
      at = end;
    }
  }
  return short + withoutHosts(text.slice(at));
}

function withoutHosts(text: string): string {
  return text.replace(HANDLE, '$1');
}
