import type { Inflection, Part } from './theme';

/** Tells the regular forms of a lemma, some more than once. Forms that do not exist do no harm: nobody writes them. */
export function visitForms(
  lemma: string,
  part: Part,
  { inflection, visit }: { inflection: CompiledInflection; visit: (form: string) => void },
): void {
  visit(lemma);
  if (part === 'form' || !/^\p{L}{2,}$/u.test(lemma)) {
    return;
  }
  const { added, replaced } = inflection.endings[part];
  for (const stem of stemsOf(lemma, inflection)) {
    for (const ending of added) {
      visit(stem + ending);
    }
  }
  for (const [from, to] of replaced) {
    if (lemma.endsWith(from) && lemma.length > from.length + 1) {
      visit(lemma.slice(0, lemma.length - from.length) + to);
    }
  }
}

interface Endings {
  added: readonly string[];
  replaced: readonly (readonly [string, string])[];
}

/** An `Inflection`, ready to use. */
export interface CompiledInflection {
  endings: Readonly<Record<Exclude<Part, 'form'>, Endings>>;
  finalVowel: RegExp;
  doublesConsonants: boolean;
  dropsWeakVowel: boolean;
}

export function compileInflection(inflection: Inflection): CompiledInflection {
  const { adjective, verb, noun, finalVowels, doublesConsonants, dropsWeakVowel } = inflection;
  const split = (text: string): Endings => {
    const endings = text.split(/\s+/).filter((ending) => ending !== '');
    return {
      added: endings.filter((ending) => !ending.includes('>')),
      replaced: endings
        .filter((ending) => ending.includes('>'))
        .map((ending) => [ending.split('>')[0] ?? '', ending.split('>')[1] ?? '']),
    };
  };
  return {
    endings: { adjective: split(adjective), verb: split(verb), noun: split(noun) },
    finalVowel: finalVowels === '' ? /^$/ : new RegExp(`[${finalVowels}]$`, 'u'),
    doublesConsonants,
    dropsWeakVowel,
  };
}

function stemsOf(lemma: string, { finalVowel, doublesConsonants, dropsWeakVowel }: CompiledInflection): string[] {
  const stems = [lemma];
  const bare = finalVowel.test(lemma) && lemma.length > 3 ? lemma.slice(0, -1) : lemma;
  if (bare !== lemma) {
    stems.push(bare);
  }
  if (doublesConsonants && /(?:^|[^aeiouyæøåäö])[aeiouyæøåäö][bdfgklmnprst]$/.test(bare)) {
    stems.push(bare + bare.slice(-1));
  }
  if (dropsWeakVowel && /[^aeiouyæøåäö][ea][lnr]$/.test(lemma)) {
    const short = lemma.slice(0, -2) + lemma.slice(-1);
    stems.push(short, short.replace(/([bdfgklmnprst])\1(?=[lnr]$)/, '$1'));
  }
  return stems;
}
