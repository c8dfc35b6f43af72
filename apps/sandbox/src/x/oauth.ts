import { type Answer, html, json, redirect } from '../http/answer';
import type { WireRequest } from '../http/request';
import { escapeHtml } from '../page/html';
import type { SocialStore } from '../store/social.store';
import { type Grant, sandboxApp, type TokenStore } from './tokens';

/** Signing in with X: the page that asks the person, and the endpoint where the app gets its tokens. */
export class OAuth {
  constructor(
    private readonly store: SocialStore,
    private readonly tokens: TokenStore,
  ) {}

  token(request: WireRequest): Answer {
    const form = readForm(request);
    if (!isOurApp(request, form)) {
      return refusal(401, 'unauthorized_client', 'Missing valid authorization header');
    }
    const grantType = form.get('grant_type');
    if (grantType === 'refresh_token') {
      return granted(this.tokens.renew(form.get('refresh_token') ?? ''), 'Value passed for the token was invalid.');
    }
    if (grantType === 'authorization_code') {
      const proof = { redirectUri: form.get('redirect_uri') ?? '', verifier: form.get('code_verifier') ?? '' };
      const grant = this.tokens.exchange(form.get('code') ?? '', proof);
      return granted(grant, 'Value passed for the authorization code was invalid.');
    }
    return refusal(400, 'unsupported_grant_type', 'Value passed for the grant type was invalid.');
  }

  revoke(request: WireRequest): Answer {
    const form = readForm(request);
    if (!isOurApp(request, form)) {
      return refusal(401, 'unauthorized_client', 'Missing valid authorization header');
    }
    const account = this.tokens.findAccount(form.get('token') ?? '');
    if (account !== undefined) {
      this.tokens.revoke(account);
    }
    return json(200, { revoked: true });
  }

  /** With `account` in the address the person has chosen; without it, the page that lets them choose. */
  authorise(request: WireRequest): Answer {
    const { query } = request;
    const redirectUri = query.get('redirect_uri') ?? '';
    if (query.get('client_id') !== sandboxApp.clientId || !URL.canParse(redirectUri)) {
      return html(400, '<!doctype html><title>X sandbox</title><h1>Something went wrong</h1><p>Unknown app.</p>');
    }
    const proof = readChallenge(query);
    if (!proof) {
      return html(400, '<!doctype html><title>X sandbox</title><h1>Something went wrong</h1><p>PKCE is required.</p>');
    }
    const account = this.store.findUserByHandle(query.get('account') ?? '');
    if (!account) {
      return html(200, this.choice(request));
    }
    const code = this.tokens.authorise({
      accountId: account.id,
      scope: query.get('scope') ?? undefined,
      redirectUri,
      ...proof,
    });
    const back = new URL(redirectUri);
    back.searchParams.set('state', query.get('state') ?? '');
    back.searchParams.set('code', code);
    return redirect(back.toString());
  }

  private choice(request: WireRequest): string {
    const links = this.store.listUsers().map((user) => {
      const query = new URLSearchParams(request.query);
      query.set('account', user.handle);
      return `<li><a href="${escapeHtml(`${request.path}?${query.toString()}`)}">@${escapeHtml(user.handle)}</a></li>`;
    });
    return `<!doctype html><title>X sandbox</title><h1>Which account may the app use?</h1><ul>${links.join('')}</ul>`;
  }
}

/** How the app will prove that it was the one who asked; X grants nothing without. */
function readChallenge(query: URLSearchParams): { challenge: string; isPlain: boolean } | undefined {
  const challenge = query.get('code_challenge') ?? '';
  const method = (query.get('code_challenge_method') ?? 'plain').toLowerCase();
  const isAsked = query.get('response_type') === 'code' && (query.get('state') ?? '') !== '';
  const isWhole = isAsked && challenge !== '' && ['plain', 's256'].includes(method);
  return isWhole ? { challenge, isPlain: method === 'plain' } : undefined;
}

/** The documents want a form. twitter-api-v2 sends JSON and works on the real X, so X takes that too. */
function readForm(request: WireRequest): URLSearchParams {
  if (!request.contentType.includes('json')) {
    return new URLSearchParams(request.body);
  }
  try {
    const entries = Object.entries(JSON.parse(request.body) as Record<string, unknown>);
    return new URLSearchParams(Object.fromEntries(entries.map(([name, value]) => [name, String(value)])));
  } catch {
    return new URLSearchParams();
  }
}

function isOurApp(request: WireRequest, form: URLSearchParams): boolean {
  const basic = /^Basic (.+)$/i.exec(request.authorization ?? '')?.[1];
  if (basic === undefined) {
    const secret = form.get('client_secret') ?? sandboxApp.clientSecret;
    return form.get('client_id') === sandboxApp.clientId && secret === sandboxApp.clientSecret;
  }
  const [id, secret] = Buffer.from(basic, 'base64').toString('utf8').split(':').map(decodeURIComponent);
  return id === sandboxApp.clientId && secret === sandboxApp.clientSecret;
}

function granted(grant: Grant | undefined, whenRefused: string): Answer {
  if (!grant) {
    return refusal(400, 'invalid_request', whenRefused);
  }
  const mayRefresh = grant.scope.split(' ').includes('offline.access');
  return json(200, {
    token_type: 'bearer',
    expires_in: grant.expiresInSec,
    access_token: grant.accessToken,
    scope: grant.scope,
    ...(mayRefresh ? { refresh_token: grant.refreshToken } : {}),
  });
}

function refusal(status: number, error: string, description: string): Answer {
  return json(status, { error, error_description: description });
}
