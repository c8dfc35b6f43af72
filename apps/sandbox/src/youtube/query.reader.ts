import type { WireRequest } from '../http/request';
import type { Comment } from './comment.store';
import { badRequest } from './refusal';

const always = ['alt', 'fields', 'key', 'prettyPrint', 'quotaUser', 'part'];
const maxIds = 50;
const defaultResults = 20;
const maxResults = 100;

/** Reads a request's parameters as strictly as YouTube does, or more so. */
export class QueryReader {
  readonly parts: string[];

  constructor(
    private readonly query: WireRequest['query'],
    known: { parts: readonly string[]; filters: readonly string[]; others: readonly string[] },
  ) {
    for (const name of query.keys()) {
      if (![...always, ...known.filters, ...known.others].includes(name)) {
        throw badRequest('unexpectedParameter', `The request specifies an unexpected parameter: ${name}`, name);
      }
    }
    this.parts = (query.get('part') ?? '').split(',').filter((part) => part !== '');
    if (this.parts.length === 0) {
      throw badRequest('missingRequiredParameter', 'Required parameter: part', 'part');
    }
    const unknown = this.parts.find((part) => !known.parts.includes(part));
    if (unknown !== undefined) {
      throw badRequest('unknownPart', `'${unknown}'`, 'part');
    }
    this.checkFilters(known.filters);
  }

  get(name: string): string | null {
    return this.query.get(name);
  }

  choice(name: string, choices: readonly [string, ...string[]]): string {
    const value = this.query.get(name) ?? choices[0];
    if (!choices.includes(value)) {
      throw badRequest('invalidParameter', `Invalid value '${value}'. Allowed are ${choices.join(', ')}`, name);
    }
    return value;
  }

  /** Ids stand alone: no paging, no order. */
  ids(): string[] | undefined {
    const ids = this.query.get('id')?.split(',');
    const other = ['maxResults', 'pageToken', 'order', 'moderationStatus', 'searchTerms'].find((name) =>
      this.query.has(name),
    );
    if (ids && other !== undefined) {
      throw badRequest('incompatibleParameters', `id cannot be used together with ${other}`, other);
    }
    if (ids && ids.length > maxIds) {
      throw badRequest('invalidFilters', `At most ${maxIds} ids`, 'id');
    }
    return ids;
  }

  /** A page of a list that is in order, and the token of the next one: a place, so that arrivals do not move it. */
  page(list: Comment[]): { shown: Comment[]; answer: object } {
    const size = this.size();
    const token = this.query.get('pageToken');
    const start = token === null ? 0 : startOf(token, list);
    const shown = list.slice(start, start + size);
    const last = shown.at(-1);
    const next = last && start + size < list.length ? { nextPageToken: tokenOf(last) } : {};
    return { shown, answer: { ...next, pageInfo: { totalResults: shown.length, resultsPerPage: size } } };
  }

  private size(): number {
    const value = this.query.get('maxResults') ?? String(defaultResults);
    const size = Number(value);
    if (!Number.isInteger(size) || size < 1 || size > maxResults) {
      const message = `Invalid value '${value}'. Values must be within the range: [1, ${maxResults}]`;
      throw badRequest('invalidParameter', message, 'maxResults');
    }
    return size;
  }

  private checkFilters(filters: readonly string[]): void {
    const given = filters.filter((name) => this.query.has(name));
    const expected = `Expected one of: ${filters.join(', ')}`;
    if (given.length === 0) {
      throw badRequest('missingRequiredParameter', `No filter selected. ${expected}`, 'parameters');
    }
    if (given.length > 1) {
      throw badRequest(
        'incompatibleParameters',
        `Incompatible parameters specified in the request: ${given.join(', ')}`,
      );
    }
  }
}

function tokenOf(last: Comment): string {
  return Buffer.from(JSON.stringify([last.id, last.publishedMs, last.order])).toString('base64url');
}

/** Behind the comment that the token names, or behind where it stood. */
function startOf(token: string, list: Comment[]): number {
  try {
    const [id, at, order] = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as [string, number, number];
    const index = list.findIndex((comment) => comment.id === id);
    const isDescending = (list[0]?.publishedMs ?? 0) >= (list.at(-1)?.publishedMs ?? 0);
    const isBehind = ({ publishedMs, order: own }: Comment): boolean =>
      isDescending ? publishedMs < at || (publishedMs === at && own < order) : publishedMs > at;
    const next = index === -1 ? list.findIndex(isBehind) : index + 1;
    return next === -1 ? list.length : next;
  } catch {
    throw badRequest('invalidPageToken', 'The request specifies an invalid page token.', 'pageToken');
  }
}
