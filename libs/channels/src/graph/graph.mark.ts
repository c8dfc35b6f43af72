import { asList, asObject, asText } from '../json-reader';
import type { PostMark } from '../post';

/** A place in the order of a stream: by time, and by id where times are equal (Meta's have whole seconds). */
export interface Place {
  at: Date;
  id: string;
}

/** Where a list goes on: at a cursor, and with what, if that has been seen already. */
export interface Resume {
  cursor: string;
  next: Place | null;
}

/**
 * A mark as we leave it. `lists`: those (a post's comments) of which everything above the mark has been read, and more than a
 * first page.
 */
export interface GraphMark {
  at: Date;
  id: string;
  lists: Record<string, Resume>;
}

/**
 * Negative when the first one lies above (is newer). Ids grow with time, so where times are equal the higher id is newer; a
 * comment's own number is the last part of its id.
 */
export function compareNewestFirst(left: Place, right: Place): number {
  const [a, b] = [ownNumber(left.id), ownNumber(right.id)];
  return (
    right.at.getTime() - left.at.getTime() ||
    b.length - a.length ||
    compareTexts(b, a) ||
    compareTexts(right.id, left.id)
  );
}

export function writeMark({ at, id, lists }: GraphMark): PostMark {
  const written = Object.entries(lists).map(([key, { cursor, next }]) => [
    key,
    next ? [cursor, next.at.getTime(), next.id] : [cursor],
  ]);
  return { at, id: written.length === 0 ? id : JSON.stringify({ id, lists: Object.fromEntries(written) }) };
}

/** Reads a mark of ours; what cannot be read is a place by its time alone. */
export function readMark(mark: PostMark): GraphMark {
  const written = parse(mark.id ?? '');
  if (!written) {
    return { at: mark.at, id: mark.id ?? '', lists: {} };
  }
  const lists = Object.entries(asObject(written['lists']) ?? {}).flatMap(([key, resume]) => {
    const [cursor, at, id] = asList(resume);
    const next = typeof at === 'number' && typeof id === 'string' ? { at: new Date(at), id } : null;
    return typeof cursor === 'string' ? [[key, { cursor, next }] as const] : [];
  });
  return { at: mark.at, id: asText(written['id']) ?? '', lists: Object.fromEntries(lists) };
}

function ownNumber(id: string): string {
  return id.slice(id.lastIndexOf('_') + 1);
}

function parse(id: string): Record<string, unknown> | undefined {
  try {
    return id.startsWith('{') ? asObject(JSON.parse(id)) : undefined;
  } catch {
    return undefined;
  }
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
