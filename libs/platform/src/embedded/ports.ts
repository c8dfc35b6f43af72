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

/**
 * The first free port at or above `preferred`, leaving out `taken`.
 * @throws {Error} when a hundred ports in a row are busy.
 */
export async function findFreePortFrom(preferred: number, taken: readonly number[] = []): Promise<number> {
  const last = Math.min(preferred + 100, 65_535);
  for (let port = preferred; port <= last; port += 1) {
    if (!taken.includes(port) && (await isPortFree(port))) {
      return port;
    }
  }
  throw new Error(`No free port between ${preferred} and ${last}.`);
}
