import { Injectable } from '@nestjs/common';
import type { InboxBatch, MemberMark, TimelineChange, TimelineEntry } from '@genklang/contract';
import { ChannelRepository, InboxRowRepository, MarkRepository, TimelineRepository } from '@genklang/entities';
import type { EventName, LoggedEvent, WorkspaceScope } from '@genklang/entities';
import { presentActivity, presentMention, presentNote, presentReply, presentRow, threadIdOf } from '../inbox/present';
import { presentMark } from '../inbox/present-mark';
import { presentChannel } from '../inbox/present-channel';

/** What each event's subject is. A new event name without an answer here does not compile. */
const SUBJECTS = {
  'mention.received': 'mention',
  'mention.edited': 'mention',
  'mention.measured': 'mention',
  'mention.deleted': 'mention',
  'mention.judged': 'mention',
  'mention.rescored': 'mention',
  'conversation.opened': 'activity',
  'conversation.claimed': 'activity',
  'conversation.released': 'activity',
  'conversation.closed': 'activity',
  'conversation.reopened': 'activity',
  'conversation.handed-over': 'activity',
  'conversation.assigned': 'activity',
  'conversation.snoozed': 'activity',
  'conversation.woke': 'activity',
  'conversation.labelled': 'activity',
  'conversation.prioritised': 'activity',
  'conversation.concluded': 'activity',
  'conversation.breached': 'activity',
  'conversation.ruled': 'activity',
  'conversation.restored': 'none',
  'conversation.merged': 'none',
  'deadline.changed': 'none',
  'reply.queued': 'reply',
  'reply.changed': 'reply',
  'promise.kept': 'activity',
  'promise.renegotiated': 'activity',
  'promise.voided': 'activity',
  'promise.reopened': 'activity',
  'promise.broken': 'activity',
  'stock.changed': 'activity',
  'note.added': 'note',
  'mark.changed': 'mark',
  'notification.added': 'notification',
  'notification.read': 'notification',
  'customer.changed': 'customer',
  'bulletin.changed': 'none',
  'bulletin.read': 'none',
  'session.changed': 'session',
  'channel.changed': 'channel',
} as const satisfies Record<
  EventName,
  'mention' | 'reply' | 'note' | 'activity' | 'channel' | 'mark' | 'notification' | 'customer' | 'session' | 'none'
>;

type Subject = (typeof SUBJECTS)[EventName];

/**
 * Turns events into what changed, as it stands now. The log names rows and this reads them, so two hundred events about one
 * row are one row on the wire, and an event seen twice does no harm.
 */
@Injectable()
export class InboxChanges {
  constructor(
    private readonly rows: InboxRowRepository,
    private readonly timeline: TimelineRepository,
    private readonly channels: ChannelRepository,
    private readonly marks: MarkRepository,
  ) {}

  async present(
    scope: WorkspaceScope,
    events: LoggedEvent[],
    range: { fromSeq: number; toSeq: number },
  ): Promise<InboxBatch> {
    // Marks are the member's own: they change nothing that others see of the conversation.
    const shared = events.filter((event) => SUBJECTS[event.name] !== 'mark');
    const conversationIds = unique(shared.map((event) => event.conversationId));
    const records = conversationIds.length > 0 ? await this.rows.listByIds(scope, conversationIds) : [];
    const found = new Set(records.map((record) => record.id));
    const channelIds = subjectIds(events, 'channel');
    const channels = channelIds.length > 0 ? await this.channels.list(scope, { ids: channelIds }) : [];
    const timeline = [...(await this.presentMentions(scope, events)), ...(await this.presentOurs(scope, events))];
    const shown = new Set(timeline.map((change) => change.entry.id));
    return {
      ...range,
      conversations: records.map(presentRow),
      conversationsRemoved: conversationIds.filter((id) => !found.has(id)),
      timeline,
      entriesRemoved: subjectIds(events, 'reply').filter((id) => !shown.has(id)),
      channels: channels.map(presentChannel),
      customersChanged: subjectIds(events, 'customer'),
      marks: [],
      isSessionStale: events.some((event) => SUBJECTS[event.name] === 'session'),
    };
  }

  /** The members whose notifications changed. */
  listNotified(events: LoggedEvent[]): string[] {
    return subjectIds(events, 'notification');
  }

  /** The marks that changed of some members, by member. */
  async presentMarks(
    scope: WorkspaceScope,
    events: LoggedEvent[],
    memberIds: string[],
  ): Promise<Map<string, MemberMark[]>> {
    const theirs = events.filter(
      (event) => SUBJECTS[event.name] === 'mark' && event.subjectId !== null && memberIds.includes(event.subjectId),
    );
    if (theirs.length === 0) {
      return new Map();
    }
    const conversationIds = unique(theirs.map((event) => event.conversationId));
    const records = await this.marks.list(scope, unique(theirs.map((event) => event.subjectId)), conversationIds);
    const marks = new Map<string, MemberMark[]>();
    for (const record of records) {
      const known = marks.get(record.memberId) ?? [];
      marks.set(record.memberId, [...known, presentMark(record)]);
    }
    return marks;
  }

  /** A post is shown in every conversation of its public thread. */
  private async presentMentions(scope: WorkspaceScope, events: LoggedEvent[]): Promise<TimelineChange[]> {
    const mentions = await this.timeline.listMentionsByIds(scope, subjectIds(events, 'mention'));
    return mentions.map((mention) => ({
      conversationId: mention.conversationId,
      threadId: threadIdOf(mention),
      entry: presentMention(mention),
    }));
  }

  private async presentOurs(scope: WorkspaceScope, events: LoggedEvent[]): Promise<TimelineChange[]> {
    const replies = await this.timeline.listRepliesByIds(scope, subjectIds(events, 'reply'));
    const notes = await this.timeline.listNotesByIds(scope, subjectIds(events, 'note'));
    const activities = await this.timeline.listActivitiesByIds(scope, subjectIds(events, 'activity'));
    const change = (record: { conversationId: string }, entry: TimelineEntry): TimelineChange => ({
      conversationId: record.conversationId,
      threadId: null,
      entry,
    });
    return [
      ...replies.map((record) => change(record, presentReply(record))),
      ...notes.map((record) => change(record, presentNote(record))),
      ...activities.map((record) => change(record, presentActivity(record))),
    ];
  }
}

function subjectIds(events: LoggedEvent[], subject: Subject): string[] {
  return unique(events.filter((event) => SUBJECTS[event.name] === subject).map((event) => event.subjectId));
}

function unique(ids: (string | null)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}
