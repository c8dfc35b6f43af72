import * as path from 'node:path';
import {
  type DataFolder,
  type ReservedPort,
  SetupError,
  keepSecret,
  openDataFolder,
  reservePort,
  reservePortFrom,
} from '../embedded';
import { removeEnvironment, writeEnvironment } from './environment-file';
import { ManagedApp, runTask } from './managed-app';
import type { Step, Surroundings } from './plan';
import { type DatabaseServer, type QueueServer, openDatabase, openQueue } from './servers';
import type { StartSettings } from './settings.config';
import type { Terminal } from './terminal';

/** Above it there might be too few ports. */
const HIGHEST_PORT = 65_000;

/** Makes the list of what to start; tests give a list of their own. */
export type PlanBuilder = (settings: StartSettings, around: Surroundings) => Step[][];

/** Starts everything in order, keeps it running, and stops it in the opposite order. */
export class Supervisor {
  private folder: DataFolder | undefined;
  private database: DatabaseServer | undefined;
  private queue: QueueServer | undefined;
  private readonly apps: ManagedApp[] = [];
  private readonly tasks = new Set<{ kill(): void }>();
  /** Ports that wait for the app that is going to listen on them. */
  private readonly reserved: ReservedPort[] = [];
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly settings: StartSettings,
    private readonly terminal: Terminal,
    private readonly makePlan: PlanBuilder,
  ) {}

  /** Whether somebody asked to stop: what fails from then on is no failure. */
  get isStopping(): boolean {
    return this.stopping !== undefined;
  }

  /**
   * Starts everything, to the block that says where to go.
   * @throws {SetupError} when something keeps it from running; call `stop()` then as well.
   */
  async start(): Promise<void> {
    const { settings, terminal } = this;
    this.folder = await openDataFolder(settings.dataDir, (line) => terminal.line(line));
    const ports = await this.choosePorts();
    this.goOn();
    this.database = await openDatabase(settings, terminal);
    this.goOn();
    this.queue = await openQueue(settings, terminal);
    this.goOn();
    const publicUrl = settings.publicUrl ?? `http://127.0.0.1:${ports.agent}`;
    const demoPassword = settings.hasDemo ? keepSecret(path.join(settings.dataDir, 'demo-password'), 9) : '';
    const around: Surroundings = {
      databaseUrl: this.database.appUrl,
      databaseOwnerUrl: this.database.ownerUrl,
      redisUrl: this.queue.url,
      secretKey: settings.secretKey ?? keepSecret(path.join(settings.dataDir, 'secret.key'), 32, 'base64'),
      demoPassword,
      publicUrl,
      ports,
    };
    writeEnvironment(settings.dataDir, around);
    const plan = this.makePlan(settings, around);
    for (const { program } of plan.flat()) {
      terminal.addSource(program.name);
    }
    for (const stage of plan) {
      await Promise.all(stage.map((step) => this.run(step)));
      this.goOn();
    }
    await this.releasePorts();
    this.folder.announce('running', publicUrl);
    this.welcome(publicUrl, demoPassword);
  }

  /** Stops apps, then Redis, then PostgreSQL, each with the time it needs. */
  stop(): Promise<void> {
    this.stopping ??= this.stopInOrder();
    return this.stopping;
  }

  /** Ends the apps at once; the servers still get their orderly end, which takes a moment only. */
  force(): void {
    for (const app of this.apps) {
      app.kill();
    }
  }

  private async stopInOrder(): Promise<void> {
    this.folder?.announce('stopping');
    for (const task of this.tasks) {
      task.kill();
    }
    await Promise.all(this.apps.map((app) => app.stop()));
    await this.releasePorts();
    // A folder that was never ours (taken by another start, or none at all) keeps what it has.
    if (this.folder) {
      removeEnvironment(this.settings.dataDir);
    }
    await this.queue?.stop();
    await this.database?.stop();
    this.folder?.release();
  }

  private async run({ kind, label, program }: Step): Promise<void> {
    if (kind === 'app') {
      await this.reserved.find(({ port }) => String(port) === program.env['PORT'])?.release();
      const app = new ManagedApp(program, this.terminal);
      this.apps.push(app);
      await this.terminal.step(
        label,
        () => app.start(),
        (port) => `port ${port}`,
      );
      return;
    }
    const task = runTask(program, this.terminal);
    this.tasks.add(task);
    try {
      await this.terminal.step(label, () => task.done);
    } finally {
      this.tasks.delete(task);
    }
  }

  private async choosePorts(): Promise<Surroundings['ports']> {
    const { value, isExplicit } = this.settings.port;
    const agent = isExplicit ? await reservePort(value) : await reservePortFrom(value);
    if (agent === undefined) {
      throw new SetupError(`PORT: ${value} is in use by another program. Stop that one, or choose another PORT.`);
    }
    if (agent.port !== value) {
      this.terminal.line(`Port ${value} is in use by another program; taking ${agent.port}.`);
    }
    // Next to it, so that two that start at once on one machine do not take each other's.
    const ingestion = await reservePortFrom(Math.min(agent.port + 1, HIGHEST_PORT));
    const sandbox = await reservePortFrom(Math.min(ingestion.port + 1, HIGHEST_PORT));
    this.reserved.push(agent, ingestion, sandbox);
    return { agent: agent.port, ingestion: ingestion.port, sandbox: sandbox.port };
  }

  /** Gives free what no app has taken. */
  private async releasePorts(): Promise<void> {
    await Promise.all(this.reserved.map((port) => port.release()));
  }

  private goOn(): void {
    if (this.isStopping) {
      throw new SetupError('Stopped before everything was ready.');
    }
  }

  private welcome(publicUrl: string, demoPassword: string): void {
    const signIn = this.settings.hasDemo
      ? [
          `  Sign in as mette@havblik.example, password ${demoPassword}`,
          '  (a second colleague: sara@havblik.example, same password)',
        ]
      : ['  Nobody can sign in yet? Add the first member: npm run member:add (docs/operating.md)'];
    this.terminal.line(
      ['', `  Genklang is running at ${publicUrl}`, ...signIn, '  Stop it with Ctrl-C.', ''].join('\n'),
    );
  }
}
