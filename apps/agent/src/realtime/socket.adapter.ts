import { IoAdapter } from '@nestjs/platform-socket.io';
import type { INestApplicationContext } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import type { ServerOptions } from 'socket.io';
import { SOCKET_PATH } from '@genklang/contract';
import { AppError } from '@genklang/platform';
import { SessionService } from '../auth/session.service';
import type { InboxServer } from './socket-types';

/** A request is ids and a text; nothing larger has business on the socket. */
const MAX_MESSAGE_BYTES = 64 * 1024;

/** More of them would be worth a look. */
const MAX_GATEWAYS = 50;

/** Socket.IO behind our own door: the origin and the session are checked before any handler exists for a socket. */
export class SocketAdapter extends IoAdapter {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly allowedOrigins: string[],
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): InboxServer {
    const server = super.createIOServer(port, {
      ...options,
      path: SOCKET_PATH,
      serveClient: false,
      maxHttpBufferSize: MAX_MESSAGE_BYTES,
      allowRequest: (request: IncomingMessage, decide: (error: string | null, isAllowed: boolean) => void) =>
        // A browser always says where a page came from; a cookie without an origin is somebody else's trick.
        decide(null, this.allowedOrigins.includes(request.headers.origin ?? '')),
    }) as InboxServer;
    // Every gateway listens for connections, and to each socket's end: that there are many is no leak.
    server.sockets.setMaxListeners(MAX_GATEWAYS);
    const sessions = this.app.get(SessionService);
    server.use((socket, next) => {
      sessions.get(socket.request.headers).then(
        (session) => {
          socket.data.session = session;
          socket.setMaxListeners(MAX_GATEWAYS);
          next();
        },
        // Only a refusal sends people to the sign-in; a database that is away is worth another try.
        (error: unknown) => next(new Error(error instanceof AppError ? error.code : 'unavailable')),
      );
    });
    return server;
  }
}
