import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { AppError } from '@genklang/platform';

/** An id in a path. What is no id names nothing. */
@Injectable()
export class ParsedId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) {
      throw new AppError('not_found');
    }
    return value;
  }
}
