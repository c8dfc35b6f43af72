import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { PRESENCE_LIFE_MS } from '@genklang/contract';
import type { PresentMember, SetPresenceRequest } from '@genklang/contract';
import { diffPresence, gatherPresence } from '@genklang/domain';
import type { PresenceEntry } from '@genklang/domain';
import { Clock } from '@genklang/platform';
import { PresenceBoard } from '@genklang/queue';
import { parsePresence } from './parse-presence';
import { Rooms } from './rooms';
import type { InboxSocket } from './socket-types';

/** Whoever changes within this time is told of together. */
const BATCH_MS = 100;
/** How soon somebody is gone whose time is over, and how soon a board that was emptied is written again. */
const TICK_MS = 1_000;

type Present = Map<string, PresentMember[]>;

/**
 * Who looks at what, and who writes. It is worth nothing a minute later: it lives on a board that all processes share, never
 * in a table or a log, and without Redis it is simply not shown.
 */
@Injectable()
export class PresenceService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** What the consoles of this process said, by socket. */
  private readonly own = new Map<string, PresenceEntry & { workspaceId: string }>();
  /** What the consoles of this process were told, by workspace. */
  private readonly told = new Map<string, Present>();
  private readonly scheduled = new Map<string, NodeJS.Timeout>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly board: PresenceBoard,
    private readonly rooms: Rooms,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => void this.tick(), TICK_MS);
    await this.board.listen((workspaceId) => this.schedule(workspaceId));
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    for (const timer of this.scheduled.values()) {
      clearTimeout(timer);
    }
  }

  /** Tells somebody who has come what there is. */
  async welcome(socket: InboxSocket): Promise<void> {
    const { workspaceId } = socket.data.session;
    // What everybody was told last, and not what was read here: whatever comes next differs from that.
    await this.tell(workspaceId).catch(() => undefined);
    const present: Present = this.told.get(workspaceId) ?? new Map<string, PresentMember[]>();
    const conversations = [...present].map(([conversationId, members]) => ({ conversationId, members }));
    socket.emit('presence.changed', { isWhole: true, conversations });
  }

  async set(socket: InboxSocket, { conversationId, presence }: SetPresenceRequest): Promise<void> {
    const { workspaceId, memberId } = socket.data.session;
    if (conversationId === null || socket.disconnected) {
      await this.leave(socket);
      return;
    }
    const untilMs = this.clock.now().getTime() + PRESENCE_LIFE_MS;
    const entry = { memberId, conversationId, presence, untilMs };
    this.own.set(socket.id, { ...entry, workspaceId });
    await this.write(workspaceId, socket.id, entry);
  }

  async leave(socket: InboxSocket): Promise<void> {
    if (this.own.delete(socket.id)) {
      await this.write(socket.data.session.workspaceId, socket.id, null);
    }
  }

  private async write(workspaceId: string, socketId: string, entry: PresenceEntry | null): Promise<void> {
    await this.board.put(workspaceId, socketId, entry && JSON.stringify(entry)).catch(() => undefined);
  }

  /** Those whose time is over go, and what Redis forgot of ours is written again. */
  private async tick(): Promise<void> {
    const nowMs = this.clock.now().getTime();
    for (const [socketId, entry] of this.own) {
      if (entry.untilMs <= nowMs) {
        this.own.delete(socketId);
        await this.write(entry.workspaceId, socketId, null);
      }
    }
    for (const workspaceId of new Set([...this.own.values()].map((entry) => entry.workspaceId))) {
      await this.restore(workspaceId).catch(() => undefined);
    }
    for (const workspaceId of this.told.keys()) {
      this.schedule(workspaceId);
    }
  }

  private async restore(workspaceId: string): Promise<void> {
    const there = await this.board.list(workspaceId);
    for (const [socketId, { workspaceId: owner, ...entry }] of this.own) {
      if (owner === workspaceId && !there.has(socketId)) {
        await this.write(workspaceId, socketId, entry);
      }
    }
  }

  private schedule(workspaceId: string): void {
    if (!this.scheduled.has(workspaceId) && this.rooms.isOccupied(workspaceId)) {
      const timer = setTimeout(() => {
        this.scheduled.delete(workspaceId);
        void this.tell(workspaceId).catch(() => undefined);
      }, BATCH_MS);
      this.scheduled.set(workspaceId, timer);
    }
  }

  private async tell(workspaceId: string): Promise<void> {
    const present = await this.read(workspaceId);
    const conversations = diffPresence(this.told.get(workspaceId) ?? new Map<string, PresentMember[]>(), present);
    if (present.size === 0) {
      this.told.delete(workspaceId);
    } else {
      this.told.set(workspaceId, present);
    }
    if (conversations.length > 0) {
      this.rooms.emitPresence(workspaceId, { isWhole: false, conversations });
    }
  }

  private async read(workspaceId: string): Promise<Present> {
    const entries = [...(await this.board.list(workspaceId)).values()].flatMap((text) => parsePresence(text) ?? []);
    return gatherPresence(entries, this.clock.now().getTime());
  }
}
