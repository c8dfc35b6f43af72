import { asObject } from '../json-reader';
import type { Json } from '../json-reader';

/** A moment with a zone: without one nobody could tell when it was. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A field that is not as agreed. The message goes back to who sent it. */
export class FieldProblem extends Error {
  constructor(field: string, problem: string) {
    super(`${field} ${problem}`);
  }
}

/** Reads the fields of what was sent. Unknown ones are ignored: senders may be ahead of us. */
export class PostFields {
  constructor(
    private readonly source: Json,
    private readonly path: string,
  ) {}

  text(name: string, maxLength: number): string {
    const value = this.optionalText(name, maxLength);
    if (value === null) {
      throw this.problem(name, 'is needed');
    }
    return value;
  }

  optionalText(name: string, maxLength: number): string | null {
    const value = this.source[name];
    if (value === undefined || value === null) {
      return null;
    }
    if (typeof value !== 'string' || value.trim() === '' || value.length > maxLength) {
      throw this.problem(name, `must be a text of 1 to ${maxLength} characters`);
    }
    // It may become an id, and none may hold what the database cannot.
    if (value.includes('\u0000') && name !== 'text') {
      throw this.problem(name, 'must not hold a NUL');
    }
    return value;
  }

  optionalMatch(name: string, pattern: RegExp, meaning: string): string | null {
    const value = this.optionalText(name, 200);
    if (value !== null && !pattern.test(value)) {
      throw this.problem(name, `must be ${meaning}`);
    }
    return value;
  }

  optionalChoice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null {
    const value = this.source[name];
    if (value === undefined || value === null) {
      return null;
    }
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) {
      throw this.problem(name, `must be one of ${choices.join(', ')}`);
    }
    return choice;
  }

  optionalWhole(name: string, range: { min: number; max: number }): number | null {
    const value = this.source[name];
    if (value === undefined || value === null) {
      return null;
    }
    if (typeof value !== 'number' || !Number.isInteger(value) || value < range.min || value > range.max) {
      throw this.problem(name, `must be a whole number from ${range.min} to ${range.max}`);
    }
    return value;
  }

  optionalFlag(name: string): boolean | null {
    const value = this.source[name];
    if (value === undefined || value === null) {
      return null;
    }
    if (typeof value !== 'boolean') {
      throw this.problem(name, 'must be true or false');
    }
    return value;
  }

  optionalAddress(name: string): string | null {
    const value = this.optionalText(name, 2_000);
    if (value !== null && !(URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))) {
      throw this.problem(name, 'must be an address that begins with http:// or https://');
    }
    return value;
  }

  moment(name: string): Date {
    const value = this.text(name, 40);
    const date = new Date(value);
    if (!MOMENT.test(value) || Number.isNaN(date.getTime())) {
      throw this.problem(name, 'must be a moment such as 2026-11-22T13:50:00Z');
    }
    return date;
  }

  object(name: string): PostFields {
    const value = asObject(this.source[name]);
    if (!value) {
      throw this.problem(name, 'is needed');
    }
    return new PostFields(value, `${this.path}${name}.`);
  }

  private problem(name: string, problem: string): FieldProblem {
    return new FieldProblem(`${this.path}${name}`, problem);
  }
}
