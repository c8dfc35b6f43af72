import type { IncomingMessage } from 'node:http';

/** A request as the handlers see it: parsed as far as HTTP goes, no further. */
export interface WireRequest {
  method: string;
  path: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  authorization: string | undefined;
  contentType: string;
  body: string;
}

const maxBodyBytes = 32 * 1024 * 1024;

export async function readRequest(message: IncomingMessage): Promise<WireRequest> {
  const url = new URL(message.url ?? '/', 'http://sandbox');
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    params: {},
    query: url.searchParams,
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    ),
    authorization: message.headers.authorization,
    contentType: message.headers['content-type'] ?? '',
    body: await readBody(message),
  };
}

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) {
      throw new RangeError('the body is too large');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
