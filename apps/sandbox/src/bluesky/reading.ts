import type { WireRequest } from '../http/request';
import type { Account, BlueskyNetwork, Post, Repost } from './network';
import { mentionedDids } from './records';
import type { Views } from './views';
import { invalidRequest, limitParam, listParam, requiredParam } from './xrpc';

const MAX_URIS = 25;

/** What the AppView answers besides notifications. */
export class Reading {
  constructor(
    private readonly network: BlueskyNetwork,
    private readonly views: Views,
  ) {}

  /** What is gone, or behind a block, is left out without a word. */
  readonly posts = (request: WireRequest, viewer: Account): object => {
    requiredParam(request, 'uris');
    const posts = listParam(request, 'uris', MAX_URIS)
      .map((uri) => this.network.findPost(uri))
      .filter((post) => post !== undefined)
      .filter((post) => this.views.isVisible(post.author, viewer));
    return { posts: posts.map((post) => this.views.post(post, viewer)) };
  };

  readonly profile = (request: WireRequest, viewer: Account): object =>
    this.views.profileDetailed(this.actorOf(request), viewer);

  readonly profiles = (request: WireRequest, viewer: Account): object => {
    requiredParam(request, 'actors');
    const accounts = listParam(request, 'actors', MAX_URIS).map((actor) => this.network.findAccount(actor));
    return {
      profiles: accounts
        .filter((account) => account !== undefined)
        .map((account) => this.views.profileDetailed(account, viewer)),
    };
  };

  readonly resolveHandle = (request: WireRequest): object => {
    const account = this.network.findAccount(requiredParam(request, 'handle'));
    if (!account) {
      throw invalidRequest('Unable to resolve handle');
    }
    return { did: account.did };
  };

  /** Posts and reposts of somebody. This cursor holds a moment and a CID: it loses nothing. */
  readonly authorFeed = (request: WireRequest, viewer: Account): object => {
    const actor = this.actorOf(request);
    const limit = limitParam(request, { fallback: 50, max: 100 });
    const before = cursorOf(request.query.get('cursor'));
    const withReplies = (request.query.get('filter') ?? 'posts_with_replies') === 'posts_with_replies';
    const posts = this.network
      .newestFirst()
      .filter((post) => post.author === actor && (withReplies || !post.record.reply));
    const items: FeedItem[] = [
      ...posts.map((post) => ({ post, atMs: post.sortAtMs, cid: post.cid })),
      ...this.network
        .reposts()
        .filter((repost) => repost.by === actor)
        .map((repost) => ({ post: repost.subject, repost, atMs: repost.indexedAtMs, cid: repost.cid })),
    ];
    const page = items
      .sort(newestFirst)
      .filter((item) => before === null || newestFirst(before, item) < 0)
      .slice(0, limit);
    const last = page.at(-1);
    return {
      feed: page.map(({ post, repost }) => ({
        post: this.views.post(post, viewer),
        ...this.replyOf(post, viewer),
        ...(repost ? { reason: this.views.repostReason(repost, viewer) } : {}),
      })),
      ...(last ? { cursor: `${last.atMs}::${last.cid}` } : {}),
    };
  };

  /** Every word must be there; what stands in quotation marks must stand together. `until` is exclusive, `since` is not. */
  readonly search = (request: WireRequest, viewer: Account): object => {
    const wanted = termsOf(requiredParam(request, 'q'));
    const limit = limitParam(request, { fallback: 25, max: 100 });
    const offset = Number(request.query.get('cursor') ?? 0);
    const { sinceMs, untilMs } = windowOf(request);
    const mentions = request.query.get('mentions');
    const lang = request.query.get('lang');
    if (!Number.isInteger(offset) || offset < 0) {
      throw invalidRequest('Malformed cursor');
    }
    const hits = this.network
      .newestFirst()
      .filter(({ sortAtMs }) => sortAtMs >= sinceMs && sortAtMs < untilMs)
      .filter(({ record }) => lang === null || record.langs?.some((one) => one.split('-')[0] === lang))
      .filter(({ record }) => mentions === null || mentionedDids(record).includes(this.didOf(mentions)))
      .filter(({ record }) => wanted.every((term) => record.text.toLowerCase().includes(term)))
      .filter((post) => this.views.isVisible(post.author, viewer));
    const page = hits.slice(offset, offset + limit);
    const isMore = hits.length > offset + limit;
    return {
      posts: page.map((post) => this.views.post(post, viewer)),
      hitsTotal: hits.length,
      ...(isMore ? { cursor: String(offset + limit) } : {}),
    };
  };

  private actorOf(request: WireRequest): Account {
    const account = this.network.findAccount(requiredParam(request, 'actor'));
    if (!account) {
      throw invalidRequest('Profile not found');
    }
    return account;
  }

  private didOf(actor: string): string {
    return this.network.findAccount(actor)?.did ?? actor;
  }

  private replyOf(post: Post, viewer: Account): object {
    const { reply } = post.record;
    return reply
      ? { reply: { root: this.part(reply.root.uri, viewer), parent: this.part(reply.parent.uri, viewer) } }
      : {};
  }

  private part(uri: string, viewer: Account): object {
    const post = this.network.findPost(uri);
    return post
      ? { $type: 'app.bsky.feed.defs#postView', ...this.views.post(post, viewer) }
      : { $type: 'app.bsky.feed.defs#notFoundPost', uri, notFound: true };
  }
}

interface Place {
  atMs: number;
  cid: string;
}

interface FeedItem extends Place {
  post: Post;
  repost?: Repost;
}

function newestFirst(left: Place, right: Place): number {
  return right.atMs - left.atMs || (right.cid > left.cid ? 1 : right.cid < left.cid ? -1 : 0);
}

function cursorOf(text: string | null): Place | null {
  if (text === null) {
    return null;
  }
  const [, ms, cid = ''] = /^(\d+)::(\w+)$/.exec(text) ?? [];
  if (ms === undefined) {
    throw invalidRequest('Malformed cursor');
  }
  return { atMs: Number(ms), cid };
}

function termsOf(query: string): string[] {
  return [...query.toLowerCase().matchAll(/"([^"]+)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

function windowOf(request: WireRequest): { sinceMs: number; untilMs: number } {
  const [sinceMs = 0, untilMs = 0] = ['since', 'until'].map((name, index) => {
    const text = request.query.get(name);
    const ms = text === null ? (index === 0 ? 0 : Number.POSITIVE_INFINITY) : Date.parse(text);
    if (Number.isNaN(ms)) {
      throw invalidRequest(`Error: ${name} must be a datetime`);
    }
    return ms;
  });
  return { sinceMs, untilMs };
}
