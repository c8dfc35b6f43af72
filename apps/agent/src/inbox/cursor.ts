import { AppError } from '@genklang/platform';

/** A place in a list ordered by (time, id). */
export interface Position {
  at: Date;
  id: string;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An opaque cursor for a position. */
export function encodeCursor(position: Position): string {
  return Buffer.from(`${position.at.toISOString()} ${position.id}`).toString('base64url');
}

/** @throws {AppError} invalid_input for anything that {@link encodeCursor} did not make. */
export function decodeCursor(field: string, cursor: string): Position {
  const [time = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || !ID.test(id)) {
    throw new AppError('invalid_input', {
      fields: [{ field, message: 'is not a cursor of this list; leave it out to begin anew' }],
    });
  }
  return { at, id };
}
