import { createHash } from 'node:crypto';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { Pool } from 'pg';

/** A number that names a secret and tells nothing of it: what is sealed with the secret carries it. */
export function versionOf(secret: string): number {
  return createHash('sha256').update(secret).digest().readUInt32BE();
}

/** After a route of the identity library: no device of the member is trusted any more. The library forgets only theirs. */
export function forgetDevicesAfter(path: string, pool: Pool) {
  return createAuthMiddleware(async ({ path: asked, context }) => {
    if (asked === path && context.session && !isAPIError(context.returned)) {
      await pool.query('select forget_devices($1)', [context.session.user.id]);
    }
  });
}
