import { ERROR_CODES } from '@genklang/contract';
import type { ErrorBody, ErrorCode, FieldError } from '@genklang/contract';

/** An error meant for a person: services throw it, the edge (HTTP or socket) maps it. Everything else is a bug. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldError[] | undefined;

  constructor(code: ErrorCode, options: { message?: string; fields?: FieldError[] } = {}) {
    super(options.message ?? ERROR_CODES[code].message);
    this.name = 'AppError';
    this.code = code;
    this.fields = options.fields;
  }

  /** The HTTP status that goes with the code. */
  get status(): number {
    return ERROR_CODES[this.code].status;
  }

  toBody(): ErrorBody {
    return { code: this.code, message: this.message, ...(this.fields ? { fields: this.fields } : {}) };
  }
}
