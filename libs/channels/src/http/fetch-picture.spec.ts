import type { RequestListener } from 'node:http';
import { ForeignServer } from '@genklang/testing';
import { fetchPicture, PictureError } from './fetch-picture';
import { Outbound } from './outbound';

const GIF = Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1');

/** Ways to write an address of our own machine, our own network, or of what the cloud tells its machines. */
const INSIDE = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '017700000001',
  '0x7f.1',
  '127.0.0.1.',
  '０x7f.1',
  '①②⑦.0.0.1',
  '127。0。0。1',
  '0',
  '0.0.0.0',
  '0.1.2.3',
  'localhost',
  'LOCALHOST',
  'localhost.',
  '10.0.0.1',
  '10.255.255.255',
  '167772161',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '192.168.1.1',
  '0xc0a80001',
  '3232235521',
  '100.64.0.1',
  '100.127.255.254',
  '169.254.169.254',
  '2852039166',
  '0xa9fea9fe',
  '0251.0376.0251.0376',
  '169.254.170.2',
  '192.0.0.1',
  '192.0.0.192',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:169.254.169.254]',
  '[::ffff:a9fe:a9fe]',
  '[::ffff:10.0.0.1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::a9fe:a9fe]',
  '[2002:7f00:1::]',
  '[2001:0:4136:e378:8000:63bf:3fff:fdd2]',
  '[2001:db8::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[fe80::1]',
  '[fec0::1]',
  '[ff02::1]',
];

describe('fetching a picture', () => {
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
    server.answer = (_request, response) => response.end(GIF);
  });

  it('takes what it is from its bytes, whatever its server calls it', async () => {
    server.answer = (_request, response) => response.setHeader('content-type', 'text/html').end(GIF);
    expect(await fetchPicture(named, `${base}/a`)).toMatchObject({ contentType: 'image/gif', width: 1, content: GIF });
  });

  it.each(INSIDE)('does not go to %s', async (host) => {
    await expect(fetchPicture(strict, `https://${host}/a.png`)).rejects.toBeInstanceOf(PictureError);
    expect(server.asked).toHaveLength(0);
  });

  it.each([
    ['without encryption', 'http://93.184.215.14/a.png'],
    ['to another port', 'https://93.184.215.14:8443/a.png'],
    ['to another port of our own machine', 'https://127.0.0.1:6379/'],
    ['with a password', 'https://mette:secret@93.184.215.14/a.png'],
    ['to a file', 'file:///etc/passwd'],
    ['to data', 'data:image/png;base64,AAAA'],
    ['to another protocol', 'gopher://127.0.0.1:6379/_FLUSHALL'],
    ['nowhere', 'not an address'],
  ])('does not go %s', async (_way, address) => {
    await expect(fetchPicture(strict, address)).rejects.toBeInstanceOf(PictureError);
  });

  it('follows a redirect, and holds where it leads to the same', async () => {
    server.answer = (request, response) => {
      if (request.url === '/moved') {
        response.writeHead(302, { location: '/here' }).end();
      } else if (request.url === '/inside') {
        response.writeHead(302, { location: 'https://169.254.169.254/latest/meta-data' }).end();
      } else {
        response.end(GIF);
      }
    };
    expect(await fetchPicture(named, `${base}/moved`)).toMatchObject({ contentType: 'image/gif' });
    await expect(fetchPicture(named, `${base}/inside`)).rejects.toThrow('private network');
  });

  it.each<[string, RequestListener, string]>([
    ['a redirect without end', (_, response) => response.writeHead(302, { location: '/again' }).end(), 'redirects'],
    ['a refusal', (_, response) => response.writeHead(404).end(GIF), '404'],
    ['a page', (_, response) => response.end('<h1>Hello</h1>'), 'neither'],
    ['an SVG', (_, response) => response.setHeader('content-type', 'image/png').end('<svg/>'), 'neither'],
    ['too many bytes, as it says', (_, response) => response.setHeader('content-length', 9e6).end(GIF), 'larger'],
    ['too many bytes', (_, response) => void response.write(GIF, () => response.end(Buffer.alloc(6e6))), 'larger'],
    [
      'a few bytes that unfold to very many pixels',
      (_, response) => response.end(Buffer.from('GIF89a\xff\xff\xff\xff\x80\x00\x00', 'latin1')),
      'too many',
    ],
  ])('gives up on %s', async (_name, listener, problem) => {
    server.answer = listener;
    await expect(fetchPicture(named, `${base}/a`)).rejects.toThrow(problem);
  });

  it('says nothing of who asks', async () => {
    let headers: Record<string, unknown> = {};
    server.answer = (request, response) => {
      ({ headers } = request);
      response.end(GIF);
    };
    await fetchPicture(named, `${base}/a`);
    expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host']);
  });
});
