import { createHash } from 'node:crypto';
import type { OutgoingReply, PublishedPost } from '../channel';
import type { ChannelDecision } from '../channel-error';
import { ChannelError } from '../channel-error';
import { ChannelHttp } from '../http/channel-http';
import type { HttpAnswer, HttpIntent } from '../http/channel-http';
import type { Outbound } from '../http/outbound';
import { asObject, asText } from '../json-reader';
import { signedHeaders } from './signature';

const DEFAULT_WAIT_MS = 60_000;
/** What every receiver can keep as an id, and every proxy lets through as a header. */
const PLAIN_ID = /^[\w.:-]{1,128}$/;

/** Requests to the receiver of our answers. */
export class WebhookClient {
  private readonly http: ChannelHttp;

  constructor(
    outbound: Outbound,
    private readonly callback: URL,
    private readonly secret: string,
  ) {
    this.http = new ChannelHttp(outbound, { network: 'The receiver', defaultWaitMs: DEFAULT_WAIT_MS, decide });
  }

  /** The same reply goes out under the same id, however often: the receiver drops what it has. */
  async send(reply: OutgoingReply): Promise<PublishedPost> {
    const id = messageIdOf(reply.idempotencyKey);
    const body = JSON.stringify({
      type: 'reply',
      id,
      inReplyToId: reply.inReplyToExternalId,
      text: reply.text,
      ...(reply.visibility !== undefined && { visibility: reply.visibility }),
      createdAt: reply.firstAttemptAt.toISOString(),
    });
    const answer = await this.http.send({
      method: 'POST',
      url: this.callback,
      intent: 'write',
      headers: { 'content-type': 'application/json', ...this.sign(id, body) },
      body,
    });
    if (answer.status >= 300) {
      throw new ChannelError({ kind: 'rejected', code: 'rejected' }, 'The receiver is at another address');
    }
    return publishedOf(answer, id);
  }

  /** Asks the receiver what became of a reply. Null where it does not have it, or cannot say: sending it again is safe. */
  async find(reply: OutgoingReply): Promise<PublishedPost | null> {
    const id = messageIdOf(reply.idempotencyKey);
    const url = new URL(this.callback);
    url.searchParams.set('id', id);
    try {
      const answer = await this.http.send({ method: 'GET', url, intent: 'read', headers: this.sign(id, '') });
      if (!asObject(answer.json)) {
        throw this.http.unexpected('read');
      }
      return publishedOf(answer, id);
    } catch (error) {
      if (error instanceof ChannelError && error.decision.kind === 'gone') {
        return null;
      }
      throw error;
    }
  }

  private sign(id: string, body: string): Record<string, string> {
    return signedHeaders(this.secret, { id, timestampSec: Math.floor(Date.now() / 1_000), body });
  }
}

function publishedOf(answer: HttpAnswer, id: string): PublishedPost {
  const body = asObject(answer.json);
  const url = asText(body?.['url']);
  return {
    externalId: asText(body?.['id'])?.slice(0, 200) ?? id,
    url: url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null,
    postedAt: new Date(),
  };
}

function messageIdOf(key: string): string {
  return PLAIN_ID.test(key) ? key : createHash('sha256').update(key).digest('hex');
}

/** docs/channels/webhook.md tells receivers what each status means. */
function decide({ status }: HttpAnswer, intent: HttpIntent): ChannelDecision | null {
  if (intent === 'read') {
    // It does not have it, or does not answer questions.
    return [404, 405, 410, 501].includes(status) ? { kind: 'gone' } : null;
  }
  switch (status) {
    case 404:
      // The address, not the post: that is a 410.
      return { kind: 'rejected', code: 'rejected' };
    case 409:
      return { kind: 'rejected', code: 'duplicate' };
    default:
      return null;
  }
}
