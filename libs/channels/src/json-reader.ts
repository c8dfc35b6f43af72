/** An object of unknown content, as JSON brings it. */
export type Json = Record<string, unknown>;

const MAX_COUNT = 2_147_483_647;

/** An object, or undefined where there is none: reading on from it goes on as undefined. */
export function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** A text that is not empty, or undefined. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The items of a list; none where it is no list. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** A count as the database can hold it, or null. */
export function asCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.max(0, Math.min(Math.trunc(value), MAX_COUNT))
    : null;
}

/** A moment written as text, or undefined. */
export function asMoment(value: unknown): Date | undefined {
  const date = typeof value === 'string' ? new Date(value) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}
