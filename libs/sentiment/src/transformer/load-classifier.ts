import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type Chances, type LabelShare, readLabels, toChances } from './chances';

/** Judges texts, in their order. */
export type Classify = (texts: string[]) => Promise<Chances[]>;

/** An optional peer: whoever wants the tier installs it. */
const LIBRARY = '@huggingface/transformers';

/** What is used of the library. */
export interface TransformersLibrary {
  env: {
    allowRemoteModels: boolean;
    allowLocalModels: boolean;
    localModelPath: string;
    useFSCache: boolean;
    useBrowserCache: boolean;
    fetch?: (url: unknown) => Promise<never>;
  };
  pipeline(task: 'text-classification', model: string, options: object): Promise<TextClassifier>;
}

/** A text classification pipeline: with `top_k: null` it answers all labels of each text. */
export interface TextClassifier {
  (texts: string[], options: { top_k: null }): Promise<LabelShare[][]>;
  model: { config: { id2label?: Record<string, string> } };
}

/**
 * Loads a text classifier from a folder: `config.json` with its labels, `tokenizer.json`, and `onnx/model_quantized.onnx` or
 * `onnx/model.onnx`. The library is told never to use the network, and given no way to.
 *
 * @throws Error when the library is not installed, or the folder holds no model that says negative, neutral and positive
 */
export async function loadClassifier(
  folder: string,
  load: (folder: string) => unknown = requireLibrary,
): Promise<Classify> {
  const { env, pipeline } = load(folder) as TransformersLibrary;
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.fetch = async (url) => await Promise.reject(new Error(`no model is loaded from the network: ${String(url)}`));
  const full = path.resolve(folder);
  env.localModelPath = path.dirname(full);
  const isQuantized = fs.existsSync(path.join(full, 'onnx/model_quantized.onnx'));
  const threads = Math.max(1, Math.floor(os.availableParallelism() / 2));
  const classifier = await pipeline('text-classification', path.basename(full), {
    local_files_only: true,
    device: 'cpu',
    dtype: isQuantized ? 'q8' : 'fp32',
    session_options: { intraOpNumThreads: threads, interOpNumThreads: 1 },
  });
  const meanings = readLabels(Object.values(classifier.model.config.id2label ?? {}));
  return async (texts) => {
    const answers = await classifier(texts, { top_k: null });
    return answers.map((shares) => toChances(shares, meanings));
  };
}

/** It may lie in the model's folder or above it, where no update of Genklang takes it away, or beside Genklang. */
function requireLibrary(folder: string): unknown {
  for (const place of [path.resolve(folder), __dirname]) {
    const required = createRequire(path.join(place, 'package.json'));
    const found = findIn(required);
    if (found !== null) {
      return required(found);
    }
  }
  throw new Error(`${LIBRARY} is not installed`);
}

function findIn(required: NodeJS.Require): string | null {
  try {
    return required.resolve(LIBRARY);
  } catch {
    return null;
  }
}
