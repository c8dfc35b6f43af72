import { codePointOffset } from '../store/entities';
import type { Post, User } from '../store/model';
import { editableUntilMs, maxEdits, type SocialStore } from '../store/social.store';
import { pictureUrl } from '../media/pictures';
import { notFoundError } from './problem';
import type { Naming, Shape } from './shape';
import { statusUrl, type WireText, wireTextOf } from './wire-text';

type WireObject = Record<string, unknown>;

const names = {
  tweet: {
    reposts: 'retweet_count',
    written: 'tweet_count',
    history: 'edit_history_tweet_ids',
    references: 'referenced_tweets',
    expandReferences: 'referenced_tweets.id',
    included: 'tweets',
  },
  post: {
    reposts: 'repost_count',
    written: 'post_count',
    history: 'edit_history_post_ids',
    references: 'referenced_posts',
    expandReferences: 'referenced_posts',
    included: 'posts',
  },
} satisfies Record<Naming, Record<string, string>>;

/** Answers in the fields, expansions and names that a request asked for. */
export class Presenter {
  constructor(
    private readonly store: SocialStore,
    private readonly shape: Shape,
    private readonly nowMs: number,
  ) {}

  post(post: Post): WireObject {
    const wire = wireTextOf(post, this.quotedUrl(post));
    const own = names[this.shape.naming];
    const always: WireObject = { id: post.id, text: wire.text, [own.history]: post.versions };
    const optional: [string, () => unknown][] = [
      ['attachments', () => post.media && { media_keys: post.media.map((medium) => `3_${medium.key}`) }],
      ['author_id', () => post.authorId],
      ['username', () => this.store.findUser(post.authorId)?.handle],
      ['conversation_id', () => post.conversationId],
      ['created_at', () => wireTime(post.createdAtMs)],
      ['display_text_range', () => wire.displayRange],
      ['edit_controls', () => this.editControls(post)],
      ['entities', () => this.entities(wire)],
      ['in_reply_to_user_id', () => post.inReplyTo?.userId],
      ['lang', () => post.lang],
      ['possibly_sensitive', () => false],
      ['public_metrics', () => this.postMetrics(post)],
      [own.references, () => referencesOf(post)],
      ['reply_settings', () => 'everyone'],
    ];
    return { ...always, ...this.pick(optional, (field) => this.wantsOfPost(field)) };
  }

  user(user: User): WireObject {
    const optional: [string, () => unknown][] = [
      ['created_at', () => wireTime(user.createdAtMs)],
      ['description', () => user.bio],
      ['protected', () => false],
      ['verified', () => false],
      ['verified_type', () => 'none'],
      ['public_metrics', () => this.userMetrics(user)],
    ];
    const always = { id: user.id, name: user.name, username: user.handle };
    return { ...always, ...this.pick(optional, (field) => this.shape.userFields.has(field)) };
  }

  /** `includes`, and `errors` for what an expansion led to and could not be found. */
  related(posts: readonly Post[]): { includes?: WireObject; errors?: object[] } {
    const own = names[this.shape.naming];
    const { found, missing } = this.relatedPosts(posts);
    const users = [...this.relatedUsers(posts, found)].map((user) => this.user(user));
    const errors = missing.map((id) => notFoundError({ resource: 'tweet', parameter: own.expandReferences, id }));
    const media = this.shape.expansions.has('attachments.media_keys') ? posts.flatMap((post) => this.media(post)) : [];
    const includes = {
      ...(users.length > 0 ? { users } : {}),
      ...(media.length > 0 ? { media } : {}),
      ...(found.length > 0 ? { [own.included]: found.map((post) => this.post(post)) } : {}),
    };
    return {
      ...(Object.keys(includes).length > 0 ? { includes } : {}),
      ...(errors.length > 0 ? { errors } : {}),
    };
  }

  private media({ media = [] }: Post): WireObject[] {
    return media.map((medium) => {
      const address = pictureUrl(this.store.origin, medium);
      const optional: [string, () => unknown][] = [
        ['url', () => (medium.kind === 'image' ? address : undefined)],
        ['preview_image_url', () => (medium.kind === 'image' ? undefined : address)],
        ['alt_text', () => medium.alt ?? undefined],
        ['width', () => medium.width],
        ['height', () => medium.height],
      ];
      const type = medium.kind === 'image' ? 'photo' : 'video';
      const always = { media_key: `3_${medium.key}`, type };
      return { ...always, ...this.pick(optional, (field) => this.shape.mediaFields.has(field)) };
    });
  }

  private quotedUrl(post: Post): string | undefined {
    const quoted = post.quoteOf === undefined ? undefined : this.store.findPost(post.quoteOf);
    const author = quoted && this.store.findUser(quoted.authorId);
    return quoted && author ? statusUrl(author.handle, quoted.id) : undefined;
  }

  private relatedPosts(posts: readonly Post[]): { found: Post[]; missing: string[] } {
    const own = names[this.shape.naming];
    const { expansions } = this.shape;
    const references = expansions.has(own.expandReferences) ? posts.flatMap((post) => referencesOf(post) ?? []) : [];
    const versions = expansions.has(own.history)
      ? posts.flatMap((post) => post.versions.filter((id) => id !== post.id))
      : [];
    const ids = new Set([...references.map((reference) => reference.id), ...versions]);
    const found = [...ids].map((id) => this.store.findPost(id)).filter((post) => post !== undefined);
    return { found, missing: [...ids].filter((id) => !this.store.findPost(id)) };
  }

  private relatedUsers(posts: readonly Post[], included: readonly Post[]): Set<User> {
    const { expansions } = this.shape;
    const ids: (string | undefined)[] = [];
    for (const post of posts) {
      ids.push(expansions.has('author_id') || expansions.has('username') ? post.authorId : undefined);
      ids.push(expansions.has('in_reply_to_user_id') ? post.inReplyTo?.userId : undefined);
      const mentioned = expansions.has('entities.mentions.username') ? post.mentions : [];
      ids.push(...mentioned.map((handle) => this.store.findUserByHandle(handle)?.id));
    }
    if (expansions.has('referenced_tweets.id.author_id')) {
      ids.push(...included.map((post) => post.authorId));
    }
    const users = ids.map((id) => (id === undefined ? undefined : this.store.findUser(id)));
    return new Set(users.filter((user) => user !== undefined));
  }

  /** X sends a field that was asked for, one that carries an expansion, and nothing in the place of what is not there. */
  private wantsOfPost(field: string): boolean {
    const { postFields, expansions } = this.shape;
    const own = names[this.shape.naming];
    const carrier: Record<string, boolean> = {
      [own.references]: expansions.has(own.expandReferences) || expansions.has('referenced_tweets.id.author_id'),
      entities: expansions.has('entities.mentions.username'),
      attachments: expansions.has('attachments.media_keys'),
    };
    return postFields.has(field) || expansions.has(field) || carrier[field] === true;
  }

  private pick(fields: readonly [string, () => unknown][], wants: (field: string) => boolean): WireObject {
    const picked = fields.filter(([name]) => wants(name)).map(([name, value]) => [name, value()] as const);
    return Object.fromEntries(picked.filter(([, value]) => value !== undefined));
  }

  private postMetrics(post: Post): WireObject {
    // A repost has the original's count and nothing else of its own.
    const original = post.repostOf === undefined ? undefined : this.store.findPost(post.repostOf);
    const metrics = original ? { ...post.metrics, reposts: original.metrics.reposts } : post.metrics;
    return {
      [names[this.shape.naming].reposts]: metrics.reposts,
      reply_count: metrics.replies,
      like_count: metrics.likes,
      quote_count: metrics.quotes,
      bookmark_count: metrics.bookmarks,
      impression_count: metrics.views,
    };
  }

  private userMetrics(user: User): WireObject {
    return {
      followers_count: user.followers,
      following_count: user.following,
      [names[this.shape.naming].written]: 0,
      listed_count: 0,
      like_count: 0,
      media_count: 0,
    };
  }

  private editControls(post: Post): WireObject {
    const untilMs = editableUntilMs(post);
    const left = Math.max(0, maxEdits - (post.versions.length - 1));
    return {
      edits_remaining: left,
      is_edit_eligible: left > 0 && untilMs > this.nowMs,
      editable_until: wireTime(untilMs),
    };
  }

  private entities(wire: WireText): WireObject | undefined {
    const place = (span: { start: number; end: number }): { start: number; end: number } => ({
      start: codePointOffset(wire.text, span.start),
      end: codePointOffset(wire.text, span.end),
    });
    const mentions = wire.mentions.map((span) => {
      const user = this.store.findUserByHandle(span.value);
      return { ...place(span), username: user?.handle ?? span.value, ...(user ? { id: user.id } : {}) };
    });
    const hashtags = wire.hashtags.map((span) => ({ ...place(span), tag: span.value }));
    const urls = wire.urls.map((link) => ({
      ...place(link),
      url: link.value,
      expanded_url: link.expanded,
      display_url: link.expanded.replace(/^https?:\/\/(?:www\.)?/i, ''),
    }));
    const found = Object.entries({ mentions, hashtags, urls }).filter(([, spans]) => spans.length > 0);
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  }
}

/** X's times are ISO 8601 and know no more than seconds. */
function wireTime(ms: number): string {
  return new Date(Math.floor(ms / 1000) * 1000).toISOString();
}

function referencesOf(post: Post): { type: string; id: string }[] | undefined {
  const references = [
    ...(post.repostOf === undefined ? [] : [{ type: 'retweeted', id: post.repostOf }]),
    ...(post.quoteOf === undefined ? [] : [{ type: 'quoted', id: post.quoteOf }]),
    ...(post.inReplyTo === undefined ? [] : [{ type: 'replied_to', id: post.inReplyTo.postId }]),
  ];
  return references.length > 0 ? references : undefined;
}
