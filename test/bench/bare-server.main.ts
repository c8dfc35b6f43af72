import { WebSocketServer } from 'ws';
import type { AddressInfo } from 'node:net';
import type { BareOrder } from './fanout-protocol';

/** The least a server can do: every text to every client, encoded once. */
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });

server.on('listening', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('message', ({ frames }: BareOrder) => {
  for (const frame of frames) {
    const bytes = Buffer.from(frame);
    for (const client of server.clients) {
      client.send(bytes, { binary: false });
    }
  }
});
process.once('disconnect', () => process.exit(0));
