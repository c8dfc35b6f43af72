import type { Post } from '../store/model';
import { compareIds } from '../store/snowflake';
import type { QueryReader } from './query.reader';

const alphabet = '0123456789abcdefghijklmnopqrstuv';

/** A place in a timeline, exclusive: `older` goes on below the id, `newer` goes back above it. */
interface PageMark {
  direction: 'older' | 'newer';
  id: string;
}

export interface PageRequest {
  limit: number;
  sinceId?: string;
  untilId?: string;
  startMs?: number;
  endMs?: number;
  mark?: PageMark;
  /** Makes tokens of one timeline worthless for another. */
  scope: string;
}

export interface Page {
  posts: Post[];
  nextToken?: string;
  previousToken?: string;
}

export const pageParameters = ['max_results', 'pagination_token', 'since_id', 'until_id', 'start_time', 'end_time'];

export function readPageRequest(
  query: QueryReader,
  rule: { min: number; max: number; fallback: number; scope: string; tokenNames?: string[] },
): PageRequest {
  const request: PageRequest = {
    limit: query.integer('max_results', rule),
    sinceId: query.id('since_id'),
    untilId: query.id('until_id'),
    startMs: query.timeMs('start_time'),
    endMs: query.timeMs('end_time'),
    scope: rule.scope,
  };
  for (const name of rule.tokenNames ?? ['pagination_token']) {
    const token = query.text(name);
    if (token !== undefined) {
      request.mark = decodeToken(token, rule.scope);
      if (!request.mark) {
        query.refuse(name, `The \`${name}\` query parameter value [${token}] is not valid`);
      }
    }
  }
  return request;
}

/** Cuts one page out of a timeline that comes newest first. Nothing shifts when newer posts arrive during a walk. */
export function cutPage(newestFirst: Iterable<Post>, request: PageRequest): Page {
  return request.mark?.direction === 'newer'
    ? pageAbove(newestFirst, request, request.mark)
    : pageBelow(newestFirst, request, request.mark);
}

function pageBelow(newestFirst: Iterable<Post>, request: PageRequest, mark: PageMark | undefined): Page {
  const posts: Post[] = [];
  for (const post of inRange(newestFirst, request)) {
    if (mark && compareIds(post.id, mark.id) >= 0) {
      continue;
    }
    posts.push(post);
    if (posts.length > request.limit) {
      break;
    }
  }
  const hasMore = posts.length > request.limit;
  return withTokens(posts.slice(0, request.limit), request, { hasOlder: hasMore, hasNewer: mark !== undefined });
}

function pageAbove(newestFirst: Iterable<Post>, request: PageRequest, mark: PageMark): Page {
  const above: Post[] = [];
  for (const post of inRange(newestFirst, request)) {
    if (compareIds(post.id, mark.id) <= 0) {
      break;
    }
    above.push(post);
  }
  const posts = above.slice(-request.limit);
  return withTokens(posts, request, { hasOlder: true, hasNewer: above.length > posts.length });
}

function* inRange(newestFirst: Iterable<Post>, request: PageRequest): Generator<Post> {
  for (const post of newestFirst) {
    if (request.sinceId !== undefined && compareIds(post.id, request.sinceId) <= 0) {
      return;
    }
    const isTooNew = request.untilId !== undefined && compareIds(post.id, request.untilId) >= 0;
    const isInTime = post.createdAtMs >= (request.startMs ?? 0) && post.createdAtMs < (request.endMs ?? Infinity);
    if (!isTooNew && isInTime) {
      yield post;
    }
  }
}

function withTokens(posts: Post[], request: PageRequest, around: { hasOlder: boolean; hasNewer: boolean }): Page {
  const newest = posts[0]?.id;
  const oldest = posts.at(-1)?.id;
  return {
    posts,
    ...(around.hasOlder && oldest !== undefined
      ? { nextToken: encodeToken({ direction: 'older', id: oldest }, request.scope) }
      : {}),
    ...(around.hasNewer && newest !== undefined
      ? { previousToken: encodeToken({ direction: 'newer', id: newest }, request.scope) }
      : {}),
  };
}

function encodeToken(mark: PageMark, scope: string): string {
  let bits = '';
  for (const byte of Buffer.from(`${scope}|${mark.direction}|${mark.id}`)) {
    bits += byte.toString(2).padStart(8, '0');
  }
  return (bits.match(/.{1,5}/g) ?? []).map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

function decodeToken(token: string, scope: string): PageMark | undefined {
  const bits = Array.from(token, (digit) => Math.max(0, alphabet.indexOf(digit)).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const [tokenScope, direction, id] = Buffer.from(bytes).toString('latin1').split('|');
  const isDirection = direction === 'older' || direction === 'newer';
  return tokenScope === scope && isDirection && id !== undefined && /^\d+$/.test(id) ? { direction, id } : undefined;
}
