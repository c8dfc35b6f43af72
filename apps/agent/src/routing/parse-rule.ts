import { PRIORITIES, MENTION_KINDS, POLARITIES } from '@genklang/contract';
import type { RuleAction, RuleCondition, RuleDraft, RuleWords } from '@genklang/contract';
import { AppError } from '@genklang/platform';
import { isUUID } from 'class-validator';

/** The longest text that a rule sends or notes, and the longest list in a condition. */
const MAX_TEXT = 2_000;
const MAX_LIST = 200;
const MAX_SNOOZE_MINUTES = 130_000;

type Parts = Readonly<Record<string, unknown>>;

/** Parses the parts of a rule, one by one. @throws {AppError} `invalid_input`, naming the part and what it takes. */
export function parseRule(words: RuleWords): RuleDraft {
  return {
    name: words.name.trim(),
    isEnabled: words.isEnabled,
    trigger: words.trigger,
    nearMinutes: words.nearMinutes,
    match: words.match,
    conditions: words.conditions.map((given, index) => parseCondition({ ...given }, `conditions.${index}`)),
    actions: words.actions.map((given, index) => parseAction({ ...given }, `actions.${index}`)),
    stopsOthers: words.stopsOthers,
    publicReplyConfirmation: words.publicReplyConfirmation,
    allowsFirstAnswerToNegative: words.allowsFirstAnswerToNegative,
  };
}

type Parse<Part> = (given: Parts, at: string) => Part;

const CONDITIONS: { [Field in RuleCondition['field']]: Parse<Extract<RuleCondition, { field: Field }>> } = {
  channel: (given, at) => ({ field: 'channel', channelIds: idsOf(given.channelIds, at) }),
  kind: (given, at) => ({ field: 'kind', kinds: someOf(given.kinds, MENTION_KINDS, at) }),
  language: (given, at) => ({ field: 'language', languages: wordsOf(given.languages, at) }),
  polarity: (given, at) => ({ field: 'polarity', polarities: someOf(given.polarities, POLARITIES, at) }),
  score: (given, at) => ({ field: 'score', below: numberOf(given.below, { min: -1, max: 1 }, at) }),
  reach: (given, at) => ({ field: 'reach', atLeast: numberOf(given.atLeast, { min: 1, max: 1e9 }, at) }),
  text: (given, at) => ({ field: 'text', anyOf: wordsOf(given.anyOf, at), isWholeWord: given.isWholeWord === true }),
  label: (given, at) => ({ field: 'label', labelIds: idsOf(given.labelIds, at) }),
  priority: (given, at) => ({ field: 'priority', priorities: someOf(given.priorities, PRIORITIES, at) }),
  'first-contact': (given) => ({ field: 'first-contact', is: given.is === true }),
  'open-hours': (given) => ({ field: 'open-hours', is: given.is === true }),
  country: (given, at) => ({ field: 'country', countries: wordsOf(given.countries, at) }),
};

const ACTIONS: { [Type in RuleAction['type']]: Parse<Extract<RuleAction, { type: Type }>> } = {
  'add-label': (given, at) => ({ type: 'add-label', labelId: idOf(given.labelId, at, 'a label') }),
  'remove-label': (given, at) => ({ type: 'remove-label', labelId: idOf(given.labelId, at, 'a label') }),
  'set-priority': (given, at) => ({ type: 'set-priority', priority: oneOf(given.priority, PRIORITIES, at) }),
  'assign-member': (given, at) => ({ type: 'assign-member', memberId: idOf(given.memberId, at, 'a colleague') }),
  'assign-team': (given, at) => ({ type: 'assign-team', teamId: idOf(given.teamId, at, 'a team') }),
  'notify-member': (given, at) => ({ type: 'notify-member', memberId: idOf(given.memberId, at, 'a colleague') }),
  'notify-team': (given, at) => ({ type: 'notify-team', teamId: idOf(given.teamId, at, 'a team') }),
  close: () => ({ type: 'close' }),
  snooze: (given, at) => ({
    type: 'snooze',
    minutes: Math.round(numberOf(given.minutes, { min: 5, max: MAX_SNOOZE_MINUTES }, at)),
  }),
  note: (given, at) => ({ type: 'note', text: textOf(given.text, at) }),
  // Who may read it is never assumed.
  reply: (given, at) => ({
    type: 'reply',
    text: textOf(given.text, at),
    visibility: oneOf(given.visibility, ['public', 'private'] as const, at),
  }),
};

function parseCondition(given: Parts, at: string): RuleCondition {
  if (!isKeyOf(CONDITIONS, given.field)) {
    throw invalid(at, 'takes a condition of the list');
  }
  return CONDITIONS[given.field](given, at);
}

function parseAction(given: Parts, at: string): RuleAction {
  if (!isKeyOf(ACTIONS, given.type)) {
    throw invalid(at, 'takes an action of the list');
  }
  return ACTIONS[given.type](given, at);
}

function isKeyOf<Table extends object>(table: Table, key: unknown): key is keyof Table {
  return typeof key === 'string' && Object.hasOwn(table, key);
}

function idOf(given: unknown, at: string, what: string): string {
  if (!isUUID(given) || typeof given !== 'string') {
    throw invalid(at, `needs ${what}: choose one`);
  }
  return given;
}

function idsOf(given: unknown, at: string): string[] {
  return listOf(given, at).map((id) => idOf(id, at, 'something to choose'));
}

function wordsOf(given: unknown, at: string): string[] {
  const words = listOf(given, at).map((word) => (typeof word === 'string' ? word.trim().slice(0, MAX_TEXT) : ''));
  if (words.includes('')) {
    throw invalid(at, 'takes words, none of them empty');
  }
  return words;
}

function someOf<T extends string>(given: unknown, known: readonly T[], at: string): T[] {
  return listOf(given, at).map((value) => oneOf(value, known, at));
}

function oneOf<T extends string>(given: unknown, known: readonly T[], at: string): T {
  const found = known.find((value) => value === given);
  if (found === undefined) {
    throw invalid(at, `takes one of: ${known.join(', ')}`);
  }
  return found;
}

function listOf(given: unknown, at: string): unknown[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > MAX_LIST) {
    throw invalid(at, `needs at least one value, and at most ${MAX_LIST}`);
  }
  return given;
}

function numberOf(given: unknown, range: { min: number; max: number }, at: string): number {
  if (typeof given !== 'number' || !(given >= range.min && given <= range.max)) {
    throw invalid(at, `takes a number from ${range.min} to ${range.max}`);
  }
  return given;
}

function textOf(given: unknown, at: string): string {
  const text = typeof given === 'string' ? given.trim() : '';
  if (text === '' || text.length > MAX_TEXT) {
    throw invalid(at, `needs a text of at most ${MAX_TEXT} characters`);
  }
  return text;
}

function invalid(field: string, message: string): AppError {
  return new AppError('invalid_input', { fields: [{ field, message }] });
}
