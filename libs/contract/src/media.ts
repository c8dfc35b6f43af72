/** What hangs on a post beside its words. */
export const MEDIA_KINDS = ['image', 'video', 'gif', 'audio'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** A picture or film of a post. Its picture is asked of our own server, by the id: `/api/media/<id>`. */
export interface PostMedia {
  id: string;
  kind: MediaKind;
  /** What its author says of it, for those who do not see it; null where nobody did. */
  altText: string | null;
  /** Pixels, where the network tells: the room is kept before the picture is here. */
  width: number | null;
  height: number | null;
  /** Whether there is a picture to be had; a sound, and a film without a still, have none. */
  hasPicture: boolean;
}

/** The post that another one quotes, as its network showed it. */
export interface QuotedPost {
  name: string;
  handle: string;
  text: string;
  url: string | null;
}

/** What a post said before an edit. */
export interface PostRevision {
  version: number;
  text: string;
  replacedAt: string;
}

/** What a post said before its edits, newest first. */
export interface PostRevisions {
  revisions: PostRevision[];
}
