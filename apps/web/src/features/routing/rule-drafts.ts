import type { RuleAction, RuleCondition, RuleDraft } from '@genklang/contract';
import { i18n } from '@lingui/core';

/** What the editor offers. */
export const ACTION_TYPES = [
  'set-priority',
  'add-label',
  'remove-label',
  'assign-member',
  'assign-team',
  'notify-member',
  'notify-team',
  'snooze',
  'close',
  'note',
  'reply',
] as const satisfies readonly RuleAction['type'][];

/** What a condition begins with. */
const NEW_CONDITIONS = {
  text: { field: 'text', anyOf: [], isWholeWord: false },
  polarity: { field: 'polarity', polarities: ['negative'] },
  score: { field: 'score', below: -0.25 },
  reach: { field: 'reach', atLeast: 1_000 },
  channel: { field: 'channel', channelIds: [] },
  kind: { field: 'kind', kinds: ['message'] },
  language: { field: 'language', languages: ['da'] },
  country: { field: 'country', countries: ['DK'] },
  label: { field: 'label', labelIds: [] },
  priority: { field: 'priority', priorities: ['urgent'] },
  'first-contact': { field: 'first-contact', is: true },
  'open-hours': { field: 'open-hours', is: false },
} satisfies { [Field in RuleCondition['field']]: Extract<RuleCondition, { field: Field }> };

export const CONDITION_FIELDS = Object.keys(NEW_CONDITIONS) as RuleCondition['field'][];

export function newCondition(field: RuleCondition['field']): RuleCondition {
  return NEW_CONDITIONS[field];
}

export function newAction(type: (typeof ACTION_TYPES)[number], memberId: string): RuleAction {
  switch (type) {
    case 'set-priority':
      return { type, priority: 'high' };
    case 'add-label':
    case 'remove-label':
      return { type, labelId: '' };
    case 'assign-team':
    case 'notify-team':
      return { type, teamId: '' };
    case 'assign-member':
    case 'notify-member':
      return { type, memberId };
    case 'snooze':
      return { type, minutes: 60 };
    case 'close':
      return { type };
    case 'note':
      return { type, text: '' };
    case 'reply':
      // Never public unless somebody chooses it.
      return { type, text: '', visibility: 'private' };
  }
}

export function emptyRule(): RuleDraft {
  return {
    name: '',
    isEnabled: true,
    trigger: 'mention.received',
    nearMinutes: 15,
    match: 'all',
    conditions: [],
    actions: [{ type: 'set-priority', priority: 'high' }],
    stopsOthers: false,
    publicReplyConfirmation: null,
    allowsFirstAnswerToNegative: false,
  };
}

/** To begin with. Names and texts are in the member's language, and are theirs from then on. */
export function ruleTemplates(): RuleDraft[] {
  return [
    {
      ...emptyRule(),
      name: i18n._('rule-template.angry'),
      conditions: [
        { field: 'score', below: -0.5 },
        { field: 'reach', atLeast: 10_000 },
      ],
      actions: [{ type: 'set-priority', priority: 'urgent' }],
    },
    {
      ...emptyRule(),
      name: i18n._('rule-template.near'),
      trigger: 'deadline.near',
      actions: [{ type: 'set-priority', priority: 'high' }],
    },
    {
      ...emptyRule(),
      name: i18n._('rule-template.night'),
      conditions: [
        { field: 'kind', kinds: ['message'] },
        { field: 'open-hours', is: false },
      ],
      actions: [{ type: 'reply', text: i18n._('rule-template.night-text'), visibility: 'private' }],
    },
  ];
}

export function isPublic(rule: RuleDraft): boolean {
  return rule.actions.some((action) => action.type === 'reply' && action.visibility === 'public');
}

export function hasReply(rule: RuleDraft): boolean {
  return rule.actions.some(({ type }) => type === 'reply');
}
