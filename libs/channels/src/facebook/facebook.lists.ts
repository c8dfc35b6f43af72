import type { ChannelAccount, ChannelStream, PollRequest } from '../channel';
import { ChannelError } from '../channel-error';
import { nextCursor } from '../graph/graph.client';
import type { GraphAnswer, GraphClient } from '../graph/graph.client';
import type { ListItem, ListPage, StreamLists } from '../graph/graph.walk';
import { asObject, asText } from '../json-reader';
import { COMMENT_FIELDS, mapComment, mapPost, mapRating, POST_FIELDS, RATING_FIELDS } from './facebook.mapper';
import type { FacebookCredentials, FacebookSettings } from './facebook.settings';

/** A Page of ours. */
export type FacebookAccount = ChannelAccount<FacebookSettings, FacebookCredentials>;

/** What is read of a Page. */
export const STREAMS: readonly ChannelStream[] = [
  { name: 'comments', everyPolls: 1 },
  { name: 'tagged', everyPolls: 5 },
  { name: 'ratings', everyPolls: 5 },
];

/** Replies to comments are among the comments, and the newest come first. */
export const COMMENT_ORDER = { filter: 'stream', order: 'reverse_chronological' } as const;

/** The lists behind a stream. */
export function listsOf(client: GraphClient, account: FacebookAccount, { stream }: PollRequest): StreamLists {
  const { externalAccountId: pageId, settings } = account;
  switch (stream) {
    case 'comments':
      return new FeedLists(client, pageId, settings);
    case 'tagged':
      return flat(client, `${pageId}/tagged`, { fields: POST_FIELDS, limit: String(settings.pageSize) }, mapPost);
    case 'ratings':
      return flat(client, `${pageId}/ratings`, { fields: RATING_FIELDS, limit: String(settings.pageSize) }, mapRating);
    default:
      throw new ChannelError({ kind: 'unsupported' }, `Facebook has no stream "${stream}"`);
  }
}

/** The Page's posts and visitors' posts, each with its comments. */
class FeedLists implements StreamLists {
  readonly isFlat = false;

  constructor(
    private readonly client: GraphClient,
    private readonly pageId: string,
    private readonly settings: FacebookSettings,
  ) {}

  async outer(cursor: string | null): Promise<ListPage> {
    const { filter, order } = COMMENT_ORDER;
    const comments = `comments.filter(${filter}).order(${order}).limit(${this.settings.pageSize}){${COMMENT_FIELDS}}`;
    const answer = await this.client.get(`${this.pageId}/feed`, {
      fields: `${POST_FIELDS},${comments}`,
      limit: String(this.settings.watchedPosts),
      ...(cursor === null ? {} : { after: cursor }),
    });
    const posts = this.client.listIn(answer.json);
    const inner = posts.flatMap((raw) => this.commentsIn(raw, answer));
    return { ...pageIn(answer, posts.map(mapPost)), inner };
  }

  async inner(key: string, cursor: string): Promise<ListPage> {
    const answer = await this.client.get(`${key}/comments`, {
      ...COMMENT_ORDER,
      fields: COMMENT_FIELDS,
      limit: String(this.settings.pageSize),
      after: cursor,
    });
    return pageIn(
      answer,
      this.client.listIn(answer.json).map((raw) => mapComment(raw, key)),
    );
  }

  private commentsIn(raw: unknown, { rate }: GraphAnswer): ListPage['inner'] {
    const post = asObject(raw);
    const key = asText(post?.['id']);
    const comments = asObject(post?.['comments']);
    if (key === undefined || !comments) {
      return [];
    }
    const items = this.client.listIn(comments).map((comment) => mapComment(comment, key));
    return [{ key, page: { items, next: nextCursor(comments), inner: [], rate } }];
  }
}

function flat(
  client: GraphClient,
  path: string,
  params: Record<string, string>,
  map: (raw: unknown) => ListItem,
): StreamLists {
  const outer = async (cursor: string | null): Promise<ListPage> => {
    const answer = await client.get(path, { ...params, ...(cursor === null ? {} : { after: cursor }) });
    return pageIn(answer, client.listIn(answer.json).map(map));
  };
  return { isFlat: true, outer, inner: async (_key, cursor) => await outer(cursor) };
}

function pageIn({ json, rate }: GraphAnswer, items: ListItem[]): ListPage {
  return { items, next: nextCursor(json), inner: [], rate };
}
