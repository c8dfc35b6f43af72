import { asCount, asObject } from './json-reader';
import { cleanText } from './text/clean-text';

/** Longer than any network takes; what is beyond is cut. */
const MAX_ALT_LENGTH = 10_000;

/** What an author says of a picture, or null. */
export function altTextOf(value: unknown): string | null {
  const text = typeof value === 'string' ? cleanText(value).trim() : '';
  return text === '' ? null : text.slice(0, MAX_ALT_LENGTH);
}

/** Where a picture lies: an address of the web, or null. */
export function pictureUrlOf(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 2_000 && /^https?:\/\//i.test(value) ? cleanText(value) : null;
}

/** Width and height, or proportions: both, or neither. */
export function sizeOf(value: unknown): { width: number | null; height: number | null } {
  const size = asObject(value);
  const width = asCount(size?.['width']);
  const height = asCount(size?.['height']);
  return width !== null && height !== null && width > 0 && height > 0
    ? { width, height }
    : { width: null, height: null };
}
