import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { AppError, newId } from '@genklang/platform';

const WINDOW_MS = 60_000;
const MAX_ATTEMPTS = 10;

/** Counts guesses at secrets and calls of systems, in one statement each and before any hash is made, so that many at once are counted, too. */
@Injectable()
export class AttemptLimit {
  constructor(private readonly pool: Pool) {}

  /** @throws {AppError} rate_limited, when there were too many within a minute. */
  async take(key: string, most = MAX_ATTEMPTS): Promise<void> {
    const { rows } = await this.pool.query<{ count: number }>(
      `insert into rate_limit as r (id, key, count, "lastRequest") values ($1, $2, 1, $3)
       on conflict (key) do update set
         count = case when r."lastRequest" < $3 - ${WINDOW_MS} then 1 else r.count + 1 end,
         "lastRequest" = case when r."lastRequest" < $3 - ${WINDOW_MS} then $3 else r."lastRequest" end
       returning count`,
      [newId(), key, Date.now()],
    );
    if ((rows[0]?.count ?? 0) > most) {
      throw new AppError('rate_limited');
    }
  }
}
