import { Injectable } from '@nestjs/common';
import type { RuleAction, RuleOutcome, SkipReason } from '@genklang/contract';
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
        effect.skipped === null ? await this.act(scope, fitting, effect.action) : { skipped: effect.skipped };
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

  // One case for each kind of action: it is a table.
  // oxlint-disable-next-line complexity
  private async act(scope: WorkspaceScope, fitting: FittingRule, action: RuleAction): Promise<Done> {
    const { effects, conversations } = this.repositories;
    const { conversationId: id } = fitting.subject;
    switch (action.type) {
      case 'add-label':
        await effects.addLabel(scope, id, action.labelId);
        return {};
      case 'remove-label':
        await effects.removeLabel(scope, id, action.labelId);
        return {};
      case 'set-priority':
        await effects.setPriority(scope, id, action.priority);
        return {};
      case 'assign-member':
        return (await effects.assign(scope, id, action.memberId)) ? {} : { skipped: 'gone' };
      case 'assign-team':
        await effects.assignTeam(scope, id, action.teamId);
        return {};
      case 'snooze':
        await effects.snooze(scope, id, new Date(fitting.now.getTime() + action.minutes * 60_000));
        return {};
      case 'close':
        await conversations.setState(scope, id, 'closed');
        return {};
      case 'note':
        return await this.leaveNote(scope, fitting, action.text);
      case 'reply':
        return await this.reply(scope, fitting, action);
    }
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
