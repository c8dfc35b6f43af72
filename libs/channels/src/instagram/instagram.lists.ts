import type { ChannelAccount, ChannelStream, PollRequest } from '../channel';
import { ChannelError } from '../channel-error';
import { nextCursor } from '../graph/graph.client';
import type { GraphAnswer, GraphClient } from '../graph/graph.client';
import type { ListPage, StreamLists } from '../graph/graph.walk';
import { asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import type { RateState } from '../post';
import { COMMENT_FIELDS, mapComment, mapMedia, MEDIA_FIELDS } from './instagram.mapper';
import type { InstagramCredentials, InstagramSettings } from './instagram.settings';

/** A professional account of ours. */
export type InstagramAccount = ChannelAccount<InstagramSettings, InstagramCredentials>;

/** What is read of an account. */
export const STREAMS: readonly ChannelStream[] = [
  { name: 'comments', everyPolls: 1 },
  { name: 'tags', everyPolls: 5 },
];

/** Instagram gives no more comments at once. */
const MAX_COMMENTS = 50;

/** The lists behind a stream. */
export function listsOf(client: GraphClient, account: InstagramAccount, { stream }: PollRequest): StreamLists {
  switch (stream) {
    case 'comments':
      return new MediaLists(client, account);
    case 'tags':
      return tagLists(client, account);
    default:
      throw new ChannelError({ kind: 'unsupported' }, `Instagram has no stream "${stream}"`);
  }
}

/** Our posts, each with its comments, each with its answers. The keys of lists are their paths. */
class MediaLists implements StreamLists {
  readonly isFlat = false;
  private readonly limit: number;

  constructor(
    private readonly client: GraphClient,
    private readonly account: InstagramAccount,
  ) {
    this.limit = Math.min(account.settings.pageSize, MAX_COMMENTS);
  }

  async outer(cursor: string | null): Promise<ListPage> {
    const { externalAccountId, settings } = this.account;
    const answer = await this.client.get(`${externalAccountId}/media`, {
      fields: `${MEDIA_FIELDS},comments.limit(${this.limit}){${this.commentFields()}}`,
      limit: String(settings.watchedPosts),
      ...(cursor === null ? {} : { after: cursor }),
    });
    const media = this.client.listIn(answer.json);
    return {
      items: media.map((raw) => mapMedia(raw, this.account)),
      next: nextCursor(answer.json),
      inner: media.flatMap((raw) => this.listBelow(raw, 'comments', answer.rate)),
      rate: answer.rate,
    };
  }

  async inner(key: string, cursor: string): Promise<ListPage> {
    const fields = key.endsWith('/comments') ? this.commentFields() : COMMENT_FIELDS;
    const answer = await this.client.get(key, { fields, limit: String(this.limit), after: cursor });
    return this.pageOf(answer.json, answer.rate);
  }

  private commentFields(): string {
    return `${COMMENT_FIELDS},replies.limit(${this.limit}){${COMMENT_FIELDS}}`;
  }

  private pageOf(list: Json, rate: RateState | null): ListPage {
    const comments = this.client.listIn(list);
    return {
      items: comments.map((raw) => mapComment(raw, this.account)),
      next: nextCursor(list),
      inner: comments.flatMap((raw) => this.listBelow(raw, 'replies', rate)),
      rate,
    };
  }

  private listBelow(raw: unknown, edge: 'comments' | 'replies', rate: RateState | null): ListPage['inner'] {
    const holder = asObject(raw);
    const id = asText(holder?.['id']);
    const list = asObject(holder?.[edge]);
    return id === undefined || !list ? [] : [{ key: `${id}/${edge}`, page: this.pageOf(list, rate) }];
  }
}

/** Others' posts in which we were tagged. */
function tagLists(client: GraphClient, account: InstagramAccount): StreamLists {
  const outer = async (cursor: string | null): Promise<ListPage> => {
    const answer: GraphAnswer = await client.get(`${account.externalAccountId}/tags`, {
      fields: MEDIA_FIELDS,
      limit: String(account.settings.pageSize),
      ...(cursor === null ? {} : { after: cursor }),
    });
    const items = client.listIn(answer.json).map((raw) => mapMedia(raw, account));
    return { items, next: nextCursor(answer.json), inner: [], rate: answer.rate };
  };
  return { isFlat: true, outer, inner: async (_key, cursor) => await outer(cursor) };
}
