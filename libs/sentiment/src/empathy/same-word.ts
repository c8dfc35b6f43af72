import type { Inflection } from '../lexicon/theme';
import type { EmpathyWords } from './words/empathy-words';

const LEAST_STEM = 3;
/** A stem so short is one only where it is a whole word: "bus" of "bussen", but not "var" of "vare" and "varm". */
const LEAST_SHARED = 4;
const LEAST_PART = 5;
const LONGEST_WORD = 40;

/** The stems that a word may have by its language's regular endings. */
export type StemFinder = (form: string) => ReadonlySet<string>;

export function makeStemFinder({ inflection, derived }: Pick<EmpathyWords, 'inflection' | 'derived'>): StemFinder {
  const { added, replaced } = readEndings(inflection, derived);
  return (form) => {
    const stems = new Set<string>();
    if (form.length > LONGEST_WORD) {
      return stems.add(form);
    }
    const add = (stem: string): void => {
      for (const shape of shapesOf(stem, inflection)) {
        stems.add(shape);
      }
    };
    add(form);
    for (const ending of added) {
      if (form.endsWith(ending) && form.length - ending.length >= LEAST_STEM) {
        add(form.slice(0, form.length - ending.length));
      }
    }
    for (const [from, to] of replaced) {
      if (form.endsWith(to) && form.length - to.length >= LEAST_STEM) {
        add(form.slice(0, form.length - to.length) + from);
      }
    }
    return stems;
  };
}

/** Whether two words are forms of one, or one of them is written together with the other ("kaffemaskinen", "maskine"). */
export function areSameWord(
  one: { form: string; stems: ReadonlySet<string> },
  other: { form: string; stems: ReadonlySet<string> },
  { hasCompounds }: Pick<EmpathyWords, 'hasCompounds'>,
): boolean {
  if (one.form === other.form) {
    return true;
  }
  for (const stem of one.stems) {
    const isWhole = stem === one.form || stem === other.form;
    if ((stem.length >= LEAST_SHARED || isWhole) && other.stems.has(stem)) {
      return true;
    }
  }
  return hasCompounds && (isPartOf(one, other) || isPartOf(other, one));
}

/** Whether a word begins or ends a longer one. */
function isPartOf(
  part: { form: string; stems: ReadonlySet<string> },
  whole: { form: string; stems: ReadonlySet<string> },
): boolean {
  if (whole.form.length < part.form.length + LEAST_STEM) {
    return false;
  }
  for (const stem of part.stems) {
    if (stem.length >= LEAST_SHARED && stem.length >= part.form.length - 3 && whole.form.startsWith(stem)) {
      return true;
    }
    if (stem.length >= LEAST_PART && [...whole.stems].some((end) => end.endsWith(stem))) {
      return true;
    }
  }
  return false;
}

/** A stem as it is, without the vowel that endings take away, without the doubled consonant, and without a weak vowel. */
function shapesOf(stem: string, { finalVowels, doublesConsonants, dropsWeakVowel }: Inflection): string[] {
  const bare = stem.length > LEAST_STEM && finalVowels.includes(stem.slice(-1)) ? stem.slice(0, -1) : stem;
  const shapes = [stem, bare];
  if (doublesConsonants && /([bdfgklmnprst])\1$/u.test(bare) && bare.length > LEAST_STEM) {
    shapes.push(bare.slice(0, -1));
  }
  if (dropsWeakVowel && /[^aeiouyæøåäö][ea][lnr]$/u.test(bare) && bare.length > LEAST_SHARED) {
    shapes.push(bare.slice(0, -2) + bare.slice(-1));
  }
  return shapes;
}

function readEndings(inflection: Inflection, derived: string): { added: string[]; replaced: [string, string][] } {
  const { adjective, verb, noun } = inflection;
  const endings = [...new Set(`${adjective} ${verb} ${noun} ${derived}`.split(/\s+/u))].filter((item) => item !== '');
  return {
    added: endings.filter((ending) => !ending.includes('>')),
    replaced: endings.flatMap((ending): [string, string][] => {
      const [from, to] = ending.split('>');
      return from === undefined || to === undefined ? [] : [[from, to]];
    }),
  };
}
