import { type ChildProcess, spawn } from 'node:child_process';
import { SetupError } from '../embedded';
import { LineSplitter, type Terminal, seconds } from './terminal';

const READY_PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 10_000;
const FIRST_BACKOFF_MS = 1_000;
const LAST_BACKOFF_MS = 30_000;
/** Having run so long, a crash counts as the first one again. */
const HEALTHY_AFTER_MS = 60_000;
const REMEMBERED_LINES = 12;

/** A program to run: a script for this same Node. */
export interface ProgramSpec {
  /** Short: it becomes the prefix of the lines. */
  name: string;
  script: string;
  args?: readonly string[];
  env: Readonly<Record<string, string>>;
}

/** How long things may take, in milliseconds; tests use shorter ones. */
export interface Patience {
  readyMs: number;
  stopMs: number;
  firstBackoffMs: number;
}

const PATIENCE: Patience = {
  readyMs: READY_PATIENCE_MS,
  stopMs: STOP_PATIENCE_MS,
  firstBackoffMs: FIRST_BACKOFF_MS,
};

/**
 * An app that is meant to run all the time. It says that it is ready by the message `{ type: 'listening', port }`, and ends by itself
 * when the channel to us breaks, so that nothing is left behind even when we are killed. When it ends unasked it is started again,
 * after 1, 2, 4 … 30 s.
 */
export class ManagedApp {
  private child: ChildProcess | undefined;
  private isStopping = false;
  private backoffMs: number;
  private restart: NodeJS.Timeout | undefined;

  constructor(
    private readonly spec: ProgramSpec,
    private readonly terminal: Terminal,
    private readonly patience: Patience = PATIENCE,
  ) {
    this.backoffMs = patience.firstBackoffMs;
    terminal.addSource(spec.name);
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /**
   * Starts it for the first time.
   * @returns the port it listens on
   * @throws {SetupError} with its last lines, when it ends or does not get ready in time.
   */
  start(): Promise<number> {
    return new Promise((resolve, reject) => {
      const lines: string[] = [];
      const child = launch(this.spec, this.terminal, lines);
      this.child = child;
      const startedAt = performance.now();
      let isReady = false;
      const fail = (why: string): void => {
        clearTimeout(timer);
        reject(new SetupError(`${this.spec.name} ${why}.${quote(lines)}`));
      };
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        fail(`was not ready within ${seconds(this.patience.readyMs)}`);
      }, this.patience.readyMs);
      child.on('message', (message) => {
        const port = readListening(message);
        if (port !== undefined) {
          isReady = true;
          clearTimeout(timer);
          resolve(port);
        }
      });
      child.once('error', (error) => fail(`could not be started: ${error.message}`));
      child.once('close', (code, signal) => {
        if (isReady) {
          this.handleCrash(describeEnd(code, signal), performance.now() - startedAt);
        } else {
          fail(`ended before it was ready (${describeEnd(code, signal)})`);
        }
      });
    });
  }

  /** Asks it to end, and makes it end after 10 s. */
  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.restart);
    const child = this.child;
    if (child === undefined || hasEnded(child)) {
      return;
    }
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    child.kill('SIGTERM');
    const timer = setTimeout(() => {
      this.terminal.line(`${this.spec.name} does not stop; ending it.`);
      child.kill('SIGKILL');
    }, this.patience.stopMs);
    await ended;
    clearTimeout(timer);
  }

  /** Ends it at once. */
  kill(): void {
    this.isStopping = true;
    clearTimeout(this.restart);
    this.child?.kill('SIGKILL');
  }

  private handleCrash(how: string, ranForMs: number): void {
    if (this.isStopping) {
      return;
    }
    if (ranForMs > HEALTHY_AFTER_MS) {
      this.backoffMs = this.patience.firstBackoffMs;
    }
    const wait = this.backoffMs;
    this.backoffMs = Math.min(wait * 2, LAST_BACKOFF_MS);
    this.terminal.line(`${this.spec.name} ended (${how}); starting it again in ${seconds(wait)}.`);
    this.restart = setTimeout(() => {
      this.start().then(
        () => this.terminal.line(`${this.spec.name} runs again.`),
        (error: SetupError) => this.handleCrash(error.message.split('\n')[0] ?? '', 0),
      );
    }, wait);
  }
}

/**
 * Runs a program that is meant to end.
 * @throws {SetupError} with its last lines, when it fails.
 */
export function runTask(spec: ProgramSpec, terminal: Terminal): { done: Promise<void>; kill(): void } {
  terminal.addSource(spec.name);
  const lines: string[] = [];
  const child = launch(spec, terminal, lines);
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', (error) => reject(new SetupError(`${spec.name} could not be started: ${error.message}.`)));
    child.once('close', (code, signal) =>
      code === 0
        ? resolve()
        : reject(new SetupError(`${spec.name} failed (${describeEnd(code, signal)}).${quote(lines)}`)),
    );
  });
  return { done, kill: () => child.kill('SIGTERM') };
}

function launch(spec: ProgramSpec, terminal: Terminal, lines: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', spec.script, ...(spec.args ?? [])], {
    env: { ...spec.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C in the terminal must reach the supervisor alone: it stops things in their order.
    detached: process.platform !== 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) {
    const splitter = new LineSplitter((line) => {
      lines.push(line);
      lines.splice(0, lines.length - REMEMBERED_LINES);
      terminal.sourceLine(spec.name, line);
    });
    stream?.setEncoding('utf8').on('data', (text: string) => splitter.push(text));
    stream?.once('end', () => splitter.end());
  }
  return child;
}

function readListening(message: unknown): number | undefined {
  const isListening =
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'listening';
  return isListening && 'port' in message && typeof message.port === 'number' ? message.port : undefined;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

function describeEnd(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `exit code ${code}` : `by ${signal}`;
}

function quote(lines: readonly string[]): string {
  return lines.length === 0 ? ' It said nothing.' : ` Its last lines:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
