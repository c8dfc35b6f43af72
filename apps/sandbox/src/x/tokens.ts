import { createHash, randomBytes } from 'node:crypto';
import type { SandboxClock } from '../clock';

/** The one app that is registered with the pretend network. */
export const sandboxApp = { clientId: 'sandbox-client', clientSecret: 'sandbox-client-secret' } as const;

const accessLifeSec = 7200;
const codeLifeMs = 30_000;
const defaultScope = 'tweet.read tweet.write users.read media.write offline.access';

export interface Grant {
  accountId: string;
  scope: string;
  accessToken: string;
  refreshToken: string;
  expiresInSec: number;
}

interface AuthorisationCode {
  accountId: string;
  scope: string;
  redirectUri: string;
  challenge: string;
  isPlain: boolean;
  expiresAtMs: number;
}

/** What was issued before scopes were kept may not upload. */
type Access = { accountId: string; expiresAtMs: number; scope?: string };
type AccessToken = [token: string, owner: Access];
type RefreshToken = [token: string, owner: { accountId: string; scope: string }];

/** The tokens that still work, as plain data. Codes are left out: they live for half a minute. */
export interface TokenSnapshot {
  access: AccessToken[];
  refresh: RefreshToken[];
}

/** Each connecting leaves a refresh token behind that may never be used; the oldest of so many are let go. */
const keptTokens = 1000;

/** OAuth 2 as X plays it: access for two hours, and a refresh token that works once. */
export class TokenStore {
  private readonly access = new Map<string, Access>();
  private readonly refresh = new Map<string, { accountId: string; scope: string }>();
  private readonly codes = new Map<string, AuthorisationCode>();
  private changes = 0;

  constructor(private readonly clock: SandboxClock) {}

  /** Differs when any token has come or gone in between. */
  get revision(): number {
    return this.changes;
  }

  issue(accountId: string, scope = defaultScope): Grant {
    this.changes += 1;
    const grant = {
      accountId,
      scope,
      accessToken: secret(),
      refreshToken: secret(),
      expiresInSec: accessLifeSec,
    };
    this.access.set(grant.accessToken, { accountId, scope, expiresAtMs: this.clock.now() + accessLifeSec * 1000 });
    this.refresh.set(grant.refreshToken, { accountId, scope });
    return grant;
  }

  /** Whose token this is, while it is valid. */
  findAccount(accessToken: string): string | undefined {
    const known = this.access.get(accessToken);
    return known && known.expiresAtMs > this.clock.now() ? known.accountId : undefined;
  }

  hasScope(accessToken: string, scope: string): boolean {
    return this.access.get(accessToken)?.scope?.split(' ').includes(scope) === true;
  }

  /** A new pair for a refresh token, which is used up by this; undefined for one used, revoked or never given. */
  renew(refreshToken: string): Grant | undefined {
    const known = this.refresh.get(refreshToken);
    this.refresh.delete(refreshToken);
    this.changes += 1;
    return known && this.issue(known.accountId, known.scope);
  }

  /** What the person's browser brings back to the app. */
  authorise(wish: {
    accountId: string;
    scope?: string;
    redirectUri: string;
    challenge: string;
    isPlain: boolean;
  }): string {
    const code = secret();
    this.codes.set(code, { ...wish, scope: wish.scope ?? defaultScope, expiresAtMs: this.clock.now() + codeLifeMs });
    return code;
  }

  /** A pair for a code, which works once, within half a minute, and only for who can show the verifier. */
  exchange(code: string, proof: { redirectUri: string; verifier: string }): Grant | undefined {
    const known = this.codes.get(code);
    this.codes.delete(code);
    if (!known || known.expiresAtMs <= this.clock.now() || known.redirectUri !== proof.redirectUri) {
      return undefined;
    }
    const hashed = createHash('sha256').update(proof.verifier).digest('base64url');
    return known.challenge === (known.isPlain ? proof.verifier : hashed)
      ? this.issue(known.accountId, known.scope)
      : undefined;
  }

  /** Ends access now; refreshing still works. */
  expire(accountId: string): void {
    this.changes += 1;
    removeOf(this.access, accountId);
  }

  /** Ends everything: the account must be connected anew. */
  revoke(accountId: string): void {
    this.changes += 1;
    removeOf(this.access, accountId);
    removeOf(this.refresh, accountId);
  }

  snapshot(): TokenSnapshot {
    const now = this.clock.now();
    const access = [...this.access].filter(([, { expiresAtMs }]) => expiresAtMs > now);
    return { access: access.slice(-keptTokens), refresh: [...this.refresh].slice(-keptTokens) };
  }

  restore(snapshot: TokenSnapshot): void {
    this.reset();
    snapshot.access.forEach(([token, owner]) => this.access.set(token, owner));
    snapshot.refresh.forEach(([token, owner]) => this.refresh.set(token, owner));
  }

  reset(): void {
    this.changes += 1;
    this.access.clear();
    this.refresh.clear();
    this.codes.clear();
  }
}

function removeOf(tokens: Map<string, { accountId: string }>, accountId: string): void {
  for (const [token, owner] of tokens) {
    if (owner.accountId === accountId) {
      tokens.delete(token);
    }
  }
}

function secret(): string {
  return randomBytes(48).toString('base64url');
}
