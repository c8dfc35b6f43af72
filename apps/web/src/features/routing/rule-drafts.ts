import type { RuleAction, RuleCondition, RuleDraft } from '@genklang/contract';
import { i18n } from '@lingui/core';

/** What the editor offers. */
export const CONDITION_FIELDS = [
  'text',
  'polarity',
  'score',
  'reach',
  'channel',
  'kind',
  'language',
  'priority',
  'first-contact',
  'open-hours',
] as const satisfies readonly RuleCondition['field'][];

export const ACTION_TYPES = [
  'set-priority',
  'assign-member',
  'snooze',
  'close',
  'note',
  'reply',
] as const satisfies readonly RuleAction['type'][];

export function newCondition(field: (typeof CONDITION_FIELDS)[number]): RuleCondition {
  switch (field) {
    case 'text':
      return { field, anyOf: [], isWholeWord: false };
    case 'polarity':
      return { field, polarities: ['negative'] };
    case 'score':
      return { field, below: -0.25 };
    case 'reach':
      return { field, atLeast: 1_000 };
    case 'channel':
      return { field, channelIds: [] };
    case 'kind':
      return { field, kinds: ['message'] };
    case 'language':
      return { field, languages: ['da'] };
    case 'priority':
      return { field, priorities: ['urgent'] };
    case 'first-contact':
      return { field, is: true };
    case 'open-hours':
      return { field, is: false };
  }
}

export function newAction(type: (typeof ACTION_TYPES)[number], memberId: string): RuleAction {
  switch (type) {
    case 'set-priority':
      return { type, priority: 'high' };
    case 'assign-member':
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
