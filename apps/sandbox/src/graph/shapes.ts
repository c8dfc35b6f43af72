import type { Field } from './fields';
import { GraphError } from './graph.error';
import type { GraphNode, GraphNodes, NodeKind } from './nodes';
import { cutPage, pageOfField } from './paging';

type Value = (node: GraphNode, field: Field) => unknown;

const always: Record<NodeKind, string[]> = {
  page: ['name', 'id'],
  post: ['created_time', 'message', 'id'],
  comment: ['created_time', 'from', 'message', 'id'],
  rating: ['created_time', 'recommendation_type', 'review_text'],
  'ig-account': ['id'],
  media: ['id'],
  'ig-comment': ['timestamp', 'text', 'id'],
};

/** Answers in the fields that were asked for: those of Meta's own reference, and no other. */
export class Shapes {
  private readonly values: Record<NodeKind, Record<string, Value>>;

  constructor(private readonly nodes: GraphNodes) {
    this.values = {
      page: { id: idOf, name: nameOf, username: () => undefined },
      post: this.postValues(),
      comment: this.commentValues(),
      rating: ratingValues(),
      'ig-account': { id: idOf, user_id: idOf, username: nameOf, name: nameOf, account_type: () => 'BUSINESS' },
      media: this.mediaValues(),
      'ig-comment': this.igCommentValues(),
    };
  }

  present(node: GraphNode, fields: Field[]): Record<string, unknown> {
    const wanted = fields.length > 0 ? fields : always[node.kind].map(plainField);
    const shown: Record<string, unknown> = {};
    for (const field of wanted) {
      const value = this.values[node.kind][field.name];
      if (!value) {
        throw new GraphError(
          100,
          `(#100) Tried accessing nonexisting field (${field.name}) on node type (${typeNames[node.kind]})`,
        );
      }
      shown[field.name] = value(node, field);
    }
    const found = Object.entries({ ...shown, ...(node.kind === 'rating' ? {} : { id: node.id }) });
    return Object.fromEntries(found.filter(([, value]) => value !== undefined));
  }

  /** The comments of a post or of a comment, newest first or oldest first. */
  commentsOf(node: GraphNode, given: Readonly<Record<string, string | undefined>>): GraphNode[] {
    const isAll = given['filter'] === 'stream';
    const isBelow = (other: GraphNode): boolean =>
      node.kind === 'comment'
        ? other.parentId === node.id
        : other.rootId === node.id && (isAll || other.parentId === undefined);
    const newestFirst = this.nodes.list((other) => other.kind === 'comment' && isBelow(other));
    return given['order'] === 'reverse_chronological' ? newestFirst : newestFirst.reverse();
  }

  /** The comments of a medium, or the answers to one; hidden ones are not among them. */
  igCommentsOf(node: GraphNode): GraphNode[] {
    return this.nodes.list(
      (other) =>
        other.kind === 'ig-comment' &&
        !other.isHidden &&
        (node.kind === 'ig-comment'
          ? other.parentId === node.id
          : other.rootId === node.id && other.parentId === undefined),
    );
  }

  private postValues(): Record<string, Value> {
    return {
      id: idOf,
      message: textOf,
      story: () => undefined,
      from: personOf,
      created_time: timeOf,
      updated_time: timeOf,
      permalink_url: (node) => `https://www.facebook.com/${node.id.replace('_', '/posts/')}`,
      shares: () => undefined,
      is_published: () => true,
      comments: (node, field) => this.inner(this.commentsOf(node, field.arguments), field),
    };
  }

  private commentValues(): Record<string, Value> {
    return {
      id: idOf,
      message: textOf,
      from: personOf,
      created_time: timeOf,
      permalink_url: (node) => `https://www.facebook.com/${node.rootId.replace('_', '/posts/')}?comment_id=${node.id}`,
      parent: (node, field) => this.parentOf(node, field),
      can_comment: (node) => node.canComment,
      can_hide: () => true,
      can_remove: () => true,
      is_hidden: (node) => node.isHidden,
      like_count: () => 0,
      comment_count: (node) => this.commentsOf(node, {}).length,
      attachment: () => undefined,
      comments: (node, field) => this.inner(this.commentsOf(node, field.arguments), field),
    };
  }

  private mediaValues(): Record<string, Value> {
    return {
      id: idOf,
      caption: textOf,
      permalink: (node) => `https://www.instagram.com/p/${node.id}/`,
      timestamp: timeOf,
      username: nameOf,
      media_type: () => 'IMAGE',
      media_product_type: () => 'FEED',
      like_count: () => 0,
      comments_count: (node) => this.nodes.list((other) => other.rootId === node.id && other.id !== node.id).length,
      is_comment_enabled: (node) => node.canComment,
      comments: (node, field) => this.innerOrNone(this.igCommentsOf(node), field),
    };
  }

  private igCommentValues(): Record<string, Value> {
    return {
      id: idOf,
      text: textOf,
      username: nameOf,
      from: (node, field) => pick({ id: node.author?.id, username: node.author?.name }, field),
      timestamp: timeOf,
      parent_id: (node) => node.parentId,
      hidden: (node) => node.isHidden,
      like_count: () => 0,
      media: (node, field) => this.present(this.nodes.get(node.rootId), field.fields),
      replies: (node, field) => this.innerOrNone(this.igCommentsOf(node), field),
    };
  }

  private parentOf(node: GraphNode, field: Field): unknown {
    const parent = node.parentId === undefined ? undefined : this.nodes.find(node.parentId);
    return parent && this.present(parent, field.fields);
  }

  private inner(list: GraphNode[], field: Field): object {
    return cutPage(list, pageOfField(field), (node) => this.present(node, field.fields));
  }

  /** Instagram leaves an empty list out. */
  private innerOrNone(list: GraphNode[], field: Field): object | undefined {
    return list.length === 0 ? undefined : this.inner(list, field);
  }
}

const typeNames: Record<NodeKind, string> = {
  page: 'Page',
  post: 'Post',
  comment: 'Comment',
  rating: 'Recommendation',
  'ig-account': 'IGUser',
  media: 'IGMedia',
  'ig-comment': 'IGComment',
};

function ratingValues(): Record<string, Value> {
  return {
    created_time: timeOf,
    rating: () => undefined,
    has_rating: () => false,
    has_review: (node) => node.text !== '',
    recommendation_type: (node) => (node.recommends === true ? 'positive' : 'negative'),
    review_text: textOf,
    reviewer: personOf,
    open_graph_story: (node) => ({ id: node.id }),
  };
}

function plainField(name: string): Field {
  return { name, arguments: {}, fields: [] };
}

function idOf(node: GraphNode): string {
  return node.id;
}

function nameOf(node: GraphNode): string | undefined {
  return node.author?.name;
}

function textOf(node: GraphNode): string | undefined {
  return node.text === '' ? undefined : node.text;
}

function personOf(node: GraphNode, field: Field): object | undefined {
  return node.author ? pick({ name: node.author.name, id: node.author.id }, field) : undefined;
}

function pick(value: Record<string, unknown>, field: Field): Record<string, unknown> {
  const names = field.fields.map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(value).filter(([name, item]) => item !== undefined && (names.length === 0 || names.includes(name))),
  );
}

/** As Meta writes moments: whole seconds, and a zone without a colon. */
function timeOf(node: GraphNode): string {
  return `${new Date(node.createdMs).toISOString().slice(0, 19)}+0000`;
}
