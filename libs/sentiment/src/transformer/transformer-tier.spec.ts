import type { Chances } from './chances';
import type { Classifier } from './classifier-process';
import { type TierOptions, TransformerTier } from './transformer-tier';

const GLAD: Chances = { negative: 0, neutral: 0.1, positive: 0.9 };

/** A classifier in the test's hand, and all that were started. */
class FakeModel {
  readonly started: (Classifier & { asked: string[][]; isStopped: boolean })[] = [];
  readonly said: string[] = [];
  timeMs = 0;
  ready: () => Promise<void> = async () => await Promise.resolve();
  classify: (texts: string[]) => Promise<Chances[]> = async (texts) => await Promise.resolve(texts.map(() => GLAD));

  tier(options: Partial<TierOptions> = {}): TransformerTier {
    return new TransformerTier({
      start: () => this.start(),
      say: (line) => this.said.push(line),
      now: () => this.timeMs,
      maxWaitMs: 1,
      ...options,
    });
  }

  private start(): Classifier {
    const one = {
      asked: [] as string[][],
      isStopped: false,
      ready: this.ready(),
      classify: async (texts: string[]) => {
        one.asked.push(texts);
        return await this.classify(texts);
      },
      stop: () => {
        one.isStopped = true;
      },
    };
    one.ready.catch(() => undefined);
    this.started.push(one);
    return one;
  }
}

const WITHIN = { withinMs: 2_000 };
const never = async (): Promise<never> => await new Promise(() => undefined);

describe('the transformer tier', () => {
  let model: FakeModel;
  beforeEach(() => {
    model = new FakeModel();
  });

  it('judges in batches, each text once, and remembers', async () => {
    const tier = model.tier({ maxBatch: 2 });
    await tier.prepare(['a', 'b', 'a', 'c'], WITHIN);
    await tier.prepare(['b', 'c'], WITHIN);
    expect(model.started.map(({ asked }) => asked)).toEqual([[['a', 'b'], ['c']]]);
    expect(['a', 'c', 'd'].map((text) => tier.recall(text))).toEqual([GLAD, GLAD, undefined]);
    expect(model.said).toEqual([]);
  });

  it('leaves the verdict to the built-in scorer when there is no model, says so once, and does not try again', async () => {
    model.ready = async () => await Promise.reject(new Error('it is not installed'));
    const tier = model.tier();
    await tier.prepare(['a'], WITHIN);
    await tier.prepare(['b'], WITHIN);
    expect(tier.recall('a')).toBeUndefined();
    expect(tier.isWorking()).toBe(false);
    expect(model.said).toEqual(['The sentiment model is not used, the built-in scorer is: it is not installed']);
    expect(model.started.map(({ isStopped }) => isStopped)).toEqual([true]);
  });

  it('gives up a model that is not loaded in time', async () => {
    model.ready = never;
    await model.tier({ loadMs: 5 }).prepare(['a'], WITHIN);
    expect(model.said).toEqual([expect.stringContaining('it was not loaded within 5 ms')]);
  });

  it('ends a model that hangs, keeps nobody waiting for a while, then starts it again', async () => {
    model.classify = never;
    const tier = model.tier({ timeoutMs: 10, restMs: 1_000, maxBatch: 1 });
    await tier.prepare(['a', 'b', 'c'], WITHIN);
    expect(model.started.map(({ asked, isStopped }) => ({ asked, isStopped }))).toEqual([
      { asked: [['a']], isStopped: true },
    ]);
    expect(tier.isWorking()).toBe(false);
    await tier.prepare(['d'], WITHIN);
    expect(model.started).toHaveLength(1);
    model.timeMs = 1_001;
    model.classify = async (texts) => await Promise.resolve(texts.map(() => GLAD));
    await tier.prepare(['a'], WITHIN);
    expect(tier.recall('a')).toEqual(GLAD);
    expect(tier.isWorking()).toBe(true);
    expect(model.said).toEqual([expect.stringContaining('it took too long (no answer within 10 ms)')]);
  });

  it('has no verdict where the model failed or said a label that is none', async () => {
    model.classify = async () => await Promise.reject(new Error('the model said "mixed", which is none of its labels'));
    const tier = model.tier();
    await tier.prepare(['a', 'b'], WITHIN);
    expect([tier.recall('a'), tier.recall('b')]).toEqual([undefined, undefined]);
    expect(model.said).toEqual([expect.stringContaining('"mixed"')]);
  });

  it('keeps nobody waiting beyond what was allowed, and does not judge what nobody waits for', async () => {
    let finish: (chances: Chances[]) => void = () => undefined;
    model.classify = async () =>
      await new Promise((resolve) => {
        finish = resolve;
      });
    const tier = model.tier({ maxBatch: 1 });
    await tier.prepare(['a', 'b'], { withinMs: 20 });
    expect(tier.recall('a')).toBeUndefined();
    model.timeMs = 20;
    finish([GLAD]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(model.started[0]?.asked).toEqual([['a']]);
    expect(model.said).toEqual([expect.stringContaining('not all posts were judged within 0.02 s')]);
  });

  it('shows the model no more than it can see, and only well-formed text', async () => {
    await model.tier().prepare([`${'x'.repeat(3_999)}😡 and more`], WITHIN);
    expect(model.started[0]?.asked).toEqual([[`${'x'.repeat(3_999)}\uFFFD`]]);
  });

  it('is silent once it is stopped', async () => {
    const tier = model.tier();
    await tier.prepare(['a'], WITHIN);
    tier.stop();
    await tier.prepare(['b'], WITHIN);
    expect([model.started.map(({ isStopped }) => isStopped), model.said]).toEqual([[true], []]);
  });
});
