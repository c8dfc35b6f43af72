import { randomBytes } from 'node:crypto';
import type { SandboxClock } from '../clock';
import { type Answer, html, json, redirect } from '../http/answer';
import type { WireRequest } from '../http/request';
import type { Channel, CommentStore } from './comment.store';
import { Refusal } from './refusal';

const accessLifeSec = 3_599;
const scope = 'https://www.googleapis.com/auth/youtube.force-ssl';

/** Google's sign-in: the page that asks people, codes, and tokens. */
export class GoogleOauth {
  private readonly access = new Map<string, { channelId: string; untilMs: number }>();
  private readonly refresh = new Map<string, string>();
  private readonly codes = new Map<string, { channelId: string; redirectUri: string; isOffline: boolean }>();

  constructor(
    private readonly store: CommentStore,
    private readonly clock: SandboxClock,
  ) {}

  /** The page where a person signs in; `allow` and `deny` stand for its buttons. */
  authorize({ query }: WireRequest): Answer {
    const channel = [...this.store.channels.values()].find(({ clientId }) => clientId === query.get('client_id'));
    const redirectUri = query.get('redirect_uri') ?? '';
    const isWhole = query.get('response_type') === 'code' && query.get('scope')?.split(' ').includes(scope) === true;
    if (!channel || !isWhole || !URL.canParse(redirectUri)) {
      return html(400, '<!doctype html><title>Google</title><h1>Error 400: invalid_request</h1>');
    }
    if (!query.has('allow') && !query.has('deny')) {
      return html(200, '<!doctype html><title>Google</title><h1>Choose an account</h1>');
    }
    const back = new URL(redirectUri);
    back.searchParams.set('state', query.get('state') ?? '');
    if (query.has('deny')) {
      back.searchParams.set('error', 'access_denied');
      return redirect(back.href);
    }
    const code = `4/${secret()}`;
    const isOffline = query.get('access_type') === 'offline' && query.get('prompt') === 'consent';
    this.codes.set(code, { channelId: channel.id, redirectUri, isOffline });
    back.searchParams.set('code', code);
    back.searchParams.set('scope', scope);
    return redirect(back.href);
  }

  token(request: WireRequest): Answer {
    const form = new URLSearchParams(request.body);
    const client = [...this.store.channels.values()].find(({ clientId }) => clientId === form.get('client_id'));
    if (!client || client.clientSecret !== form.get('client_secret')) {
      return refused(401, 'invalid_client', client ? 'Unauthorized' : 'The OAuth client was not found.');
    }
    switch (form.get('grant_type')) {
      case 'authorization_code':
        return this.redeemCode(form, client);
      case 'refresh_token': {
        const isKnown = this.refresh.get(form.get('refresh_token') ?? '') === client.id;
        return isKnown
          ? this.granted(client, undefined)
          : refused(400, 'invalid_grant', 'Token has been expired or revoked.');
      }
      default:
        return refused(400, 'unsupported_grant_type', 'Invalid grant_type');
    }
  }

  /** Both tokens of somebody who has signed in. */
  issue(channel: Channel): { accessToken: string; refreshToken: string } {
    const refreshToken = `1//${secret()}`;
    this.refresh.set(refreshToken, channel.id);
    return { accessToken: this.issueAccess(channel), refreshToken };
  }

  /** Whose token a request carries. */
  callerOf(request: WireRequest): Channel {
    const token = /^Bearer (.+)$/i.exec(request.authorization ?? '')?.[1];
    const known = this.access.get(token ?? '');
    const channel = known && known.untilMs > this.clock.now() ? this.store.channels.get(known.channelId) : undefined;
    if (!channel) {
      throw new Refusal(401, {
        reason: token === undefined ? 'required' : 'authError',
        message: token === undefined ? 'Login Required.' : 'Invalid Credentials',
        location: 'Authorization',
        status: 'UNAUTHENTICATED',
      });
    }
    return channel;
  }

  expire(channel: Channel): void {
    for (const [token, { channelId }] of this.access) {
      if (channelId === channel.id) {
        this.access.delete(token);
      }
    }
  }

  revoke(channel: Channel): void {
    this.expire(channel);
    for (const [token, channelId] of this.refresh) {
      if (channelId === channel.id) {
        this.refresh.delete(token);
      }
    }
  }

  reset(): void {
    [this.access, this.refresh, this.codes].forEach((tokens) => tokens.clear());
  }

  private redeemCode(form: URLSearchParams, client: Channel): Answer {
    const code = form.get('code') ?? '';
    const known = this.codes.get(code);
    this.codes.delete(code);
    if (known?.channelId !== client.id) {
      return refused(400, 'invalid_grant', 'Malformed auth code.');
    }
    if (known.redirectUri !== form.get('redirect_uri')) {
      return refused(400, 'redirect_uri_mismatch', 'Bad Request');
    }
    return this.granted(client, known.isOffline ? this.issue(client).refreshToken : undefined);
  }

  private granted(client: Channel, refreshToken: string | undefined): Answer {
    return json(200, {
      access_token: this.issueAccess(client),
      expires_in: accessLifeSec,
      ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
      scope,
      token_type: 'Bearer',
    });
  }

  private issueAccess(channel: Channel): string {
    const token = `ya29.${secret()}`;
    this.access.set(token, { channelId: channel.id, untilMs: this.clock.now() + accessLifeSec * 1_000 });
    return token;
  }
}

function refused(status: number, error: string, description: string): Answer {
  return json(status, { error, error_description: description });
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}
