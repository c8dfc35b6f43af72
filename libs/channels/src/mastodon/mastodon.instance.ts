import type { LengthRule } from '@genklang/contract';
import { ChannelError } from '../channel-error';
import { asObject } from '../json-reader';
import type { Json } from '../json-reader';
import type { MastodonClient } from './mastodon.client';

const DEFAULT_MAX = 500;
const DEFAULT_URL_LENGTH = 23;
/** A name has up to 30 letters; `@` and a blank come with it. */
const ROOM_FOR_NAME = 32;
/** No rule is worth having below this. */
const MIN_ROOM = 20;

/** How long a post may be on an instance. */
export async function readPostLength(client: MastodonClient): Promise<{ max: number; urlLength: number }> {
  const statuses = asObject(asObject((await readInstance(client))['configuration'])?.['statuses']);
  return {
    max: positive(statuses?.['max_characters']) ?? DEFAULT_MAX,
    urlLength: positive(statuses?.['characters_reserved_per_url']) ?? DEFAULT_URL_LENGTH,
  };
}

/** What an agent may write: the name of the one who is answered comes before it, and counts. */
export function replyLength(post: { max: number; urlLength: number }): LengthRule {
  return { unit: 'fediverse', max: Math.max(MIN_ROOM, post.max - ROOM_FOR_NAME), urlLength: post.urlLength };
}

/** Some relatives only know the older of the two. */
async function readInstance(client: MastodonClient): Promise<Json> {
  try {
    return (await client.getObject('/api/v2/instance')).json;
  } catch (error) {
    if (!(error instanceof ChannelError) || !['gone', 'rejected'].includes(error.decision.kind)) {
      throw error;
    }
    return (await client.getObject('/api/v1/instance')).json;
  }
}

function positive(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}
