import type { RecheckedPosts } from '../channel';
import { ChannelError } from '../channel-error';
import type { GraphAnswer, GraphClient } from '../graph/graph.client';
import { asObject } from '../json-reader';
import type { IncomingPost, RateState } from '../post';
import { readMentionId } from './instagram.ids';
import type { MentionId } from './instagram.ids';
import { COMMENT_FIELDS, mapComment, mapMedia, MEDIA_FIELDS } from './instagram.mapper';
import type { InstagramReader } from './instagram.mapper';

interface Look {
  id: string;
  post: IncomingPost | null;
  isGone: boolean;
  rate: RateState | null;
}

const MENTIONED_COMMENT = 'id,text,username,timestamp,like_count,media{id,permalink}';

/** Looks again at comments, posts and mentions, one by one: Instagram's own sign-in knows no requests in batches. */
export async function recheckPosts(
  client: GraphClient,
  reader: InstagramReader,
  externalIds: string[],
): Promise<RecheckedPosts> {
  const looks = await Promise.all(externalIds.map(async (id) => await look(client, reader, id)));
  return {
    posts: looks.flatMap(({ post }) => post ?? []),
    goneIds: looks.filter(({ isGone }) => isGone).map(({ id }) => id),
    rate: looks.find(({ rate }) => rate)?.rate ?? null,
  };
}

async function look(client: GraphClient, reader: InstagramReader, id: string): Promise<Look> {
  const mention = readMentionId(id);
  const kinds = mention
    ? [async () => await lookAtMention(client, reader, { id, mention })]
    : [
        async () => await lookAt(client, id, { fields: COMMENT_FIELDS, map: (raw) => mapComment(raw, reader).post }),
        // Each kind refuses the other's fields, and nothing in an id says which it is.
        async () => await lookAt(client, id, { fields: MEDIA_FIELDS, map: (raw) => mapMedia(raw, reader).post }),
      ];
  for (const kind of kinds) {
    try {
      return await kind();
    } catch (error) {
      const decision = error instanceof ChannelError ? error.decision.kind : null;
      if (decision === 'gone') {
        return { id, post: null, isGone: true, rate: null };
      }
      if (decision !== 'rejected') {
        throw error;
      }
    }
  }
  return { id, post: null, isGone: false, rate: null };
}

async function lookAt(
  client: GraphClient,
  id: string,
  shape: { fields: string; map(raw: unknown): IncomingPost | null },
): Promise<Look> {
  const { json, rate } = await client.get(encodeURIComponent(id), { fields: shape.fields });
  return { id, post: shape.map(json), isGone: false, rate };
}

async function lookAtMention(
  client: GraphClient,
  reader: InstagramReader,
  { id, mention }: { id: string; mention: MentionId },
): Promise<Look> {
  const answer: GraphAnswer = await client.get(reader.externalAccountId, { fields: mentionFields(mention) });
  const written = asObject(answer.json[mention.commentId === null ? 'mentioned_media' : 'mentioned_comment']);
  const { post } = mention.commentId === null ? mapMedia(written, reader) : mapComment(written, reader);
  const found: IncomingPost | null = post && {
    ...post,
    externalId: id,
    otherExternalIds: [post.externalId],
    kind: 'mention',
    replyRule: { isAllowed: true, until: null },
  };
  return { id, post: found, isGone: false, rate: answer.rate };
}

function mentionFields({ mediaId, commentId }: MentionId): string {
  return commentId === null
    ? `mentioned_media.media_id(${mediaId}){${MEDIA_FIELDS}}`
    : `mentioned_comment.comment_id(${commentId}){${MENTIONED_COMMENT}}`;
}
