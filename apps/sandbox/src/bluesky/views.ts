import { pictureUrl } from '../media/pictures';
import type { Account, BlueskyNetwork, Post, Repost } from './network';
import { quotedUri } from './records';

/** What somebody is shown of people and posts. */
export class Views {
  /** Where pictures lie: on the host that was asked. */
  origin = '';

  constructor(private readonly network: BlueskyNetwork) {}

  profileBasic(account: Account, viewer: Account): object {
    const { did, handle, name } = account;
    return { did, handle, displayName: name, viewer: this.relation(account, viewer), labels: [] };
  }

  profile(account: Account, viewer: Account): object {
    const bio = account.bio === '' ? {} : { description: account.bio };
    return { ...this.profileBasic(account, viewer), ...bio, indexedAt: '2024-05-01T12:00:00.000Z' };
  }

  profileDetailed(account: Account, viewer: Account): object {
    return {
      ...this.profile(account, viewer),
      followersCount: account.followers,
      followsCount: 12,
      postsCount: this.network.newestFirst().filter((post) => post.author === account).length,
    };
  }

  post(post: Post, viewer: Account): object {
    const others = this.network.newestFirst();
    return {
      uri: post.uri,
      cid: post.cid,
      author: this.profileBasic(post.author, viewer),
      record: post.record,
      ...this.embed(post, viewer),
      replyCount: others.filter((other) => other.record.reply?.parent.uri === post.uri).length,
      repostCount: this.network.reposts().filter((repost) => repost.subject === post).length,
      likeCount: 0,
      quoteCount: others.filter((other) => quotedUri(other.record) === post.uri).length,
      indexedAt: new Date(post.sortAtMs).toISOString(),
      viewer: this.network.isClosed(post) ? { replyDisabled: true } : {},
      labels: [],
    };
  }

  /** What a post shows beside its words: pictures, or the post that it quotes. */
  private embed(post: Post, viewer: Account): { embed?: object } {
    if (post.media.length > 0) {
      const images = post.media.map((medium) => ({
        thumb: pictureUrl(this.origin, medium),
        fullsize: pictureUrl(this.origin, medium),
        alt: medium.alt ?? '',
        aspectRatio: { width: medium.width, height: medium.height },
      }));
      return { embed: { $type: 'app.bsky.embed.images#view', images } };
    }
    const quoted = this.network.findPost(quotedUri(post.record) ?? '');
    if (quoted === undefined) {
      return {};
    }
    const record = {
      $type: 'app.bsky.embed.record#viewRecord',
      uri: quoted.uri,
      cid: quoted.cid,
      author: this.profileBasic(quoted.author, viewer),
      value: quoted.record,
      indexedAt: new Date(quoted.indexedAtMs).toISOString(),
    };
    return { embed: { $type: 'app.bsky.embed.record#view', record } };
  }

  repostReason(repost: Repost, viewer: Account): object {
    return {
      $type: 'app.bsky.feed.defs#reasonRepost',
      by: this.profileBasic(repost.by, viewer),
      uri: repost.uri,
      cid: repost.cid,
      indexedAt: new Date(repost.indexedAtMs).toISOString(),
    };
  }

  /** Posts of those whom a block stands between are not shown. */
  isVisible(author: Account, viewer: Account): boolean {
    return !this.network.isBlocking(author, viewer) && !this.network.isBlocking(viewer, author);
  }

  private relation(account: Account, viewer: Account): object {
    return { muted: false, blockedBy: this.network.isBlocking(account, viewer) };
  }
}
