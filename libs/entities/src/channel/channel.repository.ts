import type { ChannelStatus } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Channel } from './channel.entity';
import type { StoredMark } from './stored-mark';

/** A channel about to be stored. */
export type NewChannel = Pick<
  Channel,
  'id' | 'network' | 'externalAccountId' | 'name' | 'settings' | 'credentials' | 'pollIntervalMs' | 'createdAt'
>;

/** What a poll leaves behind when it ends, well or not. */
export interface PollOutcome {
  nextPollAt: Date;
  status: ChannelStatus;
  statusReason: string | null;
  failures: number;
  ticksSinceSweep: number;
  sweptTo: Date | null;
  lastSuccessAt: Date | null;
}

/** Channels: their settings, their health, and the lease and cursor of their polls. */
export class ChannelRepository {
  /** Stores a new channel; its first poll is due at once. */
  async add(scope: WorkspaceScope, channel: NewChannel): Promise<void> {
    await scope.manager.query(
      `insert into channel (workspace_id, id, network, external_account_id, name, settings, credentials, poll_interval_ms,
         next_poll_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
      [
        scope.workspaceId,
        channel.id,
        channel.network,
        channel.externalAccountId,
        channel.name,
        JSON.stringify(channel.settings),
        channel.credentials,
        channel.pollIntervalMs,
        channel.createdAt,
      ],
    );
  }

  /** Gives a known channel new credentials and settings. Its id, history and cursor stay; it is polled at once. */
  async reconnect(
    scope: WorkspaceScope,
    id: string,
    change: Pick<NewChannel, 'name' | 'settings' | 'credentials'> & { now: Date },
  ): Promise<void> {
    await scope.manager.query(
      `update channel set version = version + 1, name = $3, settings = $4, credentials = $5, status = 'ok',
         status_reason = null, failures = 0, next_poll_at = $6
       where workspace_id = $1 and id = $2`,
      [scope.workspaceId, id, change.name, JSON.stringify(change.settings), change.credentials, change.now],
    );
  }

  async get(scope: WorkspaceScope, id: string): Promise<Channel> {
    return await scope.manager.findOneByOrFail(Channel, { workspaceId: scope.workspaceId, id });
  }

  async findByAccount(scope: WorkspaceScope, network: string, externalAccountId: string): Promise<Channel | null> {
    return await scope.manager.findOneBy(Channel, { workspaceId: scope.workspaceId, network, externalAccountId });
  }

  async list(scope: WorkspaceScope, options: { ids?: string[] } = {}): Promise<Channel[]> {
    const query = scope.manager
      .createQueryBuilder(Channel, 'channel')
      .where('channel.workspaceId = :workspaceId', { workspaceId: scope.workspaceId })
      .orderBy('channel.createdAt');
    if (options.ids) {
      query.andWhere('channel.id = any(:ids)', { ids: options.ids });
    }
    return await query.getMany();
  }

  /** Channels whose poll is due and not running. A channel that waits for a person is not polled. */
  async listDue(scope: WorkspaceScope, now: Date): Promise<{ id: string; nextPollAt: Date }[]> {
    return await scope.manager.query(
      `select id, next_poll_at as "nextPollAt" from channel where workspace_id = $1 and next_poll_at <= $2
         and status not in ('paused', 'needs-sign-in') and (poll_lease_until is null or poll_lease_until < $2)
       order by next_poll_at`,
      [scope.workspaceId, now],
    );
  }

  /**
   * Takes the poll of a due channel: the epoch it returns fences every write of this poll. Null when the channel is not
   * due, or another worker holds it.
   */
  async claimPoll(scope: WorkspaceScope, id: string, lease: { now: Date; until: Date }): Promise<Channel | null> {
    const result = await scope.manager
      .createQueryBuilder()
      .update(Channel)
      .set({ pollEpoch: () => 'poll_epoch + 1', pollLeaseUntil: lease.until, ticks: () => 'ticks + 1' })
      .where('workspace_id = :workspaceId and id = :id', { workspaceId: scope.workspaceId, id })
      .andWhere('next_poll_at <= :now and (poll_lease_until is null or poll_lease_until < :now)', { now: lease.now })
      .andWhere(`status not in ('paused', 'needs-sign-in')`)
      .execute();
    return result.affected === 1 ? await this.get(scope, id) : null;
  }

  /**
   * Holds the channel's row for the writes of one page, and prolongs the lease of its poll. False when another poll has
   * taken over since: then this one must not write.
   */
  async holdForPage(
    scope: WorkspaceScope,
    id: string,
    poll: { pollEpoch: string; leaseUntil: Date },
  ): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update channel set poll_lease_until = $4 where workspace_id = $1 and id = $2 and poll_epoch = $3`,
      [scope.workspaceId, id, poll.pollEpoch, poll.leaseUntil],
    );
    return affected === 1;
  }

  async saveHead(scope: WorkspaceScope, id: string, head: StoredMark): Promise<void> {
    await scope.manager.query(
      `update channel set head = $3, last_post_at = greatest(last_post_at, $4) where workspace_id = $1 and id = $2`,
      [scope.workspaceId, id, JSON.stringify(head), head.at],
    );
  }

  /**
   * Ends a poll and frees its lease. Answers `changed` when people should hear of it (its status changed), `unchanged` when
   * not, `superseded` when another poll has taken over since.
   */
  async finishPoll(
    scope: WorkspaceScope,
    id: string,
    options: { pollEpoch: string; outcome: PollOutcome },
  ): Promise<'changed' | 'unchanged' | 'superseded'> {
    const { outcome } = options;
    const [rows]: [{ changed: boolean }[], number] = await scope.manager.query(
      `update channel c set next_poll_at = $4, status = $5, status_reason = $6, failures = $7, ticks_since_sweep = $8,
         swept_to = coalesce($9, c.swept_to), last_success_at = coalesce($10, c.last_success_at), poll_lease_until = null,
         version = c.version + case when c.status is distinct from $5 or c.status_reason is distinct from $6 then 1 else 0 end
       from channel before
       where c.workspace_id = $1 and c.id = $2 and c.poll_epoch = $3 and c.status <> 'paused'
         and before.workspace_id = c.workspace_id and before.id = c.id
       returning c.version <> before.version as changed`,
      [
        scope.workspaceId,
        id,
        options.pollEpoch,
        outcome.nextPollAt,
        outcome.status,
        outcome.statusReason,
        outcome.failures,
        outcome.ticksSinceSweep,
        outcome.sweptTo,
        outcome.lastSuccessAt,
      ],
    );
    const row = rows[0];
    return row === undefined ? 'superseded' : row.changed ? 'changed' : 'unchanged';
  }

  /** Sets a channel's health from outside a poll (a publish that found its token dead). True when it changed. */
  async saveStatus(scope: WorkspaceScope, id: string, status: ChannelStatus, reason: string | null): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update channel set status = $3, status_reason = $4, version = version + 1
       where workspace_id = $1 and id = $2 and (status <> $3 or status_reason is distinct from $4)`,
      [scope.workspaceId, id, status, reason],
    );
    return affected === 1;
  }

  /** Locks the channel's row until the transaction ends and answers its sealed credentials: one refresh at a time. */
  async lockCredentials(scope: WorkspaceScope, id: string): Promise<Buffer | null> {
    const rows: { credentials: Buffer | null }[] = await scope.manager.query(
      'select credentials from channel where workspace_id = $1 and id = $2 for update',
      [scope.workspaceId, id],
    );
    return rows[0]?.credentials ?? null;
  }

  async saveCredentials(scope: WorkspaceScope, id: string, credentials: Buffer): Promise<void> {
    await scope.manager.query('update channel set credentials = $3 where workspace_id = $1 and id = $2', [
      scope.workspaceId,
      id,
      credentials,
    ]);
  }
}
