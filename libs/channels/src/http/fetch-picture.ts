import { request as send } from 'undici';
import type { Dispatcher } from 'undici';
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

/** All of it must be here by then. */
const DEADLINE_MS = 5_000;
const MAX_BYTES = 5 * 1024 * 1024;
/** More than any camera takes: a few bytes that unfold to more are an attack on whoever looks. */
const MAX_PIXELS = 50_000_000;
const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a picture whose address a stranger wrote. Only public addresses, over HTTPS, on its own port, with nothing that says
 * who asks; each redirect is held to the same. Hosts that the operator named are spoken to as they stand.
 * @throws {PictureError}
 */
export async function fetchPicture(outbound: Outbound, address: string): Promise<Picture> {
  try {
    return readPicture(await download(outbound, address));
  } catch (error) {
    throw error instanceof PictureError
      ? error
      : new PictureError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

async function download(outbound: Outbound, address: string): Promise<Buffer> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  let url = checked(outbound, new URL(address));
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await send(url, {
      headers: { accept: 'image/webp,image/png,image/jpeg,image/gif', 'accept-encoding': 'identity' },
      signal,
      dispatcher: outbound.dispatcher,
    });
    const { location } = response.headers;
    if (REDIRECTS.has(response.statusCode) && typeof location === 'string') {
      await response.body.dump();
      url = checked(outbound, new URL(location, url));
    } else {
      return await readBody(response);
    }
  }
  throw new PictureError(`more than ${MAX_REDIRECTS} redirects`);
}

function checked(outbound: Outbound, url: URL): URL {
  if (url.username !== '' || url.password !== '') {
    throw new PictureError('an address with a password in it');
  }
  const isNamed = outbound.isNamed(url);
  if (!isNamed && (url.protocol !== 'https:' || url.port !== '')) {
    throw new PictureError('only https and its own port');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new PictureError('only addresses of the web');
  }
  outbound.check(url);
  return url;
}

async function readBody({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Buffer> {
  if (statusCode !== 200 || Number(headers['content-length'] ?? 0) > MAX_BYTES) {
    drop(body);
    throw new PictureError(statusCode === 200 ? `larger than ${MAX_BYTES} bytes` : `answered ${statusCode}`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) {
      drop(body);
      throw new PictureError(`larger than ${MAX_BYTES} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Hangs up. That the rest never comes is an error of the stream, which nobody else would hear. */
function drop(body: Dispatcher.ResponseData['body']): void {
  body.on('error', () => undefined);
  body.destroy();
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
