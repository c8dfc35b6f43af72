import { createHash } from 'node:crypto';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { Pool } from 'pg';

const VERIFY = '/two-factor/verify-totp';
const DISABLE = '/two-factor/disable';
/** The cookie that names a sign-in whose password was right. */
const CHALLENGE_COOKIE = 'two_factor';
const USED_PREFIX = 'used-code-';
/** Longer than a code is right: its own half minute, the one before and the one after. */
const USED_MS = 120_000;

/** A number that names a secret and tells nothing of it: what is sealed with the secret carries it. */
export function versionOf(secret: string): number {
  return createHash('sha256').update(secret).digest().readUInt32BE();
}

/**
 * What the identity library leaves undone. A code signs in once, although it is right for a minute and a half (RFC 6238, 5.2).
 * And with two-step sign-in off, no device is trusted any more; the library forgets only the one that asked.
 */
export function twoFactorHooks(pool: Pool) {
  return {
    before: createAuthMiddleware(async (ctx) => {
      const challenge = ctx.path === VERIFY ? await challengeOf(ctx) : null;
      if (challenge && (await isUsed(pool, challenge, codeIn(ctx.body)))) {
        throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' });
      }
    }),
    after: createAuthMiddleware(async (ctx) => {
      const { context, path } = ctx;
      if (isAPIError(context.returned)) {
        return;
      }
      if (path === VERIFY && context.newSession && (await challengeOf(ctx))) {
        const identifier = usedCode(context.newSession.user.id, codeIn(ctx.body));
        const expiresAt = new Date(Date.now() + USED_MS);
        await context.internalAdapter.createVerificationValue({ identifier, value: 'used', expiresAt });
      }
      if (path === DISABLE && context.session) {
        await pool.query('select forget_devices($1)', [context.session.user.id]);
      }
    }),
  };
}

type HookContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

async function challengeOf(ctx: HookContext): Promise<string | null | false> {
  const { name } = ctx.context.createAuthCookie(CHALLENGE_COOKIE);
  return (await ctx.getSignedCookie(name, ctx.context.secret)) ?? null;
}

async function isUsed(pool: Pool, challenge: string, code: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select 1 from verification c join verification u on u.identifier = $2 || c.value || '-' || $3
     where c.identifier = $1 and u."expiresAt" > now()`,
    [challenge, USED_PREFIX, code],
  );
  return (rowCount ?? 0) > 0;
}

function usedCode(userId: string, code: string): string {
  return `${USED_PREFIX}${userId}-${code}`;
}

function codeIn(body: unknown): string {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' ? body.code : '';
}
