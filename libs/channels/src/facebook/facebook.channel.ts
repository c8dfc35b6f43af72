import type {
  AccountIdentity,
  Channel,
  ChannelCapabilities,
  ChannelStream,
  Delivery,
  OutgoingReply,
  PollRequest,
  PublishedPost,
  RawDelivery,
  RecheckedPosts,
} from '../channel';
import { ChannelError } from '../channel-error';
import { GraphClient } from '../graph/graph.client';
import { findComment } from '../graph/graph.published';
import { walk } from '../graph/graph.walk';
import { receiveGraph } from '../graph/graph.webhook';
import type { Outbound } from '../http/outbound';
import { asMoment, asObject, asText } from '../json-reader';
import { parseSettings } from '../parse-settings';
import type { PostPage } from '../post';
import { SettingsError } from '../settings-error';
import { FACEBOOK_DESCRIPTOR } from './facebook.descriptor';
import { COMMENT_ORDER, listsOf, STREAMS } from './facebook.lists';
import type { FacebookAccount } from './facebook.lists';
import { mapOwnComment } from './facebook.mapper';
import { recheckPosts } from './facebook.recheck';
import { FacebookCredentials, FacebookSettings } from './facebook.settings';
import { FacebookSignIn } from './facebook.sign-in';
import { pageOfChanges } from './facebook.webhook';

/** A Facebook Page: posts and comments on it, posts that name it, and recommendations. */
export class FacebookChannel implements Channel<FacebookSettings, FacebookCredentials> {
  readonly descriptor = FACEBOOK_DESCRIPTOR;
  readonly capabilities: ChannelCapabilities = {
    hasThreads: true,
    hasEdits: true,
    ratings: 'stars',
    pageSize: { min: 5, max: 100 },
    maxLatenessMs: 5 * 60_000,
    recheckSize: 50,
  };
  readonly pageSignIn: FacebookSignIn;

  constructor(private readonly outbound: Outbound) {
    this.pageSignIn = new FacebookSignIn(outbound);
  }

  parseSettings(given: unknown): FacebookSettings {
    const settings = parseSettings(FacebookSettings, given);
    settings.graphUrl = settings.graphUrl.replace(/\/+$/, '');
    settings.webUrl = settings.webUrl.replace(/\/+$/, '');
    return settings;
  }

  parseCredentials(given: unknown): FacebookCredentials {
    return parseSettings(FacebookCredentials, given);
  }

  /** @throws {SettingsError} when the token is of another Page than the settings name. */
  async identify(settings: FacebookSettings, credentials: FacebookCredentials): Promise<AccountIdentity> {
    const { json } = await this.client({ settings, credentials }).get('me', { fields: 'id,name' });
    const id = asText(json['id']);
    const name = asText(json['name']);
    if (id === undefined || name === undefined) {
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'Facebook did not say whose token this is');
    }
    if (settings.pageId !== undefined && settings.pageId !== id) {
      throw new SettingsError([{ field: 'pageId', message: `is not the Page of the token, which is ${id} (${name})` }]);
    }
    return { externalAccountId: id, handle: name, replyLength: null };
  }

  streams(): readonly ChannelStream[] {
    return STREAMS;
  }

  async poll(account: FacebookAccount, request: PollRequest): Promise<PostPage> {
    const maxPosts = Math.min(request.maxPosts, account.settings.pageSize);
    return await walk(listsOf(this.client(account), account, request), { ...request, maxPosts });
  }

  async recheck(account: FacebookAccount, externalIds: string[]): Promise<RecheckedPosts> {
    return await recheckPosts(this.client(account), account.externalAccountId, externalIds);
  }

  async publish(account: FacebookAccount, reply: OutgoingReply): Promise<PublishedPost> {
    const path = `${encodeURIComponent(reply.inReplyToExternalId)}/comments`;
    const { json } = await this.client(account).post(path, { message: reply.text, fields: 'id,permalink_url' });
    const externalId = asText(json['id']);
    if (externalId === undefined) {
      throw new ChannelError({ kind: 'transient', outcome: 'unknown' }, 'Facebook answered a reply with no id');
    }
    return { externalId, url: asText(json['permalink_url']) ?? null, postedAt: new Date() };
  }

  /** An answer to an answer may be put below the comment that both belong to. */
  async findPublished(account: FacebookAccount, reply: OutgoingReply): Promise<PublishedPost | null> {
    const found = await this.findBelow(account, reply.inReplyToExternalId, reply);
    const parentId = found ? null : await this.parentOf(account, reply.inReplyToExternalId);
    return parentId === null ? found : await this.findBelow(account, parentId, reply);
  }

  /** The tokens of Pages do not expire, and where one has ended there is nothing to renew it with. */
  credentialsLife(): null {
    return null;
  }

  refreshCredentials(): Promise<FacebookCredentials> {
    return Promise.reject(new ChannelError({ kind: 'reconnect' }, 'the token of a Page cannot be renewed'));
  }

  receive(account: FacebookAccount, raw: RawDelivery): Delivery {
    const { appSecret } = account.credentials;
    const { verifyToken } = account.settings;
    return receiveGraph(raw, { appSecret, verifyToken, ownId: account.externalAccountId }, pageOfChanges);
  }

  private async findBelow(account: FacebookAccount, id: string, reply: OutgoingReply): Promise<PublishedPost | null> {
    const list = {
      path: `${encodeURIComponent(id)}/comments`,
      params: { ...COMMENT_ORDER, fields: 'id,message,from{id},created_time,permalink_url' },
      read: (raw: unknown) => mapOwnComment(raw, account.externalAccountId),
      timeOf: (raw: unknown) => asMoment(asObject(raw)?.['created_time']) ?? null,
    };
    return await findComment(this.client(account), list, reply);
  }

  /** The comment above a comment; posts have none, and say that they know no such field. */
  private async parentOf(account: FacebookAccount, id: string): Promise<string | null> {
    try {
      const { json } = await this.client(account).get(encodeURIComponent(id), { fields: 'parent{id}' });
      return asText(asObject(json['parent'])?.['id']) ?? null;
    } catch (error) {
      if (error instanceof ChannelError && error.decision.kind === 'rejected') {
        return null;
      }
      throw error;
    }
  }

  private client({ settings, credentials }: Pick<FacebookAccount, 'settings' | 'credentials'>): GraphClient {
    return new GraphClient(this.outbound, 'Facebook', settings.graphUrl, credentials);
  }
}
