import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { parseRequest } from './parse-request';

/** The query string, parsed into its contract class. */
export const ParsedQuery = createParamDecorator(
  async (QueryClass: new () => object, context: ExecutionContext): Promise<object> =>
    await parseRequest(QueryClass, { ...context.switchToHttp().getRequest<Request>().query }),
);
