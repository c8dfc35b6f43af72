import { Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import Bull from 'bull';
import type { Queue } from 'bull';
import type Redis from 'ioredis';
import { JOB_CONCURRENCY, JOB_NAMES } from './job-map';
import type { JobHandlers, JobMap, JobName } from './job-map';
import { Jobs } from './jobs';
import type { JobOptions } from './jobs';
import { connectRedis } from './redis';

/** After `kill -9` of a worker its job is picked up again this much later (Bull's default is 30 s and 30 s). */
const LOCK_DURATION_MS = 10_000;
const STALLED_INTERVAL_MS = 5_000;
const SWEEP_INTERVAL_MS = 1_000;
/** How soon the sweep comes back after Redis lost everything. */
const WATCHDOG_INTERVAL_MS = 2_000;
const ADD_TIMEOUT_MS = 1_000;
/** How long jobs at hand may take to finish at the end; a request to a network is cut off sooner. */
const FINISH_TIMEOUT_MS = 9_000;
const ERROR_LOG_INTERVAL_MS = 10_000;

/** Jobs on Bull: one queue per job name, so that a burst of one kind does not hold up another. */
export class BullJobs extends Jobs implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly queues: Map<JobName, Queue>;
  private readonly shared: { client: Redis; subscriber: Redis };
  private readonly blocking: Redis[] = [];
  private readonly running = new Set<Promise<void>>();
  private watchdog: NodeJS.Timeout | undefined;
  private lastErrorAt = 0;

  constructor(url: string) {
    super();
    const onError = (error: Error): void => this.warn(error);
    this.shared = { client: connectRedis(url, {}, onError), subscriber: connectRedis(url, {}, onError) };
    // Every queue listens on them.
    this.shared.client.setMaxListeners(0);
    this.shared.subscriber.setMaxListeners(0);
    this.queues = new Map(
      JOB_NAMES.map((name) => [
        name,
        new Bull(name, {
          prefix: 'genklang',
          settings: { lockDuration: LOCK_DURATION_MS, stalledInterval: STALLED_INTERVAL_MS, maxStalledCount: 100 },
          defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
          createClient: (type) => this.connectionFor(type, url, onError),
        }).on('error', onError),
      ]),
    );
  }

  override async add<Name extends JobName>(name: Name, payload: JobMap[Name], options: JobOptions): Promise<boolean> {
    const delay = options.at ? Math.max(0, options.at.getTime() - Date.now()) : 0;
    const added = this.queue(name)
      .add(payload, { jobId: options.id, delay })
      .then(
        () => true,
        (error: unknown) => {
          this.warn(error);
          return false;
        },
      );
    return await withinTime(added, ADD_TIMEOUT_MS);
  }

  /** Begins to work. Called once, with a handler for every job. */
  work(handlers: JobHandlers): void {
    JOB_NAMES.forEach((name) => this.workOn(name, handlers));
    const keepSweeping = (): void => {
      const repeat = { every: SWEEP_INTERVAL_MS };
      this.queue('timers.sweep')
        .add({}, { repeat, jobId: 'sweep' })
        .catch((error: unknown) => this.warn(error));
    };
    keepSweeping();
    this.watchdog = setInterval(keepSweeping, WATCHDOG_INTERVAL_MS);
  }

  /** Resolves when Redis answers. */
  async ping(): Promise<void> {
    await this.shared.client.ping();
  }

  /**
   * Takes no more jobs, lets those at hand finish, and lets go of Redis. A job that Redis still holds for running is picked
   * up again by another worker and finds in the tables that nothing is left to do.
   */
  async beforeApplicationShutdown(): Promise<void> {
    const isWorking = this.watchdog !== undefined;
    clearInterval(this.watchdog);
    if (isWorking) {
      // Else Bull waits for a connection that waits for jobs.
      this.blocking.forEach((connection) => connection.disconnect());
      const closed = [...this.queues.values()].map((queue) =>
        queue.close(true).catch((error: unknown) => this.warn(error)),
      );
      const finished = Promise.all([...closed, ...this.running]).then(() => true);
      await withinTime(finished, FINISH_TIMEOUT_MS);
    }
    for (const connection of [this.shared.client, this.shared.subscriber, ...this.blocking]) {
      connection.disconnect();
    }
  }

  private workOn<Name extends JobName>(name: Name, handlers: JobHandlers): void {
    const queue = this.queue(name);
    queue
      .process(JOB_CONCURRENCY[name], async (job: { data: JobMap[Name] }) => {
        const work = handlers[name](job.data);
        this.running.add(work);
        await work.finally(() => this.running.delete(work));
      })
      .catch((error: unknown) => this.warn(error));
    queue.on('failed', (_job, error) => this.logger.error({ err: error, job: name }, 'a job failed'));
  }

  private queue(name: JobName): Queue {
    const queue = this.queues.get(name);
    if (!queue) {
      throw new Error(`There is no queue for ${name}.`);
    }
    return queue;
  }

  /** Queues share what they can; each needs a connection of its own to wait on for jobs. */
  private connectionFor(
    type: 'client' | 'subscriber' | 'bclient',
    url: string,
    onError: (error: Error) => void,
  ): Redis {
    if (type !== 'bclient') {
      return this.shared[type];
    }
    const blocking = connectRedis(url, {}, onError);
    this.blocking.push(blocking);
    return blocking;
  }

  /** A Redis that is gone fails many times a second; it is told once in a while. */
  private warn(error: unknown): void {
    if (Date.now() - this.lastErrorAt >= ERROR_LOG_INTERVAL_MS) {
      this.lastErrorAt = Date.now();
      this.logger.warn(`Redis does not answer as it should: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** What a promise says if it says it in time, else false. */
async function withinTime(promise: Promise<boolean>, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs);
  });
  const outcome = await Promise.race([promise, timeout]);
  clearTimeout(timer);
  return outcome;
}
