import * as fs from 'node:fs';
import * as net from 'node:net';
import { types } from 'node:util';
import * as v8 from 'node:v8';
import {
  type CommandDefinition,
  RedisKeyspace,
  RedisMutationBus,
  RedisServerState,
  SocketConnectionTransport,
  WrongNumberOfArgumentsError,
  attachSession,
  createRedisCommandExecutor,
  defineCommand,
  redisCommandDefinitions,
  t,
} from 'js-redis-server/core';
import { writeWhole } from './data-folder';
import { errorMessage } from './setup-error';

const DATABASES = 16;
const COMPATIBILITY = 'redis-7.2';
const SNAPSHOT_INTERVAL_MS = 5_000;

type KeyspaceEntry = ReturnType<RedisServerState['databases'][number]['entriesSnapshot']>[number];

/** A Redis inside this process: for trying out and for tests. */
export interface BuiltInRedis {
  port: number;
  /** Cuts the clients off and writes the last snapshot. */
  stop(): Promise<void>;
}

/**
 * Runs a Redis in this process, on the loopback address only. What it holds is written to `snapshotFile` every five seconds and at stop;
 * a crash loses what changed since, which is right for queues that can be made again from the database.
 */
export async function startBuiltInRedis(options: {
  password: string;
  snapshotFile: string;
  log: (line: string) => void;
}): Promise<BuiltInRedis> {
  stopNeedlessCopying();
  const state = new RedisServerState({
    databaseCount: DATABASES,
    compatibility: COMPATIBILITY,
    requirepass: options.password,
  });
  const executor = createRedisCommandExecutor({ compatibility: COMPATIBILITY, extraCommands: [makeBrpoplpush()] });
  restore(state, options.snapshotFile, options.log);
  const snapshots = keepSnapshots(state, options.snapshotFile, options.log);

  const sockets = new Set<net.Socket>();
  const server = net.createServer({ keepAlive: true, noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    attachSession(new SocketConnectionTransport(socket), {
      state,
      executor,
      clientAddress: `${socket.remoteAddress}:${socket.remotePort}`,
    });
  });
  const port = await listen(server);
  return {
    port,
    async stop() {
      snapshots.end();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) {
        socket.destroy();
      }
      await closed;
      state.close();
    },
  };
}

function listen(server: net.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
}

/** The library lacks the command by which Bull waits for work. It is BLMOVE with fixed sides. */
function makeBrpoplpush(): CommandDefinition {
  const blmove = redisCommandDefinitions.find(({ name }) => name === 'blmove');
  if (blmove === undefined) {
    throw new Error('js-redis-server has no BLMOVE.');
  }
  const sides = [Buffer.from('RIGHT'), Buffer.from('LEFT')];
  return defineCommand({
    ...blmove,
    name: 'brpoplpush',
    schema: t.custom((input, index, context) => {
      const [source, destination, timeout] = input.slice(index, index + 3);
      if (source === undefined || destination === undefined || timeout === undefined) {
        throw new WrongNumberOfArgumentsError(context.commandName);
      }
      const { value } = blmove.schema.parse([source, destination, ...sides, timeout], 0, context);
      return { value, nextIndex: index + 3 };
    }),
  });
}

/** Parts of the library that its types keep private. */
interface KeyspaceInside {
  getLiveEntry(key: Buffer): KeyspaceEntry | null;
}
interface BusInside {
  globalListeners: Set<(event: unknown) => void>;
  keyListeners: Map<string, Set<(event: unknown) => void>>;
}

let isPatched = false;

/**
 * The library copies a whole list or set at every read and for every listener, so a queue of 5,000 jobs runs at a third of the speed.
 * Its own commands never change what they read, and nobody else is in this process, so the copies are left out.
 */
function stopNeedlessCopying(): void {
  if (isPatched) {
    return;
  }
  isPatched = true;
  RedisKeyspace.prototype.get = function (this: RedisKeyspace, key) {
    return (this as unknown as KeyspaceInside).getLiveEntry(key)?.value ?? null;
  };
  const emitToAll = RedisMutationBus.prototype.emit;
  RedisMutationBus.prototype.emit = function (this: RedisMutationBus, event) {
    if (event.type === 'flush') {
      emitToAll.call(this, event);
      return;
    }
    const { globalListeners, keyListeners } = this as unknown as BusInside;
    const listeners = [...globalListeners, ...(keyListeners.get(event.key.toString('hex')) ?? [])];
    for (const listener of listeners) {
      listener(event);
    }
  };
}

/** Writes a snapshot when something has changed. A full disk is told once and does not stop the queue. */
function keepSnapshots(state: RedisServerState, file: string, log: (line: string) => void): { end(): void } {
  let hasChanged = false;
  let hasComplained = false;
  for (const database of state.databases) {
    database.subscribe(() => {
      hasChanged = true;
    });
  }
  const save = (): void => {
    if (!hasChanged) {
      return;
    }
    try {
      writeWhole(file, v8.serialize(state.databases.map((database) => database.entriesSnapshot())));
      hasChanged = false;
      hasComplained = false;
    } catch (error) {
      if (!hasComplained) {
        log(`Cannot write the queue snapshot ${file} (${errorMessage(error)}); going on without.`);
      }
      hasComplained = true;
    }
  };
  const timer = setInterval(save, SNAPSHOT_INTERVAL_MS);
  timer.unref();
  return {
    end() {
      clearInterval(timer);
      save();
    },
  };
}

/** A snapshot that cannot be read is put aside: the queues are made again from the database. */
function restore(state: RedisServerState, file: string, log: (line: string) => void): void {
  if (!fs.existsSync(file)) {
    return;
  }
  try {
    const databases = v8.deserialize(fs.readFileSync(file)) as KeyspaceEntry[][];
    databases.forEach((entries, index) => {
      for (const { key, value, expiresAt } of entries) {
        state.getDatabase(index).set(toBuffers(key), toBuffers(value), { expiresAt });
      }
    });
  } catch (error) {
    fs.renameSync(file, `${file}.unreadable`);
    log(`The queue snapshot was unreadable and was put aside (${errorMessage(error)}).`);
  }
}

/** Bytes come back from a snapshot as plain arrays; the library wants Buffers all through. */
function toBuffers<T>(value: T): T {
  return convert(value) as T;
}

function convert(value: unknown): unknown {
  if (types.isUint8Array(value)) {
    return Buffer.from(value);
  }
  if (Array.isArray(value)) {
    return value.map(convert);
  }
  if (types.isMap(value)) {
    return new Map([...value].map(([key, item]) => [key, convert(item)]));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]));
  }
  return value;
}
