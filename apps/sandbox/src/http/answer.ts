/** What goes back over the wire, before any fault spoils it. */
export interface Answer {
  status: number;
  contentType: string;
  body: string | Buffer;
  headers: Record<string, string>;
  /** For the journal. */
  createdPostId?: string;
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return { status, contentType: 'application/json; charset=utf-8', body: JSON.stringify(value), headers };
}

export function html(status: number, body: string): Answer {
  return { status, contentType: 'text/html; charset=utf-8', body, headers: {} };
}

export function redirect(location: string): Answer {
  return { status: 302, contentType: 'text/plain', body: '', headers: { location } };
}
