import { readMedia } from '../media/pictures';
import { postPath } from '../page/thread.page';
import type { Metrics, Post, PostDraft } from '../store/model';
import { StoreError } from '../store/model';
import { compareIds } from '../store/snowflake';
import type { SocialStore } from '../store/social.store';
import { FieldError, type FieldReader } from './field.reader';

export const handlePattern = /^[A-Za-z0-9_]{1,15}$/;
const handleMeaning = 'a handle of 1 to 15 letters, digits and underscores';
const idPattern = /^[0-9]{1,19}$/;
const idMeaning = 'an id of 1 to 19 digits, as a text';
const postFields = [
  'handle',
  'name',
  'followers',
  'text',
  'inReplyTo',
  'quoteOf',
  'createdAt',
  'id',
  'lang',
  'metrics',
  'media',
];
const metricNames = ['views', 'likes', 'reposts', 'replies', 'quotes', 'bookmarks'] as const;

/** What the control API tells of a post: the truth, without X's field names. */
interface PostTruth {
  id: string;
  handle: string;
  text: string;
  createdAt: string;
  lang: string;
  conversationId: string;
  inReplyTo?: string;
  quoteOf?: string;
  repostOf?: string;
  alts?: (string | null)[];
  metrics: Metrics;
  versions: string[];
  url: string;
}

/** Writes posts in the order given, after all of them have been read; a later one may answer an earlier one by its id. */
export function addPosts(store: SocialStore, body: FieldReader): PostTruth[] {
  const drafts = body
    .allowOnly(['posts'])
    .list('posts')
    .map((input) => readDraft(store, input));
  return drafts.map((draft, index) => {
    try {
      return truthOf(store, store.addPost(draft));
    } catch (error) {
      throw error instanceof StoreError ? new FieldError(`posts[${index}].${error.field}`, error.message) : error;
    }
  });
}

/** What is visible, oldest first. */
export function listPosts(store: SocialStore, query: URLSearchParams): PostTruth[] {
  const handle = query.get('handle');
  const authorId = handle === null ? undefined : store.findUserByHandle(handle)?.id;
  const inReplyTo = query.get('inReplyTo');
  return store
    .visible()
    .filter((post) => handle === null || post.authorId === authorId)
    .filter((post) => inReplyTo === null || post.inReplyTo?.postId === inReplyTo)
    .sort((left, right) => left.createdAtMs - right.createdAtMs || compareIds(left.id, right.id))
    .map((post) => truthOf(store, post));
}

export function readMetrics(input: FieldReader): Partial<Metrics> {
  input.allowOnly(metricNames);
  const given = metricNames.map((name) => [name, input.optionalNumber(name)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function readDraft(store: SocialStore, input: FieldReader): PostDraft {
  input.allowOnly(postFields);
  const metrics = input.object('metrics');
  const text = input.string('text');
  const author = store.upsertUser({
    handle: input.match('handle', handlePattern, handleMeaning),
    name: input.optionalString('name'),
    followers: input.optionalNumber('followers'),
  });
  return {
    authorId: author.id,
    text,
    id: input.optionalMatch('id', idPattern, idMeaning),
    createdAtMs: input.optionalTimeMs('createdAt'),
    inReplyTo: input.optionalMatch('inReplyTo', idPattern, idMeaning),
    quoteOf: input.optionalMatch('quoteOf', idPattern, idMeaning),
    lang: input.optionalString('lang'),
    metrics: metrics ? readMetrics(metrics) : undefined,
    media: readMedia(input),
  };
}

/** What the control API tells of a post. */
export function truthOf(store: SocialStore, post: Post): PostTruth {
  const handle = store.findUser(post.authorId)?.handle ?? '';
  return {
    id: post.id,
    handle,
    text: post.text,
    createdAt: new Date(post.createdAtMs).toISOString(),
    lang: post.lang,
    conversationId: post.conversationId,
    ...(post.inReplyTo ? { inReplyTo: post.inReplyTo.postId } : {}),
    ...(post.quoteOf === undefined ? {} : { quoteOf: post.quoteOf }),
    ...(post.repostOf === undefined ? {} : { repostOf: post.repostOf }),
    ...(post.media === undefined ? {} : { alts: post.media.map((medium) => medium.alt) }),
    metrics: post.metrics,
    versions: post.versions,
    url: postPath(handle, post.id),
  };
}
