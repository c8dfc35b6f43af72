import { download } from './download';
import type { DownloadRules } from './download';
import type { Outbound } from './outbound';
import { readPictureType } from './picture-type';
import type { PictureType } from './picture-type';

/** A picture as it was fetched, and what it is by its own bytes. */
export interface Picture extends PictureType {
  content: Buffer;
}

/** No picture could be had, and never mind why: a broken link, a refused address, something that is no picture. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}

const PICTURES = {
  accept: 'image/webp,image/png,image/jpeg,image/gif',
  isPlainAllowed: false,
  deadlineMs: 5_000,
  maxBytes: 5 * 1024 * 1024,
  whenLarger: 'refuse',
} as const satisfies DownloadRules;
/** More than any camera takes: a few bytes that unfold to more are an attack on whoever looks. */
const MAX_PIXELS = 50_000_000;

/**
 * Fetches a picture whose address a stranger wrote. Only public addresses, over HTTPS, on its own port, with nothing that says
 * who asks; each redirect is held to the same. Hosts that the operator named are spoken to as they stand.
 * @throws {PictureError}
 */
export async function fetchPicture(outbound: Outbound, address: string): Promise<Picture> {
  try {
    return readPicture((await download(outbound, address, PICTURES)).content);
  } catch (error) {
    throw error instanceof PictureError
      ? error
      : new PictureError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function readPicture(content: Buffer): Picture {
  const type = readPictureType(content);
  if (type === null) {
    throw new PictureError('neither PNG, JPEG, GIF nor WebP');
  }
  if (type.width * type.height > MAX_PIXELS) {
    throw new PictureError(`${type.width} x ${type.height} pixels are too many`);
  }
  return { ...type, content };
}
