import { askByKind } from '@genklang/contract';
import type { ByKind, RuleCondition } from '@genklang/contract';
import { hasWords } from './fold-text';
import type { Rule, RuleFacts } from './rule-facts';

/** What each condition asks. */
const FITS: ByKind<RuleCondition, 'field', [facts: RuleFacts], boolean> = {
  channel: ({ channelIds }, facts) => channelIds.includes(facts.channelId),
  kind: ({ kinds }, { post }) => kinds.includes(post.kind),
  language: ({ languages }, { post }) => languages.includes(post.language),
  polarity: ({ polarities }, { post }) => polarities.includes(post.polarity),
  score: ({ below }, { post }) => post.score < below,
  reach: ({ atLeast }, { reach }) => (reach ?? 0) >= atLeast,
  text: (condition, { post }) => condition.anyOf.some((words) => hasWords(post.text, words, condition)),
  label: ({ labelIds }, facts) => labelIds.some((id) => facts.labelIds.includes(id)),
  priority: ({ priorities }, { priority }) => priorities.includes(priority),
  'first-contact': ({ is }, { isFirstContact }) => isFirstContact === is,
  'open-hours': ({ is }, { isOpenHours }) => isOpenHours === is,
  country: ({ countries }, { country }) => country !== null && countries.includes(country),
};

/** Whether a rule fits: at its trigger, and in all or any of what it asks. One that asks nothing fits always. */
export function fitsRule(rule: Rule, facts: RuleFacts): boolean {
  if (!rule.isEnabled || rule.trigger !== facts.trigger) {
    return false;
  }
  if (rule.trigger === 'deadline.near' && (facts.minutesLeft === null || facts.minutesLeft > rule.nearMinutes)) {
    return false;
  }
  const fits = (condition: RuleCondition): boolean => askByKind(FITS, 'field', condition, facts);
  return rule.match === 'all' || rule.conditions.length === 0
    ? rule.conditions.every(fits)
    : rule.conditions.some(fits);
}
