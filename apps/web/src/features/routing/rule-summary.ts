import { askByKind } from '@genklang/contract';
import type { ByKind, Priority, RuleAction, RuleCondition, RuleDraft } from '@genklang/contract';
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

type Say = (value: string | number) => string;

const CONDITIONS: ByKind<RuleCondition, 'field', [say: Say, names: RuleNames], string> = {
  channel: ({ channelIds }, say, names) => say(or(channelIds.map(names.channel))),
  kind: ({ kinds }, say) => say(or(kinds.map((kind) => i18n._(`rule-kind.${kind}`)))),
  language: ({ languages }, say) =>
    say(or(languages.map((language) => languageName(i18n.locale, language) ?? language))),
  polarity: ({ polarities }, say) =>
    say(or(polarities.map((polarity) => i18n._(`polarity.${polarity}`).toLowerCase()))),
  score: ({ below }, say) => say(below),
  reach: ({ atLeast }, say) => say(atLeast),
  text: ({ anyOf }, say) => say(or(anyOf.map((words) => `“${words}”`))),
  priority: ({ priorities }, say) => say(or(priorities.map(priorityName))),
  country: ({ countries }, say) => say(or(countries.map((country) => i18n._(`country.${country}`)))),
  label: ({ labelIds }, say, names) => say(or(labelIds.map(names.label))),
  'first-contact': yesOrNo,
  'open-hours': yesOrNo,
};

export function conditionText(condition: RuleCondition, names: RuleNames): string {
  const say: Say = (value) => i18n._(`rule-if.${condition.field}`, { value });
  return askByKind(CONDITIONS, 'field', condition, say, names);
}

const ACTIONS: ByKind<RuleAction, 'type', [say: Say, names: RuleNames], string> = {
  'set-priority': ({ priority }, say) => say(priorityName(priority)),
  'assign-member': ({ memberId }, say, names) => say(names.member(memberId)),
  'assign-team': ({ teamId }, say, names) => say(names.team(teamId)),
  'notify-member': ({ memberId }, say, names) => say(names.member(memberId)),
  'notify-team': ({ teamId }, say, names) => say(names.team(teamId)),
  'add-label': ({ labelId }, say, names) => say(names.label(labelId)),
  'remove-label': ({ labelId }, say, names) => say(names.label(labelId)),
  snooze: ({ minutes }, say) => say(minutes),
  note: ({ text }, say) => say(shorten(text)),
  reply: ({ text, visibility }) => i18n._(`rule-do.reply-${visibility}`, { value: shorten(text) }),
  close: (_action, say) => say(''),
};

export function actionText(action: RuleAction, names: RuleNames): string {
  const say: Say = (value) => i18n._(`rule-do.${action.type}`, { value });
  return askByKind(ACTIONS, 'type', action, say, names);
}

function or(values: readonly string[]): string {
  return new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(values);
}

function priorityName(priority: Priority): string {
  return i18n._(`priority.${priority}`).toLowerCase();
}

function yesOrNo({ field, is }: { field: 'first-contact' | 'open-hours'; is: boolean }): string {
  return i18n._(`rule-if.${field}-${is ? 'yes' : 'no'}`);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
