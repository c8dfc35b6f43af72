import { ERROR_CODES } from '@genklang/contract';
import type { ErrorBody, ErrorCode, FieldError } from '@genklang/contract';

/** `offline`: no answer at all, as opposed to an answer that refuses. */
export type FailureCode = ErrorCode | 'offline';

/** A request that was refused or not answered. */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  constructor(
    readonly code: FailureCode,
    message: string,
    /** `reason` is what a library behind the server calls it. */
    readonly details: { fields?: FieldError[]; errorId?: string; status?: number; reason?: string } = {},
  ) {
    super(message);
  }
}

export function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return requestJson<T>(path, { method: 'GET', signal });
}

export function postJson<T>(path: string, body: unknown): Promise<T> {
  return requestJson<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Sends a file as it is. */
export function postFile<T>(path: string, file: File): Promise<T> {
  return requestJson<T>(path, { method: 'POST', headers: { 'content-type': file.type }, body: file });
}

async function requestJson<T>(path: string, init: RequestInit): Promise<T> {
  const response = await answerOf(path, init);
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    throw refusal(response.status, body);
  }
  return body as T;
}

async function answerOf(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, {
      credentials: 'same-origin',
      ...init,
      headers: { accept: 'application/json', ...init.headers },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw new RequestError('offline', 'The server does not answer.');
  }
}

function refusal(status: number, body: unknown): RequestError {
  if (isErrorBody(body)) {
    return new RequestError(body.code, body.message, { fields: body.fields, errorId: body.errorId, status });
  }
  const code = codeOfStatus(status);
  return new RequestError(code, ERROR_CODES[code].message, { status, reason: codeIn(body) });
}

function isErrorBody(body: unknown): body is ErrorBody {
  return Object.hasOwn(ERROR_CODES, codeIn(body) ?? '');
}

function codeIn(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
    ? body.code
    : undefined;
}

function codeOfStatus(status: number): ErrorCode {
  switch (status) {
    case 401:
      return 'unauthenticated';
    case 403:
      return 'forbidden';
    case 404:
      return 'not_found';
    case 413:
      return 'payload_too_large';
    case 422:
    case 400:
      return 'invalid_input';
    case 429:
      return 'rate_limited';
    case 502:
    case 503:
    case 504:
      return 'unavailable';
    default:
      return 'internal';
  }
}
