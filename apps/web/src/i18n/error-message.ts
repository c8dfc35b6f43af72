import { i18n } from '@lingui/core';
import type { FailureCode } from '../shared/http';

/** A refusal in the member's language; a bug names the id under which it stands in the logs. */
export function errorMessage(code: FailureCode, errorId?: string): string {
  const message = i18n._(`error.${code}`);
  return errorId === undefined ? message : i18n._('error.with-id', { message, errorId });
}
