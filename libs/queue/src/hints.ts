import { Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type Redis from 'ioredis';
import { connectRedis } from './redis';

const CHANNEL = 'genklang:changed';

/**
 * Wakes whoever tails the event log, after a commit. A hint may be lost: the log is read each second anyway. It is not sent
 * from inside the transaction, which would serialise every writer.
 */
export class Hints implements OnApplicationShutdown {
  private readonly logger = new Logger('Hints');
  private readonly publisher: Redis;
  private subscriber: Redis | undefined;

  constructor(private readonly url: string) {
    // Without Redis a hint is worth nothing a moment later: it is dropped, not queued.
    this.publisher = connectRedis(url, { enableOfflineQueue: false }, () => undefined);
  }

  /** Says that a workspace's log has grown. */
  announce(workspaceId: string): void {
    this.publisher.publish(CHANNEL, workspaceId).catch(() => undefined);
  }

  /** Calls back with the id of each workspace whose log has grown. */
  async listen(onChanged: (workspaceId: string) => void): Promise<void> {
    const subscriber = connectRedis(this.url, {}, () => undefined);
    this.subscriber = subscriber;
    subscriber.on('message', (_channel, workspaceId) => onChanged(workspaceId));
    const subscribed = subscriber.subscribe(CHANNEL);
    subscribed.catch((error: unknown) => this.logger.warn(`no hints: ${String(error)}`));
    await Promise.race([subscribed, new Promise((resolve) => setTimeout(resolve, 1_000).unref())]);
  }

  onApplicationShutdown(): void {
    this.publisher.disconnect();
    this.subscriber?.disconnect();
  }
}
