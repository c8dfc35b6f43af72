import type { MediaKind } from '@genklang/contract';
import { asList, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import { altTextOf, pictureUrlOf, sizeOf } from '../media';
import type { IncomingMedia } from '../post';

const KINDS: Partial<Record<string, MediaKind>> = { photo: 'image', video: 'video', animated_gif: 'gif' };

/** The media that X included in an answer, by key. */
export function indexMedia(body: Json): Map<string, IncomingMedia> {
  const index = new Map<string, IncomingMedia>();
  for (const raw of asList(asObject(body['includes'])?.['media'])) {
    const media = asObject(raw) ?? {};
    const key = asText(media['media_key']);
    const kind = KINDS[asText(media['type']) ?? ''];
    if (key !== undefined && kind !== undefined) {
      index.set(key, {
        kind,
        pictureUrl: pictureUrlOf(kind === 'image' ? media['url'] : media['preview_image_url']),
        altText: altTextOf(media['alt_text']),
        ...sizeOf(media),
      });
    }
  }
  return index;
}

/** The media that hang on a post. */
export function mediaOf(post: Json, index: ReadonlyMap<string, IncomingMedia>): IncomingMedia[] {
  return asList(asObject(post['attachments'])?.['media_keys']).flatMap((key) => {
    const media = typeof key === 'string' ? index.get(key) : undefined;
    return media === undefined ? [] : [media];
  });
}
