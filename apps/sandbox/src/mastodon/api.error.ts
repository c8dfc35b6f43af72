import { type Answer, json } from '../http/answer';

/** A refusal as Mastodon writes it: `error`, and for OAuth `error_description`. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly description?: string,
  ) {
    super(message);
  }

  toAnswer(headers: Record<string, string>): Answer {
    const more = this.description === undefined ? {} : { error_description: this.description };
    return json(this.status, { error: this.message, ...more }, headers);
  }
}

export function notFound(message = 'Record not found'): ApiError {
  return new ApiError(404, message);
}

/** What a record's validation says, as Rails words it. */
export function invalid(complaint: string): ApiError {
  return new ApiError(422, `Validation failed: ${complaint}`);
}
