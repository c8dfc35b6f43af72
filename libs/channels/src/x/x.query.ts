import type { ListeningQuery } from '@genklang/contract';
import { ChannelError } from '../channel-error';

/** What X takes of a self-serve app; an enterprise's may be longer. */
const MAX_LENGTH = 512;
/** Hashtags, cashtags and handles are operators of their own: in quotes they would lose their sign. */
const TAG = /^[#$@][\p{L}\p{N}_]+$/u;
/** Languages that X tells apart (`lang:`); in others the search is not narrowed. */
const LANGUAGES = new Set(
  'am ar bg bn bo ca ckb cs cy da de dv el en es et eu fa fi fr gu hi ht hu hy id is it iw ja ka km kn ko lo lt lv ml mr my ne nl no or pa pl ps pt ro ru sd si sk sl sr sv ta te th tl tr ug uk ur vi zh'.split(
    ' ',
  ),
);
/** X writes these otherwise than BCP 47 does. */
const X_LANGUAGES: Record<string, string> = { nb: 'no', nn: 'no', he: 'iw' };

/** A search as X's recent search takes it. @throws {ChannelError} when it cannot be one. */
export function searchQuery(query: ListeningQuery, handle: string): string {
  const wanted = query.anyOf.flatMap(term);
  if (wanted.length === 0) {
    throw refused('X needs at least one word or phrase to search for');
  }
  const language = languageOf(query.language);
  const parts = [
    wanted.length === 1 ? wanted[0] : `(${wanted.join(' OR ')})`,
    ...query.noneOf.flatMap(term).map((word) => `-${word}`),
    ...(language === null ? [] : [`lang:${language}`]),
    '-is:retweet',
    ...(handle === '' ? [] : [`-from:${handle}`]),
  ];
  const text = parts.join(' ');
  if ([...text].length > MAX_LENGTH) {
    throw refused(
      `X takes searches of ${MAX_LENGTH} characters; this one has ${[...text].length}: use fewer or shorter words, or a second search`,
    );
  }
  return text;
}

/** Posts that quote ours and do not name us: those that do reach our mentions, and would be paid for twice. */
export function quotesQuery(handle: string): string {
  const links = ['x.com', 'twitter.com'].map((host) => `url:"${host}/${handle}/status"`);
  return `(${links.join(' OR ')}) is:quote -is:retweet -from:${handle} -@${handle}`;
}

/** In quotes nothing is an operator. X has no way to write a quotation mark inside them. */
function term(text: string): string[] {
  const plain = text
    .replace(/["“”\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) {
    return [];
  }
  return [TAG.test(plain) ? plain : `"${plain}"`];
}

function languageOf(language: string | null): string | null {
  const base = language?.toLowerCase().split('-')[0] ?? '';
  const written = X_LANGUAGES[base] ?? base;
  return LANGUAGES.has(written) ? written : null;
}

function refused(message: string): ChannelError {
  return new ChannelError({ kind: 'rejected', code: 'rejected' }, message);
}
