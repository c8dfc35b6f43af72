import { Injectable } from '@nestjs/common';
import type { IncomingPost } from '@genklang/channels';
import { costOfReading, findContacts } from '@genklang/domain';
import type { ReplyHold } from '@genklang/contract';
import type { NewEvent, WorkspaceScope } from '@genklang/entities';
import { newId } from '@genklang/platform';
import { IntakeWriters } from './intake-writers';
import { sortPosts } from './sort-posts';
import type { SortedPosts } from './sort-posts';
import type { PageSource, ReceivedPage } from './page-source';

/** What a page did. */
export interface WrittenPage {
  events: NewEvent[];
  /** When the newest of the posts that address us was written. */
  newestPostAt: Date | null;
}

/** Writes what is on a page, each part where it belongs, in the transaction of the page. */
@Injectable()
export class PageWriter {
  constructor(private readonly writers: IntakeWriters) {}

  async write(scope: WorkspaceScope, source: PageSource, page: ReceivedPage): Promise<WrittenPage> {
    const { theirs, ours } = await this.split(scope, source, page.posts);
    const sorted = sortPosts(theirs, await this.listKnown(scope, source, theirs));
    const updated = await this.writers.updates.apply(scope, sorted.again, source);
    const arrived = await this.writers.store.add(scope, sorted.fresh, source);
    const given = await this.settleCustomers(scope, source, { arrived, fresh: sorted.fresh });
    const answered = await this.addOwnAnswers(scope, source, ours);
    const events = [
      ...updated,
      ...arrived,
      ...given,
      ...answered,
      ...(await this.holdScheduled(scope, arrived, 'customer_wrote')),
      ...(await this.holdScheduled(scope, answered, 'colleague_answered')),
      ...(await this.countReposts(scope, source, page.reposts)),
      ...(await this.deleteGone(scope, source, page.goneIds)),
    ];
    await this.keepRecord(scope, source, { sorted, ours });
    if (page.rechecks) {
      await this.writers.fates.scheduleRechecks(scope, page.rechecks);
    }
    const newest = theirs.reduce((latest, post) => Math.max(latest, post.postedAt.getTime()), 0);
    return { events, newestPostAt: newest > 0 ? new Date(newest) : null };
  }

  /** Our own posts apart from theirs. What a search heard and an account of ours has read already is no news. */
  private async split(
    scope: WorkspaceScope,
    source: PageSource,
    posts: IncomingPost[],
  ): Promise<{ theirs: IncomingPost[]; ours: IncomingPost[] }> {
    const theirs = posts.filter((post) => post.author.externalId !== source.externalAccountId);
    const ours = posts.filter((post) => post.author.externalId === source.externalAccountId);
    if (source.purpose === 'account' || theirs.length === 0) {
      return { theirs, ours };
    }
    const ids = theirs.map((post) => post.externalId);
    const channel = { id: source.channelId, network: source.network };
    const elsewhere = await this.writers.fates.listKnownElsewhere(scope, channel, ids);
    return { theirs: theirs.filter((post) => !elsewhere.has(post.externalId)), ours: [] };
  }

  private async listKnown(
    scope: WorkspaceScope,
    source: PageSource,
    posts: IncomingPost[],
  ): ReturnType<IntakeWriters['mentions']['listKnown']> {
    const ids = posts.flatMap((post) => [post.externalId, ...post.otherExternalIds]);
    return ids.length === 0 ? [] : await this.writers.mentions.listKnown(scope, source.channelId, ids);
  }

  /** An answer that we gave on the network itself joins the thread: it never opens a conversation. */
  private async addOwnAnswers(scope: WorkspaceScope, source: PageSource, ours: IncomingPost[]): Promise<NewEvent[]> {
    const events: NewEvent[] = [];
    // Oldest first, so that an answer to our own answer finds it.
    for (const post of ours.toSorted((a, b) => a.postedAt.getTime() - b.postedAt.getTime())) {
      if (post.parentExternalId === null && post.threadId === null) {
        continue;
      }
      const place = await this.writers.replies.addNative(scope, source.channelId, {
        id: newId(),
        externalId: post.externalId,
        text: post.text,
        url: post.url,
        postedAt: post.postedAt,
        parentExternalId: post.parentExternalId,
        rootExternalId: post.threadId,
      });
      if (place) {
        await this.writers.conversations.noteNativeReply(scope, place.conversationId, post.postedAt);
        events.push({ name: 'reply.changed', conversationId: place.conversationId, subjectId: place.id });
      }
    }
    return events;
  }

  /** What was to go later was written before this: a person looks at it again. */
  private async holdScheduled(scope: WorkspaceScope, since: NewEvent[], reason: ReplyHold): Promise<NewEvent[]> {
    const ids = new Set(since.map((event) => event.conversationId).filter((id) => id !== null));
    if (ids.size === 0) {
      return [];
    }
    const held = await this.writers.waits.holdScheduled(scope, [...ids], { reason, exceptOf: null });
    return held.map(({ id, conversationId }) => ({ name: 'reply.changed', conversationId, subjectId: id }));
  }

  /** What is known of those who wrote, and what their posts tell of how they can be reached. */
  private async settleCustomers(
    scope: WorkspaceScope,
    source: PageSource,
    { arrived, fresh }: { arrived: NewEvent[]; fresh: IncomingPost[] },
  ): Promise<NewEvent[]> {
    const contacts = fresh.flatMap(({ externalId, text }) =>
      findContacts(text).map((contact) => ({ ...contact, externalId })),
    );
    if (contacts.length > 0) {
      await this.writers.contacts.addContacts(scope, source.channelId, contacts);
    }
    const received = arrived.filter(({ name }) => name === 'mention.received');
    const ids = [...new Set(received.map(({ conversationId }) => conversationId))].filter((id) => id !== null);
    return ids.length === 0 ? [] : await this.writers.customers.settle(scope, ids, source.now);
  }

  private async countReposts(
    scope: WorkspaceScope,
    source: PageSource,
    items: ReceivedPage['reposts'],
  ): Promise<NewEvent[]> {
    if (items.length === 0) {
      return [];
    }
    const grown = await this.writers.fates.addReposts(scope, source.channelId, { items, now: source.now });
    return grown.map(({ id, conversationId }) => ({ name: 'mention.measured', conversationId, subjectId: id }));
  }

  private async deleteGone(scope: WorkspaceScope, source: PageSource, externalIds: string[]): Promise<NewEvent[]> {
    if (externalIds.length === 0) {
      return [];
    }
    const gone = await this.writers.fates.deleteMany(scope, source.channelId, { externalIds, now: source.now });
    if (gone.length > 0) {
      await this.writers.conversations.refresh(scope, [...new Set(gone.map((mention) => mention.conversationId))]);
    }
    return gone.map(({ id, conversationId }) => ({ name: 'mention.deleted', conversationId, subjectId: id }));
  }

  /** The channel's volume, and what the network charges: each post once a day. */
  private async keepRecord(
    scope: WorkspaceScope,
    source: PageSource,
    read: { sorted: SortedPosts; ours: IncomingPost[] },
  ): Promise<void> {
    const { fresh, again } = read.sorted;
    const { channelId, now, pricing } = source;
    if (fresh.length > 0) {
      await this.writers.ledger.addVolume(scope, channelId, { now, mentions: fresh.length });
    }
    if (pricing === null) {
      return;
    }
    const knownIds = again.map(({ known }) => known.id);
    const posts = fresh.length + read.ours.length + (await this.writers.fates.noteSeen(scope, knownIds, now));
    const authors = new Set(fresh.map((post) => post.author.externalId)).size;
    if (posts > 0) {
      const costMicros = costOfReading(pricing, { posts, authors, isSearch: source.purpose === 'search' });
      const delta = { requests: 0, posts, replies: 0, costMicros };
      await this.writers.ledger.addUsage(scope, channelId, { now, delta });
    }
  }
}
