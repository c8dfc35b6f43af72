import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { median, percentile } from '../statistics';
import { BUILT, type Contestant, loadAnalyze } from './contestants';
import type { Labelled } from './labelled';
import { paces } from './pace';
import type { Line, Table } from './sheet';

/** What the scorer is held to. */
const BARS = { postsPerCpuS: 30_000, timesVader: 20, ofSentiment: 1 / 3, p99Us: 1_000, loadMs: 100, bytes: 2 ** 21 };
/** The usual length of a post. */
const LENGTH = 100;
const LANGUAGES = ['da', 'sv', 'nb', 'en'];
const TEXTS_PER_LANGUAGE = 1_500;
const LOADS = 7;

/**
 * How fast, beside the two packages that the bars name, all on the same texts with a median of about 100 characters. To be called before
 * anything else has read them: texts that are new count, and what the same texts take when they are read again stands beside.
 */
export async function speedTable(rows: readonly Labelled[], contestants: readonly Contestant[]): Promise<Table> {
  const texts = shuffled(LANGUAGES.flatMap((language) => sample(rows, language)));
  const named = contestants.filter(({ name }) => ['genklang', 'sentiment', 'vader-sentiment'].includes(name));
  const [own = Number.NaN, sentiment = Number.NaN, vader = Number.NaN] = await paces(named, texts);
  const [again = Number.NaN] = await paces(named.slice(0, 1), texts);
  const [ms, bytes] = [loadMs(), sizes()];
  const calls = callsUs(texts);
  const plain = (name: string, value: number): Line => ({ names: [name], figures: { value } });
  return {
    bench: 'sentiment speed',
    title: `SPEED. ${texts.length} posts in ${LANGUAGES.join(', ')}, median ${median(texts.map(({ text }) => text.length))} characters.`,
    names: ['figure'],
    columns: { value: '' },
    lines: [
      atLeast('posts per CPU-second', own, { bar: BARS.postsPerCpuS, text: '>= 30,000' }),
      plain('  the same posts again', again),
      atLeast('times vader-sentiment', own / vader, { bar: BARS.timesVader, text: '>= 20' }),
      plain('  vader-sentiment, posts per CPU-second', vader),
      atLeast('of sentiment, in per cent', (100 * own) / sentiment, { bar: 100 * BARS.ofSentiment, text: '>= 33.3' }),
      plain('  sentiment, posts per CPU-second', sentiment),
      plain('one call, p50 in µs', percentile(calls, 0.5)),
      atMost('one call, p99 in µs', percentile(calls, 0.99), { bar: BARS.p99Us, text: '< 1,000' }),
      plain('one call, longest in µs', Math.max(...calls)),
      atMost('load and first text in a fresh process, in ms', ms, { bar: BARS.loadMs, text: '< 100' }),
      atMost('weights and lexicons, in bytes', bytes.weights + bytes.lexicons, { bar: BARS.bytes, text: '< 2 MiB' }),
      plain('  weights', bytes.weights),
      plain('  lexicons, compiled', bytes.lexicons),
    ],
    notes: [
      'Side by side on the same texts, median of the rounds. The two packages know English only and find few of their words elsewhere.',
    ],
  };
}

/** Posts of a language around the usual length, always the same ones. */
function sample(rows: readonly Labelled[], language: string): Labelled[] {
  const spoken = rows.filter((row) => row.language === language);
  return shuffled(around(spoken, LENGTH)).slice(0, TEXTS_PER_LANGUAGE);
}

function atLeast(name: string, value: number, { bar, text }: { bar: number; text: string }): Line {
  return { names: [name], figures: { value }, bar: { text, isMet: value >= bar } };
}

function atMost(name: string, value: number, { bar, text }: { bar: number; text: string }): Line {
  return { names: [name], figures: { value }, bar: { text, isMet: value < bar } };
}

/** The texts around a length: as many shorter as longer ones. */
function around(rows: readonly Labelled[], length: number): Labelled[] {
  const sorted = [...rows].sort((a, b) => a.text.length - b.text.length);
  const middle = sorted.findIndex(({ text }) => text.length >= length);
  const reach = Math.min(middle, sorted.length - middle);
  return middle <= 0 ? sorted : sorted.slice(middle - reach, middle + reach);
}

/** In an order that is the same in each run. */
function shuffled<T>(items: readonly T[]): T[] {
  const mixed = [...items];
  let state = 20_240_229;
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

/** How long each call takes, once the scorer is warm. */
function callsUs(texts: readonly Labelled[]): number[] {
  const analyze = loadAnalyze();
  texts.forEach(({ text }) => analyze(text));
  return texts.map(({ text }) => {
    const before = process.hrtime.bigint();
    analyze(text);
    return Number(process.hrtime.bigint() - before) / 1_000;
  });
}

/** From `require` to the first answer, without the start of Node. */
function loadMs(): number {
  const lib = JSON.stringify(path.join(BUILT, 'index.js'));
  const script = `const before = process.hrtime.bigint();
    require(${lib}).analyze('Tak for hjælpen!');
    process.stdout.write(String(Number(process.hrtime.bigint() - before) / 1e6));`;
  const runs = Array.from({ length: LOADS }, () =>
    Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout),
  );
  return median(runs);
}

function sizes(): { weights: number; lexicons: number } {
  return {
    weights: sizeOf(path.join(BUILT, 'weights'), /\.(?:bin|json)$/),
    lexicons: sizeOf(path.join(BUILT, 'languages'), /\.js$/),
  };
}

function sizeOf(folder: string, names: RegExp): number {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
