import Redis from 'ioredis';
import { Client } from 'pg';
import { SetupError } from '../embedded';
import { errorCode } from '../embedded/setup-error';

const PATIENCE_MS = 5_000;

/** A server that somebody else runs, as a variable names it. */
interface Target {
  variable: string;
  /** What the server is called in sentences. */
  product: string;
  /** `host:port` with the database; never the password. */
  place: string;
  /** What to do to go without it. */
  remedy: string;
  /** To keep it out of what others' error messages quote. */
  password: string;
}

/**
 * Makes sure that a PostgreSQL answers at the address.
 * @throws {SetupError} one sentence that names the variable and the remedy, never the password.
 */
export async function requireDatabase(variable: string, url: string): Promise<void> {
  const parsed = parseUrl(variable, url, ['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/genklang');
  const database = decode(parsed.pathname.slice(1));
  if (database === '') {
    throw new SetupError(
      `${variable} names no database. Add one at its end, as in postgres://user:password@host:5432/genklang.`,
    );
  }
  const target: Target = {
    variable,
    product: 'PostgreSQL',
    place: `${parsed.hostname}:${parsed.port || 5432}/${database}`,
    remedy: 'or unset it to use the built-in one',
    password: parsed.password,
  };
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new SetupError(explain(target, error));
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Makes sure that a Redis answers at the address.
 * @throws {SetupError} one sentence that names the variable and the remedy, never the password.
 */
export async function requireRedis(variable: string, url: string): Promise<void> {
  const parsed = parseUrl(variable, url, ['redis:', 'rediss:'], 'redis://:password@host:6379');
  const target: Target = {
    variable,
    product: 'Redis',
    place: `${parsed.hostname}:${parsed.port || 6379}`,
    remedy: 'or unset it to use the built-in one',
    password: parsed.password,
  };
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    enableReadyCheck: false,
  });
  let failure: unknown;
  client.on('error', (error) => (failure = error));
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    throw new SetupError(explain(target, failure ?? error));
  } finally {
    // On a connection that has ended already this would only start a timer of two seconds.
    if (client.status !== 'end') {
      client.disconnect();
    }
  }
}

function parseUrl(variable: string, url: string, schemes: readonly string[], example: string): URL {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new SetupError(`${variable} is not an address. It looks like ${example}.`);
  }
  if (!schemes.includes(parsed.protocol)) {
    throw new SetupError(`${variable} begins with ${parsed.protocol}//, which is not known. It looks like ${example}.`);
  }
  if (parsed.hostname === '') {
    throw new SetupError(`${variable} names no host. It looks like ${example}.`);
  }
  return parsed;
}

function explain(target: Target, error: unknown): string {
  const { variable, product, place, remedy } = target;
  switch (reasonOf(error)) {
    case 'refused':
      return `${variable}: nothing answers at ${place}. Start that ${product}, correct the address, ${remedy}.`;
    case 'unknown host':
      return `${variable}: the host of ${place} is not known. Correct the address, ${remedy}.`;
    case 'timeout':
      return `${variable}: ${place} does not answer within ${PATIENCE_MS / 1000} s. Check the address and the firewall, ${remedy}.`;
    case 'login':
      return `${variable}: the ${product} at ${place} refuses the user name or password. Correct them, ${remedy}.`;
    case 'no database':
      return `${variable}: there is no such database at ${place}. Make it first (createdb), ${remedy}.`;
    case 'no tls':
      return `${variable}: the ${product} at ${place} does not speak TLS. Switch TLS on there or off in the address, ${remedy}.`;
    case 'other':
      return `${variable}: cannot use the ${product} at ${place} (${quote(target, error)}). Check the address, ${remedy}.`;
  }
}

type Reason = 'refused' | 'unknown host' | 'timeout' | 'login' | 'no database' | 'no tls' | 'other';

const REASONS: Readonly<Record<string, Reason>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'refused',
  EHOSTUNREACH: 'timeout',
  ENETUNREACH: 'timeout',
  ETIMEDOUT: 'timeout',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'unknown host',
  '28P01': 'login',
  '28000': 'login',
  '3D000': 'no database',
};

function reasonOf(error: unknown): Reason {
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const known = REASONS[errorCode(inner) ?? ''];
  if (known !== undefined) {
    return known;
  }
  const message = inner instanceof Error ? inner.message : '';
  if (/timeout|timed out/i.test(message)) {
    return 'timeout';
  }
  if (/does not support SSL/i.test(message)) {
    return 'no tls';
  }
  return /NOAUTH|WRONGPASS|SASL|invalid password|password must be/i.test(message) ? 'login' : 'other';
}

/** What the other side said, in one short line, without the password. */
function quote({ password }: Target, error: unknown): string {
  const message =
    error instanceof Error && error.message !== '' ? error.message : (errorCode(error) ?? 'unknown error');
  const secrets = [password, decode(password)].filter((secret) => secret !== '');
  const clean = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), message);
  return clean.split('\n')[0]?.slice(0, 200) ?? '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
