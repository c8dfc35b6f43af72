import fs from 'node:fs';
import path from 'node:path';
import { analyze, SentimentScorer } from '@genklang/sentiment';
import { describePrepared } from '../describe-peer';
import { type TinyModel, TINY, writeTinyModel } from './tiny-model';

const WITHIN = { withinMs: 60_000 };
const STARS = { labels: ['1 star', '2 stars', '3 stars', '4 stars', '5 stars'] };

describePrepared('transformers', 'the transformer tier on the real library and runtime', (place) => {
  let folder: string;
  let said: string[];
  let scorer: SentimentScorer;
  const open = (model: TinyModel): SentimentScorer => {
    writeTinyModel(folder, model);
    scorer = SentimentScorer.open(folder, (line) => said.push(line));
    return scorer;
  };
  beforeEach(() => {
    // Below the folder with the library: that is where a model's folder may have it.
    folder = fs.mkdtempSync(path.join(place, 'node_modules/model-'));
    said = [];
  });
  afterEach(() => {
    scorer.onApplicationShutdown();
    fs.rmSync(folder, { recursive: true });
  });

  it('judges posts of any length, in batches, without a network', async () => {
    const right = { 'En elendig dag': 'negative', 'Det er okay': 'neutral', 'Dejlig, dejlig!': 'positive' };
    const many = Array.from({ length: 100 }, (_unused, at) => `dejlig ${at}`);
    const long = 'elendig '.repeat(10_000);
    const hostile = ['', '\uD83D', '\u0000', '👩‍👩‍👧‍👦'];
    await open(TINY).prepare([...Object.keys(right), ...many, long, ...hostile], WITHIN);
    expect(said).toEqual([]);
    const judged = Object.keys(right).map((text): [string, string] => [text, scorer.analyze(text).polarity]);
    expect(Object.fromEntries(judged)).toEqual(right);
    expect(new Set(many.map((text) => scorer.analyze(text).polarity))).toEqual(new Set(['positive']));
    expect(scorer.analyze(long).polarity).toBe('negative');
    expect([...many, long, ...hostile].every((text) => scorer.analyze(text).tier === 'transformer')).toBe(true);
  });

  it('gives the same chances alone and in a batch', async () => {
    await open(TINY).prepare(['okay'], WITHIN);
    const alone = scorer.analyze('okay').score;
    scorer.onApplicationShutdown();
    await open(TINY).prepare(['okay', 'elendig elendig elendig dejlig'], WITHIN);
    expect(scorer.analyze('okay').score).toBeCloseTo(alone, 5);
  });

  it('reads stars', async () => {
    await open({ ...STARS, words: { slet: [0, 5, 0, 0, 0], god: [0, 0, 0, 5, 4] } }).prepare(['slet', 'god'], WITHIN);
    expect(['slet', 'god'].map((text) => scorer.analyze(text).polarity)).toEqual(['negative', 'positive']);
  });

  it.each([
    ['a label that means nothing', (): void => writeTinyModel(folder, { labels: ['LABEL_0'], words: {} }), /LABEL_0/],
    ['no weights', (): void => fs.rmSync(path.join(folder, 'onnx'), { recursive: true }), /onnx/],
    ['broken weights', (): void => fs.writeFileSync(path.join(folder, 'onnx/model.onnx'), 'x'), /./],
    ['no folder', (): void => fs.renameSync(folder, `${folder}-gone`), /config\.json|not found/],
  ])('says what is wrong with %s, and leaves the word to the built-in scorer', async (_what, harm, message) => {
    open(TINY);
    harm();
    await scorer.prepare(['elendig'], WITHIN);
    fs.mkdirSync(folder, { recursive: true });
    fs.rmSync(`${folder}-gone`, { recursive: true, force: true });
    expect(said).toEqual([expect.stringMatching(message)]);
    expect(scorer.analyze('elendig')).toEqual(analyze('elendig'));
  });
});
