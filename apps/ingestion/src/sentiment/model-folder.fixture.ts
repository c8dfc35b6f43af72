import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Says that everything is positive, except what it is told to die of. */
const LIBRARY = `
exports.env = {};
exports.pipeline = async () => {
  const classify = async (texts) => {
    if (texts.some((text) => text.includes('boom'))) process.exit(7);
    return texts.map(() => [['negative', 0.1], ['neutral', 0.2], ['positive', 0.7]].map(([label, score]) => ({ label, score })));
  };
  return Object.assign(classify, { model: { config: { id2label: { 0: 'negative', 1: 'neutral', 2: 'positive' } } } });
};`;

/** A folder as operators have it, with a library of the test's own in the place of the real one. */
export function givenModelFolder(): { folder: string; remove(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'genklang-model-'));
  const library = path.join(folder, 'node_modules/@huggingface/transformers');
  fs.mkdirSync(library, { recursive: true });
  fs.writeFileSync(path.join(library, 'index.js'), LIBRARY);
  return { folder, remove: () => fs.rmSync(folder, { recursive: true }) };
}
