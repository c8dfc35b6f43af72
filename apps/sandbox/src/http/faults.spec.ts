import { request as httpRequest } from 'node:http';
import { type Account, Peer } from '../testing/peer';
import { FaultPlan } from './faults';

interface RawReply {
  status: number;
  declaredLength: number;
  text: string;
  wasCut: boolean;
}

/** `fetch` hides how an answer ends; this does not. Rejects when there is no answer at all. */
async function raw(peer: Peer, path: string, token: string): Promise<RawReply> {
  return await new Promise((resolve, reject) => {
    const asked = httpRequest(`${peer.base}${path}`, { headers: { authorization: `Bearer ${token}` } }, (response) => {
      const chunks: Buffer[] = [];
      const done = (wasCut: boolean): void =>
        resolve({
          status: response.statusCode ?? 0,
          declaredLength: Number(response.headers['content-length']),
          text: Buffer.concat(chunks).toString(),
          wasCut,
        });
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(false));
      response.on('error', () => done(true));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the plan of faults', () => {
  const plan = new FaultPlan();
  const strikes = (...requests: [string, string][]): (string | undefined)[] =>
    requests.map(([method, path]) => plan.take(method, path)?.kind);

  afterEach(() => plan.clear());

  it('lets `skip` requests pass, strikes `times` times, then is over', () => {
    plan.arm([{ kind: 'reset', times: 2, skip: 1 }]);
    expect(strikes(['GET', '/a'], ['GET', '/a'], ['POST', '/b'], ['GET', '/a'])).toEqual([
      undefined,
      'reset',
      'reset',
      undefined,
    ]);
    expect(plan.list()).toEqual([]);
  });

  it('looks at method and path', () => {
    plan.arm([
      { kind: 'hang', method: 'POST', path: '/2/tweets', exact: true, times: 9, skip: 0 },
      { kind: 'html', path: '/2/users/*/mentions', times: 9, skip: 0 },
    ]);
    expect(
      strikes(
        ['GET', '/2/tweets'],
        ['POST', '/2/tweets/1'],
        ['POST', '/2/tweets'],
        ['GET', '/2/users/7/mentions'],
        ['GET', '/2/users/me'],
      ),
    ).toEqual([undefined, undefined, 'hang', 'html', undefined]);
  });
});

describe('faults on the wire', () => {
  let peer: Peer;
  let shop: Account;
  let mentions: string;

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    shop = await peer.signIn('havblik');
    mentions = `/2/users/${shop.id}/mentions`;
    await peer.seed({ handle: 'ida', text: '@havblik hej '.repeat(10) });
  });

  const arm = async (fault: Record<string, unknown>): Promise<void> => {
    const reply = await peer.control('POST', '/faults', { faults: [{ times: 1, ...fault }] });
    expect(reply.status).toBe(201);
  };
  const lastEntry = async (): Promise<Record<string, unknown>> => {
    const { body } = await peer.control('GET', '/journal');
    return (body['entries'] as Record<string, unknown>[]).at(-1) ?? {};
  };
  const published = async (): Promise<unknown[]> =>
    (await peer.control('GET', '/posts?handle=havblik')).body['posts'] as unknown[];

  it('reset-after-accept publishes and gives no answer', async () => {
    await arm({ kind: 'reset-after-accept', method: 'POST', path: '/2/tweets' });
    await expect(shop.post('Er posten kommet frem?')).rejects.toThrow();
    expect(await published()).toMatchObject([{ text: 'Er posten kommet frem?' }]);
    const [post] = (await published()) as { id: string }[];
    expect(await lastEntry()).toMatchObject({ status: 0, fault: 'reset-after-accept', createdPostId: post?.id });
  });

  it('reset gives no answer and does nothing', async () => {
    await arm({ kind: 'reset', method: 'POST' });
    await expect(shop.post('Ikke sendt')).rejects.toThrow();
    expect(await published()).toEqual([]);
    expect((await shop.post('Ikke sendt')).status).toBe(201);
  });

  it('status answers what was asked for, and carries the request out only when told', async () => {
    await arm({ kind: 'status', status: 502, retryAfterSec: 7 });
    const reply = await shop.post('a');
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([502, '7']);
    expect(await published()).toEqual([]);
    await arm({ kind: 'status', accept: true });
    expect((await shop.post('b')).status).toBe(503);
    expect(await published()).toMatchObject([{ text: 'b' }]);
  });

  it('html is a page with status 200', async () => {
    await arm({ kind: 'html', path: mentions });
    const reply = await shop.mentions();
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await shop.mentions()).body['meta']).toMatchObject({ result_count: 1 });
  });

  it('truncated promises more than it sends', async () => {
    await arm({ kind: 'truncated' });
    const reply = await raw(peer, mentions, shop.tokens.accessToken);
    expect(reply).toMatchObject({ status: 200, wasCut: true });
    expect(reply.text.length).toBeLessThan(reply.declaredLength);
    expect(() => JSON.parse(reply.text) as unknown).toThrow();
  });

  it('empty and wrong-type', async () => {
    await arm({ kind: 'empty' });
    await arm({ kind: 'wrong-type' });
    expect(await raw(peer, mentions, shop.tokens.accessToken)).toMatchObject({ status: 200, text: '', wasCut: false });
    const reply = await shop.mentions();
    expect(reply.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(String(reply.body['text'])).toContain('"result_count":1');
  });

  it('rate-limit says when it ends', async () => {
    await arm({ kind: 'rate-limit', retryAfterSec: 120 });
    const reply = await shop.mentions();
    expect(reply.status).toBe(429);
    expect(reply.headers.get('x-rate-limit-remaining')).toBe('0');
    expect(Math.abs(Number(reply.headers.get('x-rate-limit-reset')) - Date.now() / 1000 - 120)).toBeLessThan(5);
  });

  it('drip and slow give the right answer late', async () => {
    await arm({ kind: 'drip', delayMs: 2 });
    await arm({ kind: 'slow', delayMs: 80 });
    const startMs = performance.now();
    expect((await shop.mentions()).body['meta']).toMatchObject({ result_count: 1 });
    const dripMs = performance.now() - startMs;
    expect((await shop.mentions()).body['meta']).toMatchObject({ result_count: 1 });
    expect(dripMs).toBeGreaterThan(40);
    expect(performance.now() - startMs - dripMs).toBeGreaterThan(75);
    expect(await lastEntry()).toMatchObject({ status: 200, fault: 'slow' });
  });

  it('hang waits until the asker gives up', async () => {
    await arm({ kind: 'hang' });
    const asked = peer.ask('/2/users/me', { signal: AbortSignal.timeout(50) });
    await expect(asked).rejects.toThrow(/timeout/);
    expect(await lastEntry()).toMatchObject({ status: 0, fault: 'hang' });
    expect((await shop.mentions()).status).toBe(200);
  });

  it('strikes neither the control API nor the health check', async () => {
    await arm({ kind: 'reset', times: 9 });
    expect((await peer.ask('/health')).body).toEqual({ status: 'ok' });
    expect((await peer.control('GET', '/faults')).body['faults']).toMatchObject([{ kind: 'reset', times: 9 }]);
    await peer.control('DELETE', '/faults');
    expect((await shop.mentions()).status).toBe(200);
  });
});
