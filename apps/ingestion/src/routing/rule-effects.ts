import { Injectable } from '@nestjs/common';
import { askByKind } from '@genklang/contract';
import type { ByKind, RuleAction, RuleOutcome, SkipReason } from '@genklang/contract';
import type { RuleEffect } from '@genklang/domain';
import type { NewEvent, RuleRecord, RuleSubject, WorkspaceScope } from '@genklang/entities';
import { newId } from '@genklang/platform';
import { AutomaticReplies } from './automatic-replies';
import { RoutingRepositories } from './routing-repositories';

/** A rule that fits a conversation. */
export interface FittingRule {
  rule: RuleRecord;
  subject: RuleSubject;
  effects: RuleEffect[];
  now: Date;
}

/** What came of it. */
export interface AppliedRule {
  outcomes: RuleOutcome[];
  events: NewEvent[];
  replyIds: string[];
}

interface Done {
  skipped?: SkipReason;
  events?: NewEvent[];
  replyId?: string;
}

/** Does what a rule says, in the transaction that notes that it did. */
@Injectable()
export class RuleEffects {
  constructor(
    private readonly repositories: RoutingRepositories,
    private readonly replies: AutomaticReplies,
  ) {}

  async apply(scope: WorkspaceScope, fitting: FittingRule): Promise<AppliedRule> {
    const applied: AppliedRule = { outcomes: [], events: [], replyIds: [] };
    for (const effect of fitting.effects) {
      const done =
        effect.skipped === null
          ? await askByKind(this.acts, 'type', effect.action, scope, fitting)
          : { skipped: effect.skipped };
      applied.outcomes.push({ action: effect.action, skipped: done.skipped ?? null });
      applied.events.push(...(done.events ?? []));
      applied.replyIds.push(...(done.replyId === undefined ? [] : [done.replyId]));
    }
    if (applied.outcomes.some(({ skipped }) => skipped === null)) {
      applied.events.push(await this.leaveLine(scope, fitting));
    }
    return applied;
  }

  private async leaveLine(scope: WorkspaceScope, { rule, subject, now }: FittingRule): Promise<NewEvent> {
    const { conversationId } = subject;
    const line = { id: newId(), conversationId, memberId: null, activity: 'ruled' as const, createdAt: now };
    await this.repositories.activities.add(scope, [{ ...line, detail: { rule: rule.name } }]);
    return { name: 'conversation.ruled', conversationId, subjectId: line.id };
  }

  private readonly acts: ByKind<RuleAction, 'type', [scope: WorkspaceScope, fitting: FittingRule], Promise<Done>> = {
    'add-label': async ({ labelId }, scope, { subject }) =>
      await whenDone(this.repositories.effects.addLabel(scope, subject.conversationId, labelId)),
    'remove-label': async ({ labelId }, scope, { subject }) =>
      await whenDone(this.repositories.effects.removeLabel(scope, subject.conversationId, labelId)),
    'set-priority': async ({ priority }, scope, { subject }) =>
      await whenDone(this.repositories.effects.setPriority(scope, subject.conversationId, priority)),
    'assign-member': async ({ memberId }, scope, { subject }) => {
      if (!(await this.repositories.effects.assign(scope, subject.conversationId, memberId))) {
        return { skipped: 'gone' };
      }
      // What is given to somebody is no claim that would end by itself.
      await this.repositories.claims.end(scope, [subject.conversationId]);
      return {};
    },
    'assign-team': async ({ teamId }, scope, { subject }) =>
      (await this.repositories.effects.assignTeam(scope, subject.conversationId, teamId)) ? {} : { skipped: 'gone' },
    'notify-member': async ({ memberId }, scope, fitting) => await this.tell(scope, fitting, [memberId]),
    'notify-team': async ({ teamId }, scope, fitting) =>
      await this.tell(scope, fitting, await this.repositories.effects.listTeamMemberIds(scope, teamId)),
    snooze: async ({ minutes }, scope, { subject, now }) => {
      const until = new Date(now.getTime() + minutes * 60_000);
      return await whenDone(this.repositories.effects.snooze(scope, subject.conversationId, until));
    },
    close: async (_action, scope, { subject }) =>
      await whenDone(this.repositories.conversations.setState(scope, subject.conversationId, 'closed')),
    note: async ({ text }, scope, fitting) => await this.leaveNote(scope, fitting, text),
    reply: async (action, scope, fitting) => await this.reply(scope, fitting, action),
  };

  /** Those of them who are still here. */
  private async tell(scope: WorkspaceScope, { subject, now }: FittingRule, memberIds: string[]): Promise<Done> {
    const notice = { kind: 'ruled' as const, memberIds, conversationId: subject.conversationId, subjectId: null };
    const events = await this.repositories.notifications.tell(scope, [notice], { actorId: null, now });
    return events.length === 0 ? { skipped: 'gone' } : { events };
  }

  private async leaveNote(scope: WorkspaceScope, { rule, subject, now }: FittingRule, text: string): Promise<Done> {
    const { conversationId } = subject;
    const id = newId();
    const note = { id, conversationId, memberId: rule.ownerId, clientKey: id, text, createdAt: now };
    await this.repositories.notes.add(scope, note);
    return { events: [{ name: 'note.added', conversationId, subjectId: id }] };
  }

  private async reply(
    scope: WorkspaceScope,
    { rule, subject, now }: FittingRule,
    action: Extract<RuleAction, { type: 'reply' }>,
  ): Promise<Done> {
    const { conversationId, mentionId } = subject;
    const { text, visibility } = action;
    const sent = await this.replies.queue(scope, { rule, text, visibility, conversationId, mentionId, now });
    return 'skipped' in sent
      ? { skipped: sent.skipped }
      : { replyId: sent.id, events: [{ name: 'reply.queued', conversationId, subjectId: sent.id }] };
  }
}

/** What has nothing to tell but that it is done. */
async function whenDone(work: Promise<unknown>): Promise<Done> {
  await work;
  return {};
}
