import fs from 'node:fs';
import path from 'node:path';

/** What the tiny model says: a logit for each of its labels, for each word that it knows. The words of a text are added up. */
export interface TinyModel {
  labels: string[];
  words: Record<string, number[]>;
}

/** "elendig" is negative, "dejlig" positive, everything else, most of all "okay", neutral. */
export const TINY: TinyModel = {
  labels: ['negative', 'neutral', 'positive'],
  words: { elendig: [6, 0, -2], dejlig: [-2, 0, 6], okay: [-3, 3, -3] },
};

const SPECIAL = ['[PAD]', '[UNK]'];
/** ONNX's numbers of types. */
const FLOAT = 1;
const INT64 = 7;

/**
 * Writes a text classifier that the runtime really runs: a table of words, of which it takes the rows of a text and adds them up.
 * ONNX is protobuf; the few messages that such a model needs are written here.
 */
export function writeTinyModel(folder: string, { labels, words }: TinyModel = TINY): void {
  const vocabulary = [...SPECIAL, ...Object.keys(words)];
  const rows = [...SPECIAL.map(() => labels.map(() => 0)), ...Object.values(words)];
  const id2label = Object.fromEntries(labels.map((label, at) => [String(at), label]));
  const write = (name: string, content: object): void =>
    fs.writeFileSync(path.join(folder, name), JSON.stringify(content));
  fs.mkdirSync(path.join(folder, 'onnx'), { recursive: true });
  write('config.json', {
    model_type: 'bert',
    architectures: ['BertForSequenceClassification'],
    id2label,
    label2id: Object.fromEntries(labels.map((label, at) => [label, at])),
    vocab_size: vocabulary.length,
  });
  write('tokenizer_config.json', {
    tokenizer_class: 'PreTrainedTokenizerFast',
    pad_token: '[PAD]',
    unk_token: '[UNK]',
    model_max_length: 32,
  });
  write('tokenizer.json', tokenizerOf(vocabulary));
  fs.writeFileSync(path.join(folder, 'onnx/model.onnx'), modelOf(rows, labels.length));
}

function tokenizerOf(vocabulary: readonly string[]): object {
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordLevel',
      vocab: Object.fromEntries(vocabulary.map((word, at) => [word, at])),
      unk_token: '[UNK]',
    },
  };
}

/** `logits = sum over the words of table[input_ids]`: the padding's row is zero. */
function modelOf(rows: readonly number[][], labels: number): Buffer {
  const gather = node({ type: 'Gather', inputs: ['table', 'input_ids'], output: 'rows' });
  const add = node({ type: 'ReduceSum', inputs: ['rows', 'axes'], output: 'logits' }, attribute('keepdims', 0));
  const graph = message(
    field(1, gather),
    field(1, add),
    field(2, 'tiny'),
    field(5, tensor('table', { type: FLOAT, dims: [rows.length, labels], data: floats(rows.flat()) })),
    field(5, tensor('axes', { type: INT64, dims: [1], data: Buffer.from(new BigInt64Array([1n]).buffer) })),
    field(11, value('input_ids', { type: INT64, dims: ['batch', 'words'] })),
    field(12, value('logits', { type: FLOAT, dims: ['batch', labels] })),
  );
  // Version 8 of the format, version 13 of the operators.
  return message(number(1, 8), field(7, graph), field(8, message(field(1, ''), number(2, 13))));
}

function node({ type, inputs, output }: { type: string; inputs: string[]; output: string }, ...more: Buffer[]): Buffer {
  return message(...inputs.map((input) => field(1, input)), field(2, output), field(4, type), ...more);
}

function attribute(name: string, integer: number): Buffer {
  return field(5, message(field(1, name), number(3, integer), number(20, 2)));
}

function tensor(name: string, { type, dims, data }: { type: number; dims: number[]; data: Buffer }): Buffer {
  return message(...dims.map((dim) => number(1, dim)), number(2, type), field(8, name), field(9, data));
}

function value(name: string, { type, dims }: { type: number; dims: (string | number)[] }): Buffer {
  const shape = message(...dims.map((dim) => field(1, typeof dim === 'number' ? number(1, dim) : field(2, dim))));
  return message(field(1, name), field(2, field(1, message(number(1, type), field(2, shape)))));
}

function floats(values: number[]): Buffer {
  return Buffer.from(new Float32Array(values).buffer);
}

function message(...parts: Buffer[]): Buffer {
  return Buffer.concat(parts);
}

/** A field with a length: bytes, a text, or a message. */
function field(tag: number, content: Buffer | string): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return Buffer.concat([varint(tag * 8 + 2), varint(bytes.length), bytes]);
}

function number(tag: number, content: number): Buffer {
  return Buffer.concat([varint(tag * 8), varint(content)]);
}

function varint(content: number): Buffer {
  const bytes: number[] = [];
  let rest = content;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
}
