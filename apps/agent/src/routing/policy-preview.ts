import type { PolicyPreview } from '@genklang/contract';
import { addOpenTime, findPolicy } from '@genklang/domain';
import type { BusinessCalendar, ServicePolicyTerms } from '@genklang/domain';
import type { AnsweredConversation } from '@genklang/entities';

/** What a policy would have meant for conversations that began to wait yesterday: counted by its first answer. */
export function previewPolicy(
  conversations: readonly AnsweredConversation[],
  terms: { policy: ServicePolicyTerms; calendar: BusinessCalendar; now: Date },
): PolicyPreview {
  const { policy, calendar, now } = terms;
  const preview: PolicyPreview = {
    conversations: conversations.length,
    fitting: 0,
    answeredInTime: 0,
    answeredLate: 0,
    missed: 0,
    waiting: 0,
  };
  for (const conversation of conversations.filter((candidate) => findPolicy(candidate, [policy]) !== null)) {
    preview.fitting += 1;
    const minutes = conversation.hadAnswer ? policy.nextReplyMinutes : policy.firstReplyMinutes;
    const due = minutes === null ? null : addOpenTime(calendar, conversation.askedAt, minutes * 60_000);
    if (due === null) {
      continue;
    }
    const { answeredAt } = conversation;
    if (answeredAt === null) {
      preview[due <= now ? 'missed' : 'waiting'] += 1;
    } else {
      preview[answeredAt <= due ? 'answeredInTime' : 'answeredLate'] += 1;
    }
  }
  return preview;
}
