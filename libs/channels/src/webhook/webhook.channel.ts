import type {
  AccountIdentity,
  Channel,
  ChannelAccount,
  ChannelCapabilities,
  ChannelStream,
  CredentialsLife,
  Delivery,
  OutgoingReply,
  PublishedPost,
  RawDelivery,
  RecheckedPosts,
} from '../channel';
import { ChannelError } from '../channel-error';
import type { Outbound } from '../http/outbound';
import { parseSettings } from '../parse-settings';
import type { PostPage } from '../post';
import { verify } from './signature';
import { WebhookClient } from './webhook.client';
import { WEBHOOK_DESCRIPTOR } from './webhook.descriptor';
import { mapDelivery } from './webhook.mapper';
import { WebhookCredentials, WebhookSettings } from './webhook.settings';

type WebhookAccount = ChannelAccount<WebhookSettings, WebhookCredentials>;

/** Posts that anybody sends us, and answers that we send back: for networks that Genklang does not speak. */
export class WebhookChannel implements Channel<WebhookSettings, WebhookCredentials> {
  readonly descriptor = WEBHOOK_DESCRIPTOR;
  readonly capabilities: ChannelCapabilities = {
    hasThreads: true,
    hasEdits: true,
    ratings: 'stars',
    pageSize: { min: 1, max: 100 },
    maxLatenessMs: 0,
    recheckSize: 0,
  };

  constructor(private readonly outbound: Outbound) {}

  parseSettings(given: unknown): WebhookSettings {
    return parseSettings(WebhookSettings, given);
  }

  parseCredentials(given: unknown): WebhookCredentials {
    return parseSettings(WebhookCredentials, given);
  }

  /** A source is its name: the secret may change. */
  identify(settings: WebhookSettings): Promise<AccountIdentity> {
    const name = settings.name.normalize('NFC').trim().replace(/\s+/g, ' ');
    return Promise.resolve({ externalAccountId: `source:${name.toLowerCase()}`, handle: name, replyLength: null });
  }

  /** Nothing is asked for: everything is sent to us. */
  streams(): readonly ChannelStream[] {
    return [];
  }

  receive(account: WebhookAccount, raw: RawDelivery): Delivery {
    if (raw.method !== 'POST') {
      return { kind: 'refused', status: 400, reason: 'send posts with POST' };
    }
    const verified = verify(account.credentials.signingSecret, raw.headers, raw);
    if ('reason' in verified) {
      return { kind: 'refused', status: 401, reason: verified.reason };
    }
    const page = mapDelivery(raw.body.toString('utf8'), {
      externalAccountId: account.externalAccountId,
      handle: account.handle,
      canAnswer: account.settings.callbackUrl !== undefined,
      now: raw.receivedAt,
    });
    return 'reason' in page
      ? { kind: 'refused', status: 400, reason: page.reason }
      : { kind: 'posts', deliveryId: verified.id, page };
  }

  async publish(account: WebhookAccount, reply: OutgoingReply): Promise<PublishedPost> {
    return await this.client(account).send(reply);
  }

  async findPublished(account: WebhookAccount, reply: OutgoingReply): Promise<PublishedPost | null> {
    return await this.client(account).find(reply);
  }

  poll(): Promise<PostPage> {
    return Promise.reject(unsupported('Posts are sent to us'));
  }

  recheck(): Promise<RecheckedPosts> {
    return Promise.reject(unsupported('Posts are sent to us'));
  }

  credentialsLife(): CredentialsLife | null {
    return null;
  }

  refreshCredentials(): Promise<WebhookCredentials> {
    return Promise.reject(new ChannelError({ kind: 'reconnect' }, 'A signing secret is changed by hand'));
  }

  private client({ settings, credentials }: WebhookAccount): WebhookClient {
    if (settings.callbackUrl === undefined) {
      throw unsupported('There is no address to send answers to');
    }
    return new WebhookClient(this.outbound, new URL(settings.callbackUrl), credentials.signingSecret);
  }
}

function unsupported(why: string): ChannelError {
  return new ChannelError({ kind: 'unsupported' }, why);
}
