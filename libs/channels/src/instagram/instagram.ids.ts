/** A mention by somebody elsewhere: Instagram shows it only to who knows both ids. */
export interface MentionId {
  mediaId: string;
  /** Null where we were named in the post itself. */
  commentId: string | null;
}

const MENTION = /^mention:(\d+)(?::(\d+))?$/;

export function writeMentionId({ mediaId, commentId }: MentionId): string {
  return commentId === null ? `mention:${mediaId}` : `mention:${mediaId}:${commentId}`;
}

/** Null for the id of anything else. */
export function readMentionId(id: string): MentionId | null {
  const [, mediaId, commentId] = MENTION.exec(id) ?? [];
  return mediaId === undefined ? null : { mediaId, commentId: commentId ?? null };
}
