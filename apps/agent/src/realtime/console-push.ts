import { Injectable } from '@nestjs/common';
import type { DraftMoved } from '@genklang/contract';
import { Hints } from '@genklang/queue';
import { Rooms } from './rooms';

/** A console that does not answer in this time is not waited for. */
const PATIENCE_MS = 1_500;

/** What one member's consoles are told of what another one does with their text. */
@Injectable()
export class ConsolePush {
  constructor(
    private readonly rooms: Rooms,
    private readonly hints: Hints,
  ) {}

  /** Has a member's consoles save what was typed last. Those that do not answer, or are of another process, are left out. */
  async wantDraft(workspaceId: string, memberId: string, conversationId: string): Promise<void> {
    const sockets = this.rooms.listSockets(workspaceId, memberId);
    await Promise.all(
      sockets.map((socket) =>
        socket
          .timeout(PATIENCE_MS)
          .emitWithAck('draft.wanted', { conversationId })
          .catch(() => undefined),
      ),
    );
  }

  tellMoved(workspaceId: string, memberId: string, moved: DraftMoved): void {
    for (const socket of this.rooms.listSockets(workspaceId, memberId)) {
      socket.emit('draft.moved', moved);
    }
  }

  announce(workspaceId: string): void {
    this.hints.announce(workspaceId);
  }
}
