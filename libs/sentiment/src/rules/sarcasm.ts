import type { Token } from '../text/tokens';
import type { Unit } from './units';

const CUES: ReadonlySet<string> = new Set(['🙄', '👏', '🤡', '🙃', '🐌', 'endnu', 'ännu', 'enda', 'another']);
const LEAST_COMPLAINT = -1.5;
const LONGEST = 60;

/**
 * Praise beside a mishap, with applause, rolled eyes or "yet another": probably not meant. Told from short texts only;
 * it turns little of the praise around and takes much of the confidence.
 */
export function soundsSarcastic(tokens: readonly Token[], units: readonly Unit[]): boolean {
  if (tokens.length > LONGEST || units.length < 2) {
    return false;
  }
  let hasPraise = false;
  let hasMishap = false;
  for (const { rule, entry } of units) {
    if (rule !== 'emoji' && entry.kind !== 'needs-negation') {
      hasPraise ||= entry.value >= 1;
      hasMishap ||= entry.value <= LEAST_COMPLAINT;
    }
  }
  return hasPraise && hasMishap && tokens.some(({ word }) => CUES.has(word.form));
}
