import { BatchQueue, BatchTimeoutError, QueueFullError } from './batch-queue';
import type { BatchOptions } from './batch-queue';

/** A queue whose batches are answered by hand. */
function aQueue(options: Partial<BatchOptions<string, string>> = {}) {
  const batches: { items: string[]; answer(results: string[]): void; fail(error: Error): void }[] = [];
  const queue = new BatchQueue<string, string>({
    maxSize: 3,
    maxWaitMs: 5,
    timeoutMs: 1_000,
    maxWaiting: 100,
    run: async (items) =>
      await new Promise((resolve, reject) => {
        batches.push({ items, answer: resolve, fail: reject });
      }),
    ...options,
  });
  return { queue, batches };
}

const upper = (items: string[]): string[] => items.map((item) => item.toUpperCase());
const tick = async (ms = 0): Promise<void> => await new Promise((resolve) => setTimeout(resolve, ms));
const outcome = async (promise: Promise<string>): Promise<string> =>
  await promise.catch((error: Error) => `${error.constructor.name}: ${error.message}`);

describe('a queue of batches', () => {
  it('begins a full batch at once, and the rest when it has waited', async () => {
    const { queue, batches } = aQueue();
    const results = ['a', 'b', 'c', 'd'].map(async (item) => await queue.add(item));
    expect(batches.map(({ items }) => items)).toEqual([['a', 'b', 'c']]);
    batches[0]?.answer(upper(['a', 'b', 'c']));
    await tick(20);
    expect(batches.map(({ items }) => items)).toEqual([['a', 'b', 'c'], ['d']]);
    batches[1]?.answer(['D']);
    await expect(Promise.all(results)).resolves.toEqual(['A', 'B', 'C', 'D']);
  });

  it('has one batch worked on at a time', async () => {
    const { queue, batches } = aQueue({ maxSize: 1 });
    const results = ['a', 'b'].map(async (item) => await queue.add(item));
    await tick(20);
    expect(batches).toHaveLength(1);
    batches[0]?.answer(['A']);
    await tick(0);
    batches[1]?.answer(['B']);
    await expect(Promise.all(results)).resolves.toEqual(['A', 'B']);
  });

  it('fails a batch that takes too long, and goes on with the next', async () => {
    const { queue, batches } = aQueue({ maxSize: 1, timeoutMs: 10 });
    const results = ['a', 'b'].map(async (item) => await outcome(queue.add(item)));
    await expect(results[0]).resolves.toBe(`${BatchTimeoutError.name}: no answer within 10 ms`);
    await tick(0);
    batches[1]?.answer(['B']);
    await expect(results[1]).resolves.toBe('B');
  });

  it('fails the items of a batch that failed, and of one with too few answers', async () => {
    const { queue, batches } = aQueue({ maxSize: 2 });
    const results = ['a', 'b', 'c', 'd'].map(async (item) => await outcome(queue.add(item)));
    batches[0]?.fail(new Error('broken'));
    await tick(0);
    batches[1]?.answer(['C']);
    await expect(Promise.all(results)).resolves.toEqual([
      'Error: broken',
      'Error: broken',
      'Error: 1 answers came to 2 items',
      'Error: 1 answers came to 2 items',
    ]);
  });

  it('turns away what comes when too many wait, and all that wait when it is cleared', async () => {
    const { queue } = aQueue({ maxSize: 10, maxWaiting: 1, maxWaitMs: 1_000 });
    const first = outcome(queue.add('a'));
    await expect(outcome(queue.add('b'))).resolves.toBe(`${QueueFullError.name}: too many wait already`);
    queue.clear(new Error('the end'));
    await expect(first).resolves.toBe('Error: the end');
  });
});
