/** Characters that turn the writing direction, or are not seen at all: a post must not re-arrange the page around it. */
// Written as escapes: the characters themselves would be invisible here.
const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\ufeff]/g;
const CONTROLS = /\p{Cc}/gu;
/** More marks on one letter than any language writes. */
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu;

/** A foreign text, safe to stand between our own words. */
export function neutralise(text: string): string {
  return text
    .replace(DIRECTION_CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, (control) => (control === '\n' || control === '\t' ? control : ''))
    .replace(PILED_MARKS, '$1');
}
