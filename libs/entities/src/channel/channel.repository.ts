import type { ChannelStatus, LengthRule, StatusReason } from '@genklang/contract';
import { newId } from '@genklang/platform';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Channel } from './channel.entity';

/** A channel about to be stored. */
export type NewChannel = Pick<
  Channel,
  'id' | 'network' | 'externalAccountId' | 'name' | 'settings' | 'credentials' | 'pollIntervalMs' | 'createdAt'
> &
  Partial<Pick<Channel, 'purpose' | 'accountChannelId' | 'search' | 'replyLength' | 'monthlyBudgetMicros'>>;

/** How a channel is, from a moment on. */
export interface HealthChange {
  status: ChannelStatus;
  reason: StatusReason | null;
  now: Date;
}

/** What of a channel a person may change without asking its network. */
export interface ChannelChange {
  name?: string;
  pollIntervalMs?: number;
  monthlyBudgetMicros?: string | null;
  settings?: Record<string, unknown>;
  search?: Channel['search'];
}

/** Sealed credentials, and when they are due for renewal. */
export interface SealedCredentials {
  credentials: Buffer;
  refreshDueAt: Date | null;
  expireAt: Date | null;
}

/** Channels: their settings, their credentials, their health. */
export class ChannelRepository {
  /** Stores a new channel; its first poll is due at once. */
  async add(scope: WorkspaceScope, channel: NewChannel): Promise<void> {
    await scope.manager.query(
      `insert into channel (workspace_id, id, network, external_account_id, name, settings, credentials, poll_interval_ms,
         next_poll_at, created_at, purpose, account_channel_id, search, reply_length, monthly_budget_micros)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11, $12, $13, $14)`,
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
        channel.purpose ?? 'account',
        channel.accountChannelId ?? null,
        jsonOrNull(channel.search),
        jsonOrNull(channel.replyLength),
        channel.monthlyBudgetMicros ?? null,
      ],
    );
    await this.noteHealth(scope, channel.id, { status: 'ok', reason: null, now: channel.createdAt });
  }

  /** Gives a known channel new credentials and settings. Its id, history and cursor stay; it is polled at once. */
  async reconnect(
    scope: WorkspaceScope,
    id: string,
    change: Pick<NewChannel, 'name' | 'settings' | 'credentials'> & { replyLength: LengthRule | null; now: Date },
  ): Promise<void> {
    await scope.manager.query(
      `update channel set version = version + 1, name = $3, settings = $4, credentials = $5, reply_length = $6,
         failures = 0, next_poll_at = $7
       where workspace_id = $1 and id = $2`,
      [
        scope.workspaceId,
        id,
        change.name,
        JSON.stringify(change.settings),
        change.credentials,
        jsonOrNull(change.replyLength),
        change.now,
      ],
    );
    await this.saveStatus(scope, id, { status: 'ok', reason: null, now: change.now });
  }

  /** The searches that use an account's sign-in. */
  async listSearches(scope: WorkspaceScope, accountChannelId: string): Promise<Channel[]> {
    return await scope.manager.findBy(Channel, { workspaceId: scope.workspaceId, accountChannelId });
  }

  async get(scope: WorkspaceScope, id: string): Promise<Channel> {
    return await scope.manager.findOneByOrFail(Channel, { workspaceId: scope.workspaceId, id });
  }

  async find(scope: WorkspaceScope, id: string): Promise<Channel | null> {
    return await scope.manager.findOneBy(Channel, { workspaceId: scope.workspaceId, id });
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

  /**
   * Sets a channel's health, and keeps it on record. `onlyFrom`: the states that may be left for it; a person's wish is not among
   * those that the system leaves. True when it changed: then, and only then, people are told.
   */
  async saveStatus(
    scope: WorkspaceScope,
    id: string,
    change: HealthChange & { onlyFrom?: readonly ChannelStatus[] },
  ): Promise<boolean> {
    const [, affected]: [unknown[], number] = await scope.manager.query(
      `update channel set status = $3, status_reason = $4, version = version + 1
       where workspace_id = $1 and id = $2 and (status <> $3 or status_reason is distinct from $4)
         and ($5::text[] is null or status = any($5))`,
      [scope.workspaceId, id, change.status, change.reason, change.onlyFrom ?? null],
    );
    if (affected === 1) {
      await this.noteHealth(scope, id, change);
    }
    return affected === 1;
  }

  async noteHealth(scope: WorkspaceScope, id: string, change: HealthChange): Promise<void> {
    await scope.manager.query(
      'insert into channel_health (workspace_id, id, channel_id, status, reason, since) values ($1, $2, $3, $4, $5, $6)',
      [scope.workspaceId, newId(), id, change.status, change.reason, change.now],
    );
  }

  /** Changes what a person may change; the next poll is due at once. */
  async change(scope: WorkspaceScope, id: string, change: ChannelChange & { now: Date }): Promise<void> {
    await scope.manager.query(
      `update channel set version = version + 1, name = coalesce($3, name),
         poll_interval_ms = coalesce($4, poll_interval_ms),
         monthly_budget_micros = case when $5 then $6 else monthly_budget_micros end,
         settings = coalesce($7, settings), search = coalesce($8, search), next_poll_at = least(next_poll_at, $9)
       where workspace_id = $1 and id = $2`,
      [
        scope.workspaceId,
        id,
        change.name ?? null,
        change.pollIntervalMs ?? null,
        change.monthlyBudgetMicros !== undefined,
        change.monthlyBudgetMicros ?? null,
        jsonOrNull(change.settings),
        jsonOrNull(change.search),
        change.now,
      ],
    );
  }

  /** Forgets the credentials; everything that was read stays. */
  async forgetCredentials(scope: WorkspaceScope, id: string): Promise<void> {
    await scope.manager.query(
      `update channel set credentials = null, refresh_due_at = null, credentials_expire_at = null
       where workspace_id = $1 and id = $2`,
      [scope.workspaceId, id],
    );
  }

  /** Locks the channel's row until the transaction ends and answers its sealed credentials: one refresh at a time. */
  async lockCredentials(scope: WorkspaceScope, id: string): Promise<Buffer | null> {
    const rows: { credentials: Buffer | null }[] = await scope.manager.query(
      'select credentials from channel where workspace_id = $1 and id = $2 for no key update',
      [scope.workspaceId, id],
    );
    return rows[0]?.credentials ?? null;
  }

  async saveCredentials(scope: WorkspaceScope, id: string, sealed: SealedCredentials): Promise<void> {
    await scope.manager.query(
      `update channel set credentials = $3, refresh_due_at = $4, credentials_expire_at = $5
       where workspace_id = $1 and id = $2`,
      [scope.workspaceId, id, sealed.credentials, sealed.refreshDueAt, sealed.expireAt],
    );
  }

  /** The same credentials, sealed anew. */
  async replaceCredentials(scope: WorkspaceScope, id: string, sealed: Buffer): Promise<void> {
    await scope.manager.query('update channel set credentials = $3 where workspace_id = $1 and id = $2', [
      scope.workspaceId,
      id,
      sealed,
    ]);
  }

  /** Accounts whose credentials should be renewed by now, whether or not anything is being read. */
  async listRefreshDue(scope: WorkspaceScope, now: Date): Promise<string[]> {
    const rows: { id: string }[] = await scope.manager.query(
      `select id from channel where workspace_id = $1 and refresh_due_at <= $2 and credentials is not null
         and status not in ('needs-sign-in', 'disconnected')`,
      [scope.workspaceId, now],
    );
    return rows.map((row) => row.id);
  }
}

function jsonOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
