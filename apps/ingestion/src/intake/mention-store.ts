import { Injectable } from '@nestjs/common';
import {
  ActivityRepository,
  AuthorRepository,
  ConversationMergeRepository,
  ConversationRepository,
  MediaRepository,
  MentionFateRepository,
  MentionRepository,
} from '@genklang/entities';
import type { ArrivedConversation, NewEvent, NewMedia, NewMention, WorkspaceScope } from '@genklang/entities';
import { nextRecheckAt, resolveThreadRoots } from '@genklang/domain';
import { newId } from '@genklang/platform';
import type { IncomingPost } from '@genklang/channels';
import { conversationKey, summariseArrivals } from './conversation-arrivals';
import type { PlacedPost } from './conversation-arrivals';
import type { PageSource } from './page-source';
import { PostScoring } from './post-scoring';

/** Which channel posts came by, and when. */
export type Arrival = Pick<PageSource, 'channelId' | 'network' | 'purpose' | 'pricing' | 'canRecheck' | 'now'>;

/** Mentions, and what becomes of them. */
@Injectable()
export class MentionTables {
  readonly media = new MediaRepository();

  constructor(
    readonly rows: MentionRepository,
    readonly fates: MentionFateRepository,
  ) {}
}

/** Stores posts that are new to us, each in its customer's conversation. A handful of statements for a page of any size. */
@Injectable()
export class MentionStore {
  private readonly activities = new ActivityRepository();

  constructor(
    private readonly authors: AuthorRepository,
    private readonly mentions: MentionTables,
    private readonly conversations: ConversationRepository,
    private readonly merges: ConversationMergeRepository,
    private readonly scoring: PostScoring,
  ) {}

  /** @returns what to announce. */
  async add(scope: WorkspaceScope, posts: IncomingPost[], arrival: Arrival): Promise<NewEvent[]> {
    if (posts.length === 0) {
      return [];
    }
    const roots = resolveThreadRoots(posts, await this.findKnownRoots(scope, posts, arrival.channelId));
    const merged = await this.reparent(scope, posts, { roots, channelId: arrival.channelId });
    const authorIds = await this.storeAuthors(scope, posts, arrival);
    const score = await this.scoring.forChannel(scope, arrival.channelId);
    // A page has the newest first. Ids are made the other way around: they order posts of the same second.
    const ids = posts.map(newId).toReversed();
    const placed = posts.map((post, index) => ({
      mentionId: ids[index] ?? newId(),
      post,
      rootExternalId: roots.get(post.externalId) ?? post.externalId,
      authorId: authorIds.get(post.author.externalId) ?? '',
      scored: score(post.text, post.languageHint),
    }));
    const arrived = await this.conversations.receive(scope, arrival.channelId, {
      arrivals: summariseArrivals(placed, { newConversationId: newId, isHeard: arrival.purpose === 'search' }),
      state: arrival.purpose === 'search' ? 'heard' : 'open',
      now: arrival.now,
    });
    const stored = await this.storeMentions(scope, placed, { arrived, arrival });
    const forgotten = await this.forgetHeard(scope, posts, arrival);
    return [...merged, ...forgotten, ...stored, ...(await this.noteReopened(scope, arrived, arrival))];
  }

  /** What a search heard of a post ends where the post has reached our own account. */
  private async forgetHeard(scope: WorkspaceScope, posts: IncomingPost[], arrival: Arrival): Promise<NewEvent[]> {
    if (arrival.purpose === 'search') {
      return [];
    }
    const channel = { id: arrival.channelId, network: arrival.network };
    const ids = posts.map((post) => post.externalId);
    const gone = await this.mentions.fates.forgetHeard(scope, channel, ids);
    return gone.map((conversationId) => ({ name: 'conversation.merged', conversationId, subjectId: null }));
  }

  private async findKnownRoots(
    scope: WorkspaceScope,
    posts: IncomingPost[],
    channelId: string,
  ): Promise<Map<string, string>> {
    const parents = posts.flatMap((post) =>
      post.threadId === null && post.parentExternalId !== null ? [post.parentExternalId] : [],
    );
    return parents.length === 0 ? new Map() : await this.mentions.rows.findRoots(scope, channelId, parents);
  }

  /** A post that turns out to lie below another one brings along what had gathered below it. */
  private async reparent(
    scope: WorkspaceScope,
    posts: IncomingPost[],
    thread: { roots: Map<string, string>; channelId: string },
  ): Promise<NewEvent[]> {
    const events: NewEvent[] = [];
    for (const post of posts.filter((candidate) => candidate.threadId === null)) {
      const newRoot = thread.roots.get(post.externalId);
      if (newRoot !== undefined && newRoot !== post.externalId) {
        const move = { oldRoot: post.externalId, newRoot };
        const { merged, movedIds } = await this.merges.reparent(scope, thread.channelId, move);
        // What only moved is told as well: whoever has it open sees what it lies below.
        const touched = [...merged.flatMap((pair) => [pair.fromId, pair.intoId]), ...movedIds];
        events.push(
          ...touched.map((conversationId) => ({
            name: 'conversation.merged' as const,
            conversationId,
            subjectId: null,
          })),
        );
      }
    }
    return events;
  }

  private async storeAuthors(
    scope: WorkspaceScope,
    posts: IncomingPost[],
    arrival: Arrival,
  ): Promise<Map<string, string>> {
    const newestFirst = posts.toSorted((a, b) => b.postedAt.getTime() - a.postedAt.getTime());
    const oldest = new Map(newestFirst.map(({ author, postedAt }) => [author.externalId, postedAt]));
    const authors = new Map(
      posts.map(({ author, postedAt }) => {
        const wroteAt = oldest.get(author.externalId) ?? postedAt;
        return [author.externalId, { ...author, id: newId(), wroteAt }];
      }),
    );
    return await this.authors.upsertMany(scope, [...authors.values()], { network: arrival.network, now: arrival.now });
  }

  private async storeMentions(
    scope: WorkspaceScope,
    placed: PlacedPost[],
    context: { arrived: ArrivedConversation[]; arrival: Arrival },
  ): Promise<NewEvent[]> {
    const conversationIds = new Map(
      context.arrived.map((item) => [conversationKey(item.rootExternalId, item.authorId), item.id]),
    );
    const mentions = placed.map((item) =>
      toMention(item, conversationIds.get(conversationKey(item.rootExternalId, item.authorId)) ?? '', context.arrival),
    );
    const storedIds = await this.mentions.rows.insertMany(scope, context.arrival.channelId, {
      mentions,
      now: context.arrival.now,
    });
    if (storedIds.length !== mentions.length) {
      // The channel's row is locked and known posts were sorted out, so this cannot be: never commit counts that are off.
      throw new Error(
        `${mentions.length - storedIds.length} of ${mentions.length} mentions were stored by somebody else`,
      );
    }
    await this.mentions.media.insertMany(scope, placed.flatMap(mediaOf));
    const aliases = placed.flatMap(({ post, mentionId }) =>
      post.otherExternalIds.map((externalId) => ({ externalId, mentionId })),
    );
    await this.mentions.fates.addAliases(scope, context.arrival.channelId, aliases);
    return mentions.map((mention) => ({
      name: 'mention.received',
      conversationId: mention.conversationId,
      subjectId: mention.id,
    }));
  }

  private async noteReopened(
    scope: WorkspaceScope,
    arrived: ArrivedConversation[],
    { purpose, now }: Arrival,
  ): Promise<NewEvent[]> {
    const back = arrived.flatMap(({ id: conversationId, priorState }) => {
      const activity = activityOf(priorState, purpose);
      return activity === null ? [] : [{ id: newId(), conversationId, memberId: null, activity, createdAt: now }];
    });
    await this.activities.add(scope, back);
    return back.map(({ activity, conversationId, id }) => ({
      name: `conversation.${activity}`,
      conversationId,
      subjectId: id,
    }));
  }
}

/** What a customer's post does to a conversation that was not in sight. */
function activityOf(
  priorState: ArrivedConversation['priorState'],
  purpose: Arrival['purpose'],
): 'reopened' | 'woke' | null {
  if (priorState === 'snoozed') {
    return 'woke';
  }
  return priorState === 'closed' && purpose === 'account' ? 'reopened' : null;
}

function toMention(placed: PlacedPost, conversationId: string, arrival: Arrival): NewMention {
  const { post, scored } = placed;
  return {
    ...scored,
    ...post.metrics,
    id: placed.mentionId,
    conversationId,
    authorId: placed.authorId,
    externalId: post.externalId,
    kind: post.kind,
    text: post.text,
    url: post.url,
    rootExternalId: placed.rootExternalId,
    parentExternalId: post.parentExternalId,
    visibility: post.visibility,
    rating: post.rating,
    quoted: post.quoted ?? null,
    replyRefusal: post.replyRule.isAllowed ? null : post.replyRule.reason,
    replyUntil: post.replyRule.isAllowed ? post.replyRule.until : null,
    postedAt: post.postedAt,
    recheckAt: arrival.canRecheck
      ? nextRecheckAt(
          { postedAt: post.postedAt, isOpen: arrival.purpose === 'account', isCharged: arrival.pricing !== null },
          arrival.now,
        )
      : null,
  };
}

/** More than any network lets a post carry; what is beyond is not shown. */
const MAX_MEDIA = 20;

function mediaOf({ post, mentionId }: PlacedPost): NewMedia[] {
  return (post.media ?? [])
    .slice(0, MAX_MEDIA)
    .map((item, position) => ({ ...item, id: newId(), mentionId, position }));
}
