import type { SkipReason } from '@genklang/contract';
import { findReplyBar } from './automatic-reply';
import { fitsRule } from './conditions';
import type { Rule, RuleEffect, RuleFacts } from './rule-facts';

/** Rules act on one conversation so often in an hour, and no more: whatever answers them, they do not talk in circles. */
export const MAX_CHAINS_PER_HOUR = 3;

/**
 * What rules do, in their order: each that fits, until one of them says that the others are not asked. All of them read the
 * conversation as it was before the first: no rule sets off another. At most one text is sent.
 */
export function evaluateRules(rules: readonly Rule[], facts: RuleFacts): RuleEffect[] {
  if (facts.recentChains >= MAX_CHAINS_PER_HOUR) {
    return [];
  }
  const effects: RuleEffect[] = [];
  let hasReply = false;
  for (const rule of rules) {
    if (!fitsRule(rule, facts)) {
      continue;
    }
    for (const action of rule.actions) {
      const bar = action.type === 'reply' ? findReplyBar(rule, action.visibility, facts) : null;
      const skipped: SkipReason | null = action.type === 'reply' && bar === null && hasReply ? 'replied-lately' : bar;
      hasReply ||= action.type === 'reply' && skipped === null;
      effects.push({ ruleId: rule.id, action, skipped });
    }
    if (rule.stopsOthers) {
      break;
    }
  }
  return effects;
}
