import type { Medium } from '../media/pictures';
import { pictureUrl } from '../media/pictures';
import type { Account } from './account';
import { byId, type MastodonNetwork, type Notification, type Status } from './network';
import { toHtml } from './render';

const PICTURE = '/avatars/original/missing.png';

/** Entities as the API sends them, with addresses of the host that was asked. */
export class Presenter {
  constructor(
    private readonly network: MastodonNetwork,
    private readonly base: string,
  ) {}

  account(account: Account): Record<string, unknown> {
    const own = this.network.allStatuses().filter((status) => status.account === account);
    const picture = `${this.base}${PICTURE}`;
    return {
      id: account.id,
      username: account.username,
      acct: account.acct,
      display_name: account.name,
      locked: false,
      bot: false,
      discoverable: true,
      indexable: true,
      group: false,
      created_at: dayOf(account.createdAtMs),
      note: toHtml(account.bio, this.base, this.network.findAccount),
      url: account.url(this.base),
      uri: account.url(this.base).replace('/@', '/users/'),
      avatar: picture,
      avatar_static: picture,
      header: picture,
      header_static: picture,
      followers_count: account.followers,
      following_count: 12,
      statuses_count: own.length,
      last_status_at: null,
      emojis: [],
      fields: [],
    };
  }

  credentialAccount(account: Account): Record<string, unknown> {
    return {
      ...this.account(account),
      source: {
        note: account.bio,
        fields: [],
        privacy: 'public',
        sensitive: false,
        language: 'da',
        follow_requests_count: 0,
        indexable: true,
        quote_policy: 'public',
      },
      role: { id: '-99', name: '', permissions: '65536', color: '', highlighted: false },
    };
  }

  status(status: Status, viewer: Account | null): Record<string, unknown> {
    const address = `${status.account.url(this.base)}/${status.id}`;
    return {
      id: status.id,
      uri: address.replace('/@', '/users/').replace(/\/(\d+)$/, '/statuses/$1'),
      url: address,
      created_at: timeOf(status.createdAtMs),
      edited_at: status.editedAtMs === null ? null : timeOf(status.editedAtMs),
      account: this.account(status.account),
      content: status.reblogOf ? '' : toHtml(status.text, this.base, this.network.findAccount),
      visibility: status.visibility,
      sensitive: status.warning !== '',
      spoiler_text: status.warning,
      language: status.language,
      media_attachments: status.media.map((medium) => this.attachment(medium)),
      mentions: status.mentions.map((account) => ({
        id: account.id,
        username: account.username,
        acct: account.acct,
        url: account.url(this.base),
      })),
      tags: status.tags.map((name) => ({ name, url: `${this.base}/tags/${encodeURIComponent(name)}` })),
      emojis: [],
      reblogs_count: this.network.reblogsOf(status).length,
      favourites_count: 0,
      replies_count: this.network.repliesTo(status).length,
      in_reply_to_id: status.inReplyTo?.id ?? null,
      in_reply_to_account_id: status.inReplyTo?.account.id ?? null,
      quote: status.quoteOf ? { state: 'accepted', quoted_status: this.status(status.quoteOf, viewer) } : null,
      reblog: status.reblogOf ? this.status(status.reblogOf, viewer) : null,
      poll: null,
      card: null,
      ...(viewer ? { favourited: false, reblogged: false, muted: false, bookmarked: false, filtered: [] } : {}),
    };
  }

  attachment(medium: Medium): Record<string, unknown> {
    const address = pictureUrl(this.base, medium);
    const { key, kind, alt, width, height } = medium;
    const size = { width, height, size: `${width}x${height}`, aspect: width / height };
    return {
      id: key,
      type: kind,
      url: address,
      preview_url: address,
      remote_url: null,
      text_url: null,
      meta: { original: size, small: size },
      description: alt,
      blurhash: null,
    };
  }

  notification(notification: Notification): Record<string, unknown> {
    return {
      id: notification.id,
      type: notification.type,
      created_at: timeOf(notification.createdAtMs),
      group_key: `ungrouped-${notification.id}`,
      account: this.account(notification.from),
      status: this.status(notification.status, notification.to),
    };
  }

  /** What a status answers, from the root on, and what answers it. */
  context(status: Status, viewer: Account): object {
    const ancestors: Status[] = [];
    for (let parent = status.inReplyTo; parent !== null; parent = parent.inReplyTo) {
      ancestors.unshift(parent);
    }
    const visible = (list: Status[]): object[] =>
      list.filter(({ id }) => this.network.findStatus(id, viewer)).map((one) => this.status(one, viewer));
    return { ancestors: visible(ancestors), descendants: visible(this.descendants(status)) };
  }

  private descendants(status: Status): Status[] {
    return this.network
      .repliesTo(status)
      .sort(byId)
      .flatMap((reply) => [reply, ...this.descendants(reply)]);
  }
}

function timeOf(ms: number): string {
  return new Date(ms).toISOString();
}

/** Mastodon tells no more than the day. */
function dayOf(ms: number): string {
  return `${timeOf(ms).slice(0, 10)}T00:00:00.000Z`;
}
