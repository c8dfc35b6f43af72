import { Sandbox } from '../sandbox';

/** What came back, parsed when it was JSON. */
export interface Reply {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

/** A sandbox on a free port, with what specs ask of it again and again. */
export class Peer {
  private constructor(
    readonly sandbox: Sandbox,
    readonly base: string,
  ) {}

  static async start(options: { stateFile?: string } = {}): Promise<Peer> {
    const sandbox = new Sandbox(options);
    const port = await sandbox.listen(0, '127.0.0.1');
    return new Peer(sandbox, `http://127.0.0.1:${port}`);
  }

  async stop(): Promise<void> {
    await this.sandbox.close();
  }

  async control(method: string, path: string, body?: unknown): Promise<Reply> {
    return await this.ask(`/__control${path}`, { method, body: body === undefined ? undefined : JSON.stringify(body) });
  }

  /** Makes an account and signs in as it. */
  async signIn(handle: string): Promise<Account> {
    const account = await this.control('POST', '/accounts', { handle });
    const tokens = await this.control('POST', '/tokens', { handle });
    return new Account(this, String(account.body['id']), tokens.body as unknown as Tokens);
  }

  /** Writes posts and gives their ids. */
  async seed(...posts: Record<string, unknown>[]): Promise<string[]> {
    const reply = await this.control('POST', '/posts', { posts });
    if (reply.status !== 201) {
      throw new Error(JSON.stringify(reply.body));
    }
    return (reply.body['posts'] as { id: string }[]).map((post) => post.id);
  }

  async ask(path: string, init: RequestInit = {}): Promise<Reply> {
    const response = await fetch(`${this.base}${path}`, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? (JSON.parse(text) as Record<string, unknown>) : { text },
    };
  }
}

interface Tokens {
  clientId: string;
  clientSecret: string;
  accessToken: string;
  refreshToken: string;
}

/** Somebody who uses the wire API. */
export class Account {
  constructor(
    private readonly peer: Peer,
    readonly id: string,
    readonly tokens: Tokens,
  ) {}

  async get(path: string, query: Record<string, string> = {}): Promise<Reply> {
    const search = new URLSearchParams(query).toString();
    return await this.peer.ask(`${path}${search === '' ? '' : `?${search}`}`, { headers: this.headers() });
  }

  async mentions(query: Record<string, string> = {}): Promise<Reply> {
    return await this.get(`/2/users/${this.id}/mentions`, query);
  }

  async post(text: string, inReplyTo?: string): Promise<Reply> {
    const reply = inReplyTo === undefined ? {} : { reply: { in_reply_to_tweet_id: inReplyTo } };
    return await this.peer.ask('/2/tweets', {
      method: 'POST',
      headers: { ...this.headers(), 'content-type': 'application/json' },
      body: JSON.stringify({ text, ...reply }),
    });
  }

  async send(path: string, body: object): Promise<Reply> {
    return await this.peer.ask(path, {
      method: 'POST',
      headers: { ...this.headers(), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async remove(id: string): Promise<Reply> {
    return await this.peer.ask(`/2/tweets/${id}`, { method: 'DELETE', headers: this.headers() });
  }

  async refresh(refreshToken: string): Promise<Reply> {
    const basic = Buffer.from(`${this.tokens.clientId}:${this.tokens.clientSecret}`).toString('base64');
    return await this.peer.ask('/2/oauth2/token', {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }).toString(),
    });
  }

  private headers(): Record<string, string> {
    return { authorization: `Bearer ${this.tokens.accessToken}` };
  }
}

/** The ids on a page, in the order of the wire. */
export function idsOf(reply: Reply): string[] {
  return ((reply.body['data'] ?? []) as { id: string }[]).map((post) => post.id);
}

export function metaOf(reply: Reply): Record<string, unknown> {
  return reply.body['meta'] as Record<string, unknown>;
}
