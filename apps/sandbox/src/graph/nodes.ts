import type { SandboxClock } from '../clock';
import { missing } from './graph.error';

/** Somebody on Facebook or Instagram; `name` is what others see. */
export interface Person {
  id: string;
  name: string;
}

export type NodeKind = 'page' | 'post' | 'comment' | 'rating' | 'ig-account' | 'media' | 'ig-comment';

/** Anything that has an id, and hangs below something else. */
export interface GraphNode {
  id: string;
  kind: NodeKind;
  /** The Page or the Instagram account on which it is. */
  ownerId: string;
  /** What it hangs below: a post or a medium for comments, the owner for posts. */
  rootId: string;
  /** The comment that it answers. */
  parentId?: string;
  /** Null: somebody whom Meta does not show to us. */
  author: Person | null;
  text: string;
  createdMs: number;
  /** A post elsewhere that names the owner. */
  isTagged: boolean;
  isHidden: boolean;
  canComment: boolean;
  recommends?: boolean;
}

export type Draft = Pick<GraphNode, 'kind' | 'ownerId' | 'text'> &
  Partial<Pick<GraphNode, 'rootId' | 'parentId' | 'author' | 'createdMs' | 'isTagged' | 'canComment' | 'recommends'>>;

const firstNumber = 100_000_000_000_000;

/** What Facebook and Instagram know. */
export class GraphNodes {
  private readonly nodes = new Map<string, GraphNode>();
  private readonly people = new Map<string, Person>();
  private made = 0;

  constructor(private readonly clock: SandboxClock) {}

  add(draft: Draft): GraphNode {
    const id = this.idOf(draft);
    const node: GraphNode = {
      rootId: draft.ownerId,
      author: null,
      createdMs: this.clock.now(),
      isTagged: false,
      isHidden: false,
      canComment: true,
      ...draft,
      id,
    };
    this.nodes.set(id, node);
    return node;
  }

  /** A Page or an Instagram account. */
  addOwner(kind: 'page' | 'ig-account', name: string): GraphNode {
    const id = this.nextNumber();
    const node = this.add({ kind, ownerId: '', text: name });
    this.nodes.delete(node.id);
    Object.assign(node, { id, ownerId: id, rootId: id, author: { id, name } });
    this.nodes.set(id, node);
    return node;
  }

  person(name: string): Person {
    const known = this.people.get(name) ?? { id: this.nextNumber(), name };
    this.people.set(name, known);
    return known;
  }

  find(id: string): GraphNode | undefined {
    return this.nodes.get(id);
  }

  /** @throws {GraphError} as Meta does, where there is none. */
  get(id: string, method = 'GET'): GraphNode {
    const node = this.nodes.get(id);
    if (!node) {
      throw missing(method, id);
    }
    return node;
  }

  /** Newest first. */
  list(isWanted: (node: GraphNode) => boolean): GraphNode[] {
    return [...this.nodes.values()]
      .filter(isWanted)
      .sort((left, right) => right.createdMs - left.createdMs || compareIds(right.id, left.id));
  }

  /** What hangs below it goes with it. */
  remove(id: string): void {
    this.nodes.delete(id);
    for (const node of this.list((other) => other.rootId === id || other.parentId === id)) {
      this.remove(node.id);
    }
  }

  reset(): void {
    this.nodes.clear();
    this.people.clear();
    this.made = 0;
  }

  /** Posts are named after their Page, comments after their post; on Instagram each has a number of its own. */
  private idOf(draft: Draft): string {
    const number = this.nextNumber();
    switch (draft.kind) {
      case 'post':
      case 'rating':
        return `${draft.ownerId}_${number}`;
      case 'comment':
        return `${draft.rootId?.split('_').at(-1) ?? ''}_${number}`;
      default:
        return number;
    }
  }

  private nextNumber(): string {
    this.made += 1;
    return String(firstNumber + this.made);
  }
}

/** The number at the end is the newer the higher. */
function compareIds(left: string, right: string): number {
  return Number(left.split('_').at(-1)) - Number(right.split('_').at(-1));
}
