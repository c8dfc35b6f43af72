import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { AppError } from '@genklang/platform';

/**
 * Parses a request into its contract class; unknown fields are refused. The same for HTTP and socket.
 *
 * @throws {AppError} invalid_input, naming each field.
 */
export async function parseRequest<T extends object>(RequestClass: new () => T, given: unknown): Promise<T> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new AppError('invalid_input', { message: 'The request must be an object.' });
  }
  const request = plainToInstance(RequestClass, given, { exposeDefaultValues: true });
  const errors = await validate(request, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) {
    throw new AppError('invalid_input', { fields: errors.map(toFieldError) });
  }
  return request;
}

function toFieldError(error: ValidationError): { field: string; message: string } {
  return { field: error.property, message: Object.values(error.constraints ?? { unknown: 'is not right' }).join('; ') };
}
