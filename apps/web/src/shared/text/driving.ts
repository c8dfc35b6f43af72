import type { SentimentEvidence } from '@genklang/contract';

/** The part of the strongest share, and the logits, from which on a word that somebody wrote into the lexicon is worth showing. */
const WRITTEN = { part: 0.25, logits: 0.25 };
/** A word that was only learnt, or a sign, says little by itself ("for", "to", "?"): it must have moved much. */
const LEARNT = { part: 0.5, logits: 0.5 };
const LEARNT_RULES: ReadonlySet<string> = new Set(['learnt', 'mark', 'number', 'name', 'url', 'contrast']);

/** Every word moves the score a little; these drove it. */
export function drivingEvidence(evidence: readonly SentimentEvidence[]): SentimentEvidence[] {
  const strongest = evidence.reduce((most, { contribution }) => Math.max(most, Math.abs(contribution)), 0);
  return evidence.filter(({ contribution, rule }) => {
    const { part, logits } = LEARNT_RULES.has(rule) ? LEARNT : WRITTEN;
    return Math.abs(contribution) >= Math.max(logits, part * strongest);
  });
}
