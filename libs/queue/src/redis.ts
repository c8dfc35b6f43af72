import Redis from 'ioredis';
import type { RedisOptions } from 'ioredis';

const MAX_RECONNECT_DELAY_MS = 2_000;

/** A connection that comes back by itself, and whose errors are told to `onError` instead of crashing the process. */
export function connectRedis(url: string, options: RedisOptions, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    enableReadyCheck: false,
    retryStrategy: (attempt) => Math.min(attempt * 100, MAX_RECONNECT_DELAY_MS),
    ...options,
  });
  redis.on('error', onError);
  return redis;
}
