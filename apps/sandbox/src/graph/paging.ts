import type { Field } from './fields';
import { invalid } from './graph.error';
import type { GraphNode } from './nodes';

/** How much of a list, and from where. */
export interface PageWish {
  limit: number;
  after?: string;
}

const maxLimit = 100;
const defaultLimit = 25;

export function readPage(given: Readonly<Record<string, string | undefined>>): PageWish {
  const limit = Number(given['limit'] ?? defaultLimit);
  if (!Number.isInteger(limit) || limit < 1 || limit > maxLimit) {
    throw invalid(`Param limit must be an integer from 1 to ${maxLimit}`);
  }
  return { limit, after: given['after'] };
}

/** Cuts a page from a list that comes newest first. A cursor is a place, so what arrives meanwhile shifts nothing. */
export function cutPage(
  nodes: GraphNode[],
  wish: PageWish,
  present: (node: GraphNode) => object,
): { data: object[]; paging?: object } {
  const from = wish.after === undefined ? 0 : placeAfter(nodes, wish.after);
  const shown = nodes.slice(from, from + wish.limit);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) {
    return { data: [] };
  }
  const hasMore = from + wish.limit < nodes.length;
  const cursors = { before: cursorOf(first), after: cursorOf(last) };
  const next = `https://graph.facebook.com/next?limit=${wish.limit}&after=${cursors.after}`;
  return { data: shown.map(present), paging: { cursors, ...(hasMore ? { next } : {}) } };
}

export function pageOfField(field: Field): PageWish {
  return readPage(field.arguments);
}

function placeAfter(nodes: GraphNode[], cursor: string): number {
  const [createdMs, id] = Buffer.from(cursor, 'base64url').toString('latin1').split(' ');
  if (createdMs === undefined || id === undefined || !/^\d+$/.test(createdMs)) {
    throw invalid('Invalid cursors values');
  }
  const number = (text: string): number => Number(text.split('_').at(-1));
  const index = nodes.findIndex(
    (node) =>
      node.createdMs < Number(createdMs) || (node.createdMs === Number(createdMs) && number(node.id) < number(id)),
  );
  return index < 0 ? nodes.length : index;
}

function cursorOf(node: GraphNode): string {
  return Buffer.from(`${node.createdMs} ${node.id}`).toString('base64url');
}
