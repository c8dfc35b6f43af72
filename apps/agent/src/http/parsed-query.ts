import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { parseRequest } from './parse-request';

/** What a query string cannot say by itself: which fields hold several values, and which a number. */
export interface QueryShape {
  new (): object;
  readonly lists?: readonly string[];
  readonly numbers?: readonly string[];
}

/** The query string, parsed into its contract class. A field of several values is repeated: `?label=a&label=b`. */
export const ParsedQuery = createParamDecorator(
  async (QueryClass: QueryShape, context: ExecutionContext): Promise<object> =>
    await parseRequest(QueryClass, shape(context.switchToHttp().getRequest<Request>().query, QueryClass)),
);

function shape(query: Request['query'], { lists = [], numbers = [] }: QueryShape): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      if (lists.includes(name)) {
        return [name, Array.isArray(value) ? value : [value]];
      }
      // Anything but digits stays what it is, and is refused by name.
      return [
        name,
        numbers.includes(name) && typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value,
      ];
    }),
  );
}
