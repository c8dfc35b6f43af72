import type { Token } from './access';
import { parseFields } from './fields';
import { GraphError, invalid } from './graph.error';
import type { GraphNode, GraphNodes } from './nodes';
import { cutPage, readPage } from './paging';
import type { Shapes } from './shapes';

const maxComment = 8000;

/** The parts of the Graph API that concern a Page. A path here is what follows the version. */
export class FacebookApi {
  /** Pages that are sent notifications. */
  readonly subscribed = new Set<string>();

  constructor(
    private readonly nodes: GraphNodes,
    private readonly shapes: Shapes,
  ) {}

  read(path: string, query: URLSearchParams, token: Token): object {
    const [id = '', edge, ...rest] = path.split('/');
    const node = this.nodeOf(id, token, 'GET');
    if (edge === undefined) {
      return this.shapes.present(node, fieldsOf(query));
    }
    const list = rest.length === 0 ? this.listOf(node, edge, query) : undefined;
    if (!list) {
      throw invalid(`Tried accessing nonexisting field (${edge}) on node type`);
    }
    const fields = fieldsOf(query);
    const wish = readPage(Object.fromEntries(query));
    return cutPage(list, wish, (item) => this.shapes.present(item, fields));
  }

  write(path: string, form: URLSearchParams, token: Token): object {
    const [id = '', edge] = path.split('/');
    const node = this.nodeOf(id, token, 'POST');
    if (edge === 'subscribed_apps' && node.kind === 'page') {
      this.subscribed.add(node.id);
      return { success: true };
    }
    if (edge !== 'comments' || node.kind === 'page') {
      throw invalid(`Tried accessing nonexisting field (${edge}) on node type`);
    }
    const comment = this.comment(node, form.get('message') ?? '', token);
    const fields = form.get('fields');
    return fields === null ? { id: comment.id } : this.shapes.present(comment, parseFields(fields));
  }

  /** The Pages that a person manages, each with a token of its own. */
  accounts(query: URLSearchParams, issue: (page: GraphNode) => string): object {
    const names = (query.get('fields') ?? 'access_token,id,name').split(',');
    const pages = this.nodes.list((node) => node.kind === 'page');
    return cutPage(pages, readPage(Object.fromEntries(query)), (page) => {
      const all: Record<string, unknown> = {
        id: page.id,
        name: page.author?.name,
        access_token: names.includes('access_token') ? issue(page) : undefined,
        tasks: ['MODERATE', 'CREATE_CONTENT', 'MANAGE'],
      };
      return Object.fromEntries(names.map((name) => [name, all[name]]));
    });
  }

  private comment(node: GraphNode, message: string, token: Token): GraphNode {
    if (message.trim() === '') {
      throw new GraphError(100, '(#100) Invalid parameter: message is required');
    }
    if (Array.from(message).length > maxComment) {
      throw new GraphError(100, '(#100) Comment is too long');
    }
    if (!node.canComment) {
      throw new GraphError(200, '(#200) Permissions error');
    }
    // Facebook has two levels: an answer to an answer stands below the comment that both belong to.
    const parentId = node.kind === 'comment' ? (node.parentId ?? node.id) : undefined;
    return this.nodes.add({
      kind: 'comment',
      ownerId: token.ownerId,
      rootId: node.kind === 'comment' ? node.rootId : node.id,
      parentId,
      text: message,
      author: this.nodes.get(token.ownerId).author,
    });
  }

  private listOf(node: GraphNode, edge: string, query: URLSearchParams): GraphNode[] | undefined {
    const isOwn = (other: GraphNode): boolean => other.ownerId === node.id;
    switch (node.kind === 'page' ? edge : `node/${edge}`) {
      case 'feed':
        return this.nodes.list((other) => isOwn(other) && other.kind === 'post');
      case 'published_posts':
        return this.nodes.list((other) => isOwn(other) && other.kind === 'post' && other.author?.id === node.id);
      case 'tagged':
        return this.nodes.list((other) => isOwn(other) && other.kind === 'post' && other.isTagged);
      case 'ratings':
        return this.nodes.list((other) => isOwn(other) && other.kind === 'rating');
      case 'node/comments':
        return this.shapes.commentsOf(node, Object.fromEntries(query));
      default:
        return undefined;
    }
  }

  /** What is on other Pages is not there for us. */
  private nodeOf(id: string, token: Token, method: string): GraphNode {
    const node = this.nodes.get(id === 'me' ? token.ownerId : id, method);
    return node.ownerId === token.ownerId ? node : this.nodes.get('', method);
  }
}

export function fieldsOf(query: URLSearchParams): ReturnType<typeof parseFields> {
  const fields = query.get('fields');
  return fields === null ? [] : parseFields(fields);
}
