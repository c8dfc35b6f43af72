import type { Priority, ConversationState, DeadlineKind } from '@genklang/contract';
import { addOpenTime } from '../calendar/business-calendar';
import type { BusinessCalendar } from '../calendar/business-calendar';

/** What a deadline depends on. */
export interface DeadlineFacts {
  state: ConversationState | 'snoozed';
  channelId: string;
  language: string;
  priority: Priority;
  /** When the oldest post that we have not answered was written. */
  waitingSince: Date | null;
  /** Whether a person of ours has answered before. What a rule sent is no answer. */
  hasAnswered: boolean;
  /** When the matter was opened, or opened again. */
  openedAt: Date;
}

/** Who is promised what. An empty list fits everything; a target of null promises nothing. */
export interface ServicePolicyTerms {
  channelIds: readonly string[];
  languages: readonly string[];
  priorities: readonly Priority[];
  firstReplyMinutes: number | null;
  nextReplyMinutes: number | null;
  closeMinutes: number | null;
}

/** What is due next, counted from when. */
export interface DueDeadline {
  kind: DeadlineKind;
  at: Date;
  startedAt: Date;
  targetMinutes: number;
}

/** The first policy that fits, in their order. */
export function findPolicy<Policy extends ServicePolicyTerms>(
  facts: Pick<DeadlineFacts, 'channelId' | 'language' | 'priority'>,
  policies: readonly Policy[],
): Policy | null {
  const fits = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);
  return (
    policies.find(
      (policy) =>
        fits(policy.channelIds, facts.channelId) &&
        fits(policy.languages, facts.language) &&
        fits(policy.priorities, facts.priority),
    ) ?? null
  );
}

/** What is due next for a conversation: an answer while somebody waits, and the end of the matter. The earlier one counts. */
export function deadlineOf(
  facts: DeadlineFacts,
  policy: ServicePolicyTerms,
  calendar: BusinessCalendar,
): DueDeadline | null {
  if (facts.state !== 'open') {
    return null;
  }
  const due = [replyOf(facts, policy), closeOf(facts, policy)].flatMap((target) => {
    const at = target && addOpenTime(calendar, target.startedAt, target.targetMinutes * 60_000);
    return target && at ? [{ ...target, at }] : [];
  });
  return due.toSorted((left, right) => left.at.getTime() - right.at.getTime())[0] ?? null;
}

function replyOf(facts: DeadlineFacts, policy: ServicePolicyTerms): Omit<DueDeadline, 'at'> | null {
  const targetMinutes = facts.hasAnswered ? policy.nextReplyMinutes : policy.firstReplyMinutes;
  if (facts.waitingSince === null || targetMinutes === null) {
    return null;
  }
  return { kind: facts.hasAnswered ? 'next-reply' : 'first-reply', startedAt: facts.waitingSince, targetMinutes };
}

function closeOf(facts: DeadlineFacts, policy: ServicePolicyTerms): Omit<DueDeadline, 'at'> | null {
  return policy.closeMinutes === null
    ? null
    : { kind: 'close', startedAt: facts.openedAt, targetMinutes: policy.closeMinutes };
}
