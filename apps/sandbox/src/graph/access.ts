import { createHmac, randomBytes } from 'node:crypto';
import type { SandboxClock } from '../clock';
import type { WireRequest } from '../http/request';
import { GraphError } from './graph.error';

/** The one app that is registered with the pretend Meta. */
export const sandboxMetaApp = { appId: '1200340056007800', appSecret: 'sandbox-meta-app-secret' } as const;

const dayMs = 24 * 60 * 60_000;
const longLifeMs = 60 * dayMs;
const codeLifeMs = 10 * 60_000;
/** A long-lived Instagram token may be extended when it is this old. */
const minAgeMs = dayMs;

/** What a token is for. `short` ones are traded for long ones. */
export type TokenKind = 'page' | 'user' | 'short-user' | 'instagram' | 'short-instagram';

export interface Token {
  value: string;
  kind: TokenKind;
  /** The Page, the Instagram account, or the person. */
  ownerId: string;
  issuedMs: number;
  expiresMs: number;
}

/** Tokens, and what proves that they are used by the app that they were given to. */
export class Access {
  private readonly tokens = new Map<string, Token>();
  private readonly revoked = new Set<string>();
  private readonly codes = new Map<
    string,
    { kind: TokenKind; ownerId: string; redirectUri: string; expiresMs: number }
  >();

  constructor(private readonly clock: SandboxClock) {}

  issue(kind: TokenKind, ownerId: string, ageMs = 0): Token {
    const issuedMs = this.clock.now() - ageMs;
    const value = `${kind === 'instagram' || kind === 'short-instagram' ? 'IGAA' : 'EAA'}${randomBytes(30).toString('hex')}`;
    const lifeMs = kind.startsWith('short') ? 3_600_000 : longLifeMs;
    const token = { value, kind, ownerId, issuedMs, expiresMs: kind === 'page' ? Infinity : issuedMs + lifeMs };
    this.tokens.set(value, token);
    return token;
  }

  /** @throws {GraphError} where the token or its proof does not hold. */
  check(request: WireRequest, kinds: readonly TokenKind[]): Token {
    const value =
      /^(?:Bearer|OAuth) (.+)$/i.exec(request.authorization ?? '')?.[1] ?? request.query.get('access_token');
    if (!value) {
      throw new GraphError(2500, 'An active access token must be used to query information about the current user.');
    }
    const token = this.valid(value);
    if (!kinds.includes(token.kind)) {
      throw new GraphError(190, 'Invalid OAuth access token - Cannot parse access token');
    }
    const proof = createHmac('sha256', sandboxMetaApp.appSecret).update(value).digest('hex');
    const given = request.query.get('appsecret_proof');
    if (given !== proof) {
      const message =
        given === null
          ? 'API calls from the server require an appsecret_proof argument'
          : 'Invalid appsecret_proof provided in the API argument';
      throw new GraphError(100, message, { type: 'GraphMethodException' });
    }
    return token;
  }

  /** The token itself, while it holds. @throws {GraphError} */
  valid(value: string): Token {
    const token = this.tokens.get(value);
    if (!token) {
      const subcode = this.revoked.has(value) ? 460 : undefined;
      throw new GraphError(190, 'Error validating access token: The session has been invalidated.', { subcode });
    }
    if (token.expiresMs <= this.clock.now()) {
      throw new GraphError(190, 'Error validating access token: Session has expired.', { subcode: 463 });
    }
    return token;
  }

  /** A fresh 60 days. @throws {GraphError} for a token that is too young. */
  extend(value: string): Token {
    const token = this.valid(value);
    if (token.kind !== 'instagram' || this.clock.now() - token.issuedMs < minAgeMs) {
      throw new GraphError(100, 'The access token cannot be refreshed: it must be at least 24 hours old', {
        type: 'IGApiException',
      });
    }
    this.tokens.delete(value);
    return this.issue('instagram', token.ownerId);
  }

  code(kind: TokenKind, ownerId: string, redirectUri: string): string {
    const code = `AQ${randomBytes(24).toString('hex')}`;
    this.codes.set(code, { kind, ownerId, redirectUri, expiresMs: this.clock.now() + codeLifeMs });
    return code;
  }

  /** A token for a code, which works once and for one address. @throws {GraphError} */
  redeem(code: string, redirectUri: string): Token {
    const known = this.codes.get(code);
    this.codes.delete(code);
    if (!known || known.expiresMs <= this.clock.now()) {
      throw new GraphError(100, 'This authorization code has been used or has expired.', { subcode: 36009 });
    }
    if (known.redirectUri !== redirectUri) {
      throw new GraphError(
        100,
        'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
        { subcode: 36008 },
      );
    }
    return this.issue(known.kind, known.ownerId);
  }

  expire(ownerId: string): void {
    this.of(ownerId).forEach((token) => (token.expiresMs = this.clock.now()));
  }

  revoke(ownerId: string): void {
    for (const { value } of this.of(ownerId)) {
      this.tokens.delete(value);
      this.revoked.add(value);
    }
  }

  reset(): void {
    this.tokens.clear();
    this.revoked.clear();
    this.codes.clear();
  }

  private of(ownerId: string): Token[] {
    return [...this.tokens.values()].filter((token) => token.ownerId === ownerId);
  }
}
