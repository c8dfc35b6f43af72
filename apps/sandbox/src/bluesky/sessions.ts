import { randomBytes } from 'node:crypto';
import type { SandboxClock } from '../clock';
import type { Account } from './network';
import { XrpcError } from './xrpc';

const ACCESS_LIFE_SEC = 2 * 3600;
const REFRESH_LIFE_SEC = 60 * 24 * 3600;
/** So long an old refresh token is still taken, for those whose answer was lost. */
const GRACE_MS = 2 * 3_600_000;

interface Token {
  did: string;
  kind: 'access' | 'refresh';
  expiresAtMs: number;
}

export interface Session {
  accessJwt: string;
  refreshJwt: string;
}

/** App passwords and the sessions that were opened with them. */
export class Sessions {
  private readonly passwords = new Map<string, Set<string>>();
  private readonly tokens = new Map<string, Token>();

  constructor(private readonly clock: SandboxClock) {}

  addPassword(account: Account): string {
    const parts = Array.from({ length: 4 }, () => randomBytes(2).toString('hex'));
    const password = parts.join('-');
    this.passwords.set(account.did, new Set(this.passwords.get(account.did)).add(password));
    return password;
  }

  login(account: Account | undefined, password: string): Session {
    if (!account || !this.passwords.get(account.did)?.has(password)) {
      throw new XrpcError(401, 'AuthenticationRequired', 'Invalid identifier or password');
    }
    return this.open(account.did);
  }

  /** A new pair; the token that bought it goes on working for a while. */
  refresh(authorization: string | undefined): { did: string; session: Session } {
    const { did, token } = this.read(authorization, 'refresh');
    token.expiresAtMs = Math.min(token.expiresAtMs, this.clock.now() + GRACE_MS);
    return { did, session: this.open(did) };
  }

  /** Whose request this is. @throws {XrpcError} */
  callerOf(authorization: string | undefined): string {
    return this.read(authorization, 'access').did;
  }

  /** Ends access now; refreshing goes on working. */
  expire(did: string): void {
    this.each(did, 'access', (token) => (token.expiresAtMs = 0));
  }

  /** The app password is taken back, and every session with it. */
  revoke(did: string): void {
    this.passwords.delete(did);
    for (const [jwt, token] of this.tokens) {
      if (token.did === did) {
        this.tokens.delete(jwt);
      }
    }
  }

  /** The refresh token dies of age; the app password still opens a session. */
  endRefresh(did: string): void {
    this.expire(did);
    this.each(did, 'refresh', (token) => (token.expiresAtMs = 0));
  }

  reset(): void {
    this.passwords.clear();
    this.tokens.clear();
  }

  private each(did: string, kind: Token['kind'], change: (token: Token) => void): void {
    [...this.tokens.values()].filter((token) => token.did === did && token.kind === kind).forEach(change);
  }

  private open(did: string): Session {
    return {
      accessJwt: this.issue(did, 'access', ACCESS_LIFE_SEC),
      refreshJwt: this.issue(did, 'refresh', REFRESH_LIFE_SEC),
    };
  }

  private issue(did: string, kind: Token['kind'], lifeSec: number): string {
    const iat = Math.floor(this.clock.now() / 1000);
    const scope = kind === 'access' ? 'com.atproto.appPass' : 'com.atproto.refresh';
    const head = { typ: kind === 'access' ? 'at+jwt' : 'refresh+jwt', alg: 'ES256K' };
    const claims = { scope, sub: did, iat, exp: iat + lifeSec, aud: 'did:web:pds.test' };
    const [first, second] = [head, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
    const jwt = `${first}.${second}.${randomBytes(64).toString('base64url')}`;
    this.tokens.set(jwt, { did, kind, expiresAtMs: this.clock.now() + lifeSec * 1000 });
    return jwt;
  }

  /** A token that is wrong or too old is a 400, not a 401: that is how the real one answers. */
  private read(authorization: string | undefined, kind: Token['kind']): { did: string; token: Token } {
    const jwt = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
    if (jwt === undefined) {
      throw new XrpcError(401, 'AuthMissing', 'Authentication Required');
    }
    const token = this.tokens.get(jwt);
    if (!token || token.kind !== kind) {
      throw new XrpcError(400, 'InvalidToken', token ? 'Bad token scope' : 'Token could not be verified');
    }
    if (token.expiresAtMs <= this.clock.now()) {
      throw new XrpcError(400, 'ExpiredToken', 'Token has expired');
    }
    return { did: token.did, token };
  }
}
