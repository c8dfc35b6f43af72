const WORDS: Readonly<Record<string, number>> = {
  en: 1,
  et: 1,
  ett: 1,
  én: 1,
  ét: 1,
  a: 1,
  an: 1,
  one: 1,
  to: 2,
  två: 2,
  two: 2,
  'et par': 2,
  'ett par': 2,
  'a couple of': 2,
  'a few': 3,
  'nogle få': 3,
  några: 3,
  noen: 3,
  tre: 3,
  three: 3,
  fire: 4,
  fyra: 4,
  four: 4,
  fem: 5,
  five: 5,
  seks: 6,
  sex: 6,
  six: 6,
  syv: 7,
  sju: 7,
  seven: 7,
  otte: 8,
  åtta: 8,
  åtte: 8,
  eight: 8,
  ni: 9,
  nio: 9,
  nine: 9,
  ti: 10,
  tio: 10,
  ten: 10,
  tolv: 12,
  twelve: 12,
};

const ONE = String.raw`(?:\d{1,3}|${Object.keys(WORDS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

/** A number in figures or in words, or two with what lies between: "2", "to", "1-2", "en til to". One group. */
export const NUMBER = String.raw`(${ONE}(?:\s*(?:[-–]|til|till|to|or|eller)\s*${ONE})?)`;

/** The number, of two the larger one: so long it may take. */
export function amountOf(written: string): number {
  const parts = written.split(/\s*[-–]\s*|\s+(?:til|till|or|eller)\s+|(?<=\S)\s+to\s+(?=\S)/u);
  return Math.max(...parts.map((part) => WORDS[part.trim()] ?? (Number(part) || 1)));
}
