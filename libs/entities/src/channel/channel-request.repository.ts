import type { ChannelRequestResult } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { ChannelRequest } from './channel-request.entity';

/** A request about to be written down. */
export type NewChannelRequest = Pick<ChannelRequest, 'id' | 'kind' | 'channelId' | 'memberId' | 'input' | 'createdAt'>;

/** What people ask of networks, on its way from the agent app to ingestion and back. */
export class ChannelRequestRepository {
  async add(scope: WorkspaceScope, request: NewChannelRequest): Promise<void> {
    await scope.manager.query(
      `insert into channel_request (workspace_id, id, kind, channel_id, member_id, input, state, created_at)
       values ($1, $2, $3, $4, $5, $6, 'queued', $7)`,
      [
        scope.workspaceId,
        request.id,
        request.kind,
        request.channelId,
        request.memberId,
        request.input,
        request.createdAt,
      ],
    );
  }

  async find(scope: WorkspaceScope, id: string): Promise<ChannelRequest | null> {
    return await scope.manager.findOneBy(ChannelRequest, { workspaceId: scope.workspaceId, id });
  }

  /** Takes a request for one attempt; one whose worker died is taken again after its lease. Null when somebody has it. */
  async claim(scope: WorkspaceScope, id: string, lease: { now: Date; until: Date }): Promise<ChannelRequest | null> {
    const [rows]: [unknown[], number] = await scope.manager.query(
      `update channel_request set state = 'working', lease_until = $4 where workspace_id = $1 and id = $2
         and (state = 'queued' or (state = 'working' and lease_until < $3))
       returning id`,
      [scope.workspaceId, id, lease.now, lease.until],
    );
    return rows.length === 1 ? await this.find(scope, id) : null;
  }

  /** Forgets what a sign-in that was begun left behind: it is used once. */
  async forgetInput(scope: WorkspaceScope, id: string): Promise<void> {
    await scope.manager.query('update channel_request set input = null where workspace_id = $1 and id = $2', [
      scope.workspaceId,
      id,
    ]);
  }

  /** Writes the result down, unless another worker has taken the request since. What was given (keys, codes) is forgotten unless it is needed for the next step. */
  async finish(
    scope: WorkspaceScope,
    id: string,
    end: { result: ChannelRequestResult; keep: Buffer | null; leaseUntil: Date; now: Date },
  ): Promise<void> {
    await scope.manager.query(
      `update channel_request set state = $3, result = $4, input = $5, finished_at = $6, lease_until = null
       where workspace_id = $1 and id = $2 and lease_until = $7`,
      [
        scope.workspaceId,
        id,
        end.result.kind === 'failed' ? 'failed' : 'done',
        JSON.stringify(end.result),
        end.keep,
        end.now,
        end.leaseUntil,
      ],
    );
  }

  /** Requests that wait for a worker. Served by `channel_request_open`. */
  async listOpen(scope: WorkspaceScope, now: Date): Promise<string[]> {
    const rows: { id: string }[] = await scope.manager.query(
      `select id from channel_request where workspace_id = $1 and state in ('queued', 'working')
         and (lease_until is null or lease_until < $2) order by created_at`,
      [scope.workspaceId, now],
    );
    return rows.map((row) => row.id);
  }

  /** Forgets old requests, and with them what a sign-in that nobody finished left behind. */
  async prune(scope: WorkspaceScope, before: Date): Promise<void> {
    await scope.manager.query('delete from channel_request where workspace_id = $1 and created_at < $2', [
      scope.workspaceId,
      before,
    ]);
  }
}
