import { createHash } from 'node:crypto';
import type { OutgoingReply } from '../channel';
import { ChannelError } from '../channel-error';
import { asObject, asText } from '../json-reader';
import type { Json } from '../json-reader';
import type { BlueskyClient } from './bluesky.client';
import { authorOf, replyRuleOf } from './bluesky.mapper';
import { findBlocked } from './bluesky.reading';
import { uploadPictures } from './bluesky.upload';

const POST_COLLECTION = 'app.bsky.feed.post';
const SORTABLE32 = '234567abcdefghijklmnopqrstuvwxyz';
const KEY_LENGTH = 13;
const MICROS_IN_MS = 1_000;
const CLOCK_IDS = 1_024;
/** Handles in one reply that are looked up; others stay plain text. */
const MAX_HANDLES = 5;

/** Where a reply stands, or will stand, in our repository. */
export interface ReplyPlace {
  repo: string;
  collection: string;
  rkey: string;
}

/**
 * The record key of a reply: a TID (a time in microseconds and a clock's number) that is the same for each attempt. Writing the
 * same record under it again changes nothing, so a reply whose answer was lost may simply be sent again, or looked up.
 */
export function placeOfReply(repo: string, reply: OutgoingReply): ReplyPlace {
  const hash = createHash('sha256').update(reply.idempotencyKey).digest();
  const micros = BigInt(reply.firstAttemptAt.getTime() * MICROS_IN_MS + (hash.readUInt32BE(0) % MICROS_IN_MS));
  let value = (micros << 10n) | BigInt(hash.readUInt32BE(4) % CLOCK_IDS);
  let rkey = '';
  for (let index = 0; index < KEY_LENGTH; index += 1) {
    rkey = (SORTABLE32[Number(value & 31n)] ?? '') + rkey;
    value >>= 5n;
  }
  return { repo, collection: POST_COLLECTION, rkey };
}

/**
 * The record of a reply, below its parent and the thread's root. The parent is looked at first: Bluesky takes answers to what is
 * deleted, closed or behind a block, and shows them to nobody.
 */
export async function buildReply(client: BlueskyClient, reply: OutgoingReply): Promise<Json> {
  const parent = await readParent(client, reply.inReplyToExternalId);
  const facets = await findFacets(client, reply.text);
  const images = await uploadPictures(client, reply.pictures ?? []);
  return {
    $type: POST_COLLECTION,
    text: reply.text,
    // Not the time of this attempt: the record must be the same each time.
    createdAt: reply.firstAttemptAt.toISOString(),
    reply: { root: rootOf(parent), parent: referenceTo(parent) },
    ...(facets.length > 0 ? { facets } : {}),
    ...(images.length > 0 ? { embed: { $type: 'app.bsky.embed.images', images } } : {}),
  };
}

async function readParent(client: BlueskyClient, uri: string): Promise<Json> {
  const { json } = await client.query('app.bsky.feed.getPosts', { uris: [uri] });
  if (!Array.isArray(json['posts'])) {
    throw new ChannelError({ kind: 'transient', outcome: 'none' }, 'Bluesky did not show the post that is answered');
  }
  const parent = asObject(json['posts'][0]);
  if (!parent && (await findBlocked(client, [authorOf(uri)])).size === 0) {
    throw new ChannelError({ kind: 'gone' }, 'Bluesky does not show the post any more');
  }
  if (!parent || !replyRuleOf(parent).isAllowed) {
    throw new ChannelError({ kind: 'rejected', code: 'not_allowed' }, 'Bluesky lets us not answer this post');
  }
  return parent;
}

function rootOf(parent: Json): Json {
  const root = asObject(asObject(asObject(parent['record'])?.['reply'])?.['root']);
  return root ? referenceTo(root) : referenceTo(parent);
}

function referenceTo(post: Json): Json {
  return { uri: post['uri'], cid: post['cid'] };
}

/** Links, tags and mentions, by bytes of UTF-8. The library finds them; whom a handle names is asked here. */
async function findFacets(client: BlueskyClient, text: string): Promise<object[]> {
  // Loaded with the first reply: it brings all of Bluesky's lexicons with it.
  const { AppBskyRichtextFacet, RichText } = await import('@atproto/api');
  const found = new RichText({ text });
  found.detectFacetsWithoutResolution();
  const facets = found.facets ?? [];
  const handleOf = (facet: (typeof facets)[number]): string | undefined =>
    facet.features.find(AppBskyRichtextFacet.isMention)?.did;
  const handles = [...new Set(facets.map(handleOf).filter((handle) => handle !== undefined))].slice(0, MAX_HANDLES);
  const dids = new Map(
    await Promise.all(handles.map(async (handle) => [handle, await resolve(client, handle)] as const)),
  );
  return facets.flatMap((facet) => {
    const handle = handleOf(facet);
    if (handle === undefined) {
      return [facet];
    }
    const did = dids.get(handle);
    return did ? [{ index: facet.index, features: [{ $type: 'app.bsky.richtext.facet#mention', did }] }] : [];
  });
}

/** A handle that nobody has stays plain text; one that could not be asked about does not hold the reply up. */
async function resolve(client: BlueskyClient, handle: string): Promise<string | undefined> {
  try {
    const { json } = await client.query('com.atproto.identity.resolveHandle', { handle });
    return asText(json['did']);
  } catch (error) {
    if (error instanceof ChannelError) {
      return undefined;
    }
    throw error;
  }
}
