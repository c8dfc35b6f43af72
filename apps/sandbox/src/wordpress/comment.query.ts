import { invalidParams, Refusal } from './refusal';
import { maySeeAll, mayWrite, type Site, type SiteComment, type SiteUser } from './site';

const ORDERS = ['asc', 'desc'];
const ORDERED_BY = ['date', 'date_gmt', 'id', 'include', 'post', 'parent', 'type'];
/** RFC 3339, with or without a zone; WordPress takes one without for its own time, which is GMT here. */
const DATE = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}(:\d{2})?)?$/;

/** A page of comments, and how many there are in all. */
export interface CommentPage {
  comments: SiteComment[];
  total: number;
  pages: number;
}

/** `GET /wp/v2/comments`: who may ask for what, then which comments fit. Both ends of a window are exclusive, to the second. */
export function queryComments(site: Site, query: URLSearchParams, caller: SiteUser | undefined): CommentPage {
  const asked = readQuery(query);
  checkRights(query, caller);
  const fitting = [...site.comments.values()]
    .filter((comment) => fits(comment, asked))
    .sort((one, other) => (one.atMs - other.atMs || one.id - other.id) * (asked.order === 'asc' ? 1 : -1));
  const offset = asked.offset ?? (asked.page - 1) * asked.perPage;
  return {
    // What the caller may not see is taken out of the page, but was counted.
    comments: fitting.slice(offset, offset + asked.perPage).filter((comment) => maySee(comment, caller)),
    total: fitting.length,
    pages: Math.ceil(fitting.length / asked.perPage),
  };
}

export function maySee(comment: SiteComment, caller: SiteUser | undefined): boolean {
  return comment.status === 'approved' || maySeeAll(caller) || (caller !== undefined && comment.author === caller.id);
}

/** Without signing in a refusal is a 401, with it a 403. */
export function statusFor(caller: SiteUser | undefined): number {
  return caller === undefined ? 401 : 403;
}

interface CommentQuery {
  perPage: number;
  page: number;
  offset: number | undefined;
  order: string;
  afterMs: number;
  beforeMs: number;
  status: string;
  lists: Record<'include' | 'parent' | 'post' | 'author', number[]>;
}

function readQuery(query: URLSearchParams): CommentQuery {
  const problems: Record<string, string> = {};
  const whole = (name: string, range: { min: number; max: number }, fallback: number): number => {
    const value = Number(query.get(name) ?? fallback);
    if (!Number.isInteger(value) || value < range.min || value > range.max) {
      problems[name] = `${name} must be between ${range.min} (inclusive) and ${range.max} (inclusive)`;
    }
    return value;
  };
  const choice = (name: string, choices: string[], fallback: string): string => {
    const value = query.get(name) ?? fallback;
    if (!choices.includes(value)) {
      problems[name] = `${name} is not one of ${choices.join(', ')}.`;
    }
    return value;
  };
  const moment = (name: string, fallback: number): number => {
    const text = query.get(name);
    if (text !== null && !DATE.test(text)) {
      problems[name] = 'Invalid date.';
    }
    return text === null
      ? fallback
      : Math.floor(Date.parse(/[Zz+]|-\d{2}:\d{2}$/.test(text) ? text : `${text}Z`) / 1_000) * 1_000;
  };
  const list = (name: string): number[] => {
    const ids = (query.get(name) ?? '')
      .split(',')
      .filter((part) => part !== '')
      .map(Number);
    if (ids.some((id) => !Number.isInteger(id))) {
      problems[name] = `${name}[0] is not of type integer.`;
    }
    return ids;
  };
  const asked = {
    perPage: whole('per_page', { min: 1, max: 100 }, 10),
    page: whole('page', { min: 1, max: Number.MAX_SAFE_INTEGER }, 1),
    offset: query.has('offset') ? whole('offset', { min: 0, max: Number.MAX_SAFE_INTEGER }, 0) : undefined,
    order: choice('order', ORDERS, 'desc'),
    afterMs: moment('after', Number.NEGATIVE_INFINITY),
    beforeMs: moment('before', Number.POSITIVE_INFINITY),
    status: query.get('status') ?? 'approve',
    lists: { include: list('include'), parent: list('parent'), post: list('post'), author: list('author') },
  };
  choice('orderby', ORDERED_BY, 'date_gmt');
  choice('context', ['view', 'embed', 'edit'], 'view');
  if (Object.keys(problems).length > 0) {
    throw invalidParams(problems);
  }
  return asked;
}

function checkRights(query: URLSearchParams, caller: SiteUser | undefined): void {
  if (query.get('context') === 'edit' && !maySeeAll(caller)) {
    throw forbiddenContext(caller);
  }
  if (!mayWrite(caller)) {
    const forbidden = [
      ...['author', 'author_exclude', 'author_email'].filter((name) => query.has(name)),
      ...((query.get('status') ?? 'approve') === 'approve' ? [] : ['status']),
    ];
    if (forbidden.length > 0) {
      const text = `Query parameter not permitted: ${forbidden.join(', ')}`;
      throw new Refusal(statusFor(caller), 'rest_forbidden_param', text);
    }
  }
}

export function forbiddenContext(caller: SiteUser | undefined): Refusal {
  return new Refusal(statusFor(caller), 'rest_forbidden_context', 'Sorry, you are not allowed to edit comments.');
}

function fits(comment: SiteComment, { afterMs, beforeMs, status, lists }: CommentQuery): boolean {
  const isIn = (ids: number[], id: number): boolean => ids.length === 0 || ids.includes(id);
  return (
    comment.atMs > afterMs &&
    comment.atMs < beforeMs &&
    hasStatus(comment, status) &&
    isIn(lists.include, comment.id) &&
    isIn(lists.parent, comment.parent) &&
    isIn(lists.post, comment.post) &&
    isIn(lists.author, comment.author)
  );
}

/** "all" is all but spam and trash. */
function hasStatus(comment: SiteComment, status: string): boolean {
  switch (status) {
    case 'all':
      return comment.status === 'approved' || comment.status === 'hold';
    case 'approve':
    case 'approved':
      return comment.status === 'approved';
    default:
      return comment.status === status;
  }
}
