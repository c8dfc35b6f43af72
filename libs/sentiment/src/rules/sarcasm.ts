import type { Token } from '../text/tokens';
import type { Unit } from './units';

const CUES = /^(?:🙄|👏|🤡|🙃|🐌)/u;
const ONE_MORE = /^(?:endnu|ännu|enda|another)$/u;
const LEAST_COMPLAINT = -1.5;
const LONGEST = 60;

/**
 * Praise beside a mishap, with applause, rolled eyes or "yet another": probably not meant. Told from short texts only;
 * it turns little of the praise around and takes much of the confidence.
 */
export function soundsSarcastic(tokens: readonly Token[], units: readonly Unit[]): boolean {
  if (tokens.length > LONGEST) {
    return false;
  }
  const hasCue = tokens.some(({ kind, form }) => (kind === 'emoji' && CUES.test(form)) || ONE_MORE.test(form));
  const words = units.filter(({ rule }) => rule !== 'emoji');
  const hasPraise = words.some(({ entry }) => entry.value >= 1 && entry.kind !== 'needs-negation');
  const hasMishap = words.some(({ entry }) => entry.value <= LEAST_COMPLAINT && entry.kind !== 'needs-negation');
  return hasCue && hasPraise && hasMishap;
}
