import type {
  AccountIdentity,
  Channel,
  ChannelAccount,
  ChannelCapabilities,
  ChannelStream,
  OutgoingReply,
  PollRequest,
  PublishedPost,
  RecheckedPosts,
} from '../channel';
import { ChannelError } from '../channel-error';
import type { Outbound } from '../http/outbound';
import { asText } from '../json-reader';
import { parseSettings } from '../parse-settings';
import type { PostPage } from '../post';
import { MastodonClient } from './mastodon.client';
import { MASTODON_DESCRIPTOR } from './mastodon.descriptor';
import { readPostLength, replyLength } from './mastodon.instance';
import { readNotifications, readOwnPosts, recheckPosts } from './mastodon.reading';
import { findReply, publishReply } from './mastodon.reply';
import { readSearch, searchStreams } from './mastodon.search';
import { MastodonCredentials, MastodonSettings } from './mastodon.settings';
import { signInPage } from './mastodon.sign-in';

type MastodonAccount = ChannelAccount<MastodonSettings, MastodonCredentials>;

/** Notifications are listed as they arrive; those that a person held back and let through later stand where they would have. */
const MAX_LATENESS_MS = 3_600_000;
const MAX_NOTIFICATIONS = 80;
const RECHECK_SIZE = 20;
const OWN = 'own';

/** Mastodon, and what speaks its API: an account on an instance of one's own choice. */
export class MastodonChannel implements Channel<MastodonSettings, MastodonCredentials> {
  readonly descriptor = MASTODON_DESCRIPTOR;
  readonly capabilities: ChannelCapabilities = {
    hasThreads: true,
    hasEdits: true,
    ratings: 'none',
    pageSize: { min: 1, max: MAX_NOTIFICATIONS },
    maxLatenessMs: MAX_LATENESS_MS,
    recheckSize: RECHECK_SIZE,
  };
  readonly pageSignIn;

  constructor(private readonly outbound: Outbound) {
    this.pageSignIn = signInPage(outbound);
  }

  parseSettings(given: unknown): MastodonSettings {
    const settings = parseSettings(MastodonSettings, given);
    settings.instance = settings.instance.replace(/\/+$/, '');
    return settings;
  }

  parseCredentials(given: unknown): MastodonCredentials {
    return parseSettings(MastodonCredentials, given);
  }

  async identify(settings: MastodonSettings, credentials: MastodonCredentials): Promise<AccountIdentity> {
    const client = new MastodonClient(this.outbound, settings.instance, credentials.accessToken);
    const { json } = await client.getObject('/api/v1/accounts/verify_credentials');
    const [externalAccountId, acct] = [asText(json['id']), asText(json['acct'])];
    if (externalAccountId === undefined || acct === undefined) {
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'Mastodon did not say whose token this is');
    }
    // A name means nothing without its host, and an instance leaves out its own.
    const handle = acct.includes('@') ? acct : `${acct}@${new URL(settings.instance).host}`;
    return { externalAccountId, handle, replyLength: replyLength(await readPostLength(client)) };
  }

  streams(account: MastodonAccount): readonly ChannelStream[] {
    return account.search
      ? searchStreams(account.search)
      : [
          { name: 'notifications', everyPolls: 1 },
          { name: OWN, everyPolls: 5 },
        ];
  }

  async poll(account: MastodonAccount, request: PollRequest): Promise<PostPage> {
    const limit = Math.max(1, Math.min(MAX_NOTIFICATIONS, account.settings.pageSize, request.maxPosts));
    const client = this.client(account);
    if (account.search) {
      return await readSearch(client, account.search, { ...request, limit });
    }
    return request.stream === OWN
      ? await readOwnPosts(client, account.externalAccountId, { ...request, limit })
      : await readNotifications(client, account.externalAccountId, { ...request, limit });
  }

  async recheck(account: MastodonAccount, externalIds: string[]): Promise<RecheckedPosts> {
    return await recheckPosts(this.client(account), account.externalAccountId, externalIds);
  }

  async publish(account: MastodonAccount, reply: OutgoingReply): Promise<PublishedPost> {
    const client = this.client(account);
    return await publishReply(client, reply, {
      ourId: account.externalAccountId,
      readLimit: async () => ({ unit: 'fediverse', ...(await readPostLength(client)) }),
    });
  }

  async findPublished(account: MastodonAccount, reply: OutgoingReply): Promise<PublishedPost | null> {
    return await findReply(this.client(account), account.externalAccountId, reply);
  }

  /** Tokens hold until they are taken back. */
  credentialsLife(): null {
    return null;
  }

  refreshCredentials(): Promise<never> {
    return Promise.reject(
      new ChannelError({ kind: 'reconnect' }, 'Mastodon needs a new sign-in: its tokens do not renew'),
    );
  }

  private client(account: MastodonAccount): MastodonClient {
    return new MastodonClient(this.outbound, account.settings.instance, account.credentials.accessToken);
  }
}
