/**
 * What an upset customer should find in an answer: their own problem named, regret, somebody who stands behind it, what happens next
 * and when, and more than stock phrases. See docs/empathy.md.
 */
export const EMPATHY_CHECKS = ['concrete', 'regret', 'ownership', 'nextStep', 'notHollow'] as const;
export type EmpathyCheck = (typeof EMPATHY_CHECKS)[number];

/** Where words stand in a text: UTF-16 indices of their beginning and end. */
export type TextSpan = readonly [start: number, end: number];

export interface EmpathyFinding {
  met: boolean;
  /** Whether this customer needs it. */
  needed: boolean;
  /** The words that decided. */
  spans: TextSpan[];
}

/** What was found in a reply. It advises, and never keeps a reply from going. */
export interface EmpathyFindings extends Record<EmpathyCheck, EmpathyFinding> {
  /** The customer praised us: whether they are thanked. */
  thanks: EmpathyFinding;
  /** Phrases that blame somebody else. */
  blame: TextSpan[];
}

/** `complaint`: the five checks matter; `praise`: only the thanks. */
export interface EmpathyAnswer {
  about: 'complaint' | 'praise';
  findings: EmpathyFindings;
}
