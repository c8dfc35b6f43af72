import { Injectable } from '@nestjs/common';
import type { ChannelRequestSummary } from '@genklang/contract';
import { Database, EventLogRepository, SampleRepository, SESSION_CHANGED } from '@genklang/entities';
import type { NewEvent } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { RequestOutbox } from '../channels/channel-requests.service';

/** Something to try the inbox with, for a workspace that has no channel yet: there in one click, and gone in one. */
@Injectable()
export class SamplesService {
  private readonly samples = new SampleRepository();
  private readonly events = new EventLogRepository();

  constructor(
    private readonly outbox: RequestOutbox,
    private readonly database: Database,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  /** Ingestion makes them up: they go the way of real posts. */
  async add(session: Session): Promise<ChannelRequestSummary> {
    return await this.outbox.put(session, { kind: 'add-samples', channelId: null, input: {} });
  }

  async remove(session: Session): Promise<null> {
    await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const channelId = await this.samples.findChannelId(scope);
      if (channelId === null) {
        return;
      }
      const removed = await this.samples.remove(scope, channelId);
      const gone = removed.map((conversationId): NewEvent => ({
        name: 'conversation.merged',
        conversationId,
        subjectId: null,
      }));
      await this.events.append(scope, [...gone, SESSION_CHANGED], this.clock.now());
    });
    this.hints.announce(session.workspaceId);
    return null;
  }
}
