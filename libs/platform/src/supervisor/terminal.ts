import { readableLog } from './readable-log';

/** Where lines go: the real one is `process.stdout`. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

const COLOURS = [36, 35, 33, 32, 34, 31];
const MAX_LINE = 16_384;
const RESET = '\u001b[0m';

/** The supervisor's side of the terminal: its own lines, progress, and the apps' lines with a prefix that says whose they are. */
export class Terminal {
  private openStep: symbol | undefined;
  private width = 0;
  private readonly names: string[] = [];

  constructor(
    private readonly output: Output,
    private readonly hasColour: boolean,
  ) {}

  line(text: string): void {
    this.closeStep();
    this.output.write(`${text}\n`);
  }

  /**
   * Shows that something goes on and how long it took: "PostgreSQL 18.4 starting… ready in 1.2 s (.genklang/postgres)".
   * @param describe what to add in brackets, from what the work gave
   */
  async step<T>(what: string, work: () => Promise<T>, describe?: (result: T) => string | undefined): Promise<T> {
    const startedAt = performance.now();
    const me = Symbol(what);
    this.closeStep();
    this.output.write(`${what} starting…`);
    this.openStep = me;
    let ending = 'failed';
    try {
      const result = await work();
      const detail = describe?.(result);
      ending = `ready in ${seconds(performance.now() - startedAt)}${detail === undefined ? '' : ` (${detail})`}`;
      return result;
    } finally {
      if (this.openStep === me) {
        this.output.write(` ${ending}\n`);
        this.openStep = undefined;
      } else {
        this.line(`${what} ${ending}`);
      }
    }
  }

  /** Reserves a prefix; all prefixes are as wide as the widest name. */
  addSource(name: string): void {
    if (!this.names.includes(name)) {
      this.names.push(name);
      this.width = Math.max(this.width, name.length);
    }
  }

  /** One line of an app's output. */
  sourceLine(name: string, text: string): void {
    const prefix = `${name.padEnd(this.width)} │`;
    const colour = COLOURS[Math.max(0, this.names.indexOf(name)) % COLOURS.length];
    this.line(`${this.hasColour ? `\u001b[${colour}m${prefix}${RESET}` : prefix} ${disarm(readableLog(text))}`);
  }

  private closeStep(): void {
    if (this.openStep !== undefined) {
      this.output.write('\n');
      this.openStep = undefined;
    }
  }
}

/** Cuts a stream into lines. A line without an end is given out at 16 KiB. */
export class LineSplitter {
  private rest = '';

  constructor(private readonly emit: (line: string) => void) {}

  push(text: string): void {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) {
      this.emit(line.endsWith('\r') ? line.slice(0, -1) : line);
    }
    if (this.rest.length > MAX_LINE) {
      this.end();
    }
  }

  end(): void {
    if (this.rest !== '') {
      this.emit(this.rest);
      this.rest = '';
    }
  }
}

/** Seconds for people: "0.3 s", "12 s". */
export function seconds(ms: number): string {
  return ms < 9_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

/** A log line may carry what a stranger wrote; only colours get through, nothing that moves the cursor or renames the window. */
function disarm(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  return text.replace(/\u001b(?!\[[\d;]*m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]/g, '�');
}
