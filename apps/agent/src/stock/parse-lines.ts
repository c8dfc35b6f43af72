import { StockLine } from '@genklang/contract';
import type { FieldError } from '@genklang/contract';
import { AppError } from '@genklang/platform';
import { parseRequest } from '../http/parse-request';

/** The lines of what arrived. @throws {AppError} invalid_input, naming each line and what is wrong with it. */
export async function parseLines(given: readonly unknown[]): Promise<StockLine[]> {
  const read = await Promise.all(given.map(async (line, index) => await readLine(line, index)));
  const fields = read.flatMap((line) => (Array.isArray(line) ? line : []));
  if (fields.length > 0) {
    throw new AppError('invalid_input', { fields });
  }
  return read.flatMap((line) => (Array.isArray(line) ? [] : [line]));
}

async function readLine(line: unknown, index: number): Promise<StockLine | FieldError[]> {
  try {
    return await parseRequest(StockLine, line);
  } catch (error) {
    if (error instanceof AppError) {
      return (error.toBody().fields ?? []).map(({ field, message }) => ({ field: `items.${index}.${field}`, message }));
    }
    throw error;
  }
}
