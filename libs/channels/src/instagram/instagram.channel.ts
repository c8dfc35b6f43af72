import type {
  AccountIdentity,
  Channel,
  ChannelCapabilities,
  ChannelStream,
  CredentialsLife,
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
import { INSTAGRAM_DESCRIPTOR } from './instagram.descriptor';
import { readMentionId } from './instagram.ids';
import { listsOf, STREAMS } from './instagram.lists';
import type { InstagramAccount } from './instagram.lists';
import { mapOwnComment, pageOfChanges } from './instagram.mapper';
import { recheckPosts } from './instagram.recheck';
import { InstagramCredentials, InstagramSettings } from './instagram.settings';
import { InstagramSignIn, lifeOf } from './instagram.sign-in';

/** A professional account on Instagram: comments on its posts, posts in which it is tagged, and mentions. */
export class InstagramChannel implements Channel<InstagramSettings, InstagramCredentials> {
  readonly descriptor = INSTAGRAM_DESCRIPTOR;
  readonly capabilities: ChannelCapabilities = {
    hasThreads: true,
    hasEdits: false,
    ratings: 'none',
    pageSize: { min: 5, max: 100 },
    maxLatenessMs: 5 * 60_000,
    recheckSize: 10,
  };
  readonly pageSignIn: InstagramSignIn;

  constructor(private readonly outbound: Outbound) {
    this.pageSignIn = new InstagramSignIn(outbound);
  }

  parseSettings(given: unknown): InstagramSettings {
    const settings = parseSettings(InstagramSettings, given);
    for (const name of ['graphUrl', 'apiUrl', 'webUrl'] as const) {
      settings[name] = settings[name].replace(/\/+$/, '');
    }
    return settings;
  }

  parseCredentials(given: unknown): InstagramCredentials {
    return parseSettings(InstagramCredentials, given);
  }

  async identify(settings: InstagramSettings, credentials: InstagramCredentials): Promise<AccountIdentity> {
    const { json } = await this.client({ settings, credentials }).get('me', { fields: 'user_id,username' });
    const externalAccountId = asText(json['user_id']);
    const handle = asText(json['username']);
    if (externalAccountId === undefined || handle === undefined) {
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'Instagram did not say whose token this is');
    }
    return { externalAccountId, handle, replyLength: null };
  }

  streams(): readonly ChannelStream[] {
    return STREAMS;
  }

  async poll(account: InstagramAccount, request: PollRequest): Promise<PostPage> {
    const maxPosts = Math.min(request.maxPosts, account.settings.pageSize);
    return await walk(listsOf(this.client(account), account, request), { ...request, maxPosts });
  }

  async recheck(account: InstagramAccount, externalIds: string[]): Promise<RecheckedPosts> {
    return await recheckPosts(this.client(account), account, externalIds);
  }

  async publish(account: InstagramAccount, reply: OutgoingReply): Promise<PublishedPost> {
    const mention = readMentionId(reply.inReplyToExternalId);
    const { json } = mention
      ? await this.client(account).post(`${account.externalAccountId}/mentions`, {
          message: reply.text,
          media_id: mention.mediaId,
          ...(mention.commentId === null ? {} : { comment_id: mention.commentId }),
        })
      : await this.client(account).post(`${encodeURIComponent(reply.inReplyToExternalId)}/replies`, {
          message: reply.text,
        });
    const externalId = asText(json['id']);
    if (externalId === undefined) {
      throw new ChannelError({ kind: 'transient', outcome: 'unknown' }, 'Instagram answered a reply with no id');
    }
    return { externalId, url: null, postedAt: new Date() };
  }

  /** An answer to an answer stands below the comment that both belong to. */
  async findPublished(account: InstagramAccount, reply: OutgoingReply): Promise<PublishedPost | null> {
    if (readMentionId(reply.inReplyToExternalId)) {
      throw new ChannelError({ kind: 'unsupported' }, 'Instagram shows no comments below others’ posts');
    }
    const client = this.client(account);
    const id = encodeURIComponent(reply.inReplyToExternalId);
    const { json } = await client.get(id, { fields: 'parent_id' });
    const list = {
      path: `${asText(json['parent_id']) ?? id}/replies`,
      params: { fields: 'id,text,username,from{id,username},timestamp,media{id,permalink}' },
      read: (raw: unknown) => mapOwnComment(raw, account),
      timeOf: (raw: unknown) => asMoment(asObject(raw)?.['timestamp']) ?? null,
    };
    return await findComment(client, list, reply);
  }

  credentialsLife(credentials: InstagramCredentials): CredentialsLife {
    return lifeOf(credentials);
  }

  async refreshCredentials({ settings, credentials }: InstagramAccount): Promise<InstagramCredentials> {
    return await this.pageSignIn.renew(settings, credentials);
  }

  receive(account: InstagramAccount, raw: RawDelivery): Delivery {
    const { appSecret } = account.credentials;
    const { verifyToken } = account.settings;
    const keys = { appSecret, verifyToken, ownId: account.externalAccountId };
    return receiveGraph(raw, keys, (changes) => pageOfChanges(changes, account));
  }

  private client({ settings, credentials }: Pick<InstagramAccount, 'settings' | 'credentials'>): GraphClient {
    return new GraphClient(this.outbound, 'Instagram', settings.graphUrl, credentials);
  }
}
