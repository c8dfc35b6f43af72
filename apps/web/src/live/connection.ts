import type { Answer, ClientRequestName, ClientRequests, ClientToServerEvents, InboxBatch } from '@genklang/contract';
import { SOCKET_PATH } from '@genklang/contract';
import type {
  DraftMoved,
  InboxCounts,
  MemberMark,
  PresenceChange,
  ServerToClientEvents,
  UnreadBulletin,
} from '@genklang/contract';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { Observable } from '../shared/observable';
import type { Outcome } from './live-sync';

export interface ConnectionStatus {
  isConnected: boolean;
  /** When the connection was lost (or first sought); null while it stands. */
  since: Date | null;
}

export interface ConnectionEvents {
  connected(): void;
  batch(batch: InboxBatch): void;
  counts(counts: InboxCounts): void;
  presence(change: PresenceChange): void;
  marks(marks: MemberMark[]): void;
  unreadBulletins(unread: UnreadBulletin[]): void;
  notified(): void;
  /** A colleague asks for the unsent text; acknowledged once it is saved. */
  draftWanted(): Promise<void>;
  draftMoved(moved: DraftMoved): void;
  /** The server no longer takes the socket's session as it was: it ended, or its member has another role now. */
  sessionChanged(): void;
  sessionEnded(): void;
}

type ConsoleSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

const ANSWER_TIMEOUT_MS = 10_000;
const REFUSED_RETRY_MS = 5_000;
const OFFLINE = { ok: false, code: 'offline', message: 'The server does not answer.' } as const;

/** The one socket of the console, typed by the contract. */
export class Connection {
  readonly status = new Observable<ConnectionStatus>({ isConnected: false, since: new Date() });
  private readonly socket: ConsoleSocket;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly events: ConnectionEvents,
    socket?: ConsoleSocket,
  ) {
    this.socket =
      socket ??
      io({
        path: SOCKET_PATH,
        autoConnect: false,
        transports: ['websocket', 'polling'],
        tryAllTransports: true,
        withCredentials: true,
        timeout: 8_000,
        reconnectionDelay: 500,
        reconnectionDelayMax: 10_000,
      });
    this.listen();
  }

  open(): void {
    this.socket.connect();
  }

  /** Connects at once instead of waiting for the next attempt. */
  wake(): void {
    if (!this.socket.connected) {
      this.restart();
    }
  }

  /** Gives up a connection that no longer answers, and makes a new one. */
  restart(): void {
    this.socket.disconnect();
    this.socket.connect();
  }

  close(): void {
    clearTimeout(this.retryTimer);
    this.socket.disconnect();
  }

  /** Asks the server; never throws. Nothing is queued while there is no connection: the caller decides what to do. */
  async request<Name extends ClientRequestName>(
    name: Name,
    request: ClientRequests[Name]['request'],
  ): Promise<Outcome<ClientRequests[Name]['answer']>> {
    if (!this.socket.connected) {
      return OFFLINE;
    }
    try {
      const untyped = this.socket.timeout(ANSWER_TIMEOUT_MS) as unknown as {
        emitWithAck(name: string, request: unknown): Promise<Answer<ClientRequests[Name]['answer']>>;
      };
      const answer = await untyped.emitWithAck(name, request);
      if (!answer.ok && answer.code === 'unauthenticated') {
        this.events.sessionEnded();
      }
      return answer;
    } catch {
      return OFFLINE;
    }
  }

  private listen(): void {
    this.socket.on('connect', () => {
      this.status.set({ isConnected: true, since: null });
      this.events.connected();
    });
    this.socket.on('disconnect', (reason) => {
      this.lost();
      if (reason === 'io server disconnect') {
        this.retryLater();
      }
    });
    this.socket.on('connect_error', (error) => {
      this.lost();
      if (isUnauthenticated(error)) {
        this.events.sessionEnded();
      } else if (!this.socket.active) {
        this.retryLater();
      }
    });
    this.socket.on('inbox.batch', (batch) => this.events.batch(batch));
    this.socket.on('inbox.counts', (counts) => this.events.counts(counts));
    this.socket.on('presence.changed', (change) => this.events.presence(change));
    this.socket.on('inbox.marks', (marks) => this.events.marks(marks));
    this.socket.on('bulletins.unread', (unread) => this.events.unreadBulletins(unread));
    this.socket.on('notifications.changed', () => this.events.notified());
    this.socket.on(
      'draft.wanted',
      (_wanted, acknowledge) => void this.events.draftWanted().then(() => acknowledge(null)),
    );
    this.socket.on('draft.moved', (moved) => this.events.draftMoved(moved));
    this.socket.on('session.ended', () => this.events.sessionChanged());
  }

  private lost(): void {
    this.status.update((status) => (status.isConnected ? { isConnected: false, since: new Date() } : status));
  }

  /** Socket.IO does not try again by itself after the server closed or refused the connection. */
  private retryLater(): void {
    clearTimeout(this.retryTimer);
    this.retryTimer = setTimeout(() => this.socket.connect(), REFUSED_RETRY_MS);
  }
}

function isUnauthenticated(error: Error): boolean {
  const data: unknown = 'data' in error ? error.data : null;
  const code = typeof data === 'object' && data !== null && 'code' in data ? data.code : null;
  return code === 'unauthenticated' || error.message === 'unauthenticated';
}
