import type { OutgoingPicture } from '../channel';
import { ChannelError } from '../channel-error';
import { multipartForm } from '../http/multipart';
import { uploading } from '../http/uploading';
import { asText } from '../json-reader';
import type { MastodonClient } from './mastodon.client';

/** Uploads pictures, one after the other. @returns what the post names them by. */
export async function uploadPictures(client: MastodonClient, pictures: readonly OutgoingPicture[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { contentType, content, altText } of pictures) {
    const form = multipartForm(altText === null ? {} : { description: altText }, {
      name: 'file',
      filename: `picture.${contentType.slice('image/'.length)}`,
      contentType,
      content,
    });
    const { json } = await uploading(async () => await client.upload('/api/v2/media', form));
    const id = asText(json['id']);
    if (id === undefined) {
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'Mastodon did not say what it calls a picture');
    }
    ids.push(id);
  }
  return ids;
}
