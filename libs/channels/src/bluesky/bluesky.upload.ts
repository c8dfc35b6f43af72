import { readPictureType } from '../http/picture-type';
import type { OutgoingPicture } from '../channel';
import { ChannelError } from '../channel-error';
import { uploading } from '../http/uploading';
import { asObject } from '../json-reader';
import type { Json } from '../json-reader';
import type { BlueskyClient } from './bluesky.client';

/**
 * Uploads pictures, one after the other. A blob is known by its own bytes, so that each attempt makes the same record.
 * @returns what the record says of each.
 */
export async function uploadPictures(client: BlueskyClient, pictures: readonly OutgoingPicture[]): Promise<Json[]> {
  const images: Json[] = [];
  for (const { contentType, content, altText } of pictures) {
    const { json } = await uploading(async () => await client.uploadBlob(content, contentType));
    const image = asObject(json['blob']);
    if (image === undefined) {
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'Bluesky did not say where a picture is');
    }
    const size = readPictureType(content);
    const ratio = size === null ? {} : { aspectRatio: { width: size.width, height: size.height } };
    images.push({ alt: altText ?? '', image, ...ratio });
  }
  return images;
}
