import { type ChildProcess, fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Chances } from './chances';

/** What the process with the model is asked. */
export interface ToClassifier {
  id: number;
  texts: string[];
}

/** What it says. */
export type ToParent =
  | { kind: 'ready' }
  | { kind: 'unloadable'; reason: string }
  | { kind: 'judged'; id: number; chances: Chances[] }
  | { kind: 'failed'; id: number; reason: string };

/** Whoever judges texts with a model that may be absent, slow, or dead. */
export interface Classifier {
  /** Settles when the model is loaded. Never settles twice. */
  readonly ready: Promise<void>;
  classify(texts: string[]): Promise<Chances[]>;
  /** Ends it, also in the middle of a batch. */
  stop(): void;
}

interface Asked {
  resolve(chances: Chances[]): void;
  reject(error: Error): void;
}

/** A model in a process of its own: it can be ended when it takes too long, and takes nobody along when it dies. */
export class ClassifierProcess implements Classifier {
  readonly ready: Promise<void>;
  private readonly asked = new Map<number, Asked>();
  private lastId = 0;

  private constructor(private readonly child: ChildProcess) {
    this.ready = new Promise((resolve, reject) => {
      child.on('message', (message: ToParent) => this.hear(message, { resolve, reject }));
      const onEnd = (why: string): void => {
        const error = new Error(why);
        reject(error);
        this.asked.forEach((asked) => asked.reject(error));
        this.asked.clear();
      };
      child.once('error', (error) => onEnd(error.message));
      child.once('exit', (code, signal) => onEnd(`the process with the model ended (${signal ?? code})`));
    });
    // Whoever waits for it hears of it.
    this.ready.catch(() => undefined);
  }

  /** @param folder of the model */
  static start(folder: string): ClassifierProcess {
    const built = path.join(__dirname, 'classifier.main.js');
    // Beside the sources there is nothing built: tests run them as they are.
    const isBuilt = fs.existsSync(built);
    const execArgv = isBuilt ? [] : ['--require', path.resolve(__dirname, '../../../../scripts/register-ts.cjs')];
    const program = isBuilt ? built : path.join(__dirname, 'classifier.main.ts');
    // No environment, for there are secrets in ours; and what the runtime prints of its own is nobody's log.
    const child = fork(program, [folder], { execArgv, env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    return new ClassifierProcess(child);
  }

  async classify(texts: string[]): Promise<Chances[]> {
    this.lastId += 1;
    const id = this.lastId;
    return await new Promise((resolve, reject) => {
      this.asked.set(id, { resolve, reject });
      this.child.send({ id, texts } satisfies ToClassifier, (error) => {
        if (error) {
          this.asked.delete(id);
          reject(error);
        }
      });
    });
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }

  private hear(message: ToParent, load: { resolve(): void; reject(error: Error): void }): void {
    if (message.kind === 'ready') {
      load.resolve();
    } else if (message.kind === 'unloadable') {
      load.reject(new Error(message.reason));
    } else {
      const asked = this.asked.get(message.id);
      this.asked.delete(message.id);
      if (message.kind === 'judged') {
        asked?.resolve(message.chances);
      } else {
        asked?.reject(new Error(message.reason));
      }
    }
  }
}
