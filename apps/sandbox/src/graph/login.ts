import { type Answer, html, json, redirect } from '../http/answer';
import type { WireRequest } from '../http/request';
import { escapeHtml } from '../page/html';
import { type Access, sandboxMetaApp, type Token, type TokenKind } from './access';
import { GraphError, invalid } from './graph.error';
import type { GraphNodes } from './nodes';

const scopes = {
  facebook: ['pages_show_list', 'pages_read_engagement', 'pages_read_user_content', 'pages_manage_engagement'],
  instagram: ['instagram_business_basic', 'instagram_business_manage_comments'],
} as const;

/** The person who signs in, and manages every Page. */
export const admin = 'person-1';

/** The pages that ask people, and the endpoints where the app gets its tokens. */
export class Login {
  constructor(
    private readonly access: Access,
    private readonly nodes: GraphNodes,
  ) {}

  /** With `allow` in the address the person has agreed; for Instagram it is the account's id. */
  dialog(request: WireRequest, of: 'facebook' | 'instagram'): Answer {
    const { query } = request;
    const redirectUri = query.get('redirect_uri') ?? '';
    const asked = (query.get('scope') ?? '').split(',');
    const isWhole =
      query.get('client_id') === sandboxMetaApp.appId &&
      URL.canParse(redirectUri) &&
      query.get('response_type') === 'code' &&
      scopes[of].every((scope) => asked.includes(scope));
    if (!isWhole) {
      return html(400, '<!doctype html><title>Meta sandbox</title><h1>Invalid request</h1>');
    }
    const allowed = query.get('allow');
    if (allowed === null) {
      return html(200, this.question(request, of));
    }
    const back = new URL(redirectUri);
    back.searchParams.set('state', query.get('state') ?? '');
    back.searchParams.set('code', this.codeFor(of, allowed, redirectUri));
    // Both networks leave something behind the code that is not part of it.
    return redirect(`${back.toString()}#_`);
  }

  /** Facebook: a code for a short token, a short token for a long one. */
  facebookToken(query: URLSearchParams): Answer {
    checkApp(query.get('client_id'), query.get('client_secret'));
    if (query.get('grant_type') === 'fb_exchange_token') {
      const short = this.access.valid(query.get('fb_exchange_token') ?? '');
      return granted(this.access.issue('user', short.ownerId));
    }
    return granted(this.access.redeem(query.get('code') ?? '', query.get('redirect_uri') ?? ''));
  }

  /** Instagram: a code for a token of an hour. */
  instagramToken(form: URLSearchParams): Answer {
    checkApp(form.get('client_id'), form.get('client_secret'));
    if (form.get('grant_type') !== 'authorization_code') {
      throw invalid('Invalid grant_type');
    }
    const token = this.access.redeem(form.get('code') ?? '', form.get('redirect_uri') ?? '');
    const data = { access_token: token.value, user_id: token.ownerId, permissions: scopes.instagram.join(',') };
    return json(200, { data: [data] });
  }

  /** Instagram: a token of an hour for one of 60 days. */
  exchange(query: URLSearchParams): Answer {
    checkApp(sandboxMetaApp.appId, query.get('client_secret'));
    const short = this.access.valid(query.get('access_token') ?? '');
    if (query.get('grant_type') !== 'ig_exchange_token' || short.kind !== 'short-instagram') {
      throw invalid('Unsupported request');
    }
    return granted(this.access.issue('instagram', short.ownerId));
  }

  extend(query: URLSearchParams): Answer {
    if (query.get('grant_type') !== 'ig_refresh_token') {
      throw invalid('Unsupported request');
    }
    return granted(this.access.extend(query.get('access_token') ?? ''));
  }

  private codeFor(of: 'facebook' | 'instagram', allowed: string, redirectUri: string): string {
    const kind: TokenKind = of === 'facebook' ? 'short-user' : 'short-instagram';
    return this.access.code(kind, of === 'facebook' ? admin : this.nodes.get(allowed).id, redirectUri);
  }

  private question(request: WireRequest, of: 'facebook' | 'instagram'): string {
    const kind = of === 'facebook' ? 'page' : 'ig-account';
    const links = this.nodes
      .list((node) => node.kind === kind)
      .map((node) => {
        const query = new URLSearchParams(request.query);
        query.set('allow', node.id);
        const name = escapeHtml(node.author?.name ?? node.id);
        return `<li><a href="${escapeHtml(`${request.path}?${query.toString()}`)}">${name}</a></li>`;
      });
    return `<!doctype html><title>Meta sandbox</title><h1>What may the app use?</h1><ul>${links.join('')}</ul>`;
  }
}

function checkApp(id: string | null, secret: string | null): void {
  if (id !== sandboxMetaApp.appId) {
    throw new GraphError(101, 'Error validating application. Cannot get application info due to a system error.');
  }
  if (secret !== sandboxMetaApp.appSecret) {
    throw new GraphError(1, 'Error validating client secret.');
  }
}

function granted(token: Token): Answer {
  const lifeSec = Math.floor((token.expiresMs - token.issuedMs) / 1000);
  return json(200, { access_token: token.value, token_type: 'bearer', expires_in: lifeSec });
}
