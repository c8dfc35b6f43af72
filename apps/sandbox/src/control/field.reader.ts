/** A request to the control API that is wrong; `field` says where. */
export class FieldError extends Error {
  constructor(
    readonly field: string,
    readonly complaint: string,
  ) {
    super(`${field} ${complaint}`);
  }
}

/** Reads a JSON object field by field, and refuses fields that nobody reads. */
export class FieldReader {
  private constructor(
    private readonly source: Readonly<Record<string, unknown>>,
    private readonly path: string,
  ) {}

  static of(value: unknown, path = ''): FieldReader {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new FieldError(path === '' ? 'body' : path, 'must be a JSON object');
    }
    return new FieldReader(value as Record<string, unknown>, path === '' ? '' : `${path}.`);
  }

  allowOnly(names: readonly string[]): this {
    for (const name of Object.keys(this.source)) {
      if (!names.includes(name)) {
        throw this.wrong(name, `is not known here; known are ${names.join(', ')}`);
      }
    }
    return this;
  }

  string(name: string): string {
    const value = this.optionalString(name);
    if (value === undefined || value.trim() === '') {
      throw this.wrong(name, 'must be a text that is not empty');
    }
    return value;
  }

  optionalString(name: string): string | undefined {
    return this.optional(name, 'a text', (value): value is string => typeof value === 'string');
  }

  optionalBoolean(name: string): boolean | undefined {
    return this.optional(name, 'true or false', (value): value is boolean => typeof value === 'boolean');
  }

  /** A number that is not negative, unless `min` allows it. */
  optionalNumber(name: string, min = 0): number | undefined {
    return this.optional(
      name,
      `a number of at least ${min}`,
      (value): value is number => typeof value === 'number' && Number.isFinite(value) && value >= min,
    );
  }

  number(name: string, min = 0): number {
    const value = this.optionalNumber(name, min);
    if (value === undefined) {
      throw this.wrong(name, `must be a number of at least ${min}`);
    }
    return value;
  }

  optionalTimeMs(name: string): number | undefined {
    const text = this.optionalString(name);
    const value = text === undefined ? undefined : Date.parse(text);
    if (value !== undefined && Number.isNaN(value)) {
      throw this.wrong(name, 'must be a time such as 2026-03-01T12:00:00Z');
    }
    return value;
  }

  optionalMatch(name: string, pattern: RegExp, meaning: string): string | undefined {
    const text = this.optionalString(name);
    if (text !== undefined && !pattern.test(text)) {
      throw this.wrong(name, `must be ${meaning}`);
    }
    return text;
  }

  match(name: string, pattern: RegExp, meaning: string): string {
    const text = this.optionalMatch(name, pattern, meaning);
    if (text === undefined) {
      throw this.wrong(name, `must be ${meaning}`);
    }
    return text;
  }

  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const text = this.optionalString(name);
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined) {
      throw this.wrong(name, `must be one of ${choices.join(', ')}`);
    }
    return choice;
  }

  optionalStrings(name: string): Record<string, string> | undefined {
    return this.optional(
      name,
      'an object of texts',
      (value): value is Record<string, string> =>
        typeof value === 'object' && value !== null && Object.values(value).every((item) => typeof item === 'string'),
    );
  }

  object(name: string): FieldReader | undefined {
    const value = this.source[name];
    return value === undefined ? undefined : FieldReader.of(value, `${this.path}${name}`);
  }

  has(name: string): boolean {
    return this.source[name] !== undefined;
  }

  list(name: string): FieldReader[] {
    const value = this.source[name];
    if (!Array.isArray(value)) {
      throw this.wrong(name, 'must be a list');
    }
    return value.map((item: unknown, index) => FieldReader.of(item, `${this.path}${name}[${index}]`));
  }

  wrong(name: string, complaint: string): FieldError {
    return new FieldError(`${this.path}${name}`, complaint);
  }

  private optional<Value>(
    name: string,
    meaning: string,
    isRight: (value: unknown) => value is Value,
  ): Value | undefined {
    const value = this.source[name];
    if (value === undefined || value === null) {
      return undefined;
    }
    if (!isRight(value)) {
      throw this.wrong(name, `must be ${meaning}`);
    }
    return value;
  }
}
