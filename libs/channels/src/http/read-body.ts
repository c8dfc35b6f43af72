import type { Readable } from 'node:stream';
import { createGunzip, createInflate } from 'node:zlib';

/** More than any page of any network; what is larger is a mistake or an attack. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** Reads a whole body, decompressed, and gives up where it grows too large (a bomb, too). */
export async function readBody(body: Readable, encoding: string | undefined): Promise<Buffer> {
  const decoder = encoding === 'gzip' ? createGunzip() : encoding === 'deflate' ? createInflate() : null;
  const plain: Readable = decoder ? body.on('error', (error) => decoder.destroy(error)).pipe(decoder) : body;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of plain as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) {
      body.destroy();
      throw new Error(`the answer is larger than ${MAX_BODY_BYTES} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
