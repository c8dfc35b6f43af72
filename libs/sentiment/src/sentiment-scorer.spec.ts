import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { analyze, MODEL_VERSION } from './analyze';
import { SentimentScorer } from './sentiment-scorer';

const TEXT = 'Elendig service, pakken kom aldrig!';
const WITHIN = { withinMs: 20_000 };

/** A library of the test's own in the place of the real one, in the folder of a model; the process that holds it is a real one. */
const LIBRARY = `
exports.env = {};
exports.pipeline = async (task, name, options) => {
  const { env } = exports;
  const isOffline = !env.allowRemoteModels && env.allowLocalModels && options.local_files_only;
  const isRefused = await env.fetch('https://example.org').then(() => false, () => true);
  if (!isOffline || !isRefused) throw new Error('it could reach the network');
  if (Object.keys(process.env).some((key) => /SECRET|DATABASE/.test(key))) throw new Error('it sees secrets');
  const classify = async (texts) => {
    if (texts.includes('die')) process.exit(7);
    return texts.map(() => ['negative', 'neutral', 'positive'].map((label, at) => ({ label, score: [0.1, 0.2, 0.7][at] })));
  };
  return Object.assign(classify, { model: { config: require('../../../config.json') } });
};`;

describe('the scorer of a server', () => {
  let folder: string;
  let said: string[];
  let scorer: SentimentScorer;
  const open = (): SentimentScorer => {
    scorer = SentimentScorer.open(folder, (line) => said.push(line));
    return scorer;
  };
  const install = (labels: string[]): void => {
    const place = path.join(folder, 'node_modules/@huggingface/transformers');
    fs.mkdirSync(place, { recursive: true });
    fs.writeFileSync(path.join(place, 'index.js'), LIBRARY);
    fs.writeFileSync(path.join(folder, 'config.json'), JSON.stringify({ id2label: { ...labels } }));
  };
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'genklang-model-'));
    said = [];
  });
  afterEach(() => {
    scorer.onApplicationShutdown();
    fs.rmSync(folder, { recursive: true });
  });

  it('is the built-in one when there is no model', async () => {
    scorer = SentimentScorer.open('', () => undefined);
    await scorer.prepare([TEXT], WITHIN);
    expect(scorer.analyze(TEXT)).toEqual(analyze(TEXT));
    expect([scorer.modelVersion, scorer.hasModel, scorer.isAsConfigured()]).toEqual([MODEL_VERSION, false, true]);
  });

  it('gives the verdict of a model that a process holds, cut off from network and secrets', async () => {
    install(['negative', 'neutral', 'positive']);
    await open().prepare([TEXT], WITHIN);
    expect(said).toEqual([]);
    expect(scorer.isAsConfigured()).toBe(true);
    expect(scorer.analyze(TEXT)).toMatchObject({
      polarity: 'positive',
      tier: 'transformer',
      modelVersion: scorer.modelVersion,
      evidence: analyze(TEXT).evidence,
    });
    expect(scorer.modelVersion).toMatch(new RegExp(`^${MODEL_VERSION}\\+[0-9a-f]{10}$`));
    expect(scorer.analyze('Another text')).toEqual(analyze('Another text'));
  });

  it('gives the built-in verdict when the process dies in the middle', async () => {
    install(['negative', 'neutral', 'positive']);
    await open().prepare(['die'], WITHIN);
    expect(said).toEqual([expect.stringContaining('the process with the model ended (7)')]);
    expect(scorer.analyze('die')).toEqual(analyze('die'));
  });

  it('says what is wrong with a model, once', async () => {
    install(['LABEL_0', 'LABEL_1']);
    await open().prepare([TEXT], WITHIN);
    await scorer.prepare(['More'], WITHIN);
    expect(said).toEqual([expect.stringContaining('"LABEL_0" is none of negative, neutral, positive')]);
    expect([scorer.isAsConfigured(), scorer.analyze(TEXT)]).toEqual([false, analyze(TEXT)]);
  });

  it('tells models apart', () => {
    install(['negative', 'neutral', 'positive']);
    const first = open().modelVersion;
    install(['positive', 'neutral', 'negative']);
    expect(open().modelVersion).not.toBe(first);
  });
});
