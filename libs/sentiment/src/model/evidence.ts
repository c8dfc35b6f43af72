import type { ReadText } from '../read';
import type { Token } from '../text/tokens';
import type { Evidence } from '../types';
import type { Judgement } from './judge';

/** A share below this part of the largest is nobody's evidence: it is counted with the bias. */
const LEAST_PART = 0.1;

/** The stretches that moved the verdict, in the order of the text, and the bias that is left. Together they are the logit. */
export function findEvidence(
  text: string,
  { reading, weighed }: ReadText,
  judgement: Judgement,
): { evidence: Evidence[]; bias: number } {
  const { tokens } = reading;
  const evidence: Evidence[] = [];
  const least = leastShare(judgement.shares);
  let { bias } = judgement;
  let next = 0;
  for (let at = 0; at < tokens.length;) {
    const unit = weighed[next]?.unit.from === at ? weighed[next] : undefined;
    const to = unit?.unit.to ?? at;
    const contribution = sumOf(judgement.shares, at, to);
    if (Math.abs(contribution) < least) {
      bias += contribution;
    } else {
      const { start, end } = spanOf(tokens[at], tokens[to]);
      const rule = unit === undefined ? ruleOf(reading, at) : unit.rule;
      evidence.push({ start, end, text: text.slice(start, end), contribution, rule });
    }
    next += unit === undefined ? 0 : 1;
    at = to + 1;
  }
  return { evidence, bias };
}

function spanOf(first: Token | undefined, last: Token | undefined): { start: number; end: number } {
  const start = first?.start ?? 0;
  return { start, end: last?.end ?? start };
}

function sumOf(shares: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at <= to; at += 1) {
    sum += shares[at] ?? 0;
  }
  return sum;
}

function leastShare(shares: Float64Array): number {
  let largest = 0;
  for (let at = 0; at < shares.length; at += 1) {
    largest = Math.max(largest, Math.abs(shares[at] ?? 0));
  }
  return Math.max(Number.MIN_VALUE, LEAST_PART * largest);
}

/** What a token is that the lexicon does not know: a small word or sign of the rules, or a word that was only learnt. */
function ruleOf({ tokens, uses }: ReadText['reading'], at: number): string {
  if (uses[at]?.isNegator === true) {
    return 'negation';
  }
  if (uses[at]?.isContrast === true) {
    return 'contrast';
  }
  const kind = tokens[at]?.kind ?? 'word';
  return kind === 'word' || kind === 'emoji' || kind === 'emoticon' ? 'learnt' : kind;
}
