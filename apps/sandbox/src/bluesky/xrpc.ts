import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';

/** A refusal in the shape of XRPC: a name for programs, words for people. */
export class XrpcError extends Error {
  constructor(
    readonly status: number,
    readonly error: string,
    message: string = error,
  ) {
    super(message);
  }

  toAnswer(headers: Record<string, string>): Answer {
    return json(this.status, { error: this.error, message: this.message }, headers);
  }
}

export function invalidRequest(message: string, error = 'InvalidRequest'): XrpcError {
  return new XrpcError(400, error, message);
}

/** A parameter that must be there. */
export function requiredParam(request: WireRequest, name: string): string {
  const value = request.query.get(name);
  if (value === null || value === '') {
    throw invalidRequest(`Error: Params must have the property "${name}"`);
  }
  return value;
}

/** A list: the parameter is repeated. */
export function listParam(request: WireRequest, name: string, max: number): string[] {
  const values = request.query.getAll(name);
  if (values.length > max) {
    throw invalidRequest(`Error: ${name} must not have more than ${max} elements`);
  }
  return values;
}

/** `limit`, within the bounds of the lexicon. */
export function limitParam(request: WireRequest, rule: { fallback: number; max: number }): number {
  const text = request.query.get('limit');
  if (text === null) {
    return rule.fallback;
  }
  const limit = Number(text);
  if (!Number.isInteger(limit)) {
    throw invalidRequest('Error: limit must be an integer');
  }
  if (limit < 1) {
    throw invalidRequest('Error: limit can not be less than 1');
  }
  if (limit > rule.max) {
    throw invalidRequest(`Error: limit can not be greater than ${rule.max}`);
  }
  return limit;
}

/** The JSON object that a procedure carries. */
export function inputOf(request: WireRequest): Record<string, unknown> {
  if (!request.contentType.startsWith('application/json')) {
    throw invalidRequest(`Wrong request encoding (Content-Type): ${request.contentType}`);
  }
  try {
    const value = JSON.parse(request.body) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    throw invalidRequest('Unable to parse the request body');
  }
  throw invalidRequest('Error: Input must be an object');
}

export function requiredInput(input: Record<string, unknown>, name: string): string {
  const value = input[name];
  if (value === undefined) {
    throw invalidRequest(`Error: Input must have the property "${name}"`);
  }
  if (typeof value !== 'string') {
    throw invalidRequest(`Error: Input/${name} must be a string`);
  }
  return value;
}
