import type {
  AccountIdentity,
  Channel,
  ChannelAccount,
  ChannelCapabilities,
  ChannelStream,
  CredentialsLife,
  OutgoingReply,
  PollRequest,
  PublishedPost,
  RecheckedPosts,
} from '../channel';
import { ChannelError } from '../channel-error';
import type { Outbound } from '../http/outbound';
import { asObject, asText } from '../json-reader';
import { parseSettings } from '../parse-settings';
import type { IncomingPost, PostPage } from '../post';
import { SettingsError } from '../settings-error';
import { isBeyondRights, WordpressClient } from './wordpress.client';
import type { WordpressList } from './wordpress.client';
import { WORDPRESS_DESCRIPTOR } from './wordpress.descriptor';
import {
  accountIdOf,
  COMMENT_FIELDS,
  escapeReply,
  isSameText,
  mapComment,
  mapCreated,
  siteOf,
} from './wordpress.mapper';
import type { CommentReader } from './wordpress.mapper';
import { WordpressCredentials, WordpressSettings } from './wordpress.settings';
import { WORDPRESS_PAGE_SIGN_IN } from './wordpress.sign-in';
import { pageOfList, windowQuery } from './wordpress.window';

type WordpressAccount = ChannelAccount<WordpressSettings, WordpressCredentials>;

const MAX_PAGE = '100';
/** Our answers below one comment are read this far. */
const MAX_OWN_PAGES = 4;
const NOT_SHOWN = new Set(['trash', 'spam']);
const DAY_MS = 24 * 3_600_000;

/** Comments on a WordPress site, over its REST API. */
export class WordpressChannel implements Channel<WordpressSettings, WordpressCredentials> {
  readonly descriptor = WORDPRESS_DESCRIPTOR;
  readonly capabilities: ChannelCapabilities = {
    hasThreads: true,
    hasEdits: true,
    ratings: 'none',
    pageSize: { min: 1, max: 100 },
    // A comment that awaited moderation shows up under the time at which it was written.
    maxLatenessMs: DAY_MS,
    recheckSize: 100,
  };
  readonly pageSignIn = WORDPRESS_PAGE_SIGN_IN;

  constructor(private readonly outbound: Outbound) {}

  parseSettings(given: unknown): WordpressSettings {
    return parseSettings(WordpressSettings, given);
  }

  parseCredentials(given: unknown): WordpressCredentials {
    return parseSettings(WordpressCredentials, given);
  }

  async identify(settings: WordpressSettings, credentials: WordpressCredentials): Promise<AccountIdentity> {
    const client = new WordpressClient(this.outbound, settings, credentials);
    const { id, name, capabilities } = await client.getObject('users/me', {
      context: 'edit',
      // A single capability cannot be asked for: WordPress then answers none.
      _fields: 'id,name,capabilities',
    });
    if (typeof id !== 'number') {
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'WordPress did not say whose password this is');
    }
    // Without it WordPress does not even show a user their own comments.
    if (asObject(capabilities)?.['edit_posts'] !== true) {
      throw new SettingsError([
        { field: 'user', message: 'may only read: give them the role Editor, or at least Contributor' },
      ]);
    }
    const site = siteOf(settings.address);
    return { externalAccountId: accountIdOf(site, id), handle: asText(name) ?? site, replyLength: null };
  }

  streams(): readonly ChannelStream[] {
    return [{ name: 'comments', everyPolls: 1 }];
  }

  async poll(account: WordpressAccount, request: PollRequest): Promise<PostPage> {
    const client = this.client(account);
    const pageSize = Math.max(1, Math.min(account.settings.pageSize, request.maxPosts));
    const list = await listComments(client, windowQuery(request, pageSize));
    const reader = await this.readerFor(account, list.items);
    const mapped = list.items.map((item) => mapComment(item, reader));
    return pageOfList(list, mapped, { request, pageSize });
  }

  async recheck(account: WordpressAccount, externalIds: string[]): Promise<RecheckedPosts> {
    const list = await listComments(this.client(account), { include: externalIds.join(','), per_page: MAX_PAGE });
    const reader = await this.readerFor(account, list.items);
    const posts = list.items
      .map((item) => mapComment(item, reader))
      .filter((item): item is IncomingPost => !('problem' in item));
    const shown = new Set(list.items.map((item) => String(asObject(item)?.['id'])));
    // Where some are there and kept from us, one that is missing need not be gone.
    const isWhole = list.total === list.items.length;
    return { posts, goneIds: isWhole ? externalIds.filter((id) => !shown.has(id)) : [], rate: null };
  }

  /** WordPress takes an answer to a comment that is not there: we look first. */
  async publish(account: WordpressAccount, reply: OutgoingReply): Promise<PublishedPost> {
    const client = this.client(account);
    const parent = await client.getObject(`comments/${encodeURIComponent(reply.inReplyToExternalId)}`, {
      _fields: 'id,post,status',
    });
    if (NOT_SHOWN.has(String(parent['status']))) {
      throw new ChannelError({ kind: 'gone' }, 'The comment was deleted');
    }
    const body = { post: parent['post'], parent: parent['id'], content: escapeReply(reply.text) };
    return mapCreated(await client.create('comments', body));
  }

  async findPublished(account: WordpressAccount, reply: OutgoingReply): Promise<PublishedPost | null> {
    const client = this.client(account);
    const reader = { site: siteOf(account.settings.address), closedPosts: new Set<number>() };
    for (let page = 1; page <= MAX_OWN_PAGES; page += 1) {
      const list = await listComments(client, {
        parent: reply.inReplyToExternalId,
        author: account.externalAccountId.split('#').at(-1) ?? '',
        status: 'all',
        per_page: MAX_PAGE,
        page: String(page),
      });
      const found = list.items.map((item) => mapComment(item, reader)).find((post) => isThisReply(post, reply));
      if (found && !('problem' in found)) {
        return { externalId: found.externalId, url: found.url, postedAt: found.postedAt };
      }
      if (page * Number(MAX_PAGE) >= list.total) {
        return null;
      }
    }
    throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'we answered this comment too often to be sure');
  }

  credentialsLife(): CredentialsLife | null {
    return null;
  }

  refreshCredentials(): Promise<WordpressCredentials> {
    return Promise.reject(
      new ChannelError({ kind: 'reconnect' }, 'An application password is not renewed, but replaced'),
    );
  }

  /** Which of the articles take no comments any more. Products and the like are not asked for: a refusal will tell. */
  private async readerFor(account: WordpressAccount, comments: unknown[]): Promise<CommentReader> {
    const ids = new Set(comments.map((comment) => asObject(comment)?.['post']).filter((id) => typeof id === 'number'));
    const closedPosts = new Set<number>();
    if (ids.size > 0) {
      const query = { include: [...ids].join(','), per_page: MAX_PAGE, _fields: 'id,comment_status' };
      const client = this.client(account);
      const lists = await Promise.all([client.getList('posts', query), client.getList('pages', query)]);
      for (const item of lists.flatMap(({ items }) => items)) {
        const post = asObject(item);
        if (post?.['comment_status'] === 'closed' && typeof post['id'] === 'number') {
          closedPosts.add(post['id']);
        }
      }
    }
    return { site: siteOf(account.settings.address), closedPosts };
  }

  private client(account: WordpressAccount): WordpressClient {
    return new WordpressClient(this.outbound, account.settings, account.credentials);
  }
}

/** As a moderator sees them, those that await moderation among them; else as every visitor does. */
async function listComments(client: WordpressClient, query: Record<string, string>): Promise<WordpressList> {
  const fields = { ...query, _fields: COMMENT_FIELDS };
  try {
    return await client.getList('comments', { ...fields, context: 'edit', status: 'all' });
  } catch (error) {
    if (!isBeyondRights(error)) {
      throw error;
    }
    return await client.getList('comments', fields);
  }
}

function isThisReply(post: ReturnType<typeof mapComment>, reply: OutgoingReply): boolean {
  return (
    !('problem' in post) &&
    post.parentExternalId === reply.inReplyToExternalId &&
    !reply.otherExternalIds.includes(post.externalId) &&
    isSameText(post.text, reply.text)
  );
}
