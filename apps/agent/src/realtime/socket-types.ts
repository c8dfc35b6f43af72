import type { Server, Socket } from 'socket.io';
import type { ClientToServerEvents, ServerToClientEvents } from '@genklang/contract';
import type { Session } from '../auth/session';

/** What the server knows of a socket. */
export interface SocketData {
  session: Session;
  budget?: { tokens: number; at: number };
}

export type InboxSocket = Socket<ClientToServerEvents, ServerToClientEvents, Record<string, never>, SocketData>;
export type InboxServer = Server<ClientToServerEvents, ServerToClientEvents, Record<string, never>, SocketData>;

/** The room of everybody in a workspace. Only the server puts sockets into rooms. */
export function workspaceRoom(workspaceId: string): `workspace:${string}` {
  return `workspace:${workspaceId}`;
}
