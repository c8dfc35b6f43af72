import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { analyze, MODEL_VERSION } from './analyze';
import { withVerdict } from './transformer/chances';
import { ClassifierProcess } from './transformer/classifier-process';
import { TransformerTier } from './transformer/transformer-tier';
import type { Analysis, AnalyzeOptions } from './types';

/** What of a large file tells one model from another: its size, its beginning and its end. */
const SAMPLE_BYTES = 65_536;

/**
 * The scorer as a server uses it: the built-in one, and before it, where the operator has a transformer model, that model's verdict.
 * Models take their time: `prepare` texts first, outside of any transaction; then `analyze` is as quick as ever.
 */
export class SentimentScorer {
  constructor(
    private readonly tier: TransformerTier | null = null,
    /** Of verdicts as they should be. Those that the built-in scorer gave in the model's place carry its own. */
    readonly modelVersion: string = MODEL_VERSION,
  ) {}

  /**
   * @param folder of a transformer model; empty for none
   * @param say takes a line for the log when the model cannot be used
   */
  static open(folder: string, say: (line: string) => void): SentimentScorer {
    if (folder === '') {
      return new SentimentScorer();
    }
    const tier = new TransformerTier({ start: () => ClassifierProcess.start(folder), say });
    return new SentimentScorer(tier, `${MODEL_VERSION}+${fingerprint(folder)}`);
  }

  get hasModel(): boolean {
    return this.tier !== null;
  }

  /** False while a model is configured that is not loaded, yet or for good. Begins to load it. */
  isAsConfigured(): boolean {
    return this.tier === null || this.tier.isWorking();
  }

  /** Has the model judge texts that `analyze` is about to be asked about. It never fails, and does nothing without a model. */
  async prepare(texts: readonly string[], limit: { withinMs: number }): Promise<void> {
    await this.tier?.prepare(texts, limit);
  }

  analyze(text: string, options: AnalyzeOptions = {}): Analysis {
    const analysis = analyze(text, options);
    const chances = this.tier?.recall(text);
    return chances === undefined
      ? analysis
      : withVerdict(analysis, chances, { ...options, modelVersion: this.modelVersion });
  }

  /** Ends the process of the model. Nest calls it by this name. */
  onApplicationShutdown(): void {
    this.tier?.stop();
  }
}

/** Tells models apart without reading all of them. A folder without a model has one, too: it will be told when it is loaded. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of ['config.json', 'tokenizer.json', 'onnx/model.onnx', 'onnx/model_quantized.onnx']) {
    hash.update(`${name}\0`);
    hash.update(sampleOf(path.join(folder, name)));
  }
  return hash.digest('hex').slice(0, 10);
}

function sampleOf(file: string): Buffer {
  if (!fs.existsSync(file)) {
    return Buffer.alloc(0);
  }
  const handle = fs.openSync(file, 'r');
  try {
    const { size } = fs.fstatSync(handle);
    const sample = Buffer.alloc(2 * SAMPLE_BYTES);
    const first = fs.readSync(handle, sample, 0, SAMPLE_BYTES, 0);
    const last = fs.readSync(handle, sample, first, SAMPLE_BYTES, Math.max(0, size - SAMPLE_BYTES));
    return Buffer.concat([Buffer.from(`${size}\0`), sample.subarray(0, first + last)]);
  } finally {
    fs.closeSync(handle);
  }
}
