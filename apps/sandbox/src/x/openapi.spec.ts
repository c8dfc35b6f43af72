import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { type Account, Peer, type Reply } from '../testing/peer';

/** X's own description. It is not ours to pass on, so it lies beside the project, for those who have fetched it. */
const description = path.resolve(__dirname, '../../../../../shared/specs/x-openapi-2.167.json');
const isThere = existsSync(description);

type Json = Record<string, unknown>;

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function validatorOf(): (name: string, value: unknown, options?: { strict?: boolean }) => string[] {
  const loose = readDescription();
  const strict = readDescription();
  forbidUnknown(strict['components']);
  const ajvs = [loose, strict].map((schema) => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addFormat('int32', true).addFormat('int64', true);
    return ajv.addSchema(schema, 'x');
  });
  return (name, value, options = {}) => {
    const ajv = ajvs[options.strict === true ? 1 : 0];
    const validate = ajv?.getSchema(`x#/components/schemas/${name}`);
    if (!validate) {
      throw new Error(`the description has no ${name}`);
    }
    void validate(value);
    return (validate.errors ?? []).map(
      (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
    );
  };
}

function readDescription(): Json {
  return JSON.parse(readFileSync(description, 'utf8')) as Json;
}

/** The description allows more fields than it names nearly everywhere; in our own answers that would hide a misspelling. */
function forbidUnknown(node: unknown): void {
  if (typeof node !== 'object' || node === null) {
    return;
  }
  const schema = node as Json;
  if (schema['type'] === 'object' && typeof schema['properties'] === 'object') {
    schema['additionalProperties'] = false;
  }
  for (const child of Object.values(schema)) {
    forbidUnknown(child);
  }
}

const title = isThere
  ? 'answers by X’s own description'
  : `answers by X’s own description (skipped: ${path.basename(description)} is not in ../shared/specs)`;

(isThere ? describe : describe.skip)(title, () => {
  const everything = {
    'post.fields':
      'created_at,conversation_id,entities,lang,public_metrics,edit_controls,display_text_range,reply_settings,possibly_sensitive',
    'user.fields': 'created_at,description,public_metrics,verified,verified_type,protected',
    expansions:
      'author_id,in_reply_to_user_id,referenced_posts,edit_history_post_ids,entities.mentions.username,username',
  };
  let peer: Peer;
  let shop: Account;
  let errorsOf: ReturnType<typeof validatorOf>;

  beforeAll(async () => {
    errorsOf = validatorOf();
    peer = await Peer.start();
    shop = await peer.signIn('havblik');
    const [root, other] = await peer.seed(
      { handle: 'ida', text: 'Hej @havblik, se www.havblik.dk #sofa <3', lang: 'da' },
      { handle: 'bo', text: '@havblik også her' },
    );
    await shop.post('Hej Ida!', root);
    const [reply] = await peer.seed(
      { handle: 'ida', text: 'Tak', inReplyTo: root },
      { handle: 'bo', text: '@havblik hm', quoteOf: root },
    );
    await peer.control('PATCH', `/posts/${reply}`, { text: 'Tak!' });
    await peer.seed({ handle: 'bo', text: '@havblik svar', inReplyTo: other });
    await peer.control('DELETE', `/posts/${other}`);
    await peer.control('POST', `/posts/${root}/reposts`, { handle: 'bo' });
  });
  afterAll(async () => {
    await peer.stop();
  });

  const check = (name: string, reply: Reply, options: { status: number; strict?: boolean }): void => {
    expect(reply.status).toBe(options.status);
    expect(errorsOf(name, reply.body, options)).toEqual([]);
  };

  it('can fail: the old names are not in the description', async () => {
    const reply = await shop.mentions({ 'tweet.fields': 'public_metrics' });
    expect(errorsOf('GetUsersMentionsResponse', reply.body).join()).toContain('repost_count');
    expect(errorsOf('GetUsersMentionsResponse', reply.body, { strict: true }).join()).toContain(
      'edit_history_tweet_ids',
    );
  });

  it('GET /2/users/:id/mentions', async () => {
    const reply = await shop.mentions({ ...everything, max_results: '100' });
    check('GetUsersMentionsResponse', reply, { status: 200, strict: true });
    const text = JSON.stringify(reply.body);
    for (const field of [
      '"errors"',
      '"includes"',
      '"replied_to"',
      '"quoted"',
      '"retweeted"',
      '"urls"',
      '"hashtags"',
      '"edit_controls"',
    ]) {
      expect(text).toContain(field);
    }
  });

  it('GET /2/users/:id/mentions page by page', async () => {
    await peer.seed(...Array.from({ length: 9 }, (_unused, index) => ({ handle: 'ida', text: `@havblik ${index}` })));
    const first = await shop.mentions({ ...everything, max_results: '5' });
    const token = String((first.body['meta'] as Json)['next_token']);
    const second = await shop.mentions({ ...everything, max_results: '5', pagination_token: token });
    expect(Object.keys(second.body['meta'] as Json)).toContain('previous_token');
    check('GetUsersMentionsResponse', second, { status: 200, strict: true });
  });

  it('POST /2/media/upload and /2/media/metadata, and a post with what was uploaded', async () => {
    const upload = { media: PNG, media_category: 'tweet_image' };
    expect(errorsOf('MediaUploadRequest', upload, { strict: true })).toEqual([]);
    const uploaded = await shop.send('/2/media/upload', upload);
    check('MediaUploadResponse', uploaded, { status: 200, strict: true });
    const { id } = uploaded.body['data'] as { id: string };
    const described = { id, metadata: { alt_text: { text: 'En skrue' } } };
    expect(errorsOf('CreateMediaMetadataRequest', described, { strict: true })).toEqual([]);
    const answer = await shop.send('/2/media/metadata', described);
    // What is associated is an object of any kind in the description: strictly it would have to be empty.
    check('CreateMediaMetadataResponse', answer, { status: 200 });
    const media = { media_ids: [id] };
    expect(errorsOf('CreatePostsMedia', media, { strict: true })).toEqual([]);
    expect((await shop.send('/2/tweets', { text: 'Denne her', media })).status).toBe(201);
  });

  it('GET /2/users/:id/tweets', async () => {
    check('GetUsersPostsResponse', await shop.get(`/2/users/${shop.id}/tweets`, everything), {
      status: 200,
      strict: true,
    });
  });

  it('GET /2/tweets/search/recent', async () => {
    const reply = await shop.get('/2/tweets/search/recent', { ...everything, query: 'havblik OR hej' });
    check('SearchPostsRecentResponse', reply, { status: 200, strict: true });
    const quotes = await shop.get('/2/tweets/search/recent', {
      ...everything,
      query: 'url:"x.com/ida/status" is:quote',
    });
    check('SearchPostsRecentResponse', quotes, { status: 200, strict: true });
    expect(JSON.stringify(quotes.body['data'])).toContain('https://x.com/ida/status/');
    const refused = await shop.get('/2/tweets/search/recent', { query: 'sofa '.repeat(200) });
    check('Problem', refused, { status: 400 });
  });

  it('GET /2/tweets and /2/tweets/:id', async () => {
    const [id] = await peer.seed({ handle: 'ida', text: 'a' });
    const some = await shop.get('/2/tweets', { ...everything, ids: `${id},7` });
    check('GetPostsByIdsResponse', some, { status: 200, strict: true });
    check('GetPostsByIdResponse', await shop.get(`/2/tweets/${id}`, everything), { status: 200, strict: true });
    check('GetPostsByIdResponse', await shop.get('/2/tweets/7', everything), { status: 200, strict: true });
  });

  it('GET /2/users/me', async () => {
    const reply = await shop.get('/2/users/me', { 'post.fields': 'id', 'user.fields': everything['user.fields'] });
    check('GetUsersMeResponse', reply, { status: 200, strict: true });
  });

  it('POST and DELETE /2/tweets', async () => {
    const created = await shop.post('Nyt fra Havblik');
    check('CreatePostsResponse', created, { status: 201 });
    const removed = await shop.remove(String((created.body['data'] as Json)['id']));
    check('DeletePostsResponse', removed, { status: 200, strict: true });
  });

  it('refusals with a type of their own', async () => {
    check('Problem', await shop.mentions({ max_results: '1' }), { status: 400 });
    check('Problem', await shop.post(''), { status: 400 });
  });

  it('takes every field and expansion that the description lists', async () => {
    const parameters = (readDescription()['components'] as Json)['parameters'] as Record<string, Json>;
    const listed = (name: string): string => {
      const schema = parameters[name]?.['schema'] as { items: { enum: string[] } };
      return schema.items.enum.join(',');
    };
    const reply = await shop.mentions({
      'post.fields': listed('PostFieldsParameter'),
      'user.fields': listed('UserFieldsParameter'),
      expansions: listed('PostExpansionsParameter'),
    });
    check('GetUsersMentionsResponse', reply, { status: 200, strict: true });
  });
});
