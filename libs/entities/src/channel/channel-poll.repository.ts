import type { ChannelStatus, StatusReason } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { Channel } from './channel.entity';
import { ChannelStream } from './channel-stream.entity';
import type { StoredMark, StoredRate } from './stored-mark';

/** What a poll leaves behind when it ends, well or not. */
export interface PollOutcome {
  nextPollAt: Date;
  status: ChannelStatus;
  statusReason: StatusReason | null;
  failures: number;
  lastSuccessAt: Date | null;
  lastError: string | null;
  rate: StoredRate | null;
  streams: StreamProgress[];
}

/** How far a poll came with a stream whose newest page it read. */
export interface StreamProgress {
  name: string;
  coveredTo: Date;
  pollsSinceSweep: number;
  sweptTo: Date | null;
}

/** States in which a channel waits for a person: it is not polled. */
const AT_REST = `('paused', 'needs-sign-in', 'disconnected')`;

/** A search rests with the account whose sign-in it uses. */
const OWNER_AWAKE = (channel: string): string =>
  `not exists (select 1 from channel owner where owner.workspace_id = ${channel}.workspace_id
     and owner.id = ${channel}.account_channel_id and owner.status in ${AT_REST})`;

/** The lease, the cursors and the end of a channel's polls. */
export class ChannelPollRepository {
  /** Channels whose poll is due and not running. Served by `channel_next_poll`. */
  async listDue(scope: WorkspaceScope, now: Date): Promise<{ id: string; nextPollAt: Date }[]> {
    return await scope.manager.query(
      `select id, next_poll_at as "nextPollAt" from channel where workspace_id = $1 and next_poll_at <= $2
         and status not in ${AT_REST} and ${OWNER_AWAKE('channel')}
         and (poll_lease_until is null or poll_lease_until < $2)
       order by next_poll_at`,
      [scope.workspaceId, now],
    );
  }

  /**
   * Takes the poll of a due channel: the epoch it returns fences every write of this poll. Null when the channel is not
   * due, or another worker holds it.
   */
  async claim(scope: WorkspaceScope, id: string, lease: { now: Date; until: Date }): Promise<Channel | null> {
    const result = await scope.manager
      .createQueryBuilder()
      .update(Channel)
      .set({ pollEpoch: () => 'poll_epoch + 1', pollLeaseUntil: lease.until })
      .where('workspace_id = :workspaceId and id = :id', { workspaceId: scope.workspaceId, id })
      .andWhere('next_poll_at <= :now and (poll_lease_until is null or poll_lease_until < :now)', { now: lease.now })
      .andWhere(`status not in ${AT_REST} and ${OWNER_AWAKE('channel')}`)
      .execute();
    return result.affected === 1
      ? await scope.manager.findOneByOrFail(Channel, { workspaceId: scope.workspaceId, id })
      : null;
  }

  /** Ends whatever poll is under way: it writes nothing more, and the next one need not wait for its lease. */
  async fence(scope: WorkspaceScope, id: string): Promise<void> {
    await scope.manager.query(
      `update channel set poll_epoch = poll_epoch + 1, poll_lease_until = null where workspace_id = $1 and id = $2`,
      [scope.workspaceId, id],
    );
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

  /** Holds the channel's row for posts that were sent to us: intake of one channel goes one after the other. */
  async holdForDelivery(scope: WorkspaceScope, id: string): Promise<void> {
    await scope.manager.query('select 1 from channel where workspace_id = $1 and id = $2 for no key update', [
      scope.workspaceId,
      id,
    ]);
  }

  /** The streams of a channel; those that were never read before begin at `from`. */
  async ensureStreams(
    scope: WorkspaceScope,
    channelId: string,
    options: { streams: { name: string; everyPolls: number }[]; from: Date },
  ): Promise<ChannelStream[]> {
    await scope.manager.query(
      `insert into channel_stream as s (workspace_id, channel_id, name, every_polls, covered_from, polls)
       select $1, $2, i.*, $5, 1 from unnest($3::text[], $4::int[]) as i
       on conflict (workspace_id, channel_id, name) do update set polls = s.polls + 1, every_polls = excluded.every_polls`,
      [
        scope.workspaceId,
        channelId,
        options.streams.map((stream) => stream.name),
        options.streams.map((stream) => stream.everyPolls),
        options.from,
      ],
    );
    const known = await this.listStreams(scope, [channelId]);
    return known.filter((stream) => options.streams.some(({ name }) => name === stream.name));
  }

  async listStreams(scope: WorkspaceScope, channelIds: string[]): Promise<ChannelStream[]> {
    return await scope.manager
      .createQueryBuilder(ChannelStream, 'stream')
      .where('stream.workspaceId = :workspaceId and stream.channelId = any(:channelIds)', {
        workspaceId: scope.workspaceId,
        channelIds,
      })
      .orderBy('stream.name')
      .getMany();
  }

  async saveHead(scope: WorkspaceScope, stream: { channelId: string; name: string }, head: StoredMark): Promise<void> {
    await scope.manager.query(
      `update channel_stream set head = $4 where workspace_id = $1 and channel_id = $2 and name = $3`,
      [scope.workspaceId, stream.channelId, stream.name, JSON.stringify(head)],
    );
  }

  /** Remembers when the newest post that addresses us was written. */
  async notePost(scope: WorkspaceScope, channelId: string, at: Date | null): Promise<void> {
    if (at) {
      await scope.manager.query(
        'update channel set last_post_at = greatest(last_post_at, $3) where workspace_id = $1 and id = $2',
        [scope.workspaceId, channelId, at],
      );
    }
  }

  /**
   * Ends a poll and frees its lease. Answers `changed` when its health changed, `unchanged` when not, `superseded` when
   * another poll has taken over since, or a person has put the channel to rest.
   */
  async finish(
    scope: WorkspaceScope,
    id: string,
    options: { pollEpoch: string; outcome: PollOutcome },
  ): Promise<'changed' | 'unchanged' | 'superseded'> {
    const { outcome } = options;
    const [rows]: [{ changed: boolean }[], number] = await scope.manager.query(
      `update channel c set next_poll_at = $4, status = $5, status_reason = $6, failures = $7,
         last_success_at = coalesce($8, c.last_success_at), last_error = $9, rate = coalesce($10, c.rate),
         poll_lease_until = null,
         version = c.version + case when c.status is distinct from $5 or c.status_reason is distinct from $6 then 1 else 0 end
       from channel before
       where c.workspace_id = $1 and c.id = $2 and c.poll_epoch = $3 and c.status not in ('paused', 'disconnected')
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
        outcome.lastSuccessAt,
        outcome.lastError,
        outcome.rate && JSON.stringify(outcome.rate),
      ],
    );
    const row = rows[0];
    if (row === undefined) {
      return 'superseded';
    }
    await this.saveProgress(scope, id, outcome.streams);
    return row.changed ? 'changed' : 'unchanged';
  }

  private async saveProgress(scope: WorkspaceScope, channelId: string, streams: StreamProgress[]): Promise<void> {
    if (streams.length === 0) {
      return;
    }
    await scope.manager.query(
      `update channel_stream s set covered_to = greatest(s.covered_to, i.covered_to),
         polls_since_sweep = i.polls_since_sweep, swept_to = coalesce(i.swept_to, s.swept_to)
       from unnest($3::text[], $4::timestamptz[], $5::int[], $6::timestamptz[])
         as i (name, covered_to, polls_since_sweep, swept_to)
       where s.workspace_id = $1 and s.channel_id = $2 and s.name = i.name`,
      [
        scope.workspaceId,
        channelId,
        streams.map((stream) => stream.name),
        streams.map((stream) => stream.coveredTo),
        streams.map((stream) => stream.pollsSinceSweep),
        streams.map((stream) => stream.sweptTo),
      ],
    );
  }
}
