import type { DataSource, EntityManager } from 'typeorm';
import type { WorkspaceScope } from './workspace-scope';

/** SQLSTATEs after which the whole transaction may be tried again: serialisation, deadlock, a restarted server. */
const RETRYABLE = new Set(['40001', '40P01', '57P01', '57P02', '57P03']);
const MAX_ATTEMPTS = 3;
/** Longer than any request to a network takes. */
const PATIENT_MS = 30_000;

/** The door to the tables: a transaction per request or job, as the role that owns nothing, in one workspace. */
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction of the workspace and commits what it did. A transaction that lost a race with another
   * one, or a server that restarted, is tried again as a whole; `work` must therefore have no effect outside the database.
   */
  async inWorkspace<T>(workspaceId: string, work: (scope: WorkspaceScope) => Promise<T>): Promise<T> {
    return await this.attempt(workspaceId, work, MAX_ATTEMPTS);
  }

  /**
   * The same for the one kind of work that has an effect outside: it is not tried again, and the server waits for it longer than
   * for others. Meant for renewing credentials, which must be stored before anybody else reads them.
   */
  async inWorkspaceOnce<T>(workspaceId: string, work: (scope: WorkspaceScope) => Promise<T>): Promise<T> {
    return await this.attempt(
      workspaceId,
      async (scope) => {
        await scope.manager.query(`select set_config('idle_in_transaction_session_timeout', '${PATIENT_MS}', true)`);
        return await work(scope);
      },
      1,
    );
  }

  private async attempt<T>(
    workspaceId: string,
    work: (scope: WorkspaceScope) => Promise<T>,
    maxAttempts: number,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(async (manager) => {
          await manager.query(
            `select set_config('role', 'genklang_app', true), set_config('app.workspace_id', $1, true)`,
            [workspaceId],
          );
          return await work({ workspaceId, manager } as WorkspaceScope);
        });
      } catch (error) {
        if (attempt >= maxAttempts || !RETRYABLE.has(sqlStateOf(error) ?? '')) {
          throw error;
        }
      }
    }
  }

  /** The workspaces there are, for jobs that serve each in turn. */
  async listWorkspaceIds(): Promise<string[]> {
    const rows: { id: string }[] = await this.asApp((manager) =>
      manager.query('select id from identity.workspace order by id'),
    );
    return rows.map((row) => row.id);
  }

  /** Resolves when the database answers. */
  async ping(): Promise<void> {
    await this.dataSource.query('select 1');
  }

  private asApp<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('role', 'genklang_app', true)`);
      return await work(manager);
    });
  }
}

/** The same door with connections of its own and little patience: searches and figures never keep the inbox waiting. */
export class SearchDatabase extends Database {}

/** The SQLSTATE of a database error, or undefined for any other error. */
export function sqlStateOf(error: unknown): string | undefined {
  const code = (error as { driverError?: { code?: unknown } } | undefined)?.driverError?.code;
  return typeof code === 'string' ? code : undefined;
}

/** PostgreSQL's word for a statement that was ended from outside, as by its time-out. */
const CANCELLED = '57014';

/** Whether a statement took longer than it may. */
export function isTimedOut(error: unknown): boolean {
  return sqlStateOf(error) === CANCELLED;
}
