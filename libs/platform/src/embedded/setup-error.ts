/**
 * Something about this machine or its settings keeps Genklang from starting. The message is one or two sentences for the person at
 * the keyboard (what is wrong, what to do) and is printed without a stack. It never contains a password.
 */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** The system error code (`EACCES`, `ECONNREFUSED`, `28P01`) of anything that was thrown, if it has one. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** The message of anything that was thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
