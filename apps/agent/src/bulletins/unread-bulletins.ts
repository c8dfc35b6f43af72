import { Injectable } from '@nestjs/common';
import type { UnreadBulletin } from '@genklang/contract';
import { BulletinRepository } from '@genklang/entities';
import type { NewEvent, WorkspaceScope } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { presentUnread } from './present-bulletin';

/** What members have not read of the bulletins, and whose that an event changes. */
@Injectable()
export class UnreadBulletins {
  constructor(
    private readonly bulletins: BulletinRepository,
    private readonly clock: Clock,
  ) {}

  async listFor(scope: WorkspaceScope, memberId: string): Promise<UnreadBulletin[]> {
    return (await this.list(scope, [memberId])).get(memberId) ?? [];
  }

  /** Of those members for whom events changed it, by member. */
  async listChanged(
    scope: WorkspaceScope,
    events: NewEvent[],
    memberIds: string[],
  ): Promise<Map<string, UnreadBulletin[]>> {
    return await this.list(
      scope,
      memberIds.filter((memberId) => this.isChanged(events, memberId)),
    );
  }

  /** A bulletin is everybody's; that it was read is the reader's. */
  isChanged(events: NewEvent[], memberId: string): boolean {
    return events.some(
      ({ name, subjectId }) => name === 'bulletin.changed' || (name === 'bulletin.read' && subjectId === memberId),
    );
  }

  private async list(scope: WorkspaceScope, memberIds: string[]): Promise<Map<string, UnreadBulletin[]>> {
    if (memberIds.length === 0) {
      return new Map();
    }
    const found = await this.bulletins.listUnread(scope, memberIds, this.clock.now());
    return new Map([...found].map(([memberId, records]) => [memberId, records.map(presentUnread)]));
  }
}
