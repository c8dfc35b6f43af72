import type { IsoDateTime, MentionKind, Polarity, PostVisibility, Priority } from './words';

/** The deadline of one conversation, as its card shows it. `targetMinutes` counts in open hours. */
export interface DeadlineDetail {
  policyName: string;
  targetMinutes: number;
  startedAt: IsoDateTime;
}

export const HOLIDAY_COUNTRIES = ['DK', 'SE', 'NO'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];

/** A stretch of a day in minutes from midnight, 480 to 960 for 8 to 16 o'clock. */
export interface OpenHours {
  from: number;
  to: number;
}

/** When a company is there for its customers. `week` has seven days, Monday first. */
export interface CalendarView {
  id: string;
  name: string;
  timeZone: string;
  country: HolidayCountry | null;
  week: OpenHours[][];
  /** The company's own days off, e.g. `2027-05-07`. */
  closedDays: string[];
  isDefault: boolean;
  /** Closed days that come next, with the holiday's name in its country's language; no name for a day of the company's own. */
  coming: { day: string; name: string | null }[];
}

/** Targets in minutes of open time; null for none. An empty list of conditions fits everything. */
export interface PolicyView {
  id: string;
  name: string;
  calendarId: string;
  channelIds: string[];
  languages: string[];
  priorities: Priority[];
  firstReplyMinutes: number | null;
  nextReplyMinutes: number | null;
  closeMinutes: number | null;
  isDefault: boolean;
}

/** What a policy would have done to yesterday's posts. */
export interface PolicyPreview {
  /** Conversations that posts reached yesterday. */
  conversations: number;
  /** Of them, those that this policy is the first to fit. */
  fitting: number;
  answeredInTime: number;
  answeredLate: number;
  /** Not answered, and the time is over. */
  missed: number;
  /** Not answered, and there is time left. */
  waiting: number;
}

export const RULE_TRIGGERS = [
  'mention.received',
  'conversation.reopened',
  'deadline.near',
  'deadline.breached',
  'snooze.ended',
] as const;
/** When a rule is asked. */
export type RuleTrigger = (typeof RULE_TRIGGERS)[number];

/** What a rule asks of a conversation and its latest post. */
export type RuleCondition =
  | { field: 'channel'; channelIds: string[] }
  | { field: 'kind'; kinds: MentionKind[] }
  | { field: 'language'; languages: string[] }
  | { field: 'polarity'; polarities: Polarity[] }
  | { field: 'score'; below: number }
  | { field: 'reach'; atLeast: number }
  | { field: 'text'; anyOf: string[]; isWholeWord: boolean }
  | { field: 'label'; labelIds: string[] }
  | { field: 'priority'; priorities: Priority[] }
  | { field: 'first-contact'; is: boolean }
  | { field: 'open-hours'; is: boolean }
  | { field: 'country'; countries: string[] };

/** What a rule does. A reply says who may see it: what does not name `public` is never published to all. */
export type RuleAction =
  | { type: 'add-label'; labelId: string }
  | { type: 'remove-label'; labelId: string }
  | { type: 'set-priority'; priority: Priority }
  | { type: 'assign-member'; memberId: string }
  | { type: 'assign-team'; teamId: string }
  | { type: 'notify-member'; memberId: string }
  | { type: 'notify-team'; teamId: string }
  | { type: 'snooze'; minutes: number }
  | { type: 'close' }
  | { type: 'note'; text: string }
  | { type: 'reply'; text: string; visibility: PostVisibility };

/** A rule's words, as they are stored and edited. */
export interface RuleDraft {
  name: string;
  isEnabled: boolean;
  trigger: RuleTrigger;
  /** For `deadline.near`: so many minutes before. */
  nearMinutes: number;
  match: 'all' | 'any';
  conditions: RuleCondition[];
  actions: RuleAction[];
  /** Rules further down are not asked any more. */
  stopsOthers: boolean;
  /** Its own name, typed by an administrator: without it the rule publishes nothing that everybody can read. */
  publicReplyConfirmation: string | null;
  /** Whether its text may be the first answer to an unhappy post. */
  allowsFirstAnswerToNegative: boolean;
}

export interface RuleView extends RuleDraft {
  id: string;
  /** Conversations that it acted on in the last seven days. */
  recentRuns: number;
}

export const SKIP_REASONS = [
  'public-not-allowed',
  'negative-first-answer',
  'other-visibility',
  'replied-lately',
  'cannot-reply',
  'gone',
] as const;
/** Why an action of a rule that fitted was left undone. */
export type SkipReason = (typeof SKIP_REASONS)[number];

/** One action of a rule, done or left undone. */
export interface RuleOutcome {
  action: RuleAction;
  skipped: SkipReason | null;
}

/** What a rule would do to one post of yesterday. */
export interface DryRunHit {
  mentionId: string;
  conversationId: string;
  customerName: string;
  excerpt: string;
  language: string;
  at: IsoDateTime;
  outcomes: RuleOutcome[];
}

/** What a rule would have done yesterday; nothing was done. */
export interface DryRun {
  day: string;
  looked: number;
  matched: number;
  /** The newest of them, a page full. */
  hits: DryRunHit[];
}

/** What a rule did. */
export interface RuleRunView {
  id: string;
  ruleId: string;
  ruleName: string;
  conversationId: string;
  customerName: string;
  at: IsoDateTime;
  outcomes: RuleOutcome[];
}
