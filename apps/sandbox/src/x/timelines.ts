import type { SandboxClock } from '../clock';
import type { Post, User } from '../store/model';
import { compareIds, snowflakeFloor } from '../store/snowflake';
import type { SocialStore } from '../store/social.store';
import type { Endpoint, EndpointAnswer } from './endpoint';
import { cutPage, type Page, pageParameters, type PageRequest, readPageRequest } from './page';
import { Presenter } from './presenter';
import { notFoundError } from './problem';
import { isId, QueryReader } from './query.reader';
import { parseQuery } from './search.query';
import { type NamingRule, readShape, type Shape, shapeParameters } from './shape';

const mentionsKept = 800;
const ownPostsKept = 3200;
const searchDaysMs = 7 * 24 * 60 * 60_000;
const searchLagMs = 10_000;
const maxIds = 100;

/** Reading: the endpoints that give posts and people. */
export class Timelines {
  constructor(
    private readonly store: SocialStore,
    private readonly clock: SandboxClock,
    private readonly namings: NamingRule,
  ) {}

  readonly me: Endpoint = (request, caller) => {
    const query = new QueryReader(request.query).allowOnly([...shapeParameters]);
    const shape = readShape(query, this.namings, 'users');
    query.done();
    return { status: 200, body: { data: this.presenter(shape).user(caller) } };
  };

  readonly mentions: Endpoint = (request) => {
    const query = new QueryReader(request.query).allowOnly([...pageParameters, ...shapeParameters]);
    const { shape, page } = this.readTimeline(query, `mentions-${request.params['id']}`);
    const user = this.userOf(request.params['id'], query);
    if (!user) {
      return noSuchUser(request.params['id']);
    }
    const handle = user.handle.toLowerCase();
    const mentioning = latest(this.store.newestFirst(), mentionsKept, (post) => post.mentions.includes(handle));
    return this.timeline(cutPage(mentioning, page), shape);
  };

  readonly ownPosts: Endpoint = (request) => {
    const query = new QueryReader(request.query).allowOnly([...pageParameters, 'exclude', ...shapeParameters]);
    const { shape, page } = this.readTimeline(query, `posts-${request.params['id']}`);
    const excluded = query.list('exclude', ['replies', 'retweets']);
    const user = this.userOf(request.params['id'], query);
    if (!user) {
      return noSuchUser(request.params['id']);
    }
    const own = latest(this.store.newestFirst(), ownPostsKept, (post) => post.authorId === user.id);
    const isWanted = (post: Post): boolean =>
      !(excluded.has('replies') && post.inReplyTo !== undefined) &&
      !(excluded.has('retweets') && post.repostOf !== undefined);
    const wanted = filter(own, isWanted);
    return this.timeline(cutPage(wanted, page), shape);
  };

  readonly search: Endpoint = (request) => {
    const allowed = [...pageParameters, 'query', 'next_token', 'sort_order', ...shapeParameters];
    const query = new QueryReader(request.query).allowOnly(allowed);
    const page = readPageRequest(query, {
      min: 10,
      max: 100,
      fallback: 10,
      scope: 'search',
      tokenNames: ['next_token', 'pagination_token'],
    });
    const shape = readShape(query, this.namings);
    query.list('sort_order', ['recency', 'relevancy']);
    this.checkSearchTimes(query, page);
    query.done();
    const matches = parseQuery(query.text('query') ?? '', this.store);
    const fromMs = this.clock.now() - searchDaysMs;
    const found = filter(this.store.newestFirst(), (post) => post.createdAtMs >= fromMs && matches(post));
    const { previousToken: _unused, ...cut } = cutPage(found, page);
    return this.timeline(cut, shape);
  };

  readonly lookup: Endpoint = (request) => {
    const query = new QueryReader(request.query).allowOnly(['ids', ...shapeParameters]);
    const shape = readShape(query, this.namings);
    const ids = (query.text('ids') ?? '').split(',');
    if (ids.length > maxIds || !ids.every(isId)) {
      query.refuse('ids', `The \`ids\` query parameter must hold 1 to ${maxIds} ids`);
    }
    query.done();
    const found = ids.map((id) => this.store.findPost(id)).filter((post) => post !== undefined);
    const missing = ids.filter((id) => !this.store.findPost(id));
    const related = this.presenter(shape).related(found);
    const errors = [
      ...missing.map((id) => notFoundError({ resource: 'tweet', parameter: 'ids', id })),
      ...(related.errors ?? []),
    ];
    const data = found.map((post) => this.presenter(shape).post(post));
    return {
      status: 200,
      body: {
        ...(data.length > 0 ? { data } : {}),
        ...(related.includes ? { includes: related.includes } : {}),
        ...(errors.length > 0 ? { errors } : {}),
      },
    };
  };

  readonly lookupOne: Endpoint = (request) => {
    const query = new QueryReader(request.query).allowOnly([...shapeParameters]);
    const shape = readShape(query, this.namings);
    const id = request.params['id'] ?? '';
    if (!isId(id)) {
      query.refuse('id', `The \`id\` query parameter value [${id}] is not valid`, id);
    }
    query.done();
    const post = this.store.findPost(id);
    const body = post
      ? { data: this.presenter(shape).post(post), ...this.presenter(shape).related([post]) }
      : { errors: [notFoundError({ resource: 'tweet', parameter: 'id', id })] };
    return { status: 200, body };
  };

  private presenter(shape: Shape): Presenter {
    return new Presenter(this.store, shape, this.clock.now());
  }

  private readTimeline(query: QueryReader, scope: string): { shape: Shape; page: PageRequest } {
    return {
      shape: readShape(query, this.namings),
      page: readPageRequest(query, { min: 5, max: 100, fallback: 10, scope }),
    };
  }

  private userOf(id: string | undefined, query: QueryReader): User | undefined {
    if (!isId(id ?? '')) {
      query.refuse('id', `The \`id\` query parameter value [${id}] is not valid`, id);
    }
    query.done();
    return this.store.findUser(id ?? '');
  }

  private timeline(page: Page, shape: Shape): EndpointAnswer {
    const { posts } = page;
    const presenter = this.presenter(shape);
    const ids = posts.map((post) => post.id).sort(compareIds);
    return {
      status: 200,
      body: {
        ...(posts.length > 0 ? { data: posts.map((post) => presenter.post(post)) } : {}),
        ...presenter.related(posts),
        meta: {
          ...(posts.length > 0 ? { newest_id: ids.at(-1), oldest_id: ids[0] } : {}),
          result_count: posts.length,
          ...(page.nextToken === undefined ? {} : { next_token: page.nextToken }),
          ...(page.previousToken === undefined ? {} : { previous_token: page.previousToken }),
        },
      },
    };
  }

  /** Recent search looks seven days back and never at the last ten seconds that the asker names. */
  private checkSearchTimes(query: QueryReader, page: PageRequest): void {
    const earliestMs = this.clock.now() - searchDaysMs;
    const latestMs = this.clock.now() - searchLagMs;
    for (const name of ['start_time', 'end_time']) {
      const timeMs = name === 'start_time' ? page.startMs : page.endMs;
      if (timeMs !== undefined && timeMs < earliestMs) {
        query.refuse(
          name,
          `Invalid '${name}':'${query.text(name)}'. '${name}' must be on or after ${isoMinute(earliestMs)}.`,
        );
      }
      if (timeMs !== undefined && timeMs > latestMs) {
        query.refuse(
          name,
          `Invalid '${name}':'${query.text(name)}'. '${name}' must be a minimum of 10 seconds prior to the request time.`,
        );
      }
    }
    const floor = snowflakeFloor(earliestMs);
    if (page.sinceId !== undefined && compareIds(page.sinceId, floor) < 0) {
      query.refuse(
        'since_id',
        `'since_id' must be a tweet id created after ${isoMinute(earliestMs)}. Please use a 'since_id' that is larger than ${floor}`,
      );
    }
  }
}

function isoMinute(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16)}Z`;
}

function noSuchUser(id = ''): EndpointAnswer {
  return { status: 200, body: { errors: [notFoundError({ resource: 'user', parameter: 'id', id })] } };
}

function* filter(posts: Iterable<Post>, matches: (post: Post) => boolean): Generator<Post> {
  for (const post of posts) {
    if (matches(post)) {
      yield post;
    }
  }
}

/** X remembers only so many of a timeline, whatever is asked for. */
function* latest(posts: Iterable<Post>, kept: number, matches: (post: Post) => boolean): Generator<Post> {
  let count = 0;
  for (const post of filter(posts, matches)) {
    if (count === kept) {
      return;
    }
    count += 1;
    yield post;
  }
}
