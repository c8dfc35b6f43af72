import { randomUUID } from 'node:crypto';
import Redis from 'ioredis';
import { eventually, readTestServers } from '@genklang/testing';
import { BullJobs } from './bull-jobs';
import { Hints } from './hints';
import { JOB_NAMES } from './job-map';
import type { JobHandlers } from './job-map';

/** Each spec file works in a Redis database of its own: what one empties, no other misses. */
const OWN_DATABASE = 9;

describe('jobs on Bull', () => {
  let url = '';
  let redis: Redis;
  const running: BullJobs[] = [];
  beforeAll(() => {
    const own = new URL(readTestServers().redisUrl);
    own.pathname = `/${OWN_DATABASE}`;
    url = own.href;
    redis = new Redis(url);
  });
  beforeEach(async () => {
    await redis.flushdb();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map(async (jobs) => await jobs.beforeApplicationShutdown()));
  });
  afterAll(() => {
    redis.disconnect();
  });

  const start = (handlers: Partial<JobHandlers> = {}): BullJobs => {
    const jobs = new BullJobs(url);
    running.push(jobs);
    jobs.work({
      'channel.poll': async () => {},
      'reply.deliver': async () => {},
      'channel.request': async () => {},
      'media.fetch': async () => {},
      'preview.fetch': async () => {},
      'sentiment.learn': async () => {},
      'sentiment.rescore': async () => {},
      'deadlines.refresh': async () => {},
      'rules.run': async () => {},
      'timers.sweep': async () => {},
      ...handlers,
    });
    return jobs;
  };

  it('works on every job that there is', async () => {
    const worked: string[] = [];
    const note = (name: string) => (): Promise<void> => {
      worked.push(name);
      return Promise.resolve();
    };
    const jobs = start({
      'channel.poll': note('channel.poll'),
      'reply.deliver': note('reply.deliver'),
      'channel.request': note('channel.request'),
      'media.fetch': note('media.fetch'),
      'preview.fetch': note('preview.fetch'),
      'sentiment.learn': note('sentiment.learn'),
      'sentiment.rescore': note('sentiment.rescore'),
      'deadlines.refresh': note('deadlines.refresh'),
      'rules.run': note('rules.run'),
      'timers.sweep': note('timers.sweep'),
    });
    await jobs.add('channel.poll', { workspaceId: 'w', channelId: 'c' }, { id: randomUUID() });
    await jobs.add('reply.deliver', { workspaceId: 'w', replyId: 'r' }, { id: randomUUID() });
    await jobs.add('channel.request', { workspaceId: 'w', requestId: 'q' }, { id: randomUUID() });
    await jobs.add('media.fetch', { workspaceId: 'w', mediaId: 'm' }, { id: randomUUID() });
    await jobs.add('preview.fetch', { workspaceId: 'w', previewId: 'p' }, { id: randomUUID() });
    await jobs.add('sentiment.learn', { workspaceId: 'w', channelId: 'c' }, { id: randomUUID() });
    await jobs.add('sentiment.rescore', { workspaceId: 'w' }, { id: randomUUID() });
    await jobs.add('deadlines.refresh', { workspaceId: 'w' }, { id: randomUUID() });
    await jobs.add('rules.run', { workspaceId: 'w' }, { id: randomUUID() });
    const names = await eventually(
      () => [...new Set(worked)].sort(),
      (seen) => seen.length === JOB_NAMES.length,
    );
    expect(names).toEqual([...JOB_NAMES].sort());
  });

  it('hands a payload to its handler, once for an id that is added ten times', async () => {
    const seen: string[] = [];
    let release = (): void => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const jobs = start({
      'reply.deliver': async ({ replyId }) => {
        seen.push(replyId);
        await gate;
      },
    });
    const payload = { workspaceId: 'w', replyId: 'r1' };
    await Promise.all(
      Array.from({ length: 10 }, async () => await jobs.add('reply.deliver', payload, { id: 'deliver:r1:0' })),
    );
    await jobs.add('reply.deliver', { workspaceId: 'w', replyId: 'r2' }, { id: 'deliver:r2:0' });
    await eventually(
      () => seen.length,
      (count) => count === 2,
    );
    release();
    expect(seen.sort()).toEqual(['r1', 'r2']);
  });

  it('takes an id again once its job is done', async () => {
    let count = 0;
    const jobs = start({
      'channel.poll': async () => {
        count += 1;
        await Promise.resolve();
      },
    });
    const add = async (): Promise<boolean> =>
      await jobs.add('channel.poll', { workspaceId: 'w', channelId: 'c' }, { id: 'poll:c:1' });
    await add();
    await eventually(
      () => count,
      (polls) => polls === 1,
    );
    await eventually(
      async () => {
        await add();
        return count;
      },
      (polls) => polls >= 2,
    );
  });

  it('does not hand out a job before its time', async () => {
    const at = new Date(Date.now() + 1_500);
    let handledAt = 0;
    const jobs = start({
      'channel.poll': async () => {
        handledAt = Date.now();
        await Promise.resolve();
      },
    });
    await jobs.add('channel.poll', { workspaceId: 'w', channelId: 'c' }, { id: 'poll:c:2', at });
    await eventually(
      () => handledAt,
      (moment) => moment > 0,
    );
    expect(handledAt).toBeGreaterThanOrEqual(at.getTime() - 50);
  });

  it('goes on sweeping after Redis was emptied', async () => {
    let sweeps = 0;
    start({
      'timers.sweep': async () => {
        sweeps += 1;
        await Promise.resolve();
      },
    });
    await eventually(
      () => sweeps,
      (count) => count > 1,
    );
    await redis.flushdb();
    const before = sweeps;
    await eventually(
      () => sweeps,
      (count) => count > before + 1,
      { withinMs: 20_000 },
    );
  });

  it('neither throws nor waits when there is no Redis', async () => {
    const jobs = new BullJobs('redis://127.0.0.1:1');
    running.push(jobs);
    await expect(jobs.add('channel.poll', { workspaceId: 'w', channelId: 'c' }, { id: 'x' })).resolves.toBe(false);
  });

  it('hints across processes, and is silent without Redis', async () => {
    const heard: string[] = [];
    const listener = new Hints(url);
    const speaker = new Hints(url);
    const mute = new Hints('redis://127.0.0.1:1');
    await listener.listen((workspaceId) => heard.push(workspaceId));
    mute.announce('nobody');
    await eventually(
      () => {
        speaker.announce('w1');
        return heard.length;
      },
      (count) => count > 0,
    );
    expect(heard[0]).toBe('w1');
    [listener, speaker, mute].forEach((hints) => hints.onApplicationShutdown());
  });
});
