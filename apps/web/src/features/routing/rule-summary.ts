import type { RuleAction, RuleCondition, RuleDraft } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { languageName } from '../../shared/format/language-name';

/** Names for the ids that rules hold. */
export interface RuleNames {
  channel(id: string): string;
  member(id: string): string;
  label(id: string): string;
  team(id: string): string;
}

/** A rule as a sentence. */
export function ruleSentence(rule: RuleDraft, names: RuleNames): string {
  const when = i18n._(`rule-when.${rule.trigger}`, { minutes: rule.nearMinutes });
  const conditions = rule.conditions.map((condition) => conditionText(condition, names));
  const actions = rule.actions.map((action) => actionText(action, names));
  const joined = new Intl.ListFormat(i18n.locale, { type: rule.match === 'all' ? 'conjunction' : 'disjunction' });
  const done = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(actions);
  return conditions.length === 0
    ? i18n._('rules.sentence-always', { when, actions: done })
    : i18n._('rules.sentence', { when, conditions: joined.format(conditions), actions: done });
}

// One line for each kind of condition: it is a table.
// oxlint-disable-next-line complexity
export function conditionText(condition: RuleCondition, names: RuleNames): string {
  const or = (values: readonly string[]): string =>
    new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(values);
  const say = (value: string | number): string => i18n._(`rule-if.${condition.field}`, { value });
  switch (condition.field) {
    case 'channel':
      return say(or(condition.channelIds.map(names.channel)));
    case 'kind':
      return say(or(condition.kinds.map((kind) => i18n._(`rule-kind.${kind}`))));
    case 'language':
      return say(or(condition.languages.map((language) => languageName(i18n.locale, language) ?? language)));
    case 'polarity':
      return say(or(condition.polarities.map((polarity) => i18n._(`polarity.${polarity}`).toLowerCase())));
    case 'score':
      return say(condition.below);
    case 'reach':
      return say(condition.atLeast);
    case 'text':
      return say(or(condition.anyOf.map((words) => `“${words}”`)));
    case 'priority':
      return say(or(condition.priorities.map((priority) => i18n._(`priority.${priority}`).toLowerCase())));
    case 'country':
      return say(or(condition.countries.map((country) => i18n._(`country.${country}`))));
    case 'label':
      return say(or(condition.labelIds.map(names.label)));
    case 'first-contact':
    case 'open-hours':
      return i18n._(`rule-if.${condition.field}-${condition.is ? 'yes' : 'no'}`);
  }
}

// One line for each kind of action: it is a table.
// oxlint-disable-next-line complexity
export function actionText(action: RuleAction, names: RuleNames): string {
  const say = (value: string | number): string => i18n._(`rule-do.${action.type}`, { value });
  switch (action.type) {
    case 'set-priority':
      return say(i18n._(`priority.${action.priority}`).toLowerCase());
    case 'assign-member':
      return say(names.member(action.memberId));
    case 'snooze':
      return say(action.minutes);
    case 'note':
      return say(shorten(action.text));
    case 'reply':
      return i18n._(`rule-do.reply-${action.visibility}`, { value: shorten(action.text) });
    case 'add-label':
    case 'remove-label':
      return say(names.label(action.labelId));
    case 'assign-team':
      return say(names.team(action.teamId));
    case 'close':
      return say('');
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
