import type { Logger } from '@nestjs/common';
import type { ErrorBody } from '@genklang/contract';
import { sqlStateOf } from '@genklang/entities';
import { AppError, newId } from '@genklang/platform';

const PAYLOAD_TOO_LARGE = 413;
/** What the driver says when the database is not there: connection errors, and servers that start or stop. */
const UNREACHABLE = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EPIPE'],
  ...['57P01', '57P02', '57P03', '53300'],
]);
/** The driver says these without a code. */
const UNREACHABLE_MESSAGE = /Connection terminated|timeout exceeded when trying to connect|not queryable/;

/**
 * Maps any error to what a person may see. A bug is logged with its stack under an id, and shown as "something went wrong"
 * with that id and nothing else.
 */
export function toErrorBody(error: unknown, logger: Logger): { status: number; body: ErrorBody } {
  if (error instanceof AppError) {
    return { status: error.status, body: error.toBody() };
  }
  if (isUnreachable(error)) {
    const unavailable = new AppError('unavailable');
    logger.warn(`the database does not answer: ${String(error)}`);
    return { status: unavailable.status, body: unavailable.toBody() };
  }
  if ((error as { status?: unknown } | null)?.status === PAYLOAD_TOO_LARGE) {
    const tooLarge = new AppError('payload_too_large');
    return { status: tooLarge.status, body: tooLarge.toBody() };
  }
  const errorId = newId();
  logger.error({ err: error, errorId }, 'a request failed');
  return { status: 500, body: { ...new AppError('internal').toBody(), errorId } };
}

function isUnreachable(error: unknown): boolean {
  if (error instanceof Error && UNREACHABLE_MESSAGE.test(error.message)) {
    return true;
  }
  const own = (error as { code?: unknown } | null)?.code;
  return [sqlStateOf(error), own].some(
    (code) => typeof code === 'string' && (UNREACHABLE.has(code) || code.startsWith('08')),
  );
}
