import { type Answer, json } from '../http/answer';

/** A refusal as WordPress writes it, thrown by a handler and answered by the API. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: string,
    readonly data: object = {},
  ) {
    super(code);
  }

  toAnswer(): Answer {
    return json(this.status, { code: this.code, message: this.text, data: { status: this.status, ...this.data } });
  }
}

/** Parameters are checked together; WordPress names all that are wrong. */
export function invalidParams(problems: Record<string, string>): Refusal {
  const details = Object.fromEntries(
    Object.entries(problems).map(([name, message]) => [name, { code: 'rest_invalid_param', message, data: null }]),
  );
  return new Refusal(400, 'rest_invalid_param', `Invalid parameter(s): ${Object.keys(problems).join(', ')}`, {
    params: problems,
    details,
  });
}
