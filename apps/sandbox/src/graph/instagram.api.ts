import type { Token } from './access';
import { parseFields } from './fields';
import { fieldsOf } from './facebook.api';
import { GraphError, invalid } from './graph.error';
import type { GraphNode, GraphNodes } from './nodes';
import { cutPage, readPage } from './paging';
import type { Shapes } from './shapes';

const maxComment = 2200;
const mentionedPattern = /^mentioned_(comment|media)\.(?:comment|media)_id\((\d+)\)\{(.+)\}$/;

/** The parts of the Instagram Platform that concern comments, mentions and tags. */
export class InstagramApi {
  constructor(
    private readonly nodes: GraphNodes,
    private readonly shapes: Shapes,
  ) {}

  read(path: string, query: URLSearchParams, token: Token): object {
    const [id = '', edge, ...rest] = path.split('/');
    const node = this.nodeOf(id, token, 'GET');
    const mentioned = mentionedPattern.exec(query.get('fields') ?? '');
    if (edge === undefined && node.kind === 'ig-account' && mentioned) {
      return this.mentioned(node, { kind: mentioned[1] ?? '', id: mentioned[2] ?? '', fields: mentioned[3] ?? '' });
    }
    if (edge === undefined) {
      return this.shapes.present(node, fieldsOf(query));
    }
    const list = rest.length === 0 ? this.listOf(node, edge) : undefined;
    if (!list) {
      throw invalid(`Tried accessing nonexisting field (${edge}) on node type`);
    }
    const fields = fieldsOf(query);
    return cutPage(list, readPage(Object.fromEntries(query)), (item) => this.shapes.present(item, fields));
  }

  write(path: string, form: URLSearchParams, token: Token): object {
    const [id = '', edge] = path.split('/');
    const node = this.nodeOf(id, token, 'POST');
    switch (`${node.kind}/${edge}`) {
      case 'ig-comment/replies':
      case 'media/comments':
        return { id: this.comment(node, form.get('message') ?? '', token).id };
      case 'ig-account/mentions':
        return { id: this.comment(this.mentionOf(node, form), form.get('message') ?? '', token).id };
      default:
        throw invalid(`Tried accessing nonexisting field (${edge}) on node type`);
    }
  }

  private comment(node: GraphNode, message: string, token: Token): GraphNode {
    if (message.trim() === '') {
      throw invalid('The parameter message is required');
    }
    if (Array.from(message).length > maxComment) {
      throw invalid('Comment text is too long');
    }
    if (node.isHidden || !node.canComment || node.isTagged) {
      throw new GraphError(10, '(#10) Application does not have permission for this action');
    }
    return this.nodes.add({
      kind: 'ig-comment',
      ownerId: node.ownerId,
      rootId: node.kind === 'media' ? node.id : node.rootId,
      // An answer to an answer stands below the comment that both belong to.
      parentId: node.kind === 'media' ? undefined : (node.parentId ?? node.id),
      text: message,
      author: this.nodes.get(token.ownerId).author,
    });
  }

  /** What somebody wrote about us elsewhere: to be read by an id that a notification told, and in no other way. */
  private mentioned(account: GraphNode, wish: { kind: string; id: string; fields: string }): object {
    const node = this.nodes.get(wish.id);
    const isOurs = node.text.includes(`@${account.author?.name ?? ''}`);
    if (!isOurs || node.kind !== (wish.kind === 'comment' ? 'ig-comment' : 'media')) {
      throw invalid('Invalid parameter');
    }
    return { [`mentioned_${wish.kind}`]: this.shapes.present(node, parseFields(wish.fields)), id: account.id };
  }

  private mentionOf(account: GraphNode, form: URLSearchParams): GraphNode {
    const node = this.nodes.get(form.get('comment_id') ?? form.get('media_id') ?? '', 'POST');
    if (!node.text.includes(`@${account.author?.name ?? ''}`)) {
      throw invalid('Invalid parameter');
    }
    return node;
  }

  private listOf(node: GraphNode, edge: string): GraphNode[] | undefined {
    switch (`${node.kind}/${edge}`) {
      case 'ig-account/media':
        return this.nodes.list((other) => other.kind === 'media' && other.ownerId === node.id && !other.isTagged);
      case 'ig-account/tags':
        return this.nodes.list((other) => other.kind === 'media' && other.ownerId === node.id && other.isTagged);
      case 'media/comments':
      case 'ig-comment/replies':
        return this.shapes.igCommentsOf(node);
      default:
        return undefined;
    }
  }

  private nodeOf(id: string, token: Token, method: string): GraphNode {
    const node = this.nodes.get(id === 'me' ? token.ownerId : id, method);
    return node.ownerId === token.ownerId ? node : this.nodes.get('', method);
  }
}
