import { momentOf } from '../graph/graph.webhook';
import type { GraphChange } from '../graph/graph.webhook';
import type { ListItem } from '../graph/graph.walk';
import { asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import { pageOf } from '../post';
import type { PostPage } from '../post';
import { mapComment, mapPost } from './facebook.mapper';

const POSTS = new Set(['post', 'status', 'photo', 'video', 'share', 'link']);
/** Meta has written the second one as well. */
const WRITTEN = new Set(['add', 'edited', 'edit']);
const GONE = new Set(['remove', 'delete']);

/** The posts and comments of a delivery. Likes, reactions and what was only hidden are none. */
export function pageOfChanges(changes: GraphChange[]): PostPage {
  const feed = changes.filter((change) => change.field === 'feed');
  const items = feed.flatMap(itemOf);
  return pageOf({
    posts: items.flatMap(({ post }) => post ?? []),
    rejected: items.flatMap(({ rejected }) => rejected ?? []),
    goneIds: feed.flatMap(goneIdOf),
  });
}

function itemOf({ value }: GraphChange): ListItem[] {
  if (!WRITTEN.has(asText(value['verb']) ?? '')) {
    return [];
  }
  const item = asText(value['item']) ?? '';
  if (item === 'comment') {
    return [mapComment(commentOf(value), asText(value['post_id']) ?? null)];
  }
  return POSTS.has(item) ? [mapPost({ ...shared(value), id: value['post_id'] })] : [];
}

function goneIdOf({ value }: GraphChange): string[] {
  const id = asText(value[value['item'] === 'comment' ? 'comment_id' : 'post_id']);
  return GONE.has(asText(value['verb']) ?? '') && id !== undefined ? [id] : [];
}

/** What a delivery says of a comment, in the words of the Graph API. */
function commentOf(value: Json): Json {
  const parentId = asText(value['parent_id']);
  const isReply = parentId !== undefined && parentId !== value['post_id'];
  const photo = asText(value['photo']);
  return {
    ...shared(value),
    id: value['comment_id'],
    ...(isReply ? { parent: { id: parentId } } : {}),
    ...(photo === undefined ? {} : { attachment: { url: photo } }),
  };
}

function shared(value: Json): Json {
  const at = value['created_time'];
  return {
    message: value['message'],
    from: value['from'],
    created_time: typeof at === 'number' ? momentOf(at).toISOString() : at,
    permalink_url: value['permalink_url'] ?? asObject(value['post'])?.['permalink_url'],
  };
}
