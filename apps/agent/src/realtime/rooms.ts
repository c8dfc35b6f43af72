import { Injectable } from '@nestjs/common';
import type { InboxBatch, InboxCounts, MemberMark, PresenceChange, UnreadBulletin } from '@genklang/contract';
import type { Session } from '../auth/session';
import { workspaceRoom } from './socket-types';
import type { InboxServer, InboxSocket } from './socket-types';

/** Who is connected to this process, and the only place that emits to them. */
@Injectable()
export class Rooms {
  private server: InboxServer | undefined;
  private readonly sockets = new Map<string, Map<string, InboxSocket>>();

  attach(server: InboxServer): void {
    this.server = server;
  }

  async join(socket: InboxSocket): Promise<void> {
    const { workspaceId } = socket.data.session;
    const members = this.sockets.get(workspaceId) ?? new Map<string, InboxSocket>();
    this.sockets.set(workspaceId, members.set(socket.id, socket));
    await socket.join(workspaceRoom(workspaceId));
  }

  leave(socket: InboxSocket): void {
    const { workspaceId } = socket.data.session;
    const members = this.sockets.get(workspaceId);
    members?.delete(socket.id);
    if (members?.size === 0) {
      this.sockets.delete(workspaceId);
    }
  }

  /** Whether anybody of a workspace is connected here. */
  isOccupied(workspaceId: string): boolean {
    return this.sockets.has(workspaceId);
  }

  /** The sessions behind the connected sockets, each once. */
  listSessions(): Session[] {
    const all = [...this.sockets.values()].flatMap((members) => [...members.values()]);
    return [...new Map(all.map((socket) => [socket.data.session.sessionId, socket.data.session])).values()];
  }

  listSockets(workspaceId: string, memberId: string): InboxSocket[] {
    const sockets = [...(this.sockets.get(workspaceId)?.values() ?? [])];
    return sockets.filter((socket) => socket.data.session.memberId === memberId);
  }

  listMemberIds(workspaceId: string): string[] {
    const members = [...(this.sockets.get(workspaceId)?.values() ?? [])];
    return [...new Set(members.map((socket) => socket.data.session.memberId))];
  }

  emitBatch(workspaceId: string, batch: InboxBatch): void {
    this.server?.to(workspaceRoom(workspaceId)).emit('inbox.batch', batch);
  }

  emitCounts(workspaceId: string, counts: Map<string, InboxCounts>): void {
    for (const socket of this.sockets.get(workspaceId)?.values() ?? []) {
      const own = counts.get(socket.data.session.memberId);
      if (own) {
        socket.emit('inbox.counts', own);
      }
    }
  }

  emitPresence(workspaceId: string, change: PresenceChange): void {
    this.server?.to(workspaceRoom(workspaceId)).emit('presence.changed', change);
  }

  /** A member's own marks go to that member's sockets alone. */
  emitMarks(workspaceId: string, marks: Map<string, MemberMark[]>): void {
    for (const socket of this.sockets.get(workspaceId)?.values() ?? []) {
      const own = marks.get(socket.data.session.memberId);
      if (own) {
        socket.emit('inbox.marks', own);
      }
    }
  }

  /** Tells some members' sockets, and nobody else's, that there is something to read. */
  emitNotified(workspaceId: string, memberIds: string[]): void {
    for (const socket of this.sockets.get(workspaceId)?.values() ?? []) {
      if (memberIds.includes(socket.data.session.memberId)) {
        socket.emit('notifications.changed');
      }
    }
  }

  /** What a member has not read goes to that member's sockets alone. */
  emitUnreadBulletins(workspaceId: string, unread: Map<string, UnreadBulletin[]>): void {
    for (const socket of this.sockets.get(workspaceId)?.values() ?? []) {
      const own = unread.get(socket.data.session.memberId);
      if (own) {
        socket.emit('bulletins.unread', own);
      }
    }
  }

  /** Ends the sockets of sessions that are no longer valid. */
  endSessions(isValid: (sessionId: string) => boolean): void {
    for (const members of [...this.sockets.values()]) {
      for (const socket of [...members.values()]) {
        if (!isValid(socket.data.session.sessionId)) {
          socket.emit('session.ended');
          socket.disconnect(true);
        }
      }
    }
  }
}
