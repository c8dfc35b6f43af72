import { Injectable } from '@nestjs/common';
import type { Echo, EchoDay, EchoOutcome } from '@genklang/contract';
import { addDays, ECHO_DAYS, echoOf, momentOf, plainDayOf } from '@genklang/domain';
import { BusinessCalendarRepository, Database, EchoRepository, isTimedOut, SearchDatabase } from '@genklang/entities';
import type { EchoRecord } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import type { Session } from '../auth/session';

/** Echoes that a card shows. */
const SHOWN = 5;

/** What customers said in public after we were done. Counted over the connections of the search: figures keep nobody waiting. */
@Injectable()
export class EchoesService {
  private readonly calendars = new BusinessCalendarRepository();
  private readonly echoes = new EchoRepository();

  constructor(
    private readonly database: Database,
    private readonly figures: SearchDatabase,
    private readonly clock: Clock,
  ) {}

  /** Yesterday's, by the clock of the workspace. */
  async getYesterday(session: Session): Promise<EchoDay> {
    const now = this.clock.now();
    const { workspaceId, memberId } = session;
    const { timeZone } = await this.database.inWorkspace(
      workspaceId,
      async (scope) => await this.calendars.getDefault(scope, now),
    );
    const today = plainDayOf(timeZone, now.getTime());
    const day = addDays(today, -1);
    const stretch = { from: new Date(momentOf(timeZone, day, 0)), to: new Date(momentOf(timeZone, today, 0)) };
    try {
      const records = await this.figures.inWorkspace(
        workspaceId,
        async (scope) => await this.echoes.list(scope, { ...stretch, days: ECHO_DAYS, memberId }),
      );
      return toDay(day, records);
    } catch (error) {
      throw isTimedOut(error) ? new AppError('too_slow') : error;
    }
  }
}

function toDay(day: string, records: EchoRecord[]): EchoDay {
  const echoes = records.flatMap((record) => {
    const outcome = echoOf(record);
    return outcome === null ? [] : [presentEcho(record, outcome)];
  });
  const count = (outcome: EchoOutcome): number => echoes.filter((echo) => echo.outcome === outcome).length;
  return {
    day,
    counts: { turned: count('turned'), praise: count('praise'), relapse: count('relapse'), lost: count('lost') },
    echoes: [...echoes.filter(({ isMine }) => isMine), ...echoes.filter(({ isMine }) => !isMine)].slice(0, SHOWN),
  };
}

function presentEcho(record: EchoRecord, outcome: EchoOutcome): Echo {
  const { mentionId, conversationId, excerpt, at, isMine } = record;
  const customer = {
    id: record.authorId,
    name: record.authorName,
    handle: record.authorHandle,
    followers: record.authorFollowers,
  };
  return { mentionId, conversationId, outcome, customer, excerpt, at: at.toISOString(), isMine };
}
