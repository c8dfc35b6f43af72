import { type Answer } from '../http/answer';

const invalidRequestType = 'https://api.x.com/2/problems/invalid-request';
const notFoundType = 'https://api.x.com/2/problems/resource-not-found';

/** One parameter that X refuses. */
export interface InvalidParameter {
  name: string;
  value: string;
  message: string;
}

/** A refusal in X's problem shape, thrown by a handler and answered by the API. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly body: Readonly<Record<string, unknown>>,
  ) {
    super(`problem ${status}`);
  }

  toAnswer(headers: Record<string, string>): Answer {
    return {
      status: this.status,
      contentType: 'application/problem+json; charset=utf-8',
      body: JSON.stringify(this.body),
      headers,
    };
  }
}

export function invalidRequest(invalid: readonly InvalidParameter[]): Problem {
  return new Problem(400, {
    errors: invalid.map(({ name, value, message }) => ({ parameters: { [name]: [value] }, message })),
    title: 'Invalid Request',
    detail: 'One or more parameters to your request was invalid.',
    type: invalidRequestType,
  });
}

export function invalidParameter(name: string, value: string, message: string): Problem {
  return invalidRequest([{ name, value, message }]);
}

/** X's refusals without a type of their own. */
export function plainProblem(status: number, title: string, detail: string = title): Problem {
  return new Problem(status, { detail, type: 'about:blank', title, status });
}

/** What X puts into `errors` beside or instead of `data` when one thing asked for does not exist. */
export function notFoundError(missing: { resource: 'user' | 'tweet'; parameter: string; id: string }): object {
  return {
    value: missing.id,
    detail: `Could not find ${missing.resource} with ${missing.parameter}: [${missing.id}].`,
    title: 'Not Found Error',
    resource_type: missing.resource,
    parameter: missing.parameter,
    resource_id: missing.id,
    type: notFoundType,
  };
}
