import type { CredentialsLife } from '../channel';
import { ChannelError } from '../channel-error';
import { asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import type { BlueskyCredentials } from './bluesky.settings';

/** How long an access token lives, where it does not say so itself. */
const ACCESS_LIFE_MS = 2 * 3_600_000;
/** Over before it began: the core makes a session before its first request. */
const NO_SESSION: CredentialsLife = { issuedAt: new Date(0), expiresAt: new Date(0) };

/** Who a session belongs to. @throws {ChannelError} */
export function readIdentity(answer: Json): { did: string; handle: string } {
  const did = asText(answer['did']);
  const handle = asText(answer['handle']);
  if (did === undefined || handle === undefined) {
    throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'Bluesky did not say whose session this is');
  }
  if (answer['active'] === false) {
    throw new ChannelError({ kind: 'reconnect' }, 'Bluesky says that the account is not active');
  }
  return { did, handle };
}

/** Credentials with the session that was just opened or renewed. @throws {ChannelError} */
export function withSession(credentials: BlueskyCredentials, answer: Json, now: Date): BlueskyCredentials {
  const identity = readIdentity(answer);
  const accessJwt = asText(answer['accessJwt']);
  const refreshJwt = asText(answer['refreshJwt']);
  if (accessJwt === undefined || refreshJwt === undefined) {
    throw new ChannelError({ kind: 'transient', outcome: 'unknown' }, 'Bluesky answered a session with no tokens');
  }
  const { issuedAt, expiresAt } = lifeOf(accessJwt, now);
  return {
    ...credentials,
    ...identity,
    accessJwt,
    refreshJwt,
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}

/** From when to when the session's access holds. Without a session it is over already. */
export function sessionLife(credentials: BlueskyCredentials): CredentialsLife {
  const { accessJwt, issuedAt, expiresAt } = credentials;
  if (!accessJwt || !issuedAt || !expiresAt) {
    return NO_SESSION;
  }
  return { issuedAt: new Date(issuedAt), expiresAt: new Date(expiresAt) };
}

/** Tokens are opaque to clients; what they say of their own end is used, and nothing else. */
function lifeOf(jwt: string, now: Date): CredentialsLife {
  const claims = readClaims(jwt);
  const issuedAt = momentOf(claims?.['iat']) ?? now;
  const expiresAt = momentOf(claims?.['exp']) ?? new Date(now.getTime() + ACCESS_LIFE_MS);
  return { issuedAt, expiresAt };
}

function readClaims(jwt: string): Json | undefined {
  try {
    return asObject(JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')));
  } catch {
    return undefined;
  }
}

function momentOf(seconds: unknown): Date | undefined {
  const date = typeof seconds === 'number' ? new Date(seconds * 1_000) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}
