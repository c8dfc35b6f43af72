import { ChannelError } from '../channel-error';
import type { OutgoingPicture } from '../channel';
import { uploading } from '../http/uploading';
import { asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import type { XAnswer, XClient } from './x.client';

/** X takes no longer description. */
export const MAX_ALT_LENGTH = 1_000;

/** Uploads pictures, one after the other. @returns what the post names them by. */
export async function uploadPictures(client: XClient, pictures: readonly OutgoingPicture[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { content, altText } of pictures) {
    const media = content.toString('base64');
    const { body } = await send(client, 'media/upload', { media, media_category: 'tweet_image' });
    const id = asText(asObject(body['data'])?.['id']);
    if (id === undefined) {
      throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'X did not say what it calls a picture');
    }
    if (altText !== null) {
      const metadata = { alt_text: { text: altText.slice(0, MAX_ALT_LENGTH) } };
      await send(client, 'media/metadata', { id, metadata });
    }
    ids.push(id);
  }
  return ids;
}

/** A sign-in from before `media.write` was asked for goes on reading and answering: only pictures need a new one. */
async function send(client: XClient, path: string, body: Json): Promise<XAnswer> {
  try {
    return await uploading(async () => await client.upload(path, body));
  } catch (error) {
    throw error instanceof ChannelError && isForbidden(error)
      ? new ChannelError({ kind: 'rejected', code: 'pictures_not_granted' }, error.message)
      : error;
  }
}

function isForbidden({ decision }: ChannelError): boolean {
  return decision.kind === 'rejected' && decision.code === 'not_allowed';
}
