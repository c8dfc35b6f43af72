import { createHash } from 'node:crypto';
import { escapeHtml } from '../page/html';
import type { Channel, Comment, CommentStore } from './comment.store';

/** How a caller wants texts, who it is, and which list it looks at. */
export interface View {
  caller: Channel;
  isHtml: boolean;
  /** Asked for by id: then nothing is told of moderation. */
  isById: boolean;
  /** In a thread: only there a comment tells its video. */
  isInThread: boolean;
}

const maxReplies = 5;

/** Writes YouTube's JSON, with the fields of its discovery document. */
export class Presenter {
  constructor(private readonly store: CommentStore) {}

  channel(channel: Channel): object {
    return resource('youtube#channel', channel.id, {
      snippet: {
        title: channel.title,
        description: '',
        customUrl: `@${channel.handle}`,
        publishedAt: '2020-01-01T00:00:00Z',
        localized: { title: channel.title, description: '' },
      },
    });
  }

  /** A thread, with its latest replies where they were asked for. */
  thread(top: Comment, parts: readonly string[], view: View): object {
    const replies = this.store.repliesTo(top.id).filter((reply) => isShown(reply, view));
    const snippet = {
      channelId: this.store.channelOf(top)?.id,
      videoId: top.videoId,
      topLevelComment: this.comment(top, { ...view, isInThread: true }),
      canReply: top.canReply && this.store.videos.get(top.videoId)?.hasComments === true,
      totalReplyCount: replies.length,
      isPublic: true,
    };
    const latest = replies.slice(-maxReplies).reverse();
    return resource('youtube#commentThread', top.id, {
      ...(parts.includes('snippet') ? { snippet } : {}),
      ...(parts.includes('replies') && latest.length > 0
        ? { replies: { comments: latest.map((reply) => this.comment(reply, { ...view, isInThread: true })) } }
        : {}),
    });
  }

  comment(comment: Comment, view: View): object {
    const { author, text, parentId } = comment;
    const channelId = this.store.channelOf(comment)?.id;
    const isOwner = channelId === view.caller.id;
    const isAuthor = author?.channelId === view.caller.id;
    return resource('youtube#comment', comment.id, {
      snippet: {
        channelId,
        ...(view.isInThread ? { videoId: comment.videoId } : {}),
        textDisplay: view.isHtml ? escapeHtml(text).replaceAll('\n', '<br>') : text,
        ...(isAuthor ? { textOriginal: text } : {}),
        ...(parentId === undefined ? {} : { parentId }),
        authorDisplayName: author ? `@${author.handle}` : '',
        authorProfileImageUrl: 'https://yt3.ggpht.example/a',
        ...(author
          ? {
              authorChannelUrl: `http://www.youtube.com/@${author.handle}`,
              authorChannelId: { value: author.channelId },
            }
          : {}),
        canRate: true,
        viewerRating: 'none',
        likeCount: comment.likes,
        ...(isOwner && !view.isById ? { moderationStatus: comment.moderation } : {}),
        publishedAt: second(comment.publishedMs),
        updatedAt: second(comment.updatedMs),
      },
    });
  }
}

/** What is held for review is shown to the channel's owner, and counts for nobody else; in lists by id to nobody. */
function isShown(reply: Comment, view: View): boolean {
  return reply.moderation === 'published' || !view.isById;
}

export function etagOf(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('base64url');
}

function resource(kind: string, id: string, parts: object): object {
  return { kind, etag: etagOf([kind, id, parts]), id, ...parts };
}

function second(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
