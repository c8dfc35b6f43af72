import { Injectable } from '@nestjs/common';
import type { Activity } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { NewEvent, WorkspaceScope } from '@genklang/entities';
import { Clock, newId } from '@genklang/platform';
import { Hints, Jobs, refreshDeadlinesJobId, runRulesJobId } from '@genklang/queue';
import { RoutingRepositories } from './routing-repositories';

/** Conversations of one transaction. */
const PORTION = 200;

/**
 * Finds what has run out: deadlines that went by, conversations that were put off until now, claims that nobody works on. Each leaves
 * its line once. Then whoever has room is given what waits.
 */
@Injectable()
export class DeadlineSweep {
  constructor(
    private readonly database: Database,
    private readonly repositories: RoutingRepositories,
    private readonly hints: Hints,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async sweep(workspaceId: string): Promise<void> {
    const found = await this.database.inWorkspace(workspaceId, async (scope) => {
      const now = this.clock.now();
      // What woke may be overdue at once, but only by a deadline that is set when its line is announced.
      const breached = await this.repositories.deadlines.markBreached(scope, now, PORTION);
      const woken = await this.repositories.effects.wakeDue(scope, now, PORTION);
      const events = [
        ...(await this.note(scope, breached, { activity: 'breached', now })),
        ...(await this.note(scope, woken, { activity: 'woke', now })),
        ...(await this.freeClaims(scope, now)),
      ];
      await this.repositories.events.append(scope, events, now);
      return {
        hasNews: events.length > 0,
        isRefreshing: await this.repositories.deadlines.isRefreshing(scope),
        hasWork: await this.repositories.queue.hasWork(scope, now),
      };
    });
    const hasGiven = await this.giveWaiting(workspaceId);
    if (found.hasNews || hasGiven) {
      this.hints.announce(workspaceId);
    }
    if (found.isRefreshing) {
      await this.jobs.add('deadlines.refresh', { workspaceId }, { id: refreshDeadlinesJobId(workspaceId) });
    }
    if (found.hasWork) {
      await this.jobs.add('rules.run', { workspaceId }, { id: runRulesJobId(workspaceId) });
    }
  }

  /** Sets all deadlines anew after a policy has changed, a portion after the other. */
  async refreshAll(workspaceId: string): Promise<void> {
    for (let isOver = false; !isOver;) {
      isOver = await this.database.inWorkspace(workspaceId, async (scope) => {
        const now = this.clock.now();
        const portion = await this.repositories.deadlines.refreshPortion(scope, now, PORTION);
        const events = portion.moved.map((conversationId): NewEvent => ({
          name: 'deadline.changed',
          conversationId,
          subjectId: null,
        }));
        await this.repositories.events.append(scope, events, now);
        return portion.isOver;
      });
      this.hints.announce(workspaceId);
    }
  }

  /** In a transaction of its own: whoever gives waits for others who give, and must hold nothing meanwhile. */
  private async giveWaiting(workspaceId: string): Promise<boolean> {
    return await this.database.inWorkspace(workspaceId, async (scope) => {
      const now = this.clock.now();
      const events = (await this.repositories.assignments.give(scope, null, now)) ?? [];
      await this.repositories.events.append(scope, events, now);
      return events.length > 0;
    });
  }

  /** Whoever claims a conversation and then leaves it alone does not keep it from the others. */
  private async freeClaims(scope: WorkspaceScope, now: Date): Promise<NewEvent[]> {
    const freed = await this.repositories.claims.freeIdle(scope, now, PORTION);
    const lines = freed.map(({ conversationId, minutes }) => ({
      id: newId(),
      conversationId,
      memberId: null,
      activity: 'released' as const,
      createdAt: now,
      detail: { minutes },
    }));
    await this.repositories.activities.add(scope, lines);
    return lines.map(({ id, conversationId }) => ({ name: 'conversation.released', conversationId, subjectId: id }));
  }

  private async note(
    scope: WorkspaceScope,
    ids: string[],
    line: { activity: Extract<Activity, 'breached' | 'woke'>; now: Date },
  ): Promise<NewEvent[]> {
    const lines = ids.map((conversationId) => ({
      id: newId(),
      conversationId,
      memberId: null,
      activity: line.activity,
      createdAt: line.now,
      ...(line.activity === 'woke' && { detail: { until: line.now.toISOString() } }),
    }));
    await this.repositories.activities.add(scope, lines);
    return lines.map(({ id, conversationId }) => ({
      name: `conversation.${line.activity}`,
      conversationId,
      subjectId: id,
    }));
  }
}
