import type { EntityManager } from 'typeorm';

declare const proven: unique symbol;

/**
 * A transaction that has set its workspace. Every repository method takes one first, so that nothing can be read or
 * written outside a workspace; PostgreSQL's row-level security enforces the same underneath. Only {@link Database} makes it.
 */
export interface WorkspaceScope {
  readonly workspaceId: string;
  readonly manager: EntityManager;
  readonly [proven]: true;
}
