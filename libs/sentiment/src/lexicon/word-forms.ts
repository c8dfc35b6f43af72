import type { Entry, Inflection, Part } from './theme';

/** What a stem may be followed by to be a form of a lemma. */
interface Stem {
  /** The lemma's place in the lexicon: the first of two that share a form has it. */
  order: number;
  entry: Entry;
  endings: ReadonlySet<string>;
}

/** A language's words with their regular forms. The forms are not written out: a form is cut into stem and ending when it is met. */
export class WordForms {
  private readonly stems = new Map<string, Stem[]>();
  private longestEnding = 0;

  /**
   * @param written lemmas and exact forms; what is written counts more than a form that the endings make
   * @param notWords forms that the endings make of a word but that mean something else
   */
  constructor(
    private readonly written: ReadonlyMap<string, Entry>,
    inflection: Inflection,
    private readonly notWords: ReadonlySet<string>,
  ) {
    const endings = readEndings(inflection);
    let order = 0;
    for (const [lemma, entry] of written) {
      if (entry.part !== 'form' && /^\p{L}{2,}$/u.test(lemma)) {
        this.addLemma(lemma, { order, entry, inflection, ...endings[entry.part] });
      }
      order += 1;
    }
  }

  /** The entry that a form belongs to. */
  find(form: string): Entry | undefined {
    const written = this.written.get(form);
    if (written !== undefined || this.notWords.has(form)) {
      return written;
    }
    let found: Stem | undefined;
    for (let cut = Math.min(this.longestEnding, form.length - 1); cut > 0; cut -= 1) {
      const ending = form.slice(form.length - cut);
      for (const stem of this.stems.get(form.slice(0, form.length - cut)) ?? NONE) {
        if (stem.endings.has(ending) && (found === undefined || stem.order < found.order)) {
          found = stem;
        }
      }
    }
    return found?.entry;
  }

  private addLemma(
    lemma: string,
    { order, entry, inflection, added, replaced }: Lemma & Endings & { inflection: Inflection },
  ): void {
    for (const stem of stemsOf(lemma, inflection)) {
      this.addStem(stem, { order, entry, endings: added });
    }
    for (const [from, endings] of replaced) {
      if (lemma.endsWith(from) && lemma.length > from.length + 1) {
        this.addStem(lemma.slice(0, lemma.length - from.length), { order, entry, endings });
      }
    }
  }

  private addStem(spelling: string, stem: Stem): void {
    const known = this.stems.get(spelling);
    if (known === undefined) {
      this.stems.set(spelling, [stem]);
    } else {
      known.push(stem);
    }
    stem.endings.forEach((ending) => {
      this.longestEnding = Math.max(this.longestEnding, ending.length);
    });
  }
}

const NONE: readonly Stem[] = [];

type Lemma = Pick<Stem, 'order' | 'entry'>;

interface Endings {
  added: ReadonlySet<string>;
  /** What is taken away from the lemma, and what comes in its place. */
  replaced: readonly (readonly [string, ReadonlySet<string>])[];
}

function readEndings(inflection: Inflection): Record<Exclude<Part, 'form'>, Endings> {
  const read = (text: string): Endings => {
    const endings = text.split(/\s+/).filter((ending) => ending !== '');
    return {
      added: new Set(endings.filter((ending) => !ending.includes('>'))),
      replaced: endings
        .filter((ending) => ending.includes('>'))
        .map((ending) => [ending.split('>')[0] ?? '', new Set([ending.split('>')[1] ?? ''])]),
    };
  };
  return { adjective: read(inflection.adjective), verb: read(inflection.verb), noun: read(inflection.noun) };
}

function stemsOf(lemma: string, { finalVowels, doublesConsonants, dropsWeakVowel }: Inflection): Set<string> {
  const stems = new Set([lemma]);
  const bare = lemma.length > 3 && finalVowels.includes(lemma.slice(-1)) ? lemma.slice(0, -1) : lemma;
  stems.add(bare);
  if (doublesConsonants && /(?:^|[^aeiouyæøåäö])[aeiouyæøåäö][bdfgklmnprst]$/.test(bare)) {
    stems.add(bare + bare.slice(-1));
  }
  if (dropsWeakVowel && /[^aeiouyæøåäö][ea][lnr]$/.test(lemma)) {
    const short = lemma.slice(0, -2) + lemma.slice(-1);
    stems.add(short);
    stems.add(short.replace(/([bdfgklmnprst])\1(?=[lnr]$)/, '$1'));
  }
  return stems;
}
