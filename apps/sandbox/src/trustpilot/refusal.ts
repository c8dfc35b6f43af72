import { type Answer, json } from '../http/answer';

/** A refusal, thrown by a handler and answered by the API. Trustpilot does not describe its bodies: this one is a guess. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }

  toAnswer(): Answer {
    return json(this.status, { message: this.message });
  }
}
