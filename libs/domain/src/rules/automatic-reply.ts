import type { PostVisibility, SkipReason } from '@genklang/contract';
import type { Rule, RuleFacts } from './rule-facts';

/** A post that feels like this or worse is an unhappy one. */
export const UNHAPPY_FROM = -0.25;

/** What decides whether a rule may answer. It is asked when rules are read, and again where a reply is queued. */
export type ReplyFacts = Pick<RuleFacts, 'post' | 'hasHumanAnswer' | 'repliedLately'>;

/**
 * Why a rule may not send its text here, or null. An automatic text is published to all only where its action names `public` and an
 * administrator has typed the rule's name; it is never the first answer to an unhappy post unless the rule says so; and a rule
 * answers a customer once a day.
 */
export function findReplyBar(
  rule: Pick<Rule, 'id' | 'name' | 'publicReplyConfirmation' | 'allowsFirstAnswerToNegative'>,
  visibility: PostVisibility,
  facts: ReplyFacts,
): SkipReason | null {
  if (visibility !== facts.post.visibility) {
    // The network shows an answer to those who can see the post: what was meant for one must not be read by all.
    return 'other-visibility';
  }
  if (visibility === 'public' && !isPublicReplyConfirmed(rule)) {
    return 'public-not-allowed';
  }
  if (facts.post.score <= UNHAPPY_FROM && !facts.hasHumanAnswer && !rule.allowsFirstAnswerToNegative) {
    return 'negative-first-answer';
  }
  return facts.repliedLately.has(rule.id) ? 'replied-lately' : null;
}

/** Whether an administrator has named the rule. A new name takes a new confirmation. */
export function isPublicReplyConfirmed(rule: Pick<Rule, 'name' | 'publicReplyConfirmation'>): boolean {
  return rule.publicReplyConfirmation !== null && rule.name !== '' && rule.publicReplyConfirmation === rule.name;
}
