import { invalid } from './graph.error';

/** A field that was asked for: `comments.order(chronological).limit(5){id,message}`. */
export interface Field {
  name: string;
  arguments: Readonly<Record<string, string>>;
  fields: Field[];
}

const namePattern = /^[a-z_]+$/;

/** Reads the `fields` parameter. @throws {GraphError} where it is not well formed. */
export function parseFields(text: string): Field[] {
  const reader = new FieldListReader(text);
  const fields = reader.list();
  reader.end();
  return fields;
}

class FieldListReader {
  private position = 0;

  constructor(private readonly text: string) {}

  list(): Field[] {
    const fields = [this.field()];
    while (this.takes(',')) {
      fields.push(this.field());
    }
    return fields;
  }

  end(): void {
    if (this.position < this.text.length) {
      throw this.wrong();
    }
  }

  private field(): Field {
    const name = this.word();
    const given: Record<string, string> = {};
    while (this.takes('.')) {
      const argument = this.word();
      given[argument] = this.argument();
    }
    const fields = this.takes('{') ? this.list() : [];
    if (fields.length > 0 && !this.takes('}')) {
      throw this.wrong();
    }
    return { name, arguments: given, fields };
  }

  private argument(): string {
    const end = this.text.indexOf(')', this.position);
    if (!this.takes('(') || end < 0) {
      throw this.wrong();
    }
    const value = this.text.slice(this.position, end);
    this.position = end + 1;
    return value;
  }

  private word(): string {
    const from = this.position;
    while (/[a-z_]/.test(this.text[this.position] ?? '')) {
      this.position += 1;
    }
    const word = this.text.slice(from, this.position);
    if (!namePattern.test(word)) {
      throw this.wrong();
    }
    return word;
  }

  private takes(character: string): boolean {
    const isNext = this.text[this.position] === character;
    this.position += isNext ? 1 : 0;
    return isNext;
  }

  private wrong(): Error {
    return invalid(`Syntax error "Unexpected end or character." at character ${this.position}: ${this.text}`);
  }
}
