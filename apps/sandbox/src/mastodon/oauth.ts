import { createHash, randomBytes } from 'node:crypto';
import type { SandboxClock } from '../clock';
import { type Answer, html, json, redirect } from '../http/answer';
import type { WireRequest } from '../http/request';
import { escapeHtml } from '../page/html';
import { ApiError, invalid } from './api.error';
import type { Account } from './account';
import type { MastodonNetwork } from './network';
import { Params } from './params';

const CODE_LIFE_MS = 10 * 60_000;
const OUT_OF_BAND = 'urn:ietf:wg:oauth:2.0:oob';
const REVOKED_GRANT =
  'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.';

interface App {
  id: string;
  name: string;
  clientId: string;
  clientSecret: string;
  redirectUris: string[];
  scopes: string[];
}

interface Code {
  app: App;
  account: Account;
  scopes: string[];
  redirectUri: string;
  challenge: string | undefined;
  expiresAtMs: number;
}

/** Who a token speaks for. */
export interface Grant {
  account: Account;
  scopes: string[];
}

/** Apps that register themselves, the page that asks the person, and tokens, which do not expire. */
export class OAuth {
  private readonly apps = new Map<string, App>();
  private readonly codes = new Map<string, Code>();
  private readonly grants = new Map<string, Grant>();
  private readonly revoked = new Set<string>();

  constructor(
    private readonly network: MastodonNetwork,
    private readonly clock: SandboxClock,
  ) {}

  /** A token from behind. */
  issue(account: Account, scopes: string[]): string {
    const token = randomBytes(32).toString('base64url');
    this.grants.set(token, { account, scopes });
    return token;
  }

  revokeAll(account: Account): void {
    for (const [token, grant] of this.grants) {
      if (grant.account === account) {
        this.grants.delete(token);
        this.revoked.add(token);
      }
    }
  }

  /** @throws {ApiError} when the token does not speak for anybody, or not for this. */
  grantOf(authorization: string | undefined, scope: string): Grant {
    const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
    const grant = token === undefined ? undefined : this.grants.get(token);
    if (!grant) {
      const isRevoked = token !== undefined && this.revoked.has(token);
      throw new ApiError(401, isRevoked ? 'The access token was revoked' : 'The access token is invalid');
    }
    const [broad = ''] = scope.split(':');
    if (!grant.scopes.includes(scope) && !grant.scopes.includes(broad)) {
      throw new ApiError(403, 'This action is outside the authorized scopes');
    }
    return grant;
  }

  /** Anybody may register an app. */
  register(request: WireRequest): Answer {
    const params = new Params(request);
    const name = params.text('client_name') ?? '';
    const redirectUris = params.list('redirect_uris').flatMap((uris) => uris.split('\n'));
    if (name === '') {
      throw invalid("Application name can't be blank");
    }
    if (redirectUris.length === 0 || !redirectUris.every((uri) => uri === OUT_OF_BAND || URL.canParse(uri))) {
      throw invalid('Redirect URI must be an absolute URI.');
    }
    const [clientId, clientSecret] = [randomBytes(32), randomBytes(32)].map((bytes) => bytes.toString('base64url'));
    const scopes = (params.text('scopes') ?? 'read').split(' ');
    const app: App = {
      id: String(this.apps.size + 1),
      name,
      clientId: clientId ?? '',
      clientSecret: clientSecret ?? '',
      redirectUris,
      scopes,
    };
    this.apps.set(app.clientId, app);
    return json(200, {
      id: app.id,
      name,
      website: params.text('website') ?? null,
      scopes,
      redirect_uri: redirectUris.join('\n'),
      redirect_uris: redirectUris,
      client_id: app.clientId,
      client_secret: app.clientSecret,
      client_secret_expires_at: 0,
      vapid_key: 'BCk-QqERU0q-CfYZjcuB6lnyyOYfJ2AifKqfeGIm7Z-HiTU5T9eTG5GxVA0_OH5mMlI4UkkDTpaZwozy0TzdZ2M=',
    });
  }

  /** With `account` in the address the person has chosen; without it, the page that lets them choose. */
  authorise(request: WireRequest): Answer {
    const params = new Params(request);
    const app = this.apps.get(params.text('client_id') ?? '');
    const redirectUri = params.text('redirect_uri') ?? '';
    if (!app || !app.redirectUris.includes(redirectUri) || params.text('response_type') !== 'code') {
      return html(400, '<!doctype html><title>Mastodon sandbox</title><p>The requested redirect uri is malformed.</p>');
    }
    const scopes = (params.text('scope') ?? 'read').split(' ');
    const account = this.network.findAccount(params.text('account') ?? '');
    if (!scopes.every((scope) => app.scopes.includes(scope) || app.scopes.includes(scope.split(':')[0] ?? ''))) {
      return back(redirectUri, { error: 'invalid_scope', state: params.text('state') });
    }
    if (params.flag('deny')) {
      return back(redirectUri, { error: 'access_denied', state: params.text('state') });
    }
    if (!account) {
      return html(200, this.choice(request));
    }
    const code = randomBytes(32).toString('base64url');
    const challenge = params.text('code_challenge');
    this.codes.set(code, {
      app,
      account,
      scopes,
      redirectUri,
      challenge,
      expiresAtMs: this.clock.now() + CODE_LIFE_MS,
    });
    return back(redirectUri, { code, state: params.text('state') });
  }

  token(request: WireRequest): Answer {
    const params = new Params(request);
    const app = this.apps.get(params.text('client_id') ?? '');
    if (!app || app.clientSecret !== params.text('client_secret')) {
      const words =
        'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.';
      throw new ApiError(401, 'invalid_client', words);
    }
    if (params.text('grant_type') !== 'authorization_code') {
      const words = 'The authorization grant type is not supported by the authorization server.';
      throw new ApiError(400, 'unsupported_grant_type', words);
    }
    const text = params.text('code') ?? '';
    const code = this.codes.get(text);
    this.codes.delete(text);
    if (!code || !isProven(code, app, params) || code.expiresAtMs <= this.clock.now()) {
      throw new ApiError(400, 'invalid_grant', REVOKED_GRANT);
    }
    return json(200, {
      access_token: this.issue(code.account, code.scopes),
      token_type: 'Bearer',
      scope: code.scopes.join(' '),
      created_at: Math.floor(this.clock.now() / 1000),
    });
  }

  reset(): void {
    for (const part of [this.apps, this.codes, this.grants, this.revoked]) {
      part.clear();
    }
  }

  private choice(request: WireRequest): string {
    const links = this.network.listAccounts().map(({ acct }) => {
      const query = new URLSearchParams(request.query);
      query.set('account', acct);
      return `<li><a href="${escapeHtml(`${request.path}?${query.toString()}`)}">@${escapeHtml(acct)}</a></li>`;
    });
    return `<!doctype html><title>Mastodon sandbox</title><h1>Which account may the app use?</h1><ul>${links.join('')}</ul>`;
  }
}

function isProven(code: Code, app: App, params: Params): boolean {
  const verifier = params.text('code_verifier') ?? '';
  const hashed = createHash('sha256').update(verifier).digest('base64url');
  const isWho = code.challenge === undefined || code.challenge === hashed;
  return code.app === app && code.redirectUri === params.text('redirect_uri') && isWho;
}

function back(redirectUri: string, answer: Record<string, string | undefined>): Answer {
  const address = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) {
    if (value !== undefined) {
      address.searchParams.set(name, value);
    }
  }
  return redirect(address.toString());
}
