import { Hints } from '@genklang/queue';
import type { LiveProduct } from '../live-product';

const TICK_MS = 100;
const PER_TICK = 10;

/** Changes 100 conversations a second, as ingestion does when posts are measured anew: the row, its event, a hint. */
export class ChangeStream {
  private readonly hints: Hints;
  private timer: NodeJS.Timeout | undefined;
  private work: Promise<unknown> = Promise.resolve();
  written = 0;

  constructor(
    private readonly product: LiveProduct,
    redisUrl: string,
    /** Conversations that somebody looks at: every second change is one of these. */
    private readonly seen: readonly string[],
  ) {
    this.hints = new Hints(redisUrl);
  }

  start(): void {
    this.timer = setInterval(() => {
      this.work = this.work.then(async () => await this.tick());
    }, TICK_MS);
  }

  /** @returns how many changes were written. */
  async stop(): Promise<number> {
    clearInterval(this.timer);
    await this.work;
    this.hints.onApplicationShutdown();
    return this.written;
  }

  private async tick(): Promise<void> {
    const { workspaceId } = this.product.ids;
    const near = Array.from(
      { length: PER_TICK / 2 },
      (_, index) => this.seen[(this.written + index) % this.seen.length],
    );
    const rows = await this.product.db.query<{ id: string }>(
      `with chosen as (
         select unnest($2::uuid[]) as id
         union (select id from conversation where workspace_id = $1 and id > gen_random_uuid() order by id limit $3)),
       changed as (
         update conversation c set version = version + 1, mention_count = 7 + (version % 90) from chosen
         where c.workspace_id = $1 and c.id = chosen.id returning c.id),
       counter as (
         update event_counter set last_seq = last_seq + (select count(*) from changed) where workspace_id = $1 returning last_seq)
       insert into event_log (workspace_id, seq, name, conversation_id, subject_id, created_at)
       select $1, counter.last_seq + 1 - row_number() over (), 'mention.measured', changed.id, null, now() from counter, changed
       returning conversation_id as id`,
      [workspaceId, near, PER_TICK / 2],
    );
    this.written += rows.length;
    this.hints.announce(workspaceId);
  }
}
