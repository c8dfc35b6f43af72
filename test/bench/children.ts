import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 15_000;
const REMEMBERED_CHARACTERS = 20_000;

/**
 * A process of ours. It is out of reach of Ctrl-C, so that things stop in their order, and ends by itself when the channel to
 * us breaks. A TypeScript file runs without a build.
 */
export class Child {
  private readonly gone: Promise<void>;
  private output = '';

  private constructor(
    private readonly script: string,
    private readonly process: ChildProcess,
  ) {
    this.gone = new Promise((resolve) => process.once('exit', () => resolve()));
    for (const stream of [process.stdout, process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output = (this.output + chunk.toString()).slice(-REMEMBERED_CHARACTERS);
      });
    }
  }

  static launch(script: string, options: { args?: string[]; env?: Record<string, string> } = {}): Child {
    const file = path.resolve(ROOT, script);
    const register = script.endsWith('.ts') ? ['--require', path.join(ROOT, 'scripts/register-ts.cjs')] : [];
    const child = spawn(process.execPath, [...register, file, ...(options.args ?? [])], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: process.platform !== 'win32',
    });
    return new Child(script, child);
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Its first message, or the first one after `question`. */
  async ask<T>(question?: object): Promise<T> {
    return await new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => finish(() => reject(this.failure('did not answer'))), START_TIMEOUT_MS);
      const onMessage = (message: T): void => finish(() => resolve(message));
      const onClose = (): void => finish(() => reject(this.failure('ended')));
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        this.process.off('message', onMessage);
        this.process.off('exit', onClose);
        settle();
      };
      this.process.once('message', onMessage);
      this.process.once('exit', onClose);
      if (question) {
        this.tell(question);
      }
    });
  }

  tell(message: object): void {
    this.process.send(message);
  }

  /** Waits for a command to end well. */
  async finish(): Promise<void> {
    await this.gone;
    if (this.process.exitCode !== 0) {
      throw this.failure('failed');
    }
  }

  /** Asks it to end, and makes it end when it takes too long. */
  async stop(how: 'signal' | 'disconnect' = 'signal'): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      if (how === 'disconnect') {
        this.process.disconnect();
      } else {
        this.process.kill('SIGTERM');
      }
      const timer = setTimeout(() => this.process.kill('SIGKILL'), STOP_TIMEOUT_MS);
      await this.gone;
      clearTimeout(timer);
    }
  }

  private failure(what: string): Error {
    return new Error(`${this.script} ${what}. It said:\n${this.output}`);
  }
}
