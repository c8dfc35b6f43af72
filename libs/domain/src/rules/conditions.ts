import type { RuleCondition } from '@genklang/contract';
import { hasWords } from './fold-text';
import type { Rule, RuleFacts } from './rule-facts';

/** Whether a rule fits: at its trigger, and in all or any of what it asks. One that asks nothing fits always. */
export function fitsRule(rule: Rule, facts: RuleFacts): boolean {
  if (!rule.isEnabled || rule.trigger !== facts.trigger) {
    return false;
  }
  if (rule.trigger === 'deadline.near' && (facts.minutesLeft === null || facts.minutesLeft > rule.nearMinutes)) {
    return false;
  }
  const fits = (condition: RuleCondition): boolean => fitsCondition(condition, facts);
  return rule.match === 'all' || rule.conditions.length === 0
    ? rule.conditions.every(fits)
    : rule.conditions.some(fits);
}

// One line for each kind of condition: splitting it would hide that it is a table.
// oxlint-disable-next-line complexity
function fitsCondition(condition: RuleCondition, facts: RuleFacts): boolean {
  const { post } = facts;
  switch (condition.field) {
    case 'channel':
      return condition.channelIds.includes(facts.channelId);
    case 'kind':
      return condition.kinds.includes(post.kind);
    case 'language':
      return condition.languages.includes(post.language);
    case 'polarity':
      return condition.polarities.includes(post.polarity);
    case 'score':
      return post.score < condition.below;
    case 'reach':
      return (facts.reach ?? 0) >= condition.atLeast;
    case 'text':
      return condition.anyOf.some((words) => hasWords(post.text, words, condition));
    case 'label':
      return condition.labelIds.some((id) => facts.labelIds.includes(id));
    case 'priority':
      return condition.priorities.includes(facts.priority);
    case 'first-contact':
      return facts.isFirstContact === condition.is;
    case 'open-hours':
      return facts.isOpenHours === condition.is;
    case 'country':
      return facts.country !== null && condition.countries.includes(facts.country);
  }
}
