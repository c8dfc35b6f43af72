import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ChannelError } from '../channel-error';
import { ChannelHttp } from './channel-http';
import { Outbound } from './outbound';

const DIALECT = { network: 'Test', defaultWaitMs: 60_000 };
let server: Server;
let base: string;
let outbound: Outbound;
let answer: RequestListener;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  outbound = new Outbound([new URL(base).host]);
});

afterAll(async () => {
  await outbound.close();
  await new Promise((resolve) => server.close(resolve));
});

async function read(path = '/'): Promise<unknown> {
  const { json } = await new ChannelHttp(outbound, DIALECT).sendForObject({
    method: 'GET',
    url: new URL(path, base),
    intent: 'read',
  });
  return json;
}

async function failureOf(work: Promise<unknown>): Promise<ChannelError> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ChannelError);
  return error as ChannelError;
}

describe('ChannelHttp', () => {
  it('reads an answer, compressed or not', async () => {
    answer = (_, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(JSON.stringify({ text: 'blåbær' })));
    };
    await expect(read()).resolves.toEqual({ text: 'blåbær' });
  });

  it.each<[string, RequestListener]>([
    ['a gzip that is none', (_, response) => response.setHeader('content-encoding', 'gzip').end('{"a":1}')],
    ['a page of HTML', (_, response) => response.setHeader('content-type', 'text/html').end('<h1>Hello</h1>')],
    ['a list', (_, response) => response.end('[]')],
    ['an endless redirect', (_, response) => response.writeHead(302, { location: '/again' }).end()],
    ['eleven megabytes', (_, response) => response.end(`"${'a'.repeat(11 * 1024 * 1024)}"`)],
    [
      'a small bomb',
      (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('a'.repeat(11 * 1024 * 1024))),
    ],
  ])('takes %s for a failure that passes, and says what it was', async (_what, listener) => {
    answer = listener;
    const error = await failureOf(read());
    expect(error.decision).toEqual({ kind: 'transient', outcome: 'none' });
    expect(error.message).toMatch(/^Test /);
  });

  it('follows a redirect', async () => {
    answer = (request, response) =>
      request.url === '/there' ? response.end('{"ok":true}') : response.writeHead(301, { location: '/there' }).end();
    await expect(read('/here')).resolves.toEqual({ ok: true });
  });

  it('does not carry a token to another host', async () => {
    answer = (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/x' }).end();
    const request = new ChannelHttp(outbound, DIALECT).send({
      method: 'GET',
      url: new URL(base),
      intent: 'read',
      headers: { authorization: 'Bearer secret' },
    });
    expect((await failureOf(request)).message).toContain('another host');
  });

  it.each(['http://127.0.0.1:9/', 'http://169.254.169.254/latest', 'http://[::1]/', 'http://[::ffff:10.0.0.1]/'])(
    'refuses to go to %s',
    async (address) => {
      const request = new ChannelHttp(outbound, DIALECT).send({
        method: 'GET',
        url: new URL(address),
        intent: 'write',
      });
      const error = await failureOf(request);
      expect(error.decision).toEqual({ kind: 'transient', outcome: 'none' });
      expect(error.message).toContain('OUTBOUND_PRIVATE_HOSTS');
    },
  );

  it('refuses another port of a host that is allowed on one', async () => {
    const url = new URL(base);
    url.port = String(Number(url.port) - 1);
    const request = new ChannelHttp(outbound, DIALECT).send({ method: 'GET', url, intent: 'read' });
    expect((await failureOf(request)).message).toContain('private network');
  });

  it('refuses a name that points into our own network', async () => {
    const request = new ChannelHttp(outbound, DIALECT).send({
      method: 'GET',
      url: new URL(base.replace('127.0.0.1', 'localhost')),
      intent: 'read',
    });
    expect((await failureOf(request)).message).toContain('private network');
  });

  it('knows that a write which was cut off may have happened, and one that was refused has not', async () => {
    answer = (request) => request.socket.destroy();
    const write = { method: 'POST', url: new URL(base), intent: 'write', body: '{}' } as const;
    expect((await failureOf(new ChannelHttp(outbound, DIALECT).send(write))).decision).toEqual({
      kind: 'transient',
      outcome: 'unknown',
    });
    answer = (_, response) => response.writeHead(403).end();
    expect((await failureOf(new ChannelHttp(outbound, DIALECT).send(write))).decision).toEqual({
      kind: 'rejected',
      code: 'not_allowed',
    });
  });
});
