import { createHmac } from 'node:crypto';
import { sandboxMetaApp } from './access';
import type { GraphNode, GraphNodes } from './nodes';

/** A request as Meta sends it to an app's own address. */
export interface Notification {
  headers: Record<string, string>;
  body: string;
}

/** Says of something that it was written, changed or removed, in the words of Meta's webhooks. */
export class Notifications {
  constructor(private readonly nodes: GraphNodes) {}

  /** @param isEscaped Meta writes letters beyond ASCII as escapes; without, they stand as they are. */
  of(node: GraphNode, verb: string, options: { nowMs: number; isEscaped: boolean }): Notification {
    const isInstagram = node.kind === 'media' || node.kind === 'ig-comment';
    const time = Math.floor(options.nowMs / 1000);
    const change = isInstagram
      ? { field: 'comments', value: this.igComment(node) }
      : { field: 'feed', value: this.feed(node, verb) };
    const object = isInstagram ? 'instagram' : 'page';
    return signed({ object, entry: [{ id: node.ownerId, time, changes: [change] }] }, options.isEscaped);
  }

  /** A mention elsewhere: that is all that is told of it. */
  mention(accountId: string, node: GraphNode, nowMs: number): Notification {
    const value = node.kind === 'media' ? { media_id: node.id } : { media_id: node.rootId, comment_id: node.id };
    const entry = { id: accountId, time: Math.floor(nowMs / 1000), changes: [{ field: 'mentions', value }] };
    return signed({ object: 'instagram', entry: [entry] }, true);
  }

  private feed(node: GraphNode, verb: string): object {
    const isComment = node.kind === 'comment';
    const post = this.nodes.find(node.rootId);
    return {
      ...(node.author ? { from: { id: node.author.id, name: node.author.name } } : {}),
      item: isComment ? 'comment' : 'status',
      ...(isComment ? { comment_id: node.id, parent_id: node.parentId ?? node.rootId } : {}),
      post_id: isComment ? node.rootId : node.id,
      verb,
      created_time: Math.floor(node.createdMs / 1000),
      ...(verb === 'remove' ? {} : { message: node.text }),
      ...(isComment && post ? { post: { id: post.id, status_type: 'mobile_status_update', is_published: true } } : {}),
    };
  }

  private igComment(node: GraphNode): object {
    return {
      id: node.id,
      from: { id: node.author?.id, username: node.author?.name },
      text: node.text,
      media: { id: node.rootId, media_product_type: 'FEED' },
      ...(node.parentId === undefined ? {} : { parent_id: node.parentId }),
    };
  }
}

function signed(payload: object, isEscaped: boolean): Notification {
  const plain = JSON.stringify(payload);
  const body = isEscaped
    ? plain.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : plain;
  const signature = createHmac('sha256', sandboxMetaApp.appSecret).update(body).digest('hex');
  return {
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
    body,
  };
}
