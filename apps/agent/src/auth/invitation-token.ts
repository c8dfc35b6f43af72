import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 24;

/** The secret end of an invitation's link: 192 random bits. */
export function newInvitationToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is kept of it. So many random bits need no salt and no slow hash. */
export function hashInvitationToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
