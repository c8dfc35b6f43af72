import type { SandboxClock } from '../clock';
import { bodyOf } from '../control/body';
import type { FieldReader } from '../control/field.reader';
import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import { type Access, sandboxMetaApp } from './access';
import { GraphError } from './graph.error';
import type { Draft, GraphNode, GraphNodes, Person } from './nodes';
import type { Notifications } from './notifications';
import type { Usage } from './usage';

interface Parts {
  nodes: GraphNodes;
  access: Access;
  usage: Usage;
  notifications: Notifications;
  clock: SandboxClock;
}

const kinds = ['post', 'comment', 'rating', 'media', 'ig-comment'] as const;
const nodeFields = [
  'kind',
  'ownerId',
  'below',
  'from',
  'asOwner',
  'text',
  'createdAt',
  'isTagged',
  'canComment',
  'recommends',
];

/** The back door: Pages and accounts, what people write, and what Meta would send. README.md has the table. */
export class GraphCommands {
  private readonly router = new Router();

  constructor(private readonly parts: Parts) {
    this.router
      .add('POST', '/__control/graph/pages', (request) => this.addOwner(request, 'page'))
      .add('POST', '/__control/graph/accounts', (request) => this.addOwner(request, 'ig-account'))
      .add('POST', '/__control/graph/nodes', (request) => this.addNodes(request))
      .add('GET', '/__control/graph/nodes', (request) => this.listNodes(request))
      .add('PATCH', '/__control/graph/nodes/:id', (request) => this.change(request))
      .add('DELETE', '/__control/graph/nodes/:id', (request) => this.remove(request))
      .add('POST', '/__control/graph/tokens/expire', (request) => this.end(request, 'expire'))
      .add('POST', '/__control/graph/tokens/revoke', (request) => this.end(request, 'revoke'))
      .add('POST', '/__control/graph/limits', (request) => this.limit(request))
      .add('POST', '/__control/graph/notifications', (request) => this.notify(request));
  }

  answer(request: WireRequest): Answer | undefined {
    try {
      return this.router.answer(request);
    } catch (error) {
      if (error instanceof GraphError) {
        return json(400, { error: 'bad-request', field: 'id', message: error.message });
      }
      throw error;
    }
  }

  private addOwner(request: WireRequest, kind: 'page' | 'ig-account'): Answer {
    const body = bodyOf(request).allowOnly(['name', 'tokenAgeMs']);
    const owner = this.parts.nodes.addOwner(kind, body.string('name'));
    const token = this.parts.access.issue(
      kind === 'page' ? 'page' : 'instagram',
      owner.id,
      body.optionalNumber('tokenAgeMs'),
    );
    const times = {
      issuedAt: new Date(token.issuedMs).toISOString(),
      ...(Number.isFinite(token.expiresMs) ? { expiresAt: new Date(token.expiresMs).toISOString() } : {}),
    };
    return json(201, { id: owner.id, accessToken: token.value, ...sandboxMetaApp, ...times });
  }

  private addNodes(request: WireRequest): Answer {
    const inputs = bodyOf(request).allowOnly(['nodes']).list('nodes');
    const added = inputs.map((input) => this.parts.nodes.add(this.readDraft(input)));
    return json(201, { nodes: added.map(truthOf) });
  }

  private readDraft(input: FieldReader): Draft {
    input.allowOnly(nodeFields);
    const { nodes, clock } = this.parts;
    const owner = nodes.get(input.string('ownerId'));
    const below = input.optionalString('below');
    return {
      kind: input.oneOf('kind', kinds),
      ownerId: owner.id,
      text: input.optionalString('text') ?? '',
      ...placeOf(below === undefined ? owner : nodes.get(below)),
      author: this.readAuthor(input, owner),
      createdMs: input.optionalTimeMs('createdAt') ?? clock.now(),
      isTagged: input.optionalBoolean('isTagged') ?? false,
      canComment: input.optionalBoolean('canComment') ?? true,
      recommends: input.optionalBoolean('recommends'),
    };
  }

  private readAuthor(input: FieldReader, owner: GraphNode): Person | null {
    if (input.optionalBoolean('asOwner') === true) {
      return owner.author;
    }
    const from = input.optionalString('from');
    return from === undefined ? null : this.parts.nodes.person(from);
  }

  private listNodes({ query }: WireRequest): Answer {
    const below = query.get('below');
    const found = this.parts.nodes
      .list((node) => below === null || node.parentId === below || (!node.parentId && node.rootId === below))
      .filter((node) => query.get('own') !== 'true' || node.author?.id === node.ownerId);
    return json(200, { nodes: found.reverse().map(truthOf) });
  }

  private change(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['text', 'canComment', 'isHidden', 'author']);
    const node = this.parts.nodes.get(request.params['id'] ?? '');
    node.text = body.optionalString('text') ?? node.text;
    node.canComment = body.optionalBoolean('canComment') ?? node.canComment;
    node.isHidden = body.optionalBoolean('isHidden') ?? node.isHidden;
    const name = body.optionalString('author');
    if (name !== undefined && node.author) {
      node.author = { ...node.author, name };
    }
    return json(200, truthOf(node));
  }

  private remove(request: WireRequest): Answer {
    const node = this.parts.nodes.get(request.params['id'] ?? '');
    this.parts.nodes.remove(node.id);
    return json(200, { ok: true });
  }

  private end(request: WireRequest, how: 'expire' | 'revoke'): Answer {
    this.parts.access[how](bodyOf(request).allowOnly(['ownerId']).string('ownerId'));
    return json(200, { ok: true });
  }

  private limit(request: WireRequest): Answer {
    this.parts.usage.change(bodyOf(request).allowOnly(['calls']).number('calls'));
    return json(200, { ok: true });
  }

  private notify(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['id', 'verb', 'mentions', 'isEscaped']);
    const { nodes, notifications, clock } = this.parts;
    const node = nodes.get(body.string('id'));
    const mentioned = body.optionalString('mentions');
    const options = { nowMs: clock.now(), isEscaped: body.optionalBoolean('isEscaped') ?? true };
    return json(
      200,
      mentioned === undefined
        ? notifications.of(node, body.optionalString('verb') ?? 'add', options)
        : notifications.mention(mentioned, node, clock.now()),
    );
  }
}

/** Below a comment stands an answer, which hangs below what the comment hangs below. */
function placeOf(above: GraphNode): Pick<Draft, 'rootId' | 'parentId'> {
  const isComment = above.kind === 'comment' || above.kind === 'ig-comment';
  return isComment ? { rootId: above.rootId, parentId: above.parentId ?? above.id } : { rootId: above.id };
}

function truthOf(node: GraphNode): object {
  return {
    id: node.id,
    kind: node.kind,
    text: node.text,
    author: node.author?.name ?? null,
    createdAt: new Date(node.createdMs).toISOString(),
  };
}
