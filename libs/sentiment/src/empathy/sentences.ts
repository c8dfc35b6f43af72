/** A sentence, and where it begins. */
export interface Sentence {
  text: string;
  start: number;
}

/** Cuts a text into sentences. A full stop before a small letter or a number ends none: "kl. 16", "499 kr. tilbage". */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(/[!?…]+|\.(?=\s+[^\p{Ll}\d\s]|\s*$)|\n+/gu)) {
    const to = match.index + match[0].length;
    sentences.push({ text: text.slice(from, to), start: from });
    from = to;
  }
  if (from < text.length) {
    sentences.push({ text: text.slice(from), start: from });
  }
  return sentences;
}
