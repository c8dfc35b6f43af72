import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import Queue from 'bull';
import Redis from 'ioredis';
import { Client } from 'pg';
import { waitUntilGone } from './processes';

interface Running {
  owner: ChildProcess;
  url: string;
  port: number;
  wasAdopted: boolean;
}

const GONE_WITHIN_MS = 60_000;
const silent = (): void => undefined;
const registerTs = path.resolve(__dirname, '../../../../scripts/register-ts.cjs');

/** The servers run in a process of their own: the built-in Redis loads WebAssembly as Jest cannot, and owners get killed here. */
async function start(what: 'postgres' | 'redis', dataDir: string): Promise<Running> {
  const owner = fork(path.join(__dirname, 'embedded.fixture.ts'), [dataDir, what], {
    execArgv: ['--require', registerTs],
  });
  const [answer] = (await once(owner, 'message')) as [Omit<Running, 'owner'>];
  return { owner, ...answer };
}

async function end(running: Running, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const { owner } = running;
  if (owner.exitCode !== null || owner.signalCode !== null) {
    return;
  }
  const ended = once(owner, 'exit');
  owner.kill(signal);
  await ended;
}

async function inDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', silent);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function postmasterPid(dataDir: string): number {
  return Number(fs.readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

describe('the built-in PostgreSQL', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'genklang-pg-'));
  let server: Running;

  beforeAll(async () => {
    server = await start('postgres', dataDir);
  });
  afterAll(async () => {
    await end(server, 'SIGTERM');
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  it('answers on the loopback address only, wants the password, and keeps it private', async () => {
    const { rows } = await inDatabase(server.url, (client) =>
      client.query(`select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
        current_setting('timezone') as zone, current_setting('jit') as jit, lower('ÆØÅÄÖ') as lower`),
    );
    expect(rows[0]).toEqual({ listens: '127.0.0.1', sockets: '', zone: 'UTC', jit: 'off', lower: 'æøåäö' });
    const wrong = server.url.replace(/:[^:@]+@/, ':wrong@');
    await expect(inDatabase(wrong, (client) => client.query('select 1'))).rejects.toThrow('password authentication');
    expect(fs.statSync(path.join(dataDir, 'postgres.secret')).mode & 0o777).toBe(0o600);
  });

  it('is adopted by the next start when its owner was killed', async () => {
    await end(server, 'SIGKILL');
    const next = await start('postgres', dataDir);
    expect(next).toMatchObject({ wasAdopted: true, port: server.port });
    server = next;
  });

  it('keeps what was committed when it is killed outright, together with its owner', async () => {
    await inDatabase(server.url, (client) =>
      client.query('create table kept (n int); insert into kept select generate_series(1, 5000)'),
    );
    await end(server, 'SIGKILL');
    process.kill(postmasterPid(dataDir), 'SIGKILL');
    server = await start('postgres', dataDir);
    expect(server.wasAdopted).toBe(false);
    const { rows } = await inDatabase(server.url, (client) => client.query('select count(*)::int as n from kept'));
    expect(rows).toEqual([{ n: 5000 }]);
  });

  it('stops cleanly, so that nothing is left behind', async () => {
    const pid = postmasterPid(dataDir);
    await end(server, 'SIGTERM');
    expect(fs.existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    // Dead and not yet collected by its parent is gone enough.
    expect(await waitUntilGone(pid, GONE_WITHIN_MS)).toBe(true);
    server = await start('postgres', dataDir);
  });
});

describe('the built-in Redis', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'genklang-redis-'));
  let server: Running;

  beforeAll(async () => {
    server = await start('redis', dataDir);
  });
  afterAll(async () => {
    await end(server, 'SIGTERM');
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  it('refuses a client without the password', async () => {
    const client = new Redis(server.port, '127.0.0.1', {
      retryStrategy: () => null,
      lazyConnect: true,
      enableReadyCheck: false,
    });
    client.on('error', silent);
    await client.connect();
    await expect(client.get('x')).rejects.toThrow('NOAUTH');
    client.disconnect();
  });

  it('runs a Bull queue: waits for work, works, tells the result', async () => {
    const queue = new Queue<{ n: number }>('double', server.url);
    void queue.process((job) => Promise.resolve(job.data.n * 2));
    const job = await queue.add({ n: 21 });
    expect(await job.finished()).toBe(42);
    await queue.close();
  });

  it('has what it held again after a stop: text, lists, sorted sets, streams, lifetimes', async () => {
    const before = new Redis(server.url);
    await before
      .pipeline()
      .set('text', 'æøå 🎉', 'EX', 500)
      .rpush('list', 'a', 'b')
      .zadd('zset', 2, 'second', 1, 'first')
      .xadd('stream', '1-1', 'field', 'value')
      .exec();
    before.disconnect();
    await end(server, 'SIGTERM');
    server = await start('redis', dataDir);
    const after = new Redis(server.url);
    expect(await after.get('text')).toBe('æøå 🎉');
    expect(await after.ttl('text')).toBeGreaterThan(400);
    expect(await after.lrange('list', 0, -1)).toEqual(['a', 'b']);
    expect(await after.zrange('zset', 0, -1)).toEqual(['first', 'second']);
    expect(await after.xrange('stream', '-', '+')).toEqual([['1-1', ['field', 'value']]]);
    after.disconnect();
  });
});
