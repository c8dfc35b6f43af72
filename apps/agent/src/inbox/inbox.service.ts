import { Injectable } from '@nestjs/common';
import type { ConversationDetail, InboxPage, SessionInfo, TimelinePage } from '@genklang/contract';
import { PAGE_SIZE } from '@genklang/contract';
import type { ListConversationsQuery } from '@genklang/contract';
import { Database } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import type { Session } from '../auth/session';
import { SessionService } from '../auth/session.service';
import { decodeCursor, encodeCursor } from './cursor';
import { InboxRepositories } from './inbox-repositories';
import { presentRow } from './present';
import { presentReplyRule } from './reply-rule';
import { presentChannel } from './present-channel';
import { presentColleague } from '../people/present-people';
import { TimelineService } from './timeline.service';

/** A customer's earlier conversations that the context pane shows. */
const HISTORY_LENGTH = 6;

/** What people see when they open the inbox. Every answer carries the sequence number it was read at. */
@Injectable()
export class InboxService {
  constructor(
    private readonly database: Database,
    private readonly repositories: InboxRepositories,
    private readonly timeline: TimelineService,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  async getSession(session: Session): Promise<SessionInfo> {
    const workspaceName = await this.sessions.getWorkspaceName(session.workspaceId);
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const { lastSeq } = await this.repositories.events.getPosition(scope);
      const members = await this.repositories.members.listActive(scope);
      const channels = await this.repositories.channels.list(scope);
      return {
        member: { id: session.memberId, name: session.name, email: session.email, role: session.role },
        workspace: { id: session.workspaceId, name: workspaceName },
        members: members.map(presentColleague),
        channels: channels.map(presentChannel),
        counts: await this.repositories.rows.count(scope, session.memberId),
        seq: lastSeq,
      };
    });
  }

  async list(session: Session, query: ListConversationsQuery): Promise<InboxPage> {
    const after = query.cursor === undefined ? undefined : decodeCursor('cursor', query.cursor);
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      // Read before the rows: they are then at least as new as it says.
      const { lastSeq } = await this.repositories.events.getPosition(scope);
      const records = await this.repositories.rows.list(scope, {
        view: query.view,
        order: query.order,
        polarity: query.polarity,
        memberId: session.memberId,
        after,
        limit: PAGE_SIZE + 1,
      });
      const shown = records.slice(0, PAGE_SIZE);
      const last = shown.at(-1);
      return {
        seq: lastSeq,
        rows: shown.map(presentRow),
        nextCursor: records.length > PAGE_SIZE && last ? encodeCursor({ at: last.lastActivityAt, id: last.id }) : null,
      };
    });
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
      const history = await this.repositories.rows.listByAuthor(scope, record.authorId, HISTORY_LENGTH);
      const latest = await this.repositories.mentions.get(scope, record.lastMentionId);
      return {
        seq: lastSeq,
        row: presentRow(record),
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
        history: history
          .filter((other) => other.id !== id)
          .map((other) => ({
            id: other.id,
            state: other.state,
            excerpt: other.excerpt,
            polarity: other.polarity,
            lastActivityAt: other.lastActivityAt.toISOString(),
          })),
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
