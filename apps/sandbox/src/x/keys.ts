import { createHmac, randomBytes } from 'node:crypto';
import type { SandboxClock } from '../clock';
import type { WireRequest } from '../http/request';

/** The app's OAuth 1.0a keys. */
export const sandboxKeys = { appKey: 'sandbox-consumer-key', appSecret: 'sandbox-consumer-secret' } as const;

/** X is what requests were signed for, wherever they were sent. */
const signedHost = 'https://api.x.com';
const maxSkewSec = 300;
const required = ['oauth_consumer_key', 'oauth_nonce', 'oauth_signature', 'oauth_timestamp', 'oauth_token'] as const;

/** OAuth 1.0a as X takes it (RFC 5849, HMAC-SHA1): keys that do not expire, and a signature on every request. */
export class KeyStore {
  private readonly secrets = new Map<string, { accountId: string; secret: string }>();
  private readonly nonces = new Set<string>();

  constructor(private readonly clock: SandboxClock) {}

  issue(accountId: string): { appKey: string; appSecret: string; accessToken: string; accessSecret: string } {
    const accessToken = `${accountId}-${randomBytes(20).toString('hex')}`;
    const accessSecret = randomBytes(24).toString('hex');
    this.secrets.set(accessToken, { accountId, secret: accessSecret });
    return { ...sandboxKeys, accessToken, accessSecret };
  }

  /** Whose request this is, when its signature holds. */
  findAccount(request: WireRequest): string | undefined {
    const given = readHeader(request.authorization ?? '');
    const known = this.secrets.get(given['oauth_token'] ?? '');
    const isWhole = required.every((name) => (given[name] ?? '') !== '');
    if (!known || !isWhole || given['oauth_consumer_key'] !== sandboxKeys.appKey || !this.isFresh(given)) {
      return undefined;
    }
    if (given['oauth_signature_method'] !== 'HMAC-SHA1' || (given['oauth_version'] ?? '1.0') !== '1.0') {
      return undefined;
    }
    const key = `${encode(sandboxKeys.appSecret)}&${encode(known.secret)}`;
    const expected = createHmac('sha1', key).update(baseStringOf(request, given)).digest('base64');
    return expected === given['oauth_signature'] ? known.accountId : undefined;
  }

  revoke(accountId: string): void {
    for (const [token, owner] of this.secrets) {
      if (owner.accountId === accountId) {
        this.secrets.delete(token);
      }
    }
  }

  reset(): void {
    this.secrets.clear();
    this.nonces.clear();
  }

  private isFresh(given: Record<string, string>): boolean {
    const skewSec = Math.abs(Number(given['oauth_timestamp']) - this.clock.now() / 1000);
    const use = `${given['oauth_timestamp']} ${given['oauth_nonce']}`;
    const isNew = !this.nonces.has(use);
    this.nonces.add(use);
    return isNew && skewSec <= maxSkewSec;
  }
}

function baseStringOf(request: WireRequest, given: Record<string, string>): string {
  const form = request.contentType.includes('x-www-form-urlencoded') ? [...new URLSearchParams(request.body)] : [];
  const signed = Object.entries(given).filter(([name]) => name !== 'oauth_signature' && name !== 'realm');
  const parameters = [...request.query, ...form, ...signed]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort((left, right) => (left < right ? -1 : Number(left > right)));
  return [request.method.toUpperCase(), `${signedHost}${request.path}`, parameters.join('&')].map(encode).join('&');
}

function readHeader(header: string): Record<string, string> {
  const fields = /^OAuth\s+(.+)$/i.exec(header)?.[1] ?? '';
  return Object.fromEntries(
    [...fields.matchAll(/([a-z_]+)="([^"]*)"/g)].map((match) => [match[1] ?? '', decodeURIComponent(match[2] ?? '')]),
  );
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
