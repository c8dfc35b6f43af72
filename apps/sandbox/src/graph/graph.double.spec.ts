import { createHmac } from 'node:crypto';
import { Peer, type Reply } from '../testing/peer';

interface Owner {
  id: string;
  accessToken: string;
  appSecret: string;
}

describe('the pretend Meta', () => {
  let peer: Peer;
  let page: Owner;
  let postId: string;

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    page = (await peer.control('POST', '/graph/pages', { name: 'Havblik' })).body as unknown as Owner;
    postId = await write({ kind: 'post', asOwner: true, text: 'Nye sofaer' });
  });

  const write = async (node: object): Promise<string> => {
    const reply = await peer.control('POST', '/graph/nodes', { nodes: [{ ownerId: page.id, ...node }] });
    return (reply.body['nodes'] as { id: string }[])[0]?.id ?? '';
  };
  const proofOf = (token: string): string => createHmac('sha256', page.appSecret).update(token).digest('hex');
  const get = async (path: string, query: Record<string, string> = {}, root = 'facebook'): Promise<Reply> => {
    const all = { appsecret_proof: proofOf(page.accessToken), ...query };
    return await peer.ask(`/${root}/v26.0/${path}?${new URLSearchParams(all).toString()}`, {
      headers: { authorization: `Bearer ${page.accessToken}` },
    });
  };
  const codeOf = (reply: Reply): unknown[] => {
    const error = (reply.body['error'] ?? {}) as { code?: number; error_subcode?: number };
    return [reply.status, error.code, error.error_subcode];
  };

  it('wants a token, the right one, and a proof of the app', async () => {
    expect(codeOf(await peer.ask('/facebook/v26.0/me'))).toEqual([400, 2500, undefined]);
    const wrong = await peer.ask('/facebook/v26.0/me?access_token=x');
    expect(codeOf(wrong)).toEqual([400, 190, undefined]);
    expect(codeOf(await peer.ask(`/facebook/v26.0/me?access_token=${page.accessToken}`))[1]).toBe(100);
    expect(codeOf(await get('me', { appsecret_proof: 'x' }))[1]).toBe(100);
    expect(codeOf(await get('me', {}, 'instagram'))[1]).toBe(190);
    expect((await get('me', { fields: 'id,name' })).body).toEqual({ id: page.id, name: 'Havblik' });
  });

  it('tells an ended token from one that was taken back', async () => {
    await peer.control('POST', '/graph/tokens/expire', { ownerId: page.id });
    expect(codeOf(await get('me'))).toEqual([400, 190, 463]);
    await peer.control('POST', '/graph/tokens/revoke', { ownerId: page.id });
    expect(codeOf(await get('me'))).toEqual([400, 190, 460]);
  });

  it('refuses fields that the kind of object does not have, and lists that are none', async () => {
    expect(codeOf(await get(postId, { fields: 'can_comment' }))).toEqual([400, 100, undefined]);
    expect(codeOf(await get(`${postId}/likes`))).toEqual([400, 100, undefined]);
    expect(codeOf(await get(`${postId}/comments`, { limit: '101' }))).toEqual([400, 100, undefined]);
    expect(codeOf(await get(`${postId}/comments`, { after: 'nonsense' }))).toEqual([400, 100, undefined]);
    expect(codeOf(await get('999', { fields: 'id' }))).toEqual([400, 100, 33]);
  });

  it('does not show what is on another Page', async () => {
    const other = (await peer.control('POST', '/graph/pages', { name: 'Andre' })).body as unknown as Owner;
    const theirs = await write({ ownerId: other.id, kind: 'post', asOwner: true, text: 'Hemmeligt' });
    expect(codeOf(await get(theirs))).toEqual([400, 100, 33]);
  });

  it('pages by cursors, which stand for a place and not a number', async () => {
    const ids = [];
    for (let index = 0; index < 5; index += 1) {
      ids.push(await write({ kind: 'comment', below: postId, from: 'Ida', text: `${index}` }));
    }
    const list = { filter: 'stream', order: 'reverse_chronological', fields: 'id', limit: '2' };
    const first = await get(`${postId}/comments`, list);
    const cursors = (first.body['paging'] as { cursors: { after: string } }).cursors;
    await write({ kind: 'comment', below: postId, from: 'Bo', text: 'imens' });
    const second = await get(`${postId}/comments`, { ...list, after: cursors.after });
    expect([first, second].map((reply) => (reply.body['data'] as { id: string }[]).map(({ id }) => id))).toEqual([
      [ids[4], ids[3]],
      [ids[2], ids[1]],
    ]);
    const last = await get(`${postId}/comments`, { ...list, limit: '100' });
    expect(last.body['paging']).not.toHaveProperty('next');
  });

  it('shows the first level alone unless the stream is asked for', async () => {
    const top = await write({ kind: 'comment', below: postId, from: 'Ida', text: 'a' });
    const answer = await write({ kind: 'comment', below: top, from: 'Bo', text: 'b' });
    const idsOf = (reply: Reply): string[] => (reply.body['data'] as { id: string }[]).map(({ id }) => id);
    expect(idsOf(await get(`${postId}/comments`, { fields: 'id' }))).toEqual([top]);
    expect(idsOf(await get(`${postId}/comments`, { fields: 'id', filter: 'stream' }))).toEqual([top, answer]);
  });

  it('counts the hour, and refuses when it is over', async () => {
    await peer.control('POST', '/graph/limits', { calls: 1 });
    const usage = (await get('me')).headers.get('x-business-use-case-usage') ?? '';
    expect(JSON.parse(usage)).toMatchObject({ [page.id]: [{ call_count: 100, estimated_time_to_regain_access: 60 }] });
    expect(codeOf(await get('me'))).toEqual([400, 80_001, undefined]);
    await peer.control('POST', '/clock', { offsetMs: 3_700_000 });
    expect((await get('me')).status).toBe(200);
  });

  it('answers each request of a batch by itself', async () => {
    const batch = JSON.stringify([{ relative_url: `${postId}?fields=message` }, { relative_url: '999?fields=id' }]);
    const reply = await peer.ask(`/facebook/v26.0/?appsecret_proof=${proofOf(page.accessToken)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${page.accessToken}` },
      body: new URLSearchParams({ batch }),
    });
    const items = Object.values(reply.body) as { code: number; body: string }[];
    expect(items.map(({ code }) => code)).toEqual([200, 400]);
    expect(JSON.parse(items[0]?.body ?? '')).toEqual({ message: 'Nye sofaer', id: postId });
  });

  it('signs what it sends over the bytes, with letters as escapes', async () => {
    const id = await write({ kind: 'comment', below: postId, from: 'Åse', text: 'Æble 🌳' });
    const { headers, body } = (await peer.control('POST', '/graph/notifications', { id })).body as {
      headers: Record<string, string>;
      body: string;
    };
    expect(body).toContain('\\u00c6ble \\ud83c\\udf33');
    const signature = createHmac('sha256', page.appSecret).update(body).digest('hex');
    expect(headers['x-hub-signature-256']).toBe(`sha256=${signature}`);
    expect(JSON.parse(body)).toMatchObject({
      object: 'page',
      entry: [{ id: page.id, changes: [{ field: 'feed', value: { item: 'comment', verb: 'add', comment_id: id } }] }],
    });
  });

  it.each([{ kind: 'nonsense' }, { colour: 'red' }, { below: '999' }])('refuses the command %j', async (node) => {
    const given = { ownerId: page.id, kind: 'comment', text: 'a', ...node };
    expect((await peer.control('POST', '/graph/nodes', { nodes: [given] })).status).toBe(400);
  });
});
