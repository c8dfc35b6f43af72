import { Injectable } from '@nestjs/common';
import { may } from '@genklang/contract';
import type { ChangeConversationsRequest, ConversationsChanged, UndoChangeRequest } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { ConversationPatch, NewActivity, NewEvent, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { requireFault } from '../endings/require-fault';
import { presentRow } from '../inbox/present';
import { Notifier } from '../notifications/notifier';
import { describeChanges } from './describe-changes';
import type { ChangeNames } from './describe-changes';
import { WorkRepositories } from './work-repositories';

/** The longest that a conversation may be out of sight. */
const MAX_SNOOZE_MS = 366 * 24 * 3_600_000;

/** Changes of one or many conversations: state, assignee, team, priority, labels. One transaction, and one undo for all. */
@Injectable()
export class ConversationChangesService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly hints: Hints,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  async change(session: Session, request: ChangeConversationsRequest): Promise<ConversationsChanged> {
    const now = this.clock.now();
    const patch = toPatch(request, now);
    const changed = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      if (patch.state === 'closed') {
        await requireFault(scope, this.repositories, request.conversationIds);
      }
      const names = await this.getNames(scope, patch);
      const befores = await this.repositories.changes.apply(scope, request.conversationIds, patch);
      const activities = befores.flatMap((before) =>
        describeChanges(before, patch, { ...names, memberId: session.memberId }).map((change) => ({
          id: newId(),
          conversationId: before.id,
          memberId: session.memberId,
          createdAt: now,
          ...change,
        })),
      );
      if (patch.assigneeId !== undefined) {
        // What is given to somebody is no claim that would end by itself.
        await this.repositories.claims.end(scope, request.conversationIds);
      }
      const undoId = befores.length === 0 ? null : newId();
      if (undoId !== null) {
        await this.repositories.changes.keep(scope, { id: undoId, memberId: session.memberId, befores, now });
      }
      await this.repositories.activities.add(scope, activities);
      const events = activities.map(({ id, conversationId, activity }): NewEvent => ({
        name: `conversation.${activity}`,
        conversationId,
        subjectId: id,
      }));
      events.push(...(await this.tellAssignee(scope, session, { activities, assigneeId: request.assigneeId, now })));
      events.push(...(await this.endMentions(scope, session, request)));
      await this.repositories.events.append(scope, events, now);
      // Read last: deadlines are set when a change is announced.
      return { rows: await this.getRows(scope, request.conversationIds), undoId };
    });
    this.hints.announce(session.workspaceId);
    return changed;
  }

  /** Takes a change back, but for what somebody has changed since. */
  async undo(session: Session, { undoId }: UndoChangeRequest): Promise<ConversationsChanged> {
    const changed = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const befores = await this.repositories.changes.take(scope, undoId, session.memberId);
      if (befores === null) {
        throw new AppError('not_found');
      }
      const ids = await this.repositories.changes.restore(scope, befores);
      const events = ids.map((conversationId): NewEvent => ({
        name: 'conversation.restored',
        conversationId,
        subjectId: null,
      }));
      await this.repositories.events.append(scope, events, this.clock.now());
      return { rows: await this.getRows(scope, ids), undoId: null };
    });
    this.hints.announce(session.workspaceId);
    return changed;
  }

  /** Whoever closes a conversation has done what a note asked of them there. */
  private async endMentions(
    scope: WorkspaceScope,
    { memberId }: Session,
    { state, conversationIds }: ChangeConversationsRequest,
  ): Promise<NewEvent[]> {
    const ended = state === 'closed' ? await this.repositories.marks.endMentions(scope, memberId, conversationIds) : [];
    return ended.map((conversationId) => ({ name: 'mark.changed', conversationId, subjectId: memberId }));
  }

  /** Whoever was given conversations by somebody else is told of each. */
  private async tellAssignee(
    scope: WorkspaceScope,
    session: Session,
    given: { activities: NewActivity[]; assigneeId: string | null | undefined; now: Date },
  ): Promise<NewEvent[]> {
    const { assigneeId, now } = given;
    if (assigneeId == null) {
      return [];
    }
    const notices = given.activities
      .filter(({ activity }) => activity === 'assigned')
      .map(({ conversationId, id }) => ({
        kind: 'assigned' as const,
        memberIds: [assigneeId],
        conversationId,
        subjectId: id,
      }));
    return await this.notifier.notify(scope, notices, { memberId: session.memberId, now });
  }

  /** The names that quiet lines tell, of things that are all there. @throws {AppError} naming what is not. */
  private async getNames(scope: WorkspaceScope, patch: ConversationPatch): Promise<ChangeNames> {
    return {
      labelNames: await this.getLabelNames(scope, patch),
      teamName: patch.teamId ? await this.getTeamName(scope, patch.teamId) : null,
      assigneeName: patch.assigneeId ? await this.getAssigneeName(scope, patch.assigneeId) : null,
    };
  }

  private async getLabelNames(scope: WorkspaceScope, patch: ConversationPatch): Promise<Map<string, string>> {
    const { addLabelIds = [], removeLabelIds = [] } = patch;
    const isAsked = addLabelIds.length + removeLabelIds.length > 0;
    const labels = isAsked ? await this.repositories.labels.list(scope) : [];
    const names = new Map(labels.map((label) => [label.id, label.name]));
    if (addLabelIds.some((id) => !names.has(id))) {
      throw missing('addLabelIds', 'names a label that is gone; choose another one');
    }
    return names;
  }

  private async getTeamName(scope: WorkspaceScope, teamId: string): Promise<string> {
    const team = (await this.repositories.teams.list(scope)).find((known) => known.id === teamId);
    if (!team) {
      throw missing('teamId', 'names a team that is gone; choose another one');
    }
    return team.name;
  }

  private async getAssigneeName(scope: WorkspaceScope, memberId: string): Promise<string> {
    const member = await this.repositories.members.findActive(scope, memberId);
    if (!member || !may(member.role, 'conversation.work')) {
      throw missing('assigneeId', 'takes a colleague who answers customers');
    }
    return member.name;
  }

  private async getRows(scope: WorkspaceScope, ids: string[]): Promise<ConversationsChanged['rows']> {
    return (await this.repositories.rows.listByIds(scope, ids)).map(presentRow);
  }
}

function toPatch(request: ChangeConversationsRequest, now: Date): ConversationPatch {
  const { state, assigneeId, teamId, priority, addLabelIds, removeLabelIds } = request;
  const until = request.snoozedUntil == null ? request.snoozedUntil : new Date(request.snoozedUntil);
  if (state === 'snoozed' && until === undefined) {
    throw missing('snoozedUntil', 'goes with state snoozed: a time, or null for until the customer writes');
  }
  if (until && (until <= now || until.getTime() - now.getTime() > MAX_SNOOZE_MS)) {
    throw missing('snoozedUntil', 'takes a time within the next year');
  }
  return { state, assigneeId, teamId, priority, addLabelIds, removeLabelIds, snoozedUntil: until };
}

function missing(field: string, message: string): AppError {
  return new AppError('invalid_input', { fields: [{ field, message }] });
}
