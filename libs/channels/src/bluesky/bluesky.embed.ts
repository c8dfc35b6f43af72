import type { QuotedPost } from '@genklang/contract';
import { asList, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import { altTextOf, pictureUrlOf, sizeOf } from '../media';
import type { IncomingMedia } from '../post';
import { cleanText } from '../text/clean-text';

/** The pictures and films that a post's view shows. */
export function mediaOf(embed: unknown): IncomingMedia[] {
  const media = mediaPart(asObject(embed));
  const images = asList(media?.['images']).map((raw): IncomingMedia => {
    const image = asObject(raw) ?? {};
    return {
      kind: 'image',
      pictureUrl: pictureUrlOf(image['fullsize'] ?? image['thumb']),
      altText: altTextOf(image['alt']),
      ...sizeOf(image['aspectRatio']),
    };
  });
  return media?.['$type'] === 'app.bsky.embed.video#view' ? [filmOf(media)] : images;
}

/** The post that another one quotes, where the network shows it. */
export function quotedOf(embed: unknown): QuotedPost | null {
  const view = asObject(embed);
  // A quote with pictures wraps the quote once more.
  const outer = asObject(view?.['record']);
  const quoted = asObject(outer?.['record']) ?? outer;
  const author = asObject(quoted?.['author']);
  const handle = asText(author?.['handle']);
  const text = asObject(quoted?.['value'])?.['text'];
  if (handle === undefined || typeof text !== 'string') {
    return null;
  }
  const name = cleanText(asText(author?.['displayName']) ?? handle);
  return { name, handle: cleanText(handle), text: cleanText(text), url: null };
}

function mediaPart(embed: Json | undefined): Json | undefined {
  return asObject(embed?.['media']) ?? embed;
}

function filmOf(view: Json): IncomingMedia {
  return {
    kind: 'video',
    pictureUrl: pictureUrlOf(view['thumbnail']),
    altText: altTextOf(view['alt']),
    ...sizeOf(view['aspectRatio']),
  };
}
