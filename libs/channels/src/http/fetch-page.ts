import { decodeBody } from './decode-body';
import { download } from './download';
import type { DownloadRules } from './download';
import type { Outbound } from './outbound';
import { readPageHead } from '../text/page-head';
import type { PageHead } from '../text/page-head';

/** What a page says of itself. `picture` is a whole address. */
export interface LinkedPage extends PageHead {
  title: string;
  siteName: string;
}

/** Nothing could be said of a page, and never mind why: a broken link, a refused address, something that is no page. */
export class PageError extends Error {
  override readonly name = 'PageError';
}

const PAGES = {
  accept: 'text/html',
  isPlainAllowed: true,
  deadlineMs: 5_000,
  // What a page says of itself stands at its beginning: of a long one that is enough.
  maxBytes: 512 * 1024,
  whenLarger: 'cut',
  isExpected: (contentType) => /^\s*text\/html\s*(;|$)/i.test(contentType ?? ''),
} as const satisfies DownloadRules;
const META_CHARSET = /<meta[^>]{0,100}?charset\s*=\s*["']?([\w.:-]{1,40})/i;
const META_BYTES = 2_048;

/**
 * Reads what a page that a stranger links to says of itself: text/html of a public address, its first 512 kB at most. No cookies,
 * no scripts, nothing else of it is fetched.
 * @throws {PageError}
 */
export async function fetchPage(outbound: Outbound, address: string): Promise<LinkedPage> {
  try {
    const { content, contentType, url } = await download(outbound, address, PAGES);
    const { title, siteName, picture, ...rest } = readPageHead(textOf(content, contentType ?? ''));
    if (title === null) {
      throw new PageError('a page without a title');
    }
    const host = url.hostname.replace(/^www\./, '');
    return { ...rest, title, siteName: siteName ?? host, picture: picture === null ? null : addressOf(picture, url) };
  } catch (error) {
    throw error instanceof PageError
      ? error
      : new PageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** A page names its charset in its head where its server does not. */
function textOf(content: Buffer, contentType: string): string {
  const named = META_CHARSET.exec(content.subarray(0, META_BYTES).toString('latin1'))?.[1];
  const isNamed = /charset\s*=/i.test(contentType);
  return decodeBody(content, isNamed || named === undefined ? contentType : `text/html; charset=${named}`);
}

function addressOf(picture: string, page: URL): string | null {
  return URL.canParse(picture, page) ? new URL(picture, page).href : null;
}
