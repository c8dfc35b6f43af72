import type { WireRequest } from '../http/request';
import { type InvalidParameter, invalidRequest, plainProblem } from './problem';

/** The JSON object that a request brings. @throws {Problem} */
export function parseObject(request: WireRequest): Record<string, unknown> {
  if (!request.contentType.includes('application/json')) {
    throw plainProblem(400, 'Invalid Request', 'The Content-Type must be application/json.');
  }
  try {
    const body: unknown = JSON.parse(request.body);
    if (isObject(body)) {
      return body;
    }
  } catch {
    // Answered below: X does not say more about a body that is no JSON.
  }
  throw invalidRequest([
    { name: '$', value: request.body.slice(0, 100), message: 'Requests with bodies must be JSON objects' },
  ]);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What X says of a field that it does not take. */
export function refused(field: string, value: unknown, complaint: string): InvalidParameter {
  return { name: `$.${field}`, value: JSON.stringify(value) ?? '', message: `$.${field}: ${complaint}` };
}
