import { request as send } from 'undici';
import type { Dispatcher } from 'undici';
import type { Outbound } from './outbound';

/** What may be fetched of an address that a stranger wrote, and how much of it. */
export interface DownloadRules {
  /** The media types that are asked for. */
  accept: string;
  /** Also without encryption. */
  isPlainAllowed: boolean;
  /** All of it must be here by then. */
  deadlineMs: number;
  maxBytes: number;
  /** What is larger: refused, or read as far as it may be. */
  whenLarger: 'refuse' | 'cut';
  /** Looked at before anything is read of the body. */
  isExpected?(contentType: string | undefined): boolean;
}

export interface Download {
  content: Buffer;
  contentType: string | undefined;
  /** Where it lay in the end. */
  url: URL;
}

const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches what lies at an address that a stranger wrote. Only public addresses, on the web's own ports, with nothing that says who
 * asks; each redirect is held to the same. Hosts that the operator named are spoken to as they stand.
 */
export async function download(outbound: Outbound, address: string, rules: DownloadRules): Promise<Download> {
  const signal = AbortSignal.timeout(rules.deadlineMs);
  let url = checked(outbound, new URL(address), rules);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await send(url, {
      headers: { accept: rules.accept, 'accept-encoding': 'identity' },
      signal,
      dispatcher: outbound.dispatcher,
    });
    const { location } = response.headers;
    if (REDIRECTS.has(response.statusCode) && typeof location === 'string') {
      drop(response.body);
      url = checked(outbound, new URL(location, url), rules);
    } else {
      return { ...(await readAnswer(response, rules)), url };
    }
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`);
}

function checked(outbound: Outbound, url: URL, { isPlainAllowed }: DownloadRules): URL {
  if (url.username !== '' || url.password !== '') {
    throw new Error('an address with a password in it');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Error('only addresses of the web');
  }
  if (!outbound.isNamed(url) && (url.port !== '' || (url.protocol === 'http:' && !isPlainAllowed))) {
    throw new Error(isPlainAllowed ? 'only the web and its own ports' : 'only https and its own port');
  }
  outbound.check(url);
  return url;
}

async function readAnswer(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  rules: DownloadRules,
): Promise<Omit<Download, 'url'>> {
  const type = headers['content-type'];
  const contentType = typeof type === 'string' ? type : undefined;
  const problem = problemOf(statusCode, headers, rules);
  if (problem !== null) {
    drop(body);
    throw new Error(problem);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > rules.maxBytes) {
      drop(body);
      break;
    }
  }
  if (size > rules.maxBytes && rules.whenLarger === 'refuse') {
    throw new Error(`larger than ${rules.maxBytes} bytes`);
  }
  return { content: Buffer.concat(chunks).subarray(0, rules.maxBytes), contentType };
}

/** Why an answer is not read at all. */
function problemOf(
  statusCode: number,
  headers: Dispatcher.ResponseData['headers'],
  { maxBytes, whenLarger, isExpected }: DownloadRules,
): string | null {
  const type = headers['content-type'];
  if (statusCode !== 200) {
    return `answered ${statusCode}`;
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    return 'packed, though it was asked for as it is';
  }
  if (whenLarger === 'refuse' && Number(headers['content-length'] ?? 0) > maxBytes) {
    return `larger than ${maxBytes} bytes`;
  }
  return isExpected === undefined || isExpected(typeof type === 'string' ? type : undefined)
    ? null
    : `of another type: ${String(type)}`;
}

/** Hangs up. That the rest never comes is an error of the stream, which nobody else would hear. */
function drop(body: Dispatcher.ResponseData['body']): void {
  body.on('error', () => undefined);
  body.destroy();
}
