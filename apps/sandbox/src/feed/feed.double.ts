import { createHash } from 'node:crypto';
import { bodyOf } from '../control/body';
import { FieldError, type FieldReader } from '../control/field.reader';
import { type Answer, html, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import type { DoubleParts, NetworkDouble } from '../network.double';
import { type EntryDraft, FeedStore, type PretendEntry, type PretendFeed } from './feed.store';
import { FEED_KINDS, type FeedKind, writeFeed } from './feed.writer';

const ENTRY_FIELDS = ['title', 'text', 'author', 'guid', 'link', 'published', 'updated'] as const;
const NAME = /^[a-z0-9-]{1,40}$/;

/** Web sites with feeds, each of them in all four kinds. */
export class FeedDouble implements NetworkDouble {
  readonly id = 'feed';
  private readonly store: FeedStore;
  private readonly wire = new Router();
  private readonly commands = new Router();

  constructor({ clock }: DoubleParts) {
    this.store = new FeedStore(clock);
    this.wire
      .add('GET', '/feeds/:file', (request) => this.document(request))
      .add('GET', '/feeds/:name/:key', (request) => this.article(request));
    this.commands
      .add('POST', '/__control/feed/feeds', (request) => this.upsertFeed(request))
      .add('POST', '/__control/feed/entries', (request) => this.addEntries(request))
      .add('PATCH', '/__control/feed/entries/:key', (request) => this.editEntry(request))
      .add('DELETE', '/__control/feed/entries/:key', (request) => this.removeEntry(request));
  }

  answer(request: WireRequest): Answer | undefined {
    return this.wire.answer(request);
  }

  control(request: WireRequest): Answer | undefined {
    return this.commands.answer(request);
  }

  reset(): void {
    this.store.reset();
  }

  private document(request: WireRequest): Answer {
    const [, name = '', ending] = /^([^.]+)(?:\.([a-z]+))?$/.exec(request.params['file'] ?? '') ?? [];
    const feed = this.store.find(name);
    const base = `http://${request.headers['host'] ?? 'sandbox'}`;
    if (!feed || (ending !== undefined && !isKind(ending))) {
      return html(404, '<!doctype html><title>404</title><h1>Not found</h1>');
    }
    if (!isLetIn(feed, request)) {
      return { ...html(401, '<h1>Unauthorized</h1>'), headers: { 'www-authenticate': `Basic realm="${feed.name}"` } };
    }
    if (ending === undefined) {
      return html(200, homePage(feed));
    }
    return conditional(request, feed, {
      contentType: FEED_KINDS[ending],
      body: writeFeed(ending, feed, { entries: this.store.list(feed), base }),
    });
  }

  private article(request: WireRequest): Answer {
    const entry = this.store.findEntry(Number(request.params['key']));
    return entry?.feed === request.params['name']
      ? html(200, '<!doctype html><title>Article</title>')
      : html(404, '<!doctype html><title>404</title>');
  }

  private upsertFeed(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['name', 'title', 'language', 'window', 'user', 'password']);
    const feed = this.store.upsert(body.match('name', NAME, 'small letters, digits and dashes'), {
      title: body.optionalString('title'),
      language: body.optionalString('language'),
      window: body.optionalNumber('window', 1),
      user: body.optionalString('user'),
      password: body.optionalString('password'),
    });
    return json(201, { name: feed.name, path: `/feeds/${feed.name}` });
  }

  private addEntries(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['feed', 'entries']);
    const feed = this.store.find(body.string('feed'));
    if (!feed) {
      throw body.wrong('feed', 'is not there');
    }
    const drafts = body.list('entries').map(readDraft);
    return json(201, { entries: drafts.map((draft) => this.store.add(feed, draft)) });
  }

  private editEntry(request: WireRequest): Answer {
    return json(200, this.store.edit(this.entryOf(request), readDraft(bodyOf(request))));
  }

  private removeEntry(request: WireRequest): Answer {
    this.store.remove(this.entryOf(request));
    return json(200, { ok: true });
  }

  private entryOf(request: WireRequest): PretendEntry {
    const entry = this.store.findEntry(Number(request.params['key']));
    if (!entry) {
      throw new FieldError('key', 'is not there');
    }
    return entry;
  }
}

function isKind(ending: string): ending is FeedKind {
  return ending in FEED_KINDS;
}

/** RFC 7617: user and password, both of them. */
function isLetIn(feed: PretendFeed, request: WireRequest): boolean {
  const given = /^Basic (.+)$/i.exec(request.authorization ?? '')?.[1] ?? '';
  const expected = `${feed.user}:${feed.password}`;
  return feed.password === '' || Buffer.from(given, 'base64').toString('utf8') === expected;
}

/** RFC 9110, 13.2.2: the tag counts, and the date only where there is no tag. */
function conditional(request: WireRequest, feed: PretendFeed, given: { contentType: string; body: string }): Answer {
  const etag = `"${createHash('sha256').update(given.body).digest('hex').slice(0, 16)}"`;
  const lastModified = new Date(feed.changedAtMs).toUTCString();
  const headers = { etag, 'last-modified': lastModified };
  const tags = request.headers['if-none-match'];
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  const isSame = tags === undefined ? since >= Date.parse(lastModified) : tags.split(/\s*,\s*/).includes(etag);
  return isSame
    ? { status: 304, contentType: given.contentType, body: '', headers }
    : { status: 200, ...given, headers };
}

function homePage(feed: PretendFeed): string {
  return `<!doctype html><html><head><title>${feed.name}</title>
<link rel="alternate" type="application/rss+xml" title="Comments" href="/feeds/${feed.name}-comments.rss">
<link rel='alternate' type='application/atom+xml' href='/feeds/${feed.name}.atom'/></head><body></body></html>`;
}

function readDraft(input: FieldReader): EntryDraft {
  input.allowOnly(ENTRY_FIELDS);
  return Object.fromEntries(ENTRY_FIELDS.map((name) => [name, input.optionalString(name)]));
}
