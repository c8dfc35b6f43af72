import type { Client, Connection, Submittable } from 'pg';

/** A row of `mention` as it is stored. */
export type MentionRow = Record<string, unknown>;

const ROWS_PER_STATEMENT = 100;

/** Makes a table with the columns, defaults, checks and indexes of `mention`, and its foreign keys if asked for. */
export async function createTwin(owner: Client, name: string, options: { hasForeignKeys: boolean }): Promise<void> {
  await owner.query(`create table ${name} (like mention including all)`);
  if (options.hasForeignKeys) {
    await owner.query(`alter table ${name}
      add foreign key (workspace_id, conversation_id) references conversation (workspace_id, id),
      add foreign key (workspace_id, author_id) references author (workspace_id, id)`);
  }
}

/** The least that any program would do: a multi-row INSERT and a commit for each page. */
export async function insertRows(owner: Client, table: string, rows: MentionRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const page = rows.slice(from, from + ROWS_PER_STATEMENT);
    const columns = Object.keys(page[0] ?? {});
    const tuples = page.map(
      (_, row) => `(${columns.map((__, column) => `$${row * columns.length + column + 1}`).join(',')})`,
    );
    await owner.query(
      `insert into ${table} (${columns.join(',')}) values ${tuples.join(',')}`,
      page.flatMap((row) => columns.map((column) => row[column])),
    );
  }
}

/** What PostgreSQL takes fastest: one COPY and a commit for each page. */
export async function copyRows(owner: Client, table: string, rows: MentionRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const page = rows.slice(from, from + ROWS_PER_STATEMENT);
    const columns = Object.keys(page[0] ?? {});
    const lines = page.map((row) => `${columns.map((column) => copyValue(row[column])).join('\t')}\n`);
    await new Promise<void>((resolve, reject) => {
      const copy = new Copy(`copy ${table} (${columns.join(',')}) from stdin`, Buffer.from(lines.join('')), (error) =>
        error ? reject(error) : resolve(),
      );
      owner.query(copy);
    });
  }
}

function copyValue(value: unknown): string {
  if (value === null || value === undefined) {
    return '\\N';
  }
  const text = typeof value === 'string' ? value : value instanceof Date ? value.toISOString() : JSON.stringify(value);
  return text.replace(/[\\\n\r\t]/g, (character) => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[character] ?? '\\\\');
}

/** The part of the driver's connection that COPY needs and its types leave out. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** One COPY FROM STDIN, in the driver's own terms for a query. */
class Copy implements Submittable {
  private error: Error | null = null;

  constructor(
    private readonly statement: string,
    private readonly data: Buffer,
    private readonly done: (error: Error | null) => void,
  ) {}

  submit(connection: Connection): void {
    (connection as unknown as CopyConnection).query(this.statement);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(this.data);
    connection.endCopyFrom();
  }

  handleError(error: Error): void {
    this.error = error;
    this.done(error);
  }

  handleCommandComplete(): void {
    // The server says that it is ready right after it.
  }

  handleReadyForQuery(): void {
    if (this.error === null) {
      this.done(null);
    }
  }
}
