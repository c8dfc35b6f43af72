import type { WireRequest } from '../http/request';
import type { Account, BlueskyNetwork, Post } from './network';
import { mentionedDids, quotedUri } from './records';
import type { Views } from './views';
import { invalidRequest, limitParam } from './xrpc';

interface Notification {
  uri: string;
  cid: string;
  author: Account;
  reason: 'mention' | 'reply' | 'quote' | 'repost';
  reasonSubject?: string;
  record: object;
  sortAtMs: number;
}

/**
 * `app.bsky.notification.listNotifications` as the AppView plays it: the cursor is a moment and nothing else, exclusive, so what
 * shares a millisecond across the edge of a page is never shown by a walk. Blocked people are left out after the page was cut,
 * so a page may be short, or empty, and not be the last one.
 */
export class Notifications {
  constructor(
    private readonly network: BlueskyNetwork,
    private readonly views: Views,
  ) {}

  list(request: WireRequest, viewer: Account): object {
    const limit = limitParam(request, { fallback: 50, max: 100 });
    const reasons = request.query.getAll('reasons');
    const cursor = request.query.get('cursor');
    const beforeMs = cursor === null ? Number.POSITIVE_INFINITY : Date.parse(cursor);
    if (Number.isNaN(beforeMs)) {
      throw invalidRequest('Malformed cursor');
    }
    const page = this.all(viewer)
      .filter(({ reason, sortAtMs }) => (reasons.length === 0 || reasons.includes(reason)) && sortAtMs < beforeMs)
      .slice(0, limit);
    const last = page.at(-1);
    return {
      notifications: page
        .filter((notification) => this.views.isVisible(notification.author, viewer))
        .map((notification) => this.present(notification, viewer)),
      ...(last ? { cursor: new Date(last.sortAtMs).toISOString() } : {}),
      priority: false,
    };
  }

  private all(viewer: Account): Notification[] {
    const posts = this.network
      .newestFirst()
      .filter((post) => post.author !== viewer)
      .flatMap((post) => this.notificationOf(post, viewer));
    const reposts = this.network
      .reposts()
      .filter((repost) => repost.subject.author === viewer && repost.by !== viewer)
      .map((repost) => ({
        uri: repost.uri,
        cid: repost.cid,
        author: repost.by,
        reason: 'repost' as const,
        reasonSubject: repost.subject.uri,
        record: {
          $type: 'app.bsky.feed.repost',
          subject: { uri: repost.subject.uri, cid: repost.subject.cid },
          createdAt: new Date(repost.indexedAtMs).toISOString(),
        },
        sortAtMs: repost.indexedAtMs,
      }));
    return [...posts, ...reposts].sort((left, right) => right.sortAtMs - left.sortAtMs);
  }

  /** One for a post: a mention counts before a quote, a quote before a reply. */
  private notificationOf(post: Post, viewer: Account): Notification[] {
    const { uri, cid, author, record, sortAtMs } = post;
    const base = { uri, cid, author, record, sortAtMs };
    if (mentionedDids(record).includes(viewer.did)) {
      return [{ ...base, reason: 'mention' }];
    }
    const quoted = quotedUri(record);
    if (quoted !== undefined && this.isOf(quoted, viewer)) {
      return [{ ...base, reason: 'quote', reasonSubject: quoted }];
    }
    const parent = [record.reply?.parent.uri, record.reply?.root.uri].find(
      (reference) => reference !== undefined && this.isOf(reference, viewer),
    );
    return parent === undefined ? [] : [{ ...base, reason: 'reply', reasonSubject: parent }];
  }

  private isOf(uri: string, account: Account): boolean {
    return uri.startsWith(`at://${account.did}/`);
  }

  private present(notification: Notification, viewer: Account): object {
    const { uri, cid, author, reason, reasonSubject, record, sortAtMs } = notification;
    return {
      uri,
      cid,
      author: this.views.profile(author, viewer),
      reason,
      ...(reasonSubject === undefined ? {} : { reasonSubject }),
      record,
      isRead: false,
      indexedAt: new Date(sortAtMs).toISOString(),
      labels: [],
    };
  }
}
