import { type InvalidParameter, invalidRequest } from './problem';

const idPattern = /^[0-9]{1,19}$/;
const timePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/** Reads query parameters as strictly as X does and collects everything that is wrong for one answer. */
export class QueryReader {
  private readonly invalid: InvalidParameter[] = [];

  constructor(private readonly query: URLSearchParams) {}

  /** X refuses parameters that it does not know. */
  allowOnly(names: readonly string[]): this {
    for (const name of new Set(this.query.keys())) {
      if (!names.includes(name)) {
        this.refuse(name, `The query parameter [${name}] is not one of [${names.join(',')}]`);
      }
    }
    return this;
  }

  text(name: string): string | undefined {
    return this.query.get(name) ?? undefined;
  }

  integer(name: string, rule: { min: number; max: number; fallback: number }): number {
    const text = this.text(name);
    if (text === undefined) {
      return rule.fallback;
    }
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < rule.min || value > rule.max) {
      this.refuse(name, `The \`${name}\` query parameter value [${text}] is not between ${rule.min} and ${rule.max}`);
    }
    return value;
  }

  id(name: string): string | undefined {
    const text = this.text(name);
    if (text !== undefined && !idPattern.test(text)) {
      this.refuse(name, `The \`${name}\` query parameter value [${text}] is not valid`);
    }
    return text;
  }

  timeMs(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) {
      return undefined;
    }
    const value = timePattern.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(value)) {
      this.refuse(name, `The \`${name}\` query parameter value [${text}] is not a valid RFC 3339 date-time`);
    }
    return value;
  }

  /** A comma-separated list of which every part must be known. */
  list(name: string, known: readonly string[]): Set<string> {
    const parts = (this.text(name) ?? '').split(',').filter((part) => part !== '');
    for (const part of parts.filter((candidate) => !known.includes(candidate))) {
      this.refuse(name, `The \`${name}\` query parameter value [${part}] is not one of [${known.join(',')}]`, part);
    }
    return new Set(parts);
  }

  refuse(name: string, message: string, value = this.text(name) ?? ''): void {
    this.invalid.push({ name, value, message });
  }

  /** Throws X's 400 when anything read so far was wrong. */
  done(): void {
    if (this.invalid.length > 0) {
      throw invalidRequest(this.invalid);
    }
  }
}

export function isId(text: string): boolean {
  return idPattern.test(text);
}
