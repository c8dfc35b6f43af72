import type { WireRequest } from '../http/request';
import { ApiError } from './api.error';

type Values = Record<string, string | string[] | undefined>;

/** The parameters of a request: its query, and a body that is JSON, a form or a multipart form. */
export class Params {
  private readonly values: Values;

  constructor(request: WireRequest) {
    this.values = { ...fromForm(request.query), ...bodyOf(request), ...request.params };
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    return Array.isArray(value) ? value[0] : value;
  }

  list(name: string): string[] {
    const value = this.values[name];
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  }

  flag(name: string): boolean {
    return ['true', '1'].includes(this.text(name) ?? '');
  }

  /** Mastodon takes what is too much for the most, and what is no number for nothing said. */
  limit(fallback: number, max: number): number {
    const given = Number.parseInt(this.text('limit') ?? '', 10);
    return Number.isNaN(given) ? fallback : Math.min(Math.abs(given), max);
  }
}

function bodyOf(request: WireRequest): Values {
  if (request.body === '') {
    return {};
  }
  if (request.contentType.startsWith('application/json')) {
    return fromJson(request.body);
  }
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/.exec(request.contentType)?.[1];
  return boundary === undefined ? fromForm(new URLSearchParams(request.body)) : fromMultipart(request.body, boundary);
}

function fromJson(body: string): Values {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new ApiError(400, 'Error occurred while parsing request parameters');
  }
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(
    entries.map(([name, item]) => [
      name,
      Array.isArray(item) ? item.map(String) : item === null || item === undefined ? undefined : String(item),
    ]),
  );
}

/** Rails reads `name[]` as a list. */
function fromForm(form: URLSearchParams): Values {
  const values: Values = {};
  for (const [name, value] of form) {
    if (name.endsWith('[]')) {
      const list = values[name.slice(0, -2)];
      values[name.slice(0, -2)] = [...(Array.isArray(list) ? list : []), value];
    } else {
      values[name] = value;
    }
  }
  return values;
}

function fromMultipart(body: string, boundary: string): Values {
  const form = new URLSearchParams();
  for (const part of body.split(`--${boundary}`)) {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    const name = /name="([^"]+)"/.exec(head)?.[1];
    if (name !== undefined) {
      form.append(name, rest.join('\r\n\r\n').replace(/\r\n$/, ''));
    }
  }
  return fromForm(form);
}
