import { randomUUID } from 'node:crypto';
import type { SandboxClock } from '../clock';
import { bodyOf } from '../control/body';
import { FieldReader } from '../control/field.reader';
import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import type { DoubleParts, NetworkDouble } from '../network.double';
import { complaintOf, signatureOf } from './standard-webhooks';

const MAX_CHARACTERS = 10_000;

interface Reply {
  id: string;
  messageId: string;
  inReplyToId: string;
  text: string;
}

/** One who sends posts and takes answers. */
interface Bridge {
  name: string;
  secret: string;
  /** Whether it answers the question what became of a reply. */
  answersQuestions: boolean;
  gone: Set<string>;
  /** By the message's id: a second copy changes nothing. */
  replies: Map<string, Reply>;
}

/** A bridge to some other network, as docs/channels/webhook.md describes one. */
export class WebhookDouble implements NetworkDouble {
  readonly id = 'webhook';
  private readonly clock: SandboxClock;
  private readonly bridges = new Map<string, Bridge>();
  private readonly wire = new Router();
  private readonly commands = new Router();

  constructor({ clock }: DoubleParts) {
    this.clock = clock;
    this.wire
      .add('POST', '/callback/:name', (request) => this.take(request))
      .add('GET', '/callback/:name', (request) => this.tell(request));
    this.commands
      .add('POST', '/__control/webhook/bridges', (request) => this.addBridge(request))
      .add('POST', '/__control/webhook/bridges/:name/deliveries', (request) => this.signDelivery(request))
      .add('POST', '/__control/webhook/bridges/:name/gone', (request) => this.remove(request))
      .add('GET', '/__control/webhook/bridges/:name/replies', (request) =>
        json(200, { replies: [...this.bridgeOf(request).replies.values()] }),
      );
  }

  answer(request: WireRequest): Answer | undefined {
    return this.wire.answer(request);
  }

  control(request: WireRequest): Answer | undefined {
    return this.commands.answer(request);
  }

  reset(): void {
    this.bridges.clear();
  }

  private take(request: WireRequest): Answer {
    const bridge = this.bridges.get(request.params['name'] ?? '');
    if (!bridge) {
      return json(404, { error: 'nobody is here' });
    }
    const complaint = complaintOf(request, bridge.secret, this.clock.now());
    if (complaint !== undefined) {
      return json(401, { error: complaint });
    }
    const body = FieldReader.of(JSON.parse(request.body) as unknown);
    const messageId = request.headers['webhook-id'] ?? '';
    const [inReplyToId, text] = [body.string('inReplyToId'), body.string('text')];
    if (body.string('type') !== 'reply' || body.string('id') !== messageId || [...text].length > MAX_CHARACTERS) {
      return json(422, { error: 'not what was agreed' });
    }
    if (bridge.gone.has(inReplyToId)) {
      return json(410, { error: 'the post is gone' });
    }
    const known = bridge.replies.get(messageId);
    const reply = known ?? { id: randomUUID(), messageId, inReplyToId, text };
    bridge.replies.set(messageId, reply);
    return { ...json(known ? 200 : 201, presented(reply, request)), createdPostId: reply.id };
  }

  private tell(request: WireRequest): Answer {
    const bridge = this.bridges.get(request.params['name'] ?? '');
    if (!bridge?.answersQuestions) {
      return json(405, { error: 'no questions, please' });
    }
    const complaint = complaintOf(request, bridge.secret, this.clock.now());
    if (complaint !== undefined) {
      return json(401, { error: complaint });
    }
    const reply = bridge.replies.get(request.query.get('id') ?? '');
    return reply ? json(200, presented(reply, request)) : json(404, { error: 'no such reply' });
  }

  private addBridge(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['name', 'secret', 'answersQuestions']);
    const name = body.string('name');
    this.bridges.set(name, {
      name,
      secret: body.string('secret'),
      answersQuestions: body.optionalBoolean('answersQuestions') ?? true,
      gone: new Set(),
      replies: new Map(),
    });
    return json(201, { path: `/callback/${name}` });
  }

  /** A request as the bridge would send it to us: the headers and the very bytes. */
  private signDelivery(request: WireRequest): Answer {
    const bridge = this.bridgeOf(request);
    const asked = bodyOf(request).allowOnly(['body', 'id', 'timestampSec']);
    const body = asked.string('body');
    const id = asked.optionalString('id') ?? `msg_${randomUUID()}`;
    const timestampSec = asked.optionalNumber('timestampSec') ?? Math.floor(this.clock.now() / 1_000);
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(timestampSec),
      'webhook-signature': signatureOf(bridge.secret, { id, timestampSec, body }),
    };
    return json(200, { headers, body });
  }

  private remove(request: WireRequest): Answer {
    this.bridgeOf(request).gone.add(bodyOf(request).allowOnly(['id']).string('id'));
    return json(200, { ok: true });
  }

  private bridgeOf(request: WireRequest): Bridge {
    const bridge = this.bridges.get(request.params['name'] ?? '');
    if (!bridge) {
      throw FieldReader.of({}).wrong('name', 'is not there');
    }
    return bridge;
  }
}

function presented(reply: Reply, request: WireRequest): object {
  return { id: reply.id, url: `http://${request.headers['host'] ?? 'sandbox'}/posts/${reply.id}` };
}
