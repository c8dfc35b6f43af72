import { Peer, type Reply } from '../testing/peer';

interface Owner {
  id: string;
  clientId: string;
  clientSecret: string;
  accessToken: string;
  refreshToken: string;
}

interface Item {
  id: string;
  snippet: Record<string, unknown>;
  replies?: { comments: Item[] };
}

/** The fields of the discovery document, for each kind. */
const commentFields = [
  'authorChannelId',
  'authorChannelUrl',
  'authorDisplayName',
  'authorProfileImageUrl',
  'canRate',
  'channelId',
  'likeCount',
  'moderationStatus',
  'parentId',
  'publishedAt',
  'textDisplay',
  'textOriginal',
  'updatedAt',
  'videoId',
  'viewerRating',
];
const threadFields = ['canReply', 'channelId', 'isPublic', 'topLevelComment', 'totalReplyCount', 'videoId'];

describe('the pretend YouTube', () => {
  let peer: Peer;
  let us: Owner;
  let videoId: string;

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    us = (await peer.control('POST', '/youtube/channels', { title: 'Havblik', handle: 'havblik' }))
      .body as unknown as Owner;
    videoId = String((await peer.control('POST', `/youtube/channels/${us.id}/videos`, {})).body['id']);
  });

  const write = async (...comments: object[]): Promise<string[]> => {
    const { body } = await peer.control('POST', '/youtube/comments', {
      comments: comments.map((comment) => ({ author: 'ida', text: 'hej', ...comment })),
    });
    return (body['comments'] as { id: string }[]).map(({ id }) => id);
  };
  const get = async (path: string, query: Record<string, string> = {}): Promise<Reply> =>
    await peer.ask(`/youtube/v3/${path}?${new URLSearchParams({ part: 'snippet', ...query }).toString()}`, {
      headers: { authorization: `Bearer ${us.accessToken}` },
    });
  const threads = async (query: Record<string, string> = {}): Promise<Reply> =>
    await get('commentThreads', { allThreadsRelatedToChannelId: us.id, order: 'time', ...query });
  const insert = async (snippet: object): Promise<Reply> =>
    await peer.ask('/youtube/v3/comments?part=snippet', {
      method: 'POST',
      headers: { authorization: `Bearer ${us.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ snippet }),
    });
  const itemsOf = (reply: Reply): Item[] => reply.body['items'] as Item[];
  const refusalOf = ({ status, body }: Reply): unknown[] => {
    const { errors } = (body['error'] ?? {}) as { errors?: { reason: string }[] };
    return [status, errors?.[0]?.reason];
  };

  it('wants a token that holds', async () => {
    expect(refusalOf(await peer.ask('/youtube/v3/channels?part=snippet&mine=true'))).toEqual([401, 'required']);
    expect(itemsOf(await get('channels', { mine: 'true' }))).toMatchObject([
      { id: us.id, kind: 'youtube#channel', snippet: { title: 'Havblik', customUrl: '@havblik' } },
    ]);
    await peer.control('POST', `/youtube/channels/${us.id}/tokens/expire`, {});
    expect(refusalOf(await get('channels', { mine: 'true' }))).toEqual([401, 'authError']);
  });

  it.each([
    [{ part: '' }, 'missingRequiredParameter'],
    [{ part: 'statistics' }, 'unknownPart'],
    [{ since: '2026' }, 'unexpectedParameter'],
    [{ maxResults: '0' }, 'invalidParameter'],
    [{ maxResults: '101' }, 'invalidParameter'],
    [{ order: 'newest' }, 'invalidParameter'],
    [{ textFormat: 'markdown' }, 'invalidParameter'],
    [{ pageToken: 'x' }, 'invalidPageToken'],
    [{ id: 'a' }, 'incompatibleParameters'],
  ])('refuses %j as %s', async (query, reason) => {
    expect(refusalOf(await threads(query as Record<string, string>))).toEqual([400, reason]);
  });

  it('refuses ids with paging, no filter at all, and a channel that is not there', async () => {
    expect(refusalOf(await get('comments', { id: 'a', maxResults: '5' }))).toEqual([400, 'incompatibleParameters']);
    expect(refusalOf(await get('comments'))).toEqual([400, 'missingRequiredParameter']);
    expect(refusalOf(await threads({ allThreadsRelatedToChannelId: 'UCx' }))).toEqual([404, 'channelNotFound']);
    expect(refusalOf(await get('comments', { parentId: 'x' }))).toEqual([404, 'commentNotFound']);
  });

  it('gives five of many replies, the fields of the documents, and a comment’s video in threads only', async () => {
    const [top = ''] = await write({ videoId, text: 'a < b\nc' });
    await write(...Array.from({ length: 7 }, (_, index) => ({ parentId: top, text: `svar ${index}` })));
    const [thread] = itemsOf(await threads({ part: 'snippet,replies' }));
    expect(thread).toMatchObject({ id: top, snippet: { totalReplyCount: 7, videoId, canReply: true } });
    expect(thread?.replies?.comments).toHaveLength(5);
    const comment = thread?.snippet['topLevelComment'] as Item;
    expect(comment.snippet).toMatchObject({ textDisplay: 'a &lt; b<br>c', moderationStatus: 'published', videoId });
    expect(Object.keys(thread?.snippet ?? {}).filter((field) => !threadFields.includes(field))).toEqual([]);
    expect(Object.keys(comment.snippet).filter((field) => !commentFields.includes(field))).toEqual([]);
    const replies = itemsOf(await get('comments', { parentId: top, maxResults: '100', textFormat: 'plainText' }));
    expect(replies).toHaveLength(7);
    expect(replies[0]?.snippet).toMatchObject({ parentId: top, textDisplay: 'svar 0' });
    expect(replies[0]?.snippet).not.toHaveProperty('videoId');
    expect(replies[0]?.snippet).not.toHaveProperty('textOriginal');
  });

  it('pages by a place, which arrivals and deletions do not move', async () => {
    const ids = await write(...Array.from({ length: 5 }, () => ({ videoId })));
    const first = await threads({ maxResults: '2' });
    expect(itemsOf(first).map(({ id }) => id)).toEqual([ids[4], ids[3]]);
    await write({ videoId });
    await peer.control('DELETE', `/youtube/comments/${ids[3]}`);
    const second = await threads({ maxResults: '3', pageToken: String(first.body['nextPageToken']) });
    expect(itemsOf(second).map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]]);
    expect(second.body).not.toHaveProperty('nextPageToken');
  });

  it('shows what is held to its owner, when asked for it', async () => {
    const [held] = await write({ videoId, held: true });
    expect(itemsOf(await threads())).toEqual([]);
    expect(itemsOf(await threads({ moderationStatus: 'heldForReview' })).map(({ id }) => id)).toEqual([held]);
    expect(itemsOf(await get('comments', { id: String(held) }))).toEqual([]);
  });

  it('takes replies below threads, and below nothing else', async () => {
    const [top = '', locked = '', held = ''] = await write({ videoId }, { videoId }, { videoId, held: true });
    await peer.control('PATCH', `/youtube/comments/${locked}`, { canReply: false });
    const { status, body } = await insert({ parentId: top, textOriginal: 'Tak' });
    expect([status, body]).toMatchObject([
      200,
      { kind: 'youtube#comment', snippet: { textOriginal: 'Tak', parentId: top } },
    ]);
    expect(String(body['id']).startsWith(`${top}.`)).toBe(true);
    const refusals = [
      [{ textOriginal: 'Tak' }, 400, 'parentIdMissing'],
      [{ parentId: top, textOriginal: ' ' }, 400, 'commentTextRequired'],
      [{ parentId: top, textOriginal: 'ø'.repeat(10_001) }, 400, 'commentTextTooLong'],
      [{ parentId: body['id'], textOriginal: 'Tak' }, 400, 'invalidCommentMetadata'],
      [{ parentId: held, textOriginal: 'Tak' }, 400, 'parentCommentIsPrivate'],
      [{ parentId: locked, textOriginal: 'Tak' }, 403, 'commentsDisabled'],
      [{ parentId: 'x', textOriginal: 'Tak' }, 404, 'parentCommentNotFound'],
    ] as const;
    for (const [snippet, code, reason] of refusals) {
      expect(refusalOf(await insert(snippet))).toEqual([code, reason]);
    }
  });

  it('counts units, 1 for a list and 50 for a reply, until midnight in California', async () => {
    const [top] = await write({ videoId });
    await peer.control('POST', '/youtube/limits', { units: 51 });
    await threads();
    expect((await insert({ parentId: top, textOriginal: 'Tak' })).status).toBe(200);
    expect(refusalOf(await threads())).toEqual([403, 'quotaExceeded']);
    await peer.control('POST', '/clock', { offsetMs: 26 * 3_600_000 });
    const token = await refresh();
    us = { ...us, accessToken: String(token.body['access_token']) };
    expect((await threads()).status).toBe(200);
  });

  const refresh = async (form: object = {}): Promise<Reply> =>
    await peer.ask('/oauth2-google/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: us.clientId,
        client_secret: us.clientSecret,
        refresh_token: us.refreshToken,
        ...form,
      }),
    });

  it('renews access without a new refresh token, and refuses as Google does', async () => {
    const { status, body } = await refresh();
    expect([status, body['expires_in'], body['token_type']]).toEqual([200, 3_599, 'Bearer']);
    expect(body).not.toHaveProperty('refresh_token');
    expect((await refresh({ client_secret: 'x' })).body).toMatchObject({ error: 'invalid_client' });
    expect((await refresh({ grant_type: 'password' })).body).toMatchObject({ error: 'unsupported_grant_type' });
    await peer.control('POST', `/youtube/channels/${us.id}/tokens/revoke`, {});
    expect((await refresh()).body).toMatchObject({ error: 'invalid_grant' });
  });

  it('gives a refresh token only to those who ask for one', async () => {
    const page = {
      client_id: us.clientId,
      redirect_uri: 'http://localhost:4000/back',
      response_type: 'code',
      scope: 'https://www.googleapis.com/auth/youtube.force-ssl',
      allow: '1',
    };
    const trade = async (more: object): Promise<Reply> => {
      const query = new URLSearchParams({ ...page, ...more }).toString();
      const response = await fetch(`${peer.base}/oauth2-google/auth?${query}`, { redirect: 'manual' });
      const code = new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
      return await refresh({ grant_type: 'authorization_code', code, redirect_uri: page.redirect_uri });
    };
    expect((await trade({ access_type: 'offline', prompt: 'consent' })).body).toHaveProperty('refresh_token');
    expect((await trade({})).body).not.toHaveProperty('refresh_token');
    expect((await peer.ask(`/oauth2-google/auth?client_id=${us.clientId}`)).status).toBe(400);
  });
});
