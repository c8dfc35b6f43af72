import { type Answer, json } from '../http/answer';

/** A refusal as the Graph API words it, with the code by which it is to be understood. */
export class GraphError extends Error {
  constructor(
    readonly code: number,
    message: string,
    private readonly more: { subcode?: number; status?: number; type?: string } = {},
  ) {
    super(message);
  }

  toAnswer(headers: Record<string, string> = {}): Answer {
    const { subcode, status = 400, type = 'OAuthException' } = this.more;
    const error = {
      message: this.message,
      type,
      code: this.code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      fbtrace_id: 'AsandboxTraceId',
    };
    return json(status, { error }, headers);
  }
}

/** What Meta says of an object that is not there, or not for the asker. */
export function missing(method: string, id: string): GraphError {
  return new GraphError(
    100,
    `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
    { subcode: 33, type: 'GraphMethodException' },
  );
}

export function invalid(message: string): GraphError {
  return new GraphError(100, `(#100) ${message}`);
}
