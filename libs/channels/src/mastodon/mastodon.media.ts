import type { MediaKind, QuotedPost } from '@genklang/contract';
import { asList, asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import { altTextOf, pictureUrlOf, sizeOf } from '../media';
import type { IncomingMedia } from '../post';
import { cleanText } from '../text/clean-text';
import { htmlToText } from '../text/html-text';

const KINDS: Partial<Record<string, MediaKind>> = { image: 'image', video: 'video', gifv: 'gif', audio: 'audio' };

/** The pictures, films and sounds of a status. What the instance has not taken over yet is left out. */
export function mediaOf(status: Json): IncomingMedia[] {
  return asList(status['media_attachments']).flatMap((raw) => {
    const media = asObject(raw) ?? {};
    const kind = KINDS[asText(media['type']) ?? ''];
    if (kind === undefined) {
      return [];
    }
    const picture = kind === 'image' ? (media['url'] ?? media['preview_url']) : media['preview_url'];
    const meta = asObject(media['meta']);
    return [
      {
        kind,
        pictureUrl: kind === 'audio' ? null : pictureUrlOf(picture),
        altText: altTextOf(media['description']),
        ...sizeOf(meta?.['original'] ?? meta?.['small']),
      },
    ];
  });
}

/** The status that another one quotes, where the instance shows it. */
export function quotedOf(status: Json): QuotedPost | null {
  const quoted = asObject(asObject(status['quote'])?.['quoted_status']);
  const account = asObject(quoted?.['account']);
  const handle = asText(account?.['acct']);
  if (quoted === undefined || handle === undefined) {
    return null;
  }
  return {
    name: cleanText(asText(account?.['display_name']) ?? handle),
    handle: cleanText(handle),
    text: htmlToText(asText(quoted['content']) ?? ''),
    url: asText(quoted['url']) ?? null,
  };
}
