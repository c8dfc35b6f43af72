import { Injectable } from '@nestjs/common';
import type { TimelineEntry, TimelinePage } from '@genklang/contract';
import { TimelineRepository } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { encodeCursor } from './cursor';
import type { Position } from './cursor';
import { presentActivity, presentMention, presentNote, presentReply } from './present';

/** Entries that one page of a timeline shows. */
const PAGE = 100;

/** The conversation whose timeline is read. */
export interface TimelineOwner {
  id: string;
  channelId: string;
  rootExternalId: string;
}

/** A conversation's timeline: the public thread, our answers, notes and quiet lines, merged by time. */
@Injectable()
export class TimelineService {
  constructor(private readonly timeline: TimelineRepository) {}

  /** The page of entries before a position (the newest when there is none), oldest first. */
  async getPage(scope: WorkspaceScope, owner: TimelineOwner, before: Position | null): Promise<TimelinePage> {
    // One more than the page of each kind: the newest PAGE of all are among them, and it is known whether there are more.
    const page = { before, limit: PAGE + 1 };
    const mentions = await this.timeline.listMentions(scope, owner, page);
    const replies = await this.timeline.listReplies(scope, owner.id, page);
    const notes = await this.timeline.listNotes(scope, owner.id, page);
    const activities = await this.timeline.listActivities(scope, owner.id, page);
    const newestFirst: TimelineEntry[] = [
      ...mentions.map(presentMention),
      ...replies.map(presentReply),
      ...notes.map(presentNote),
      ...activities.map(presentActivity),
    ].sort((a, b) => (a.at === b.at ? b.id.localeCompare(a.id) : b.at.localeCompare(a.at)));
    const shown = newestFirst.slice(0, PAGE);
    const oldest = shown.at(-1);
    return {
      entries: shown.reverse(),
      earlierCursor:
        newestFirst.length > PAGE && oldest ? encodeCursor({ at: new Date(oldest.at), id: oldest.id }) : null,
    };
  }
}
