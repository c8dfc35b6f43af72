import { randomUUID } from 'node:crypto';

/** A form with a file in it, ready to be sent. */
export interface MultipartForm {
  contentType: string;
  body: Buffer;
}

/** Writes a form of texts and one file, as browsers do. */
export function multipartForm(
  texts: Record<string, string>,
  file: { name: string; filename: string; contentType: string; content: Buffer },
): MultipartForm {
  const boundary = `form-${randomUUID()}`;
  const parts = Object.entries(texts).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head =
    `--${boundary}\r\ncontent-disposition: form-data; name="${file.name}"; filename="${file.filename}"\r\n` +
    `content-type: ${file.contentType}\r\n\r\n`;
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([Buffer.from(parts.join('') + head), file.content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}
