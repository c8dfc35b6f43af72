/** Pictures that a reply may take along, as their bytes tell. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** Nothing larger is taken, whatever the network. */
export const MAX_PICTURE_BYTES = 8 * 1024 * 1024;
export const MAX_ALT_LENGTH = 1_500;
/** No network takes more with one post. */
export const MAX_PICTURES = 4;

/** What a network takes with a reply. */
export interface PictureRule {
  max: number;
  maxBytes: number;
  types: readonly PictureType[];
  /** How long a description may be, where the network takes less than we do. */
  maxAltLength?: number;
}

/** A picture that a reply takes along, and what is told to those who do not see it. */
export interface AttachedPicture {
  id: string;
  alt: string | null;
}

/** The answer to `POST /api/conversations/:id/pictures`. */
export interface UploadedPicture {
  id: string;
  width: number;
  height: number;
}

export type PictureProblem = 'picture_type_wrong' | 'picture_too_large';

/** What is wrong with a picture for a network; null when nothing is. */
export function pictureProblem(rule: PictureRule, picture: { type: string; bytes: number }): PictureProblem | null {
  if (!(rule.types as readonly string[]).includes(picture.type)) {
    return 'picture_type_wrong';
  }
  return picture.bytes > rule.maxBytes ? 'picture_too_large' : null;
}
