import { type Answer, json } from '../http/answer';

/** What sets one of Google's refusals apart. */
export interface Complaint {
  reason: string;
  message: string;
  domain?: string;
  /** The parameter that is wrong, or the header. */
  location?: string;
  status?: string;
}

/** A refusal as Google's APIs write it; programs go by `errors[0].reason`. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    private readonly complaint: Complaint,
  ) {
    super(complaint.message);
  }

  toAnswer(): Answer {
    const { reason, message, location, status, domain = 'global' } = this.complaint;
    const place =
      location === undefined ? {} : { location, locationType: location === 'Authorization' ? 'header' : 'parameter' };
    const errors = [{ message, domain, reason, ...place }];
    return json(this.code, {
      error: { code: this.code, message, errors, ...(status === undefined ? {} : { status }) },
    });
  }
}

export function badRequest(reason: string, message: string, location?: string): Refusal {
  return new Refusal(400, { reason, message, domain: 'youtube.parameter', location });
}

export function notFound(reason: string, message: string, location: string): Refusal {
  return new Refusal(404, { reason, message, domain: `youtube.${location === 'id' ? 'comment' : location}`, location });
}
