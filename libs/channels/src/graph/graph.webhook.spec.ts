import { createHmac } from 'node:crypto';
import type { RawDelivery } from '../channel';
import { pageOf } from '../post';
import { receiveGraph } from './graph.webhook';
import type { GraphChange } from './graph.webhook';

const KEYS = { appSecret: 'shh', verifyToken: 'havblik-hook', ownId: '17' };

function post(body: string, signature?: string): RawDelivery {
  const bytes = Buffer.from(body);
  const own = `sha256=${createHmac('sha256', KEYS.appSecret).update(bytes).digest('hex')}`;
  const headers = { 'x-hub-signature-256': signature ?? own };
  return { method: 'POST', query: {}, headers, body: bytes, receivedAt: new Date() };
}

function changesOf(body: string): GraphChange[] {
  let seen: GraphChange[] = [];
  receiveGraph(post(body), KEYS, (changes) => {
    seen = changes;
    return pageOf();
  });
  return seen;
}

const get = (query: Record<string, string>): RawDelivery => ({
  method: 'GET',
  query,
  headers: {},
  body: Buffer.alloc(0),
  receivedAt: new Date(),
});

describe('Meta’s notifications', () => {
  it('answers the check of the address, when the token is ours', () => {
    const query = { 'hub.mode': 'subscribe', 'hub.challenge': '1158201444', 'hub.verify_token': 'havblik-hook' };
    expect(receiveGraph(get(query), KEYS, () => pageOf())).toEqual({
      kind: 'challenge',
      contentType: 'text/plain',
      body: '1158201444',
    });
    const wrong = get({ ...query, 'hub.verify_token': 'guess' });
    expect(receiveGraph(wrong, KEYS, () => pageOf())).toMatchObject({ kind: 'refused', status: 403 });
    const none = { ...KEYS, verifyToken: undefined };
    expect(receiveGraph(get(query), none, () => pageOf())).toMatchObject({ kind: 'refused' });
  });

  it('reads the changes of our own Page only', () => {
    const change = (id: string): object => ({
      id,
      time: 1_795_000_000,
      changes: [{ field: 'feed', value: { item: id } }],
    });
    const body = JSON.stringify({ object: 'page', entry: [change('17'), change('18')] });
    expect(changesOf(body)).toEqual([{ field: 'feed', value: { item: '17' }, at: new Date(1_795_000_000_000) }]);
  });

  it('reads a change that stands in the entry itself, as with Instagram’s own sign-in', () => {
    const entry = { id: '17', time: 1_795_000_000, field: 'comments', value: { id: '5' } };
    expect(changesOf(JSON.stringify({ object: 'instagram', entry: [entry] }))).toMatchObject([{ field: 'comments' }]);
  });

  it.each(['sha256=00', 'sha1=abc', ''])('refuses the signature %j', (signature) => {
    const delivery = receiveGraph(post('{"entry":[]}', signature), KEYS, () => pageOf());
    expect(delivery).toMatchObject({ kind: 'refused', status: 401 });
  });

  it.each(['', 'null', '{"entry":{}}', '[]'])('refuses the body %j', (body) => {
    expect(receiveGraph(post(body), KEYS, () => pageOf())).toMatchObject({ kind: 'refused', status: 400 });
  });

  it('[17] skips entries and changes that it cannot read', () => {
    const entry = { id: '17', changes: [null, {}, { field: 'feed' }, { field: 'feed', value: {}, mood: 'good' }] };
    expect(changesOf(JSON.stringify({ entry: [null, 5, entry] }))).toHaveLength(1);
  });
});
