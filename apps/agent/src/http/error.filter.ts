import { Catch, HttpException, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { toErrorBody } from './to-error-body';

/** Every refused HTTP request answers with the contract's `ErrorBody`. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof HttpException) {
      const status = error.getStatus();
      const code = status === 404 ? 'not_found' : status === 413 ? 'payload_too_large' : 'invalid_input';
      response.status(status).json({ code, message: error.message });
      return;
    }
    const { status, body } = toErrorBody(error, this.logger);
    response.status(status).json(body);
  }
}
