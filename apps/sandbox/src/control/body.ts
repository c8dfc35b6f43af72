import type { WireRequest } from '../http/request';
import { FieldError, FieldReader } from './field.reader';

/** The JSON object that a control request carries. @throws {FieldError} */
export function bodyOf(request: WireRequest): FieldReader {
  let value: unknown;
  try {
    value = JSON.parse(request.body === '' ? '{}' : request.body);
  } catch {
    throw new FieldError('body', 'must be JSON');
  }
  return FieldReader.of(value);
}
