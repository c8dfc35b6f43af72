import type { SandboxClock } from '../clock';
import type { WireRequest } from '../http/request';
import type { PostDraft, User } from '../store/model';
import type { SocialStore } from '../store/social.store';
import { maxWeightedLength, weightedLength } from '../store/weighted-length';
import type { Endpoint } from './endpoint';
import { isObject, parseObject, refused } from './json.body';
import type { MediaUploads } from './media.uploads';
import { type InvalidParameter, invalidRequest, plainProblem } from './problem';
import { isId } from './query.reader';
import { wireTextOf } from './wire-text';

const dayMs = 24 * 60 * 60_000;
const knownFields = ['text', 'reply', 'reply_settings', 'made_with_ai', 'quote_tweet_id', 'media'];
const mediaId = /^[0-9]{1,19}$/;
const maxMedia = 4;

interface PublishRequest {
  text: string;
  inReplyTo?: string;
  quotes: boolean;
  mediaIds: string[];
}

/** Writing and deleting posts, with the rules by which X refuses. */
export class Publishing {
  constructor(
    private readonly store: SocialStore,
    private readonly clock: SandboxClock,
    private readonly uploads: MediaUploads,
  ) {}

  readonly publish: Endpoint = (request, caller) => {
    const wish = readPublishRequest(request);
    if (wish.quotes) {
      throw forbidden('You are not permitted to create an exclusive or quote Tweet.');
    }
    if (weightedLength(wish.text) > maxWeightedLength) {
      throw plainProblem(
        400,
        'Invalid Request',
        'Your Tweet text is too long. For more information on how Twitter determines text length see https://github.com/twitter/twitter-text.',
      );
    }
    this.checkParent(wish.inReplyTo, caller);
    const draft = { authorId: caller.id, text: wish.text.normalize('NFC'), inReplyTo: wish.inReplyTo };
    if (this.isDuplicate(draft)) {
      throw forbidden('You are not allowed to create a Tweet with duplicate content.');
    }
    const post = this.store.addPost({ ...draft, media: this.uploads.take(wish.mediaIds, caller.id) });
    const data = { id: post.id, text: wireTextOf(post).text, edit_history_tweet_ids: [post.id] };
    return { status: 201, body: { data: { ...data, edit_history_post_ids: [post.id] } }, createdPostId: post.id };
  };

  readonly remove: Endpoint = (request, caller) => {
    const id = request.params['id'] ?? '';
    if (!isId(id)) {
      throw invalidRequest([
        { name: 'id', value: id, message: `The \`id\` query parameter value [${id}] is not valid` },
      ]);
    }
    const post = this.store.findPost(id);
    if (post && post.authorId !== caller.id) {
      throw forbidden('You are not allowed to delete this Tweet.');
    }
    if (post) {
      this.store.removePost(id);
    }
    return { status: 200, body: { data: { deleted: post !== undefined } } };
  };

  /** Since 2026 an app may answer only who has called its account: by a mention of it or a quote of its post. */
  private checkParent(id: string | undefined, caller: User): void {
    if (id === undefined) {
      return;
    }
    const parent = this.store.findPost(id);
    if (!parent) {
      throw forbidden('You attempted to reply to a Tweet that is deleted or not visible to you.');
    }
    const quoted = parent.quoteOf === undefined ? undefined : this.store.findPost(parent.quoteOf);
    const isSummoned = parent.mentions.includes(caller.handle.toLowerCase()) || quoted?.authorId === caller.id;
    if (!isSummoned && parent.authorId !== caller.id) {
      throw forbidden(
        'Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.',
      );
    }
  }

  /** The same words to somebody else are another text: X puts the handle before them. */
  private isDuplicate(draft: PostDraft): boolean {
    const { text } = wireTextOf({ text: draft.text, leadingHandles: this.store.leadingHandles(draft) });
    const sinceMs = this.clock.now() - dayMs;
    return this.store
      .visible()
      .some(
        (other) => other.authorId === draft.authorId && other.createdAtMs > sinceMs && wireTextOf(other).text === text,
      );
  }
}

function readPublishRequest(request: WireRequest): PublishRequest {
  const body = parseObject(request);
  const invalid: InvalidParameter[] = Object.keys(body)
    .filter((name) => !knownFields.includes(name))
    .map((name) =>
      refused(name, body[name], 'is not defined in the schema and the schema does not allow additional properties'),
    );
  const { text, reply } = body;
  if (typeof text !== 'string' || text.trim() === '') {
    invalid.push(refused('text', text, 'is missing but it is required'));
  }
  const inReplyTo = isObject(reply) ? reply['in_reply_to_tweet_id'] : undefined;
  if (reply !== undefined && inReplyTo === undefined) {
    invalid.push(refused('reply.in_reply_to_tweet_id', reply, 'is missing but it is required'));
  } else if (reply !== undefined && (typeof inReplyTo !== 'string' || !isId(inReplyTo))) {
    invalid.push(refused('reply.in_reply_to_tweet_id', inReplyTo, 'does not match the regex pattern ^[0-9]{1,19}$'));
  }
  const mediaIds = mediaIdsOf(body['media'], invalid);
  if (invalid.length > 0) {
    throw invalidRequest(invalid);
  }
  return {
    text: String(text),
    mediaIds,
    ...(typeof inReplyTo === 'string' ? { inReplyTo } : {}),
    quotes: body['quote_tweet_id'] !== undefined,
  };
}

function mediaIdsOf(media: unknown, invalid: InvalidParameter[]): string[] {
  if (media === undefined) {
    return [];
  }
  const ids = isObject(media) && Object.keys(media).length === 1 ? media['media_ids'] : undefined;
  const isTaken =
    Array.isArray(ids) &&
    ids.length >= 1 &&
    ids.length <= maxMedia &&
    ids.every((id) => typeof id === 'string' && mediaId.test(id));
  if (!isTaken) {
    invalid.push(refused('media.media_ids', media, 'takes one to four ids of uploaded media'));
    return [];
  }
  return ids as string[];
}

function forbidden(detail: string): ReturnType<typeof plainProblem> {
  return plainProblem(403, 'Forbidden', detail);
}
