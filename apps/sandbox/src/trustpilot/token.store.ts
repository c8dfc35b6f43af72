import { randomBytes } from 'node:crypto';
import type { SandboxClock } from '../clock';

/** Documented: 100 hours, and 30 days. */
const ACCESS_MS = 359_999_000;
const REFRESH_MS = 30 * 24 * 3_600_000;

interface Token {
  unit: string;
  untilMs: number;
}

/** What the token endpoints answer. */
export interface TokenGrant {
  access_token: string;
  refresh_token?: string;
  expires_in: string;
  issued_at: string;
}

/** Access and refresh tokens and codes of business units. */
export class TokenStore {
  private readonly access = new Map<string, Token>();
  private readonly refresh = new Map<string, Token>();
  private readonly codes = new Map<string, { unit: string; redirectUri: string }>();

  constructor(private readonly clock: SandboxClock) {}

  /** @param withRefresh a person signed in, not the application alone. */
  issue(unit: string, options: { withRefresh: boolean }): TokenGrant {
    const now = this.clock.now();
    const access = secret();
    this.access.set(access, { unit, untilMs: now + ACCESS_MS });
    const grant = { access_token: access, expires_in: String(ACCESS_MS / 1_000), issued_at: String(now) };
    if (!options.withRefresh) {
      return grant;
    }
    const refresh = secret();
    this.refresh.set(refresh, { unit, untilMs: now + REFRESH_MS });
    return { ...grant, refresh_token: refresh };
  }

  findUnit(accessToken: string): string | undefined {
    return this.alive(this.access.get(accessToken));
  }

  /** The unit of a refresh token; it works once. */
  redeem(refreshToken: string): string | undefined {
    const unit = this.alive(this.refresh.get(refreshToken));
    this.refresh.delete(refreshToken);
    return unit;
  }

  issueCode(unit: string, redirectUri: string): string {
    const code = secret();
    this.codes.set(code, { unit, redirectUri });
    return code;
  }

  redeemCode(code: string, redirectUri: string): string | undefined {
    const known = this.codes.get(code);
    this.codes.delete(code);
    return known?.redirectUri === redirectUri ? known.unit : undefined;
  }

  expire(unit: string): void {
    forget(this.access, unit);
  }

  revoke(unit: string): void {
    forget(this.access, unit);
    forget(this.refresh, unit);
  }

  reset(): void {
    this.access.clear();
    this.refresh.clear();
    this.codes.clear();
  }

  private alive(token: Token | undefined): string | undefined {
    return token !== undefined && token.untilMs > this.clock.now() ? token.unit : undefined;
  }
}

function forget(tokens: Map<string, Token>, unit: string): void {
  for (const [token, owner] of tokens) {
    if (owner.unit === unit) {
      tokens.delete(token);
    }
  }
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}
