import { randomBytes } from 'node:crypto';
import type { SandboxClock } from '../clock';

/** Somebody with a channel. Those of ours have an OAuth client, and videos. */
export interface Channel {
  id: string;
  title: string;
  /** Without the sign before it. */
  handle: string;
  clientId: string;
  clientSecret: string;
}

export interface Video {
  id: string;
  channelId: string;
  hasComments: boolean;
}

export type Moderation = 'published' | 'heldForReview';

export interface Comment {
  id: string;
  /** The comment that it stands below; undefined for a thread's own. */
  parentId: string | undefined;
  videoId: string;
  /** Undefined when the author has no channel any more. */
  author: { channelId: string; handle: string } | undefined;
  text: string;
  /** Whole seconds. */
  publishedMs: number;
  updatedMs: number;
  likes: number;
  moderation: Moderation;
  canReply: boolean;
  /** The order in which they came, where times are equal. */
  order: number;
}

export type CommentDraft = Pick<Comment, 'videoId' | 'parentId' | 'author' | 'text'> &
  Partial<Pick<Comment, 'likes' | 'moderation' | 'canReply'>> & { publishedMs?: number };

/** Channels, their videos and what is written below them, in memory. */
export class CommentStore {
  readonly channels = new Map<string, Channel>();
  readonly videos = new Map<string, Video>();
  private readonly comments = new Map<string, Comment>();
  private order = 0;

  constructor(private readonly clock: SandboxClock) {}

  addChannel(title: string, handle: string): Channel {
    const channel = {
      id: `UC${randomBytes(16).toString('base64url')}`,
      title,
      handle,
      clientId: `${randomBytes(6).toString('hex')}.apps.googleusercontent.example`,
      clientSecret: `GOCSPX-${randomBytes(18).toString('base64url')}`,
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  addVideo(channel: Channel): Video {
    const video = { id: randomBytes(8).toString('base64url'), channelId: channel.id, hasComments: true };
    this.videos.set(video.id, video);
    return video;
  }

  /** A reply's id is its thread's, a dot, and its own. */
  add(draft: CommentDraft): Comment {
    const own = randomBytes(18).toString('base64url');
    const publishedMs = Math.floor((draft.publishedMs ?? this.clock.now()) / 1_000) * 1_000;
    const comment: Comment = {
      likes: 0,
      moderation: 'published',
      canReply: true,
      ...draft,
      id: draft.parentId === undefined ? own : `${draft.parentId}.${own}`,
      publishedMs,
      updatedMs: publishedMs,
      order: (this.order += 1),
    };
    this.comments.set(comment.id, comment);
    return comment;
  }

  find(id: string): Comment | undefined {
    return this.comments.get(id);
  }

  edit(comment: Comment, text: string): void {
    comment.text = text;
    comment.updatedMs = Math.floor(this.clock.now() / 1_000) * 1_000;
  }

  /** With a thread's comment its replies go. */
  remove(comment: Comment): void {
    this.comments.delete(comment.id);
    this.repliesTo(comment.id).forEach(({ id }) => this.comments.delete(id));
  }

  /** Newest first. */
  threadsOf(channelId: string): Comment[] {
    return [...this.comments.values()]
      .filter((comment) => comment.parentId === undefined && this.channelOf(comment)?.id === channelId)
      .sort(newestFirst);
  }

  /** Oldest first. */
  repliesTo(threadId: string): Comment[] {
    return [...this.comments.values()]
      .filter(({ parentId }) => parentId === threadId)
      .sort(newestFirst)
      .reverse();
  }

  /** Whose video it stands below. */
  channelOf(comment: Comment): Channel | undefined {
    return this.channels.get(this.videos.get(comment.videoId)?.channelId ?? '');
  }

  reset(): void {
    this.channels.clear();
    this.videos.clear();
    this.comments.clear();
  }
}

function newestFirst(one: Comment, other: Comment): number {
  return other.publishedMs - one.publishedMs || other.order - one.order;
}
