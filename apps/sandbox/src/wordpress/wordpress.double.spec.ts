import { Peer, type Reply } from '../testing/peer';

const API = '/wp-json/wp/v2';

/** The expected bodies are those that WordPress 6.1.9 answered to the same requests. */
describe('the pretend WordPress', () => {
  let peer: Peer;
  let editor: string;
  let author: string;

  const signIn = async (login: string, role: string): Promise<string> => {
    const { body } = await peer.control('POST', '/wordpress/users', { login, role });
    return `Basic ${Buffer.from(`${login}:${String(body['password'])}`).toString('base64')}`;
  };
  const get = async (path: string, authorization = ''): Promise<Reply> =>
    await peer.ask(`${API}/${path}`, { headers: authorization === '' ? {} : { authorization } });
  const post = async (body: object, authorization: string): Promise<Reply> =>
    await peer.ask(`${API}/comments`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const comment = async (...comments: object[]): Promise<number[]> => {
    const { body } = await peer.control('POST', '/wordpress/comments', { comments });
    return (body['comments'] as { id: string }[]).map(({ id }) => Number(id));
  };
  const list = async (path: string, authorization = ''): Promise<number[]> => {
    const response = await fetch(`${peer.base}${API}/${path}`, { headers: { authorization } });
    return ((await response.json()) as { id: number }[]).map(({ id }) => id);
  };

  beforeAll(async () => {
    peer = await Peer.start();
  });
  afterAll(async () => {
    await peer.stop();
  });
  beforeEach(async () => {
    await peer.control('POST', '/reset');
    editor = await signIn('mette', 'editor');
    author = await signIn('ida', 'author');
  });

  it.each([
    ['comments?context=edit', 'nobody', 401, 'rest_forbidden_context'],
    ['comments?context=edit', 'author', 403, 'rest_forbidden_context'],
    ['comments?status=all', 'nobody', 401, 'rest_forbidden_param'],
    ['comments/99', 'editor', 404, 'rest_comment_invalid_id'],
    ['users/me', 'nobody', 401, 'rest_not_logged_in'],
    ['nothing', 'nobody', 404, 'rest_no_route'],
    ['comments?per_page=101', 'nobody', 400, 'rest_invalid_param'],
    ['comments?order=sideways', 'nobody', 400, 'rest_invalid_param'],
    ['comments?after=yesterday', 'nobody', 400, 'rest_invalid_param'],
  ])('answers GET %s by %s with %i %s', async (path, who, status, code) => {
    const reply = await get(path, { nobody: '', author, editor }[who] ?? '');
    expect(reply.body).toMatchObject({ code, data: { status } });
    expect(reply.status).toBe(status);
  });

  it('takes a wrong password for a visitor’s', async () => {
    const wrong = `Basic ${Buffer.from('mette:wrong').toString('base64')}`;
    expect((await get('comments', wrong)).status).toBe(200);
    expect((await get('comments?context=edit', wrong)).status).toBe(401);
  });

  it('shows comments newest first, both ends of a window exclusive to the second', async () => {
    const at = '2026-11-22T12:00:00Z';
    const [first, second, third] = await comment(
      { text: 'a', createdAt: '2026-11-22T11:59:59Z' },
      { text: 'b', createdAt: at },
      { text: 'c', createdAt: '2026-11-22T12:00:00.900Z' },
    );
    expect(await list('comments')).toEqual([third, second, first]);
    expect(await list(`comments?after=${at}`)).toEqual([]);
    expect(await list('comments?after=2026-11-22T11:59:59Z')).toEqual([third, second]);
    expect(await list(`comments?before=${at}`)).toEqual([first]);
    expect(await list('comments?offset=1&per_page=1')).toEqual([second]);
  });

  it('counts what it does not show', async () => {
    await comment({ text: 'a' }, { text: 'b', status: 'hold' }, { text: 'c', status: 'spam' });
    const reply = await fetch(`${peer.base}${API}/comments?status=all`, { headers: { authorization: author } });
    expect(reply.headers.get('x-wp-total')).toBe('2');
    expect(await reply.json()).toHaveLength(1);
  });

  it.each([
    [{ content: 'x' }, 403, 'rest_comment_invalid_post_id'],
    [{ post: 99, content: 'x' }, 403, 'rest_comment_invalid_post_id'],
    [{ post: 1, content: ' ' }, 400, 'rest_comment_content_invalid'],
    [{ post: 1, content: 'x'.repeat(65_526) }, 400, 'comment_content_column_length'],
  ])('refuses to publish %j', async (body, status, code) => {
    await peer.control('POST', '/wordpress/posts', {});
    expect((await post(body, editor)).body).toMatchObject({ code, data: { status } });
  });

  it('takes a comment once, and from others than moderators not too quickly', async () => {
    const [parent] = await comment({ text: 'hej' });
    const reply = { post: 1, parent, content: 'svar' };
    const created = await post(reply, editor);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      parent,
      status: 'approved',
      content: { raw: 'svar', rendered: '<p>svar</p>\n' },
    });
    expect((await post(reply, editor)).body).toMatchObject({ code: 'comment_duplicate', data: { status: 409 } });
    expect((await post(reply, author)).body).toMatchObject({ status: 'hold' });
    expect((await post({ ...reply, content: 'igen' }, author)).body).toMatchObject({
      code: 'comment_flood',
      data: { status: 400 },
    });
    expect((await post(reply, '')).body).toMatchObject({ code: 'rest_comment_login_required' });
  });
});
