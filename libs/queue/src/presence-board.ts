import type { OnApplicationShutdown } from '@nestjs/common';
import type Redis from 'ioredis';
import { connectRedis } from './redis';

const CHANNEL = 'genklang:presence';
/** A workspace that nobody is in leaves nothing behind. */
const LIFE_SEC = 60;

/**
 * Who looks at what, shared by all agent processes: one field for each console, in one hash for each workspace. What is lost
 * with Redis is written again by whoever is still there; nothing of it is kept anywhere else.
 */
export class PresenceBoard implements OnApplicationShutdown {
  private readonly redis: Redis;
  private subscriber: Redis | undefined;

  constructor(private readonly url: string) {
    this.redis = connectRedis(url, { enableOfflineQueue: false }, () => undefined);
  }

  /** Writes one console's entry, or takes it down, and tells every process. */
  async put(workspaceId: string, consoleId: string, entry: string | null): Promise<void> {
    const key = keyOf(workspaceId);
    if (entry === null) {
      await this.redis.hdel(key, consoleId);
    } else {
      await this.redis.hset(key, consoleId, entry);
      await this.redis.expire(key, LIFE_SEC);
    }
    await this.redis.publish(CHANNEL, workspaceId);
  }

  /** Every console's entry, also those whose time is over. */
  async list(workspaceId: string): Promise<Map<string, string>> {
    return new Map(Object.entries(await this.redis.hgetall(keyOf(workspaceId))));
  }

  /** Calls back with the id of each workspace whose entries changed. */
  async listen(onChanged: (workspaceId: string) => void): Promise<void> {
    const subscriber = connectRedis(this.url, {}, () => undefined);
    this.subscriber = subscriber;
    subscriber.on('message', (_channel, workspaceId) => onChanged(workspaceId));
    const subscribed = subscriber.subscribe(CHANNEL).catch(() => undefined);
    await Promise.race([subscribed, new Promise((resolve) => setTimeout(resolve, 1_000).unref())]);
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
    this.subscriber?.disconnect();
  }
}

function keyOf(workspaceId: string): string {
  return `genklang:presence:${workspaceId}`;
}
