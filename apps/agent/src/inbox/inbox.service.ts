import { Injectable } from '@nestjs/common';
import type { ConversationDetail, InboxPage, MemberMark, SessionInfo, TimelinePage } from '@genklang/contract';
import { filterOf } from '@genklang/contract';
import type { ListConversationsQuery } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import type { Session } from '../auth/session';
import { decodeCursor, decodeListCursor, encodeListCursor } from './cursor';
import { InboxRepositories } from './inbox-repositories';
import { presentRow } from './present';
import { presentMark, presentNoMark } from './present-mark';
import { SessionInfoService } from './session-info.service';
import { presentReplyRule } from './reply-rule';
import { TimelineService } from './timeline.service';

/** What people see when they open the inbox. Every answer carries the sequence number it was read at. */
@Injectable()
export class InboxService {
  constructor(
    private readonly database: Database,
    private readonly repositories: InboxRepositories,
    private readonly timeline: TimelineService,
    private readonly sessionInfo: SessionInfoService,
    private readonly clock: Clock,
  ) {}

  async getSession(session: Session): Promise<SessionInfo> {
    return await this.sessionInfo.get(session);
  }

  async list(session: Session, query: ListConversationsQuery): Promise<InboxPage> {
    const { view, order, limit } = query;
    const cursor = query.cursor === undefined ? null : decodeListCursor('cursor', query.cursor);
    const sortedAt = cursor?.sortedAt ?? this.clock.now();
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      // Read before the rows: they are then at least as new as it says.
      const { lastSeq } = await this.repositories.events.getPosition(scope);
      const listed = await this.repositories.lists.list(scope, {
        ...{ view, order, sortedAt, memberId: session.memberId, filter: filterOf(query) },
        after: cursor?.position,
        limit: limit + 1,
      });
      const shown = listed.slice(0, limit);
      const last = shown.at(-1);
      return {
        seq: lastSeq,
        sortedAt: sortedAt.toISOString(),
        rows: shown.map(({ row }) => presentRow(row)),
        marks: await this.listMarks(
          scope,
          session,
          shown.map(({ row }) => row.id),
        ),
        nextCursor: listed.length > limit && last ? encodeListCursor({ sortedAt, position: last.position }) : null,
      };
    });
  }

  private async listMarks(scope: WorkspaceScope, session: Session, ids: string[]): Promise<MemberMark[]> {
    const records = ids.length === 0 ? [] : await this.repositories.marks.listOfMember(scope, session.memberId, ids);
    return records.map(presentMark);
  }

  async getConversation(session: Session, id: string): Promise<ConversationDetail> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const { lastSeq } = await this.repositories.events.getPosition(scope);
      const record = (await this.repositories.rows.listByIds(scope, [id]))[0];
      if (!record) {
        throw new AppError('not_found');
      }
      const page = await this.timeline.getPage(scope, record, null);
      const customer = await this.repositories.authors.get(scope, record.authorId);
      const latest = await this.repositories.mentions.get(scope, record.lastMentionId);
      return {
        seq: lastSeq,
        row: presentRow(record),
        mark: (await this.listMarks(scope, session, [id]))[0] ?? presentNoMark(id),
        ...page,
        customer: {
          id: customer.id,
          name: customer.name,
          handle: customer.handle,
          followers: customer.followers,
          bio: customer.bio,
          profileUrl: customer.profileUrl,
          firstSeenAt: customer.firstSeenAt.toISOString(),
        },
        ...presentReplyRule(latest, this.clock.now()),
      };
    });
  }

  async getTimeline(session: Session, id: string, before: string): Promise<TimelinePage> {
    const position = decodeCursor('before', before);
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const conversation = await this.repositories.conversations.find(scope, id);
      if (!conversation) {
        throw new AppError('not_found');
      }
      return await this.timeline.getPage(scope, conversation, position);
    });
  }
}
