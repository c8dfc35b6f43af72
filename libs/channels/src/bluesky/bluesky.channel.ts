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
import { asMoment, asObject, asText } from '../json-reader';
import { parseSettings } from '../parse-settings';
import type { PostPage } from '../post';
import { BlueskyClient } from './bluesky.client';
import { BLUESKY_DESCRIPTOR } from './bluesky.descriptor';
import { publishedOf } from './bluesky.mapper';
import { LOOKUP_SIZE, readNotifications, readOwnPosts, recheckPosts } from './bluesky.reading';
import type { Reading } from './bluesky.reading';
import { buildReply, placeOfReply } from './bluesky.reply';
import { readSearch, searchStreams } from './bluesky.search';
import { readIdentity, sessionLife, withSession } from './bluesky.session';
import { BlueskyCredentials, BlueskySettings } from './bluesky.settings';
import { MAX_LIMIT } from './bluesky.timeline';

type BlueskyAccount = ChannelAccount<BlueskySettings, BlueskyCredentials>;

/** A post stands in lists at the time that its author's device wrote on it: so late one may come into a list. */
const MAX_LATENESS_MS = 3 * 24 * 3_600_000;
const OWN = 'own';

/** Bluesky, over XRPC with an app password. */
export class BlueskyChannel implements Channel<BlueskySettings, BlueskyCredentials> {
  readonly descriptor = BLUESKY_DESCRIPTOR;
  readonly capabilities: ChannelCapabilities = {
    hasThreads: true,
    hasEdits: true,
    ratings: 'none',
    pageSize: { min: 1, max: MAX_LIMIT },
    maxLatenessMs: MAX_LATENESS_MS,
    recheckSize: LOOKUP_SIZE,
  };

  constructor(private readonly outbound: Outbound) {}

  parseSettings(given: unknown): BlueskySettings {
    const settings = parseSettings(BlueskySettings, given);
    settings.service = settings.service.replace(/\/+$/, '');
    settings.webUrl = settings.webUrl.replace(/\/+$/, '');
    return settings;
  }

  parseCredentials(given: unknown): BlueskyCredentials {
    return parseSettings(BlueskyCredentials, given);
  }

  /** Logs in where there is no session yet. That session is not kept: credentials come back from a refresh only. */
  async identify(settings: BlueskySettings, credentials: BlueskyCredentials): Promise<AccountIdentity> {
    const client = new BlueskyClient(this.outbound, settings.service, credentials.accessJwt);
    const { json } = credentials.accessJwt
      ? await client.query('com.atproto.server.getSession')
      : await client.login(credentials.identifier, credentials.appPassword ?? '');
    const { did, handle } = readIdentity(json);
    return { externalAccountId: did, handle, replyLength: null };
  }

  streams(account: BlueskyAccount): readonly ChannelStream[] {
    return account.search
      ? searchStreams(account.search)
      : [
          { name: 'notifications', everyPolls: 1 },
          { name: OWN, everyPolls: 5 },
        ];
  }

  async poll(account: BlueskyAccount, request: PollRequest): Promise<PostPage> {
    const reading = this.readingOf(account, Math.min(account.settings.pageSize, request.maxPosts));
    if (account.search) {
      return await readSearch(reading, account.search, request);
    }
    return request.stream === OWN ? await readOwnPosts(reading, request) : await readNotifications(reading, request);
  }

  async recheck(account: BlueskyAccount, externalIds: string[]): Promise<RecheckedPosts> {
    return await recheckPosts(this.readingOf(account, LOOKUP_SIZE), externalIds);
  }

  async publish(account: BlueskyAccount, reply: OutgoingReply): Promise<PublishedPost> {
    const client = this.client(account);
    const record = await buildReply(client, reply);
    const place = placeOfReply(account.externalAccountId, reply);
    const { json } = await client.procedure('com.atproto.repo.putRecord', { ...place, record });
    const uri = asText(json['uri']);
    if (uri === undefined) {
      throw new ChannelError({ kind: 'transient', outcome: 'unknown' }, 'Bluesky answered a publish with no uri');
    }
    return this.published(account, uri, reply.firstAttemptAt);
  }

  /** A reply has its place from its first attempt on: it is there, or it was never written. */
  async findPublished(account: BlueskyAccount, reply: OutgoingReply): Promise<PublishedPost | null> {
    try {
      const { json } = await this.client(account).query('com.atproto.repo.getRecord', {
        ...placeOfReply(account.externalAccountId, reply),
      });
      const uri = asText(json['uri']);
      if (uri === undefined) {
        throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'Bluesky answered a look with no uri');
      }
      const postedAt = asMoment(asObject(json['value'])?.['createdAt']);
      return this.published(account, uri, postedAt ?? reply.firstAttemptAt);
    } catch (error) {
      if (error instanceof ChannelError && error.decision.kind === 'gone') {
        return null;
      }
      throw error;
    }
  }

  credentialsLife(credentials: BlueskyCredentials): CredentialsLife {
    return sessionLife(credentials);
  }

  /** Renews the session, or opens one where there is none: logins are few (300 a day), so sessions are kept. */
  async refreshCredentials(account: BlueskyAccount): Promise<BlueskyCredentials> {
    const { credentials, externalAccountId } = account;
    const renewed = withSession(credentials, await this.openSession(account), new Date());
    if (externalAccountId !== '' && renewed.did !== externalAccountId) {
      throw new ChannelError({ kind: 'reconnect' }, 'the handle belongs to another account now');
    }
    return renewed;
  }

  private async openSession({ settings, credentials }: BlueskyAccount): Promise<Record<string, unknown>> {
    const { identifier, appPassword, refreshJwt } = credentials;
    const client = new BlueskyClient(this.outbound, settings.service, refreshJwt);
    if (refreshJwt) {
      try {
        return (await client.refresh()).json;
      } catch (error) {
        const isDead = error instanceof ChannelError && error.decision.kind === 'reconnect';
        if (!isDead || !appPassword) {
          throw error;
        }
      }
    }
    return (await client.login(identifier, appPassword ?? '')).json;
  }

  private published(account: BlueskyAccount, uri: string, postedAt: Date): PublishedPost {
    return publishedOf(uri, account.handle, { webUrl: account.settings.webUrl, postedAt });
  }

  private readingOf(account: BlueskyAccount, limit: number): Reading {
    const reader = { externalAccountId: account.externalAccountId, webUrl: account.settings.webUrl };
    return { client: this.client(account), reader, limit: Math.max(1, Math.min(MAX_LIMIT, limit)) };
  }

  private client(account: BlueskyAccount): BlueskyClient {
    return new BlueskyClient(this.outbound, account.settings.service, account.credentials.accessJwt);
  }
}
