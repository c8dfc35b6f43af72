import type { Request } from 'express';
import { AppError } from '@genklang/platform';

/** Reads a body that is a file. What is too much is read to its end and dropped: only then does the sender hear why. */
export async function readUpload(request: Request, maxBytes: number): Promise<Buffer> {
  return await new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) {
        chunks.push(chunk);
      } else {
        chunks.length = 0;
        reject(new AppError('picture_too_large'));
      }
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new AppError('invalid_input')));
  });
}
