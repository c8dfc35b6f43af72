import { AppError } from '@genklang/platform';
import type { ListPosition } from '@genklang/entities';

/** A place in a list ordered by (time, id). */
export interface Position {
  at: Date;
  id: string;
}

/** A place in the inbox list, and the moment for which that list was sorted. */
export interface ListCursor {
  sortedAt: Date;
  position: ListPosition;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What a list is sorted by: PostgreSQL's text of a time, or a number. */
const KEY = /^(-?\d{1,20}(\.\d{1,12})?|\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?)$/;

/** An opaque cursor for a position. */
export function encodeCursor(position: Position): string {
  return encode([position.at.toISOString(), position.id]);
}

/** @throws {AppError} invalid_input for anything that {@link encodeCursor} did not make. */
export function decodeCursor(field: string, cursor: string): Position {
  const [time = '', id = ''] = decode(cursor);
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || !ID.test(id)) {
    throw notACursor(field);
  }
  return { at, id };
}

/** An opaque cursor for a place in the inbox list. */
export function encodeListCursor({ sortedAt, position }: ListCursor): string {
  return encode([sortedAt.toISOString(), String(position.part), position.key, position.id]);
}

/** @throws {AppError} invalid_input for anything that {@link encodeListCursor} did not make. */
export function decodeListCursor(field: string, cursor: string): ListCursor {
  const [time = '', part = '', key = '', id = ''] = decode(cursor);
  const sortedAt = new Date(time);
  if (Number.isNaN(sortedAt.getTime()) || (part !== '1' && part !== '2') || !KEY.test(key) || !ID.test(id)) {
    throw notACursor(field);
  }
  return { sortedAt, position: { part: part === '1' ? 1 : 2, key, id } };
}

function encode(parts: string[]): string {
  return Buffer.from(parts.join('|')).toString('base64url');
}

function decode(cursor: string): string[] {
  return Buffer.from(cursor, 'base64url').toString('utf8').split('|');
}

function notACursor(field: string): AppError {
  return new AppError('invalid_input', {
    fields: [{ field, message: 'is not a cursor of this list; leave it out to begin anew' }],
  });
}
