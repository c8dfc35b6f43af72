import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import type { Channel, Comment, CommentStore, Moderation } from './comment.store';
import type { GoogleOauth } from './google.oauth';
import { etagOf, Presenter, type View } from './presenter';
import { QueryReader } from './query.reader';
import { badRequest, notFound, Refusal } from './refusal';
import type { Units } from './units';

const root = '/youtube/v3';
const listCost = 1;
const insertCost = 50;
const maxLength = 10_000;

/** The YouTube Data API and Google's sign-in, as far as an inbox needs them. */
export class YoutubeApi {
  private readonly router = new Router();
  private readonly presenter: Presenter;

  constructor(
    private readonly store: CommentStore,
    private readonly oauth: GoogleOauth,
    private readonly units: Units,
  ) {
    this.presenter = new Presenter(store);
    this.router
      .add('GET', '/oauth2-google/auth', (request) => oauth.authorize(request))
      .add('POST', '/oauth2-google/token', (request) => oauth.token(request))
      .add('GET', `${root}/channels`, (request) =>
        this.charged(request, listCost, (caller) => this.channels(request, caller)),
      )
      .add('GET', `${root}/commentThreads`, (request) =>
        this.charged(request, listCost, (caller) => this.threads(request, caller)),
      )
      .add('GET', `${root}/comments`, (request) =>
        this.charged(request, listCost, (caller) => this.comments(request, caller)),
      )
      .add('POST', `${root}/comments`, (request) =>
        this.charged(request, insertCost, (caller) => this.insert(request, caller)),
      );
  }

  answer(request: WireRequest): Answer | undefined {
    try {
      return this.router.answer(request);
    } catch (error) {
      if (error instanceof Refusal) {
        return error.toAnswer();
      }
      throw error;
    }
  }

  /** Token first, then units, which invalid requests cost, too. */
  private charged(request: WireRequest, cost: number, carryOut: (caller: Channel) => Answer): Answer {
    const caller = this.oauth.callerOf(request);
    this.units.take(caller.clientId, cost);
    return carryOut(caller);
  }

  private channels(request: WireRequest, caller: Channel): Answer {
    const query = new QueryReader(request.query, {
      parts: ['id', 'snippet'],
      filters: ['mine'],
      others: ['maxResults'],
    });
    query.choice('mine', ['true']);
    return list('youtube#channelListResponse', [this.presenter.channel(caller)], {
      pageInfo: { totalResults: 1, resultsPerPage: 5 },
    });
  }

  private threads(request: WireRequest, caller: Channel): Answer {
    const query = new QueryReader(request.query, {
      parts: ['id', 'snippet', 'replies'],
      filters: ['allThreadsRelatedToChannelId', 'id'],
      others: ['maxResults', 'moderationStatus', 'order', 'pageToken', 'textFormat'],
    });
    const ids = query.ids();
    const view = viewOf(query, caller, ids !== undefined);
    const present = (top: Comment): object => this.presenter.thread(top, query.parts, view);
    if (ids) {
      const found = ids.flatMap((id) => this.shownById(id) ?? []).filter(({ parentId }) => parentId === undefined);
      const pageInfo = { totalResults: found.length, resultsPerPage: found.length };
      return list('youtube#commentThreadListResponse', found.map(present), { pageInfo });
    }
    query.choice('order', ['time', 'relevance']);
    const status = query.choice('moderationStatus', ['published', 'heldForReview', 'likelySpam']) as Moderation;
    const channel = this.store.channels.get(query.get('allThreadsRelatedToChannelId') ?? '');
    if (!channel) {
      throw notFound('channelNotFound', 'The channel identified by the request cannot be found.', 'channelId');
    }
    if (status !== 'published' && channel.id !== caller.id) {
      throw new Refusal(403, {
        reason: 'forbidden',
        domain: 'youtube.commentThread',
        message: 'One or more of the requested comment threads cannot be retrieved due to insufficient permissions.',
      });
    }
    const { shown, answer } = query.page(this.store.threadsOf(channel.id).filter((top) => this.isIn(top, status)));
    return list('youtube#commentThreadListResponse', shown.map(present), answer);
  }

  /** A thread awaits review when its comment or one of its replies does. */
  private isIn(top: Comment, status: Moderation): boolean {
    const family = status === 'published' ? [top] : [top, ...this.store.repliesTo(top.id)];
    return family.some(({ moderation }) => moderation === status);
  }

  private comments(request: WireRequest, caller: Channel): Answer {
    const query = new QueryReader(request.query, {
      parts: ['id', 'snippet'],
      filters: ['id', 'parentId'],
      others: ['maxResults', 'pageToken', 'textFormat'],
    });
    const ids = query.ids();
    const view = viewOf(query, caller, ids !== undefined);
    const present = (comment: Comment): object => this.presenter.comment(comment, view);
    if (ids) {
      const found = ids.flatMap((id) => this.shownById(id) ?? []);
      const pageInfo = { totalResults: found.length, resultsPerPage: found.length };
      return list('youtube#commentListResponse', found.map(present), { pageInfo });
    }
    const parentId = query.get('parentId') ?? '';
    if (this.store.find(parentId)?.parentId !== undefined || !this.store.find(parentId)) {
      throw notFound('commentNotFound', 'One or more of the specified comments cannot be found.', 'parentId');
    }
    const { shown, answer } = query.page(this.store.repliesTo(parentId));
    return list('youtube#commentListResponse', shown.map(present), answer);
  }

  private shownById(id: string): Comment | undefined {
    const comment = this.store.find(id);
    return comment?.moderation === 'published' ? comment : undefined;
  }

  private insert(request: WireRequest, caller: Channel): Answer {
    if (request.query.get('part')?.split(',').includes('snippet') !== true) {
      throw badRequest('missingRequiredParameter', 'Required parameter: part', 'part');
    }
    const { parentId, textOriginal } = snippetIn(request);
    if (typeof textOriginal !== 'string' || textOriginal.trim() === '') {
      throw badRequest(
        'commentTextRequired',
        'The comment resource that is being inserted must specify a value for the snippet.textOriginal property.',
      );
    }
    if (Array.from(textOriginal).length > maxLength) {
      throw badRequest(
        'commentTextTooLong',
        'The comment resource contains too many characters in the snippet.textOriginal property.',
      );
    }
    if (typeof parentId !== 'string') {
      throw badRequest('parentIdMissing', 'Comments must specify the snippet.parentId property.');
    }
    const top = this.parentOf(parentId);
    const author = { channelId: caller.id, handle: caller.handle };
    const reply = this.store.add({ videoId: top.videoId, parentId: top.id, author, text: textOriginal });
    const view = { caller, isHtml: true, isById: false, isInThread: false };
    return { ...json(200, this.presenter.comment(reply, view)), createdPostId: reply.id };
  }

  /** Threads have one level. */
  private parentOf(parentId: string): Comment {
    const top = this.store.find(parentId);
    if (!top) {
      throw notFound('parentCommentNotFound', 'The specified parent comment could not be found.', 'parentId');
    }
    if (top.parentId !== undefined) {
      throw badRequest('invalidCommentMetadata', 'The request metadata is invalid.');
    }
    if (top.moderation !== 'published') {
      throw badRequest('parentCommentIsPrivate', 'The specified parent comment is private.');
    }
    if (!top.canReply || this.store.videos.get(top.videoId)?.hasComments !== true) {
      const message = 'The video identified by the <code>videoId</code> parameter has disabled comments.';
      throw new Refusal(403, { reason: 'commentsDisabled', domain: 'youtube.comment', message });
    }
    return top;
  }
}

function viewOf(query: QueryReader, caller: Channel, isById: boolean): View {
  return { caller, isHtml: query.choice('textFormat', ['html', 'plainText']) === 'html', isById, isInThread: false };
}

function list(kind: string, items: object[], more: object): Answer {
  return json(200, { kind, etag: etagOf(items), ...more, items });
}

function snippetIn(request: WireRequest): { parentId?: unknown; textOriginal?: unknown } {
  if (!request.contentType.includes('json')) {
    throw badRequest('badContent', `Unsupported content with type: ${request.contentType}`);
  }
  try {
    const body = JSON.parse(request.body) as { snippet?: { parentId?: unknown; textOriginal?: unknown } };
    return body.snippet ?? {};
  } catch {
    throw new Refusal(400, { reason: 'parseError', message: 'Parse Error' });
  }
}
