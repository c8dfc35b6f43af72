import type { RequestListener } from 'node:http';
import { ForeignServer } from '@genklang/testing';
import { fetchPage, PageError } from './fetch-page';
import { Outbound } from './outbound';

const PAGE = `<html><head><title>Fjord</title><meta property="og:image" content="/sofa.png"></head><body>Hej</body></html>`;

/** Addresses of our own machine, our own network, and of what the cloud tells its machines. The picture's spec has them all. */
const INSIDE = [
  '127.0.0.1',
  '0x7f000001',
  'localhost',
  '10.0.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '[::1]',
  '[::ffff:169.254.169.254]',
  '[fd00:ec2::254]',
];

describe('reading what a page says of itself', () => {
  let server: ForeignServer;
  let base: string;
  let named: Outbound;
  let strict: Outbound;

  beforeAll(async () => {
    server = await ForeignServer.start((_request, response) => response.end());
    ({ base } = server);
    named = new Outbound([server.host]);
    strict = new Outbound();
  });
  afterAll(async () => {
    await named.close();
    await strict.close();
    await server.stop();
  });
  beforeEach(() => {
    server.asked.length = 0;
    server.answer = (_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
  });

  it('names its picture by a whole address, and its site by its host where it has no name', async () => {
    expect(await fetchPage(named, `${base}/sofa`)).toEqual({
      title: 'Fjord',
      description: null,
      siteName: '127.0.0.1',
      picture: `${base}/sofa.png`,
    });
  });

  it('reads the charset that the page names', async () => {
    server.answer = (_request, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(Buffer.from('<meta charset="iso-8859-1"><title>Blåbær</title>', 'latin1'));
    expect(await fetchPage(named, base)).toMatchObject({ title: 'Blåbær' });
  });

  it.each(INSIDE.flatMap((host) => [`http://${host}/`, `https://${host}/`]))('does not go to %s', async (address) => {
    await expect(fetchPage(strict, address)).rejects.toThrow('private network');
    expect(server.asked).toHaveLength(0);
  });

  it.each([
    ['to another port', 'https://93.184.215.14:8443/'],
    ['to another port without encryption', 'http://93.184.215.14:6379/'],
    ['with a password', 'https://mette:secret@93.184.215.14/'],
    ['to a file', 'file:///etc/passwd'],
    ['to another protocol', 'gopher://127.0.0.1:6379/_FLUSHALL'],
    ['nowhere', 'not an address'],
  ])('does not go %s', async (_way, address) => {
    await expect(fetchPage(strict, address)).rejects.toBeInstanceOf(PageError);
  });

  it.each(['http://169.254.169.254/latest/meta-data', 'http://[::1]/', 'http://127.0.0.1:1/', 'http://localhost/'])(
    'does not follow a redirect to %s',
    async (location) => {
      server.answer = (_request, response) => response.writeHead(302, { location }).end();
      await expect(fetchPage(named, base)).rejects.toBeInstanceOf(PageError);
      expect(server.asked).toHaveLength(1);
    },
  );

  it('reads the beginning of a page without end, and hangs up', async () => {
    const isGone = new Promise<void>((resolve) => {
      server.answer = (_request, response) => {
        response.on('close', resolve);
        response.setHeader('content-type', 'text/html').write('<title>Fjord</title>');
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(65_536))) {
            // As fast as it goes.
          }
        };
        response.on('drain', more);
        more();
      };
    });
    expect(await fetchPage(named, base)).toMatchObject({ title: 'Fjord' });
    await isGone;
  });

  it.each<[string, RequestListener, string]>([
    ['what is no page', (_, response) => response.setHeader('content-type', 'image/svg+xml').end(PAGE), 'another type'],
    ['what says of itself nothing', (_, response) => response.end(PAGE), 'another type'],
    ['a type that only begins alike', (_, r) => r.setHeader('content-type', 'text/html5').end(PAGE), 'another type'],
    [
      'a title beyond the limit',
      (_, response) =>
        response.setHeader('content-type', 'text/html').end(`${' '.repeat(600_000)}<title>Fjord</title>`),
      'without a title',
    ],
    [
      'a packed body, which could unfold to any size',
      (_, response) => response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(PAGE),
      'packed',
    ],
    ['a refusal', (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end(PAGE), '404'],
    ['a redirect without end', (_, response) => response.writeHead(302, { location: '/again' }).end(), 'redirects'],
  ])('gives up on %s', async (_name, listener, problem) => {
    server.answer = listener;
    await expect(fetchPage(named, base)).rejects.toThrow(problem);
  });

  it('says nothing of who asks, and brings no cookie back', async () => {
    const headers: Record<string, unknown>[] = [];
    server.answer = (request, response) => {
      headers.push(request.headers);
      response.setHeader('set-cookie', 'who=mette');
      if (request.url === '/') {
        response.writeHead(302, { location: '/there' }).end();
      } else {
        response.setHeader('content-type', 'text/html').end(PAGE);
      }
    };
    await fetchPage(named, base);
    expect(headers).toHaveLength(2);
    for (const sent of headers) {
      expect(Object.keys(sent).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host']);
    }
  });
});
