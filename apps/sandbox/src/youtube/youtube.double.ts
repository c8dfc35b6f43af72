import { bodyOf } from '../control/body';
import { FieldError, type FieldReader } from '../control/field.reader';
import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import type { DoubleParts, NetworkDouble } from '../network.double';
import { type Channel, type Comment, type CommentDraft, CommentStore, type Moderation } from './comment.store';
import { GoogleOauth } from './google.oauth';
import { Units } from './units';
import { YoutubeApi } from './youtube.api';

const root = '/__control/youtube';
const draftFields = ['videoId', 'parentId', 'author', 'asOwner', 'text', 'likes', 'createdAt', 'held'];

/** YouTube, and what happens on its own pages. */
export class YoutubeDouble implements NetworkDouble {
  readonly id = 'youtube';
  private readonly store: CommentStore;
  private readonly oauth: GoogleOauth;
  private readonly units: Units;
  private readonly api: YoutubeApi;
  private readonly commands = new Router();

  constructor({ clock }: DoubleParts) {
    this.store = new CommentStore(clock);
    this.oauth = new GoogleOauth(this.store, clock);
    this.units = new Units(clock);
    this.api = new YoutubeApi(this.store, this.oauth, this.units);
    this.commands
      .add('POST', `${root}/channels`, (request) => this.addChannel(request))
      .add('POST', `${root}/channels/:channel/videos`, (request) =>
        json(201, { id: this.store.addVideo(this.channelOf(request)).id }),
      )
      .add('POST', `${root}/channels/:channel/tokens/expire`, (request) => this.end(request, 'expire'))
      .add('POST', `${root}/channels/:channel/tokens/revoke`, (request) => this.end(request, 'revoke'))
      .add('GET', `${root}/channels/:channel/units`, (request) =>
        json(200, { used: this.units.usedBy(this.channelOf(request).clientId) }),
      )
      .add('POST', `${root}/limits`, (request) => this.limit(request))
      .add('POST', `${root}/comments`, (request) => this.addComments(request))
      .add('GET', `${root}/comments`, (request) => this.showReplies(request))
      .add('PATCH', `${root}/comments/:id`, (request) => this.change(request))
      .add('DELETE', `${root}/comments/:id`, (request) => this.remove(request))
      .add('PATCH', `${root}/videos/:id`, (request) => this.changeVideo(request));
  }

  answer(request: WireRequest): Answer | undefined {
    return this.api.answer(request);
  }

  control(request: WireRequest): Answer | undefined {
    return this.commands.answer(request);
  }

  reset(): void {
    [this.store, this.oauth, this.units].forEach((part) => part.reset());
  }

  private addChannel(request: WireRequest): Answer {
    const input = bodyOf(request).allowOnly(['title', 'handle']);
    const channel = this.store.addChannel(input.string('title'), input.string('handle'));
    return json(201, { ...channel, ...this.oauth.issue(channel) });
  }

  private end(request: WireRequest, how: 'expire' | 'revoke'): Answer {
    this.oauth[how](this.channelOf(request));
    return json(200, { ok: true });
  }

  private limit(request: WireRequest): Answer {
    this.units.allow(bodyOf(request).allowOnly(['units']).number('units'));
    return json(200, { ok: true });
  }

  private addComments(request: WireRequest): Answer {
    const drafts = bodyOf(request).allowOnly(['comments']).list('comments');
    return json(201, { comments: drafts.map((draft) => ({ id: this.store.add(this.readDraft(draft)).id })) });
  }

  private readDraft(input: FieldReader): CommentDraft {
    input.allowOnly(draftFields);
    const parentId = input.optionalString('parentId');
    const videoId = parentId === undefined ? input.string('videoId') : (this.store.find(parentId)?.videoId ?? '');
    const video = this.store.videos.get(videoId);
    const owner = this.store.channels.get(video?.channelId ?? '');
    if (!video || !owner) {
      throw new FieldError(parentId === undefined ? 'videoId' : 'parentId', 'is not there');
    }
    return {
      videoId,
      parentId,
      author: authorIn(input, owner),
      text: input.string('text'),
      likes: input.optionalNumber('likes') ?? 0,
      moderation: input.optionalBoolean('held') === true ? 'heldForReview' : 'published',
      publishedMs: input.optionalTimeMs('createdAt'),
    };
  }

  /** What the channel itself has answered, oldest first. */
  private showReplies(request: WireRequest): Answer {
    const replies = this.store.repliesTo(request.query.get('parentId') ?? '');
    const own = replies.filter((reply) => reply.author?.channelId === this.store.channelOf(reply)?.id);
    return json(200, { comments: own.map(({ id, text }) => ({ id, text })) });
  }

  private change(request: WireRequest): Answer {
    const comment = this.commentOf(request);
    const input = bodyOf(request).allowOnly(['text', 'canReply', 'moderation', 'author']);
    const text = input.optionalString('text');
    if (text !== undefined) {
      this.store.edit(comment, text);
    }
    const moderation = input.optionalMatch('moderation', /^(published|heldForReview)$/, 'published or heldForReview');
    const author = input.optionalString('author');
    comment.canReply = input.optionalBoolean('canReply') ?? comment.canReply;
    comment.moderation = (moderation ?? comment.moderation) as Moderation;
    comment.author = author === undefined || !comment.author ? comment.author : { ...comment.author, handle: author };
    return json(200, { id: comment.id });
  }

  private remove(request: WireRequest): Answer {
    this.store.remove(this.commentOf(request));
    return json(200, { ok: true });
  }

  private changeVideo(request: WireRequest): Answer {
    const video = this.store.videos.get(request.params['id'] ?? '');
    if (!video) {
      throw new FieldError('id', 'is not there');
    }
    video.hasComments = bodyOf(request).allowOnly(['hasComments']).optionalBoolean('hasComments') ?? video.hasComments;
    return json(200, { id: video.id });
  }

  private channelOf(request: WireRequest): Channel {
    const channel = this.store.channels.get(request.params['channel'] ?? '');
    if (!channel) {
      throw new FieldError('channel', 'is not there');
    }
    return channel;
  }

  private commentOf(request: WireRequest): Comment {
    const comment = this.store.find(request.params['id'] ?? '');
    if (!comment) {
      throw new FieldError('id', 'is not there');
    }
    return comment;
  }
}

/** Without a name the author has no channel any more. */
function authorIn(input: FieldReader, owner: Channel): Comment['author'] {
  const name = input.optionalString('author');
  if (input.optionalBoolean('asOwner') === true) {
    return { channelId: owner.id, handle: owner.handle };
  }
  return name === undefined ? undefined : { channelId: `UC-${name}`, handle: name };
}
