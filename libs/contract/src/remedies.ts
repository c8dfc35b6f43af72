import type { MemberSummary } from './people';
import type { MemberRole } from './words';

export const REMEDY_KINDS = [
  'refund',
  'replacement',
  'keep-item',
  'cancel-purchase',
  'discount',
  'hold-unit',
  'call-back',
  'other',
] as const;
/** What we give to put something right: money back, a new one, what they have to keep, and so on (PRODUCT F20). */
export type RemedyKind = (typeof REMEDY_KINDS)[number];

export const CURRENCIES = ['DKK', 'SEK', 'NOK', 'EUR', 'GBP', 'USD'] as const;
/** In which a workspace counts what it gives. All of them have hundredths. */
export type Currency = (typeof CURRENCIES)[number];

export const REMEDY_STATES = ['pending', 'proposed', 'granted', 'declined', 'void'] as const;
/**
 * Where a remedy is. `pending`: somebody else must agree; `proposed`: it goes with its reply, which has not gone out; `granted`: the
 * customer has it; `declined`: somebody said no; `void`: its reply was taken back or did not get through. See docs/remedies.md.
 */
export type RemedyState = (typeof REMEDY_STATES)[number];

/** The most that a remedy may be worth, in hundredths of the currency. */
export const MAX_REMEDY = 100_000_000;
/** The longest that somebody may say of why they give something. */
export const MAX_REMEDY_REASON = 280;

/** What a reply gives along with it, as its author says it. Sums are whole hundredths of the currency. */
export interface ReplyRemedy {
  kind: RemedyKind;
  amount: number;
  currency: Currency;
  /** Why, in one line: whoever gives it stands by it. */
  reason: string;
  /** It is more than the customer has a right to. */
  isBeyond: boolean;
}

/** A remedy as the thread shows it. */
export interface RemedySummary extends ReplyRemedy {
  id: string;
  state: RemedyState;
  /** What was asked for, where whoever agreed made it another sum. */
  askedAmount: number;
  /** Who agreed or declined; null where nobody had to be asked. */
  decidedBy: MemberSummary | null;
}

/** How much a role may give without asking, in hundredths of the currency; null for no limit. */
export interface RemedyLimit {
  kinds: RemedyKind[];
  /** In one conversation. */
  perConversation: number | null;
  /** To one customer, by everybody, within 90 days. */
  perCustomer: number | null;
  /** By one member, within 30 days. */
  perMember: number | null;
}

/** What a member may give in a conversation without asking (`GET /api/conversations/:id/remedy-envelope`). */
export interface RemedyEnvelope {
  currency: Currency;
  kinds: RemedyKind[];
  /** What is left of their limits here; null for no limit. */
  room: number | null;
  /** What the customer was given within a year, shown neutrally (PRODUCT F24). */
  goodwill: { count: number; amount: number };
}

export const ROLES_WITH_LIMITS = ['admin', 'supervisor', 'agent'] as const satisfies readonly MemberRole[];
/** An owner has no limit, and a marketer gives nothing. */
export type LimitedRole = (typeof ROLES_WITH_LIMITS)[number];

/** `GET /api/remedies/settings` */
export interface RemedySettings {
  currency: Currency;
  limits: Record<LimitedRole, RemedyLimit>;
  figures: RemedyFigures;
}

/** How remedies were decided within 90 days. Rates are null where there was nothing to count. */
export interface RemedyFigures {
  /** All that were given or declined. */
  decided: number;
  /** Of these, without asking anybody: the autonomy index (PRODUCT F30). */
  alone: number;
  /** How long those waited who had to ask, in minutes. */
  medianWaitMinutes: number | null;
  /** Of these, how many waited longer than half an hour. */
  waitedLong: number;
  asked: number;
}

/** Whether a role gives within limits. */
export function hasLimit(role: MemberRole): role is LimitedRole {
  return (ROLES_WITH_LIMITS as readonly MemberRole[]).includes(role);
}
