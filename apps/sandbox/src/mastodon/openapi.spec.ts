import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { Peer } from '../testing/peer';

/** The description that others made from Mastodon's documents. It lies beside the project, for those who have fetched it. */
const description = path.resolve(__dirname, '../../../../../shared/specs/mastodon-openapi-4.7.0.json');
const isThere = existsSync(description);
const US = 'havblik';

type Json = Record<string, unknown>;
type Operations = Record<string, Record<string, { responses: Record<string, { content?: Record<string, Json> }> }>>;

interface Judge {
  errorsOf(operation: string, status: number, value: unknown): string[];
}

function judge(): Judge {
  const document = JSON.parse(readFileSync(description, 'utf8')) as Json;
  forbidUnknown(document['components']);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat('iso-639-1', /^[a-z]{2}$/).addFormat('html', true);
  ajv.addSchema(document, 'mastodon');
  const paths = document['paths'] as Operations;
  return {
    errorsOf: (operation, status, value) => {
      const [method = '', route = ''] = operation.split(' ');
      const schema = paths[route]?.[method.toLowerCase()]?.responses[String(status)]?.content?.['application/json'];
      if (!schema) {
        throw new Error(`the description has no ${operation} with ${status}`);
      }
      const pointer = `mastodon#/paths/${escape(route)}/${method.toLowerCase()}/responses/${status}/content/${escape('application/json')}/schema`;
      const validate = ajv.getSchema(pointer);
      if (!validate) {
        throw new Error(`nothing at ${pointer}`);
      }
      void validate(value);
      return (validate.errors ?? []).map(
        (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
      );
    },
  };
}

/** As a part of a JSON pointer in an address. */
function escape(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** The description allows more fields than it names; in our own answers that would hide a misspelling. */
function forbidUnknown(node: unknown): void {
  if (typeof node !== 'object' || node === null) {
    return;
  }
  const schema = node as Json;
  if (schema['type'] === 'object' && typeof schema['properties'] === 'object') {
    schema['additionalProperties'] ??= false;
  }
  Object.values(schema).forEach(forbidUnknown);
}

const title = isThere
  ? 'answers by the description of Mastodon’s documents'
  : `answers by the description of Mastodon’s documents (skipped: ${path.basename(description)} is not in ../shared/specs)`;

(isThere ? describe : describe.skip)(title, () => {
  let peer: Peer;
  let token: string;
  let ourId: string;
  let judged: Judge;
  let ids: string[];

  const control = async (command: string, body: object): Promise<Json> =>
    (await peer.control('POST', `/mastodon/${command}`, body)).body;
  const ask = async (
    operation: string,
    options: { at?: string; body?: object; status?: number; bearer?: string } = {},
  ): Promise<unknown> => {
    const [method = '', route = ''] = operation.split(' ');
    const answer = await fetch(`${peer.base}${options.at ?? route}`, {
      method,
      headers: { authorization: `Bearer ${options.bearer ?? token}`, 'content-type': 'application/json' },
      body: options.body ? JSON.stringify(options.body) : undefined,
    });
    const value: unknown = await answer.json();
    expect(answer.status).toBe(options.status ?? 200);
    expect(judged.errorsOf(operation, answer.status, value)).toEqual([]);
    return value;
  };

  beforeAll(async () => {
    judged = judge();
    peer = await Peer.start();
    await control('accounts', { acct: US, name: 'Havblik', bio: 'Møbler\nAarhus', followers: 7 });
    const granted = await control('tokens', { acct: US });
    [token, ourId] = [String(granted['accessToken']), String(granted['accountId'])];
    const write = async (...posts: object[]): Promise<string[]> =>
      ((await control('posts', { posts }))['posts'] as { id: string }[]).map(({ id }) => id);
    const [ours = ''] = await write({ acct: US, text: 'Nyt fra #havblik', language: 'da' });
    ids = await write(
      { acct: 'ida@b.example', text: `Hej @${US} se https://havblik.dk/en/meget/lang/adresse/her 👋`, language: 'da' },
      { acct: 'bo', text: `@${US} flot`, inReplyTo: ours, warning: 'Ros' },
      { acct: 'eva', text: 'Se her', quoteOf: ours },
      { acct: US, text: '@bo tak', inReplyTo: ours },
    );
    ids.unshift(ours);
    await control(`posts/${ours}/reblogs`, { acct: 'bo' });
    await control(`posts/${ids[1]}/reblogs`, { acct: US });
    await peer.control('PATCH', `/mastodon/posts/${ids[1]}`, { text: `Hej @${US} igen` });
  });
  afterAll(async () => {
    await peer.stop();
  });

  it('can fail: a post without its author is none', () => {
    expect(judged.errorsOf('GET /api/v1/statuses', 200, [{ id: '1' }]).join()).toContain('account');
    expect(
      judged.errorsOf('GET /api/v1/statuses/{id}/context', 200, { ancestors: [], descendants: [], x: 1 }).join(),
    ).toContain('"x"');
  });

  it('accounts', async () => {
    await ask('GET /api/v1/accounts/verify_credentials');
    await ask('GET /api/v1/accounts/{id}/statuses', { at: `/api/v1/accounts/${ourId}/statuses` });
  });

  it('notifications of each kind', async () => {
    const list = (await ask('GET /api/v1/notifications')) as { type: string }[];
    expect(new Set(list.map(({ type }) => type))).toEqual(new Set(['mention', 'quote', 'reblog', 'update']));
  });

  it('posts', async () => {
    const list = (await ask('GET /api/v1/statuses', {
      at: `/api/v1/statuses?${ids.map((id) => `id[]=${id}`).join('&')}`,
    })) as object[];
    expect(list).toHaveLength(5);
    await ask('GET /api/v1/statuses/{id}', { at: `/api/v1/statuses/${ids[2]}` });
    await ask('GET /api/v1/statuses/{id}/context', { at: `/api/v1/statuses/${ids[2]}/context` });
    const created = (await ask('POST /api/v1/statuses', { body: { status: 'Hej', in_reply_to_id: ids[2] } })) as {
      id: string;
    };
    await ask('PUT /api/v1/statuses/{id}', { at: `/api/v1/statuses/${created.id}`, body: { status: 'Hej igen' } });
    await ask('DELETE /api/v1/statuses/{id}', { at: `/api/v1/statuses/${created.id}` });
  });

  it('searches', async () => {
    const found = (await ask('GET /api/v2/search', { at: '/api/v2/search?q=havblik&type=statuses' })) as {
      statuses: object[];
    };
    expect(found.statuses).toHaveLength(3);
    await ask('GET /api/v1/timelines/tag/{hashtag}', { at: '/api/v1/timelines/tag/havblik' });
  });

  it('itself', async () => {
    await ask('GET /api/v2/instance');
    await ask('GET /api/v1/instance');
  });

  it('apps and tokens', async () => {
    const body = { client_name: 'A', redirect_uris: 'https://a.example/return', scopes: 'read write:statuses' };
    const app = (await ask('POST /api/v1/apps', { body })) as { client_id: string; client_secret: string };
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: app.client_id,
      redirect_uri: body.redirect_uris,
      scope: 'read',
      account: US,
    });
    const answer = await fetch(`${peer.base}/oauth/authorize?${query.toString()}`, { redirect: 'manual' });
    const code = new URL(answer.headers.get('location') ?? '').searchParams.get('code');
    const { client_id, client_secret } = app;
    const trade = {
      grant_type: 'authorization_code',
      code,
      client_id,
      client_secret,
      redirect_uri: body.redirect_uris,
    };
    await ask('POST /oauth/token', { body: trade });
    await ask('POST /oauth/token', { body: trade, status: 400 });
    await ask('POST /oauth/token', { body: {}, status: 401 });
  });

  it('refusals', async () => {
    await ask('GET /api/v1/notifications', { bearer: 'x', status: 401 });
    await ask('GET /api/v1/statuses/{id}', { at: '/api/v1/statuses/5', status: 404 });
    await ask('POST /api/v1/statuses', { body: { status: '' }, status: 422 });
  });
});
