import { i18n } from '@lingui/core';
import { errorMessage } from '../../i18n/error-message';
import { postJson, RequestError } from '../../shared/http';

/** What a code was made by: the authenticator app, or us, ahead. */
export type CodeKind = 'app' | 'backup';

/** What an authenticator app is told, and the codes for when it is lost. */
export interface TwoFactorSetup {
  totpURI: string;
  backupCodes: string[];
}

/** What the identity library calls its refusals, and the message that explains each. */
const REFUSALS = new Map([
  ['INVALID_CODE', 'wrong-code'],
  ['INVALID_BACKUP_CODE', 'wrong-backup-code'],
  ['INVALID_TWO_FACTOR_COOKIE', 'expired'],
  ['TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE', 'too-many'],
  ['ACCOUNT_TEMPORARILY_LOCKED', 'locked'],
]);
/** After these, only the password leads on. */
const OVER = new Set(['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE', 'ACCOUNT_TEMPORARILY_LOCKED']);

/** The second step of signing in. */
export async function verifyCode(kind: CodeKind, code: string, options: { trustDevice: boolean }): Promise<void> {
  const path = kind === 'app' ? 'verify-totp' : 'verify-backup-code';
  await postJson(`/api/auth/two-factor/${path}`, { code, ...options });
}

export async function beginTwoFactor(password: string): Promise<TwoFactorSetup> {
  return await postJson<TwoFactorSetup>('/api/auth/two-factor/enable', { password });
}

/** Two-step sign-in is on from the first right code. */
export async function confirmTwoFactor(code: string): Promise<void> {
  await postJson('/api/auth/two-factor/verify-totp', { code });
}

export async function renewBackupCodes(password: string): Promise<string[]> {
  const path = '/api/auth/two-factor/generate-backup-codes';
  return (await postJson<{ backupCodes: string[] }>(path, { password })).backupCodes;
}

export async function endTwoFactor(password: string): Promise<void> {
  await postJson('/api/auth/two-factor/disable', { password });
}

/** Whether the sign-in has to begin anew. */
export function isOver(error: unknown): boolean {
  return error instanceof RequestError && OVER.has(error.details.reason ?? '');
}

export function twoFactorMessage(error: unknown): string {
  if (!(error instanceof RequestError)) {
    return errorMessage('internal');
  }
  if (error.details.reason === 'INVALID_PASSWORD') {
    return errorMessage('password_wrong');
  }
  const refusal = REFUSALS.get(error.details.reason ?? '');
  return refusal === undefined
    ? errorMessage(error.code, error.details.errorId)
    : i18n._(`two-factor-refusal.${refusal}`);
}
