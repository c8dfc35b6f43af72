import * as net from 'node:net';

const LOOPBACK = '127.0.0.1';

/** A port on the loopback address that is free at this moment. The caller must take it soon: nothing reserves it. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('The system gave no port.')),
      );
    });
  });
}

/** Whether a server could listen on this loopback port now. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, LOOPBACK, () => server.close(() => resolve(true)));
  });
}

/** A port that nobody else can take until it is given free. */
export interface ReservedPort {
  port: number;
  release(): Promise<void>;
}

/** Takes a port now, to pass it on to a process that starts a little later; `undefined` when it is busy. */
export function reservePort(port: number): Promise<ReservedPort | undefined> {
  return new Promise((resolve) => {
    const server = net.createServer((socket) => socket.destroy());
    server.once('error', () => resolve(undefined));
    server.listen(port, LOOPBACK, () =>
      resolve({ port, release: () => new Promise((released) => server.close(() => released())) }),
    );
  });
}

/**
 * Takes the first free port at or above `preferred`.
 * @throws {Error} when a hundred ports in a row are busy.
 */
export async function reservePortFrom(preferred: number): Promise<ReservedPort> {
  const last = Math.min(preferred + 100, 65_535);
  for (let port = preferred; port <= last; port += 1) {
    const reserved = await reservePort(port);
    if (reserved !== undefined) {
      return reserved;
    }
  }
  throw new Error(`No free port between ${preferred} and ${last}.`);
}
