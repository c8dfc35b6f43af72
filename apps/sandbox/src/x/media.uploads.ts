import type { Medium } from '../media/pictures';
import type { Endpoint } from './endpoint';
import { isObject, parseObject, refused } from './json.body';
import { type InvalidParameter, invalidRequest, plainProblem } from './problem';

const categories = ['tweet_image', 'tweet_video', 'tweet_gif', 'dm_image', 'dm_video', 'dm_gif', 'subtitles'];
const maxBytes = 5 * 1024 * 1024;
const maxAltLength = 1_000;
const waitsSec = 86_400;
/** By what their first bytes are. */
const types: [type: string, isOne: (bytes: Buffer) => boolean][] = [
  ['image/png', (bytes) => bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]))],
  ['image/jpeg', (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  ['image/webp', (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'],
];
/** What it shows is not kept: a picture of ours stands for it. */
const shown = { kind: 'image', width: 640, height: 480 } as const;

/** Pictures that wait for their post: `POST /2/media/upload` in one piece, as JSON, and `POST /2/media/metadata`. */
export class MediaUploads {
  private readonly waiting = new Map<string, Medium & { ownerId: string }>();
  private made = 0;

  readonly upload: Endpoint = (request, caller) => {
    const body = parseObject(request);
    const bytes = bytesOf(body['media']);
    requireNone([
      ...strays(body, ['media', 'media_category', 'additional_owners']),
      ...(bytes === null ? [refused('media', '…', 'is missing but it is required')] : []),
      ...(categories.includes(String(body['media_category']))
        ? []
        : [refused('media_category', body['media_category'], 'does not have a value in the enumeration')]),
    ]);
    const type = types.find(([, isOne]) => bytes !== null && isOne(bytes))?.[0];
    const size = bytes?.length ?? 0;
    if (type === undefined || size > maxBytes) {
      throw plainProblem(
        400,
        'Invalid Request',
        type === undefined ? 'media type unrecognized.' : 'file size too large.',
      );
    }
    this.made += 1;
    const id = String(1_900_000_000_000_000_000n + BigInt(this.made));
    this.waiting.set(id, { ...shown, key: id, alt: null, ownerId: caller.id });
    const image = { image_type: type, w: shown.width, h: shown.height };
    return { status: 200, body: { data: { id, media_key: `3_${id}`, size, expires_after_secs: waitsSec, image } } };
  };

  readonly describe: Endpoint = (request, caller) => {
    const body = parseObject(request);
    const metadata = isObject(body['metadata']) ? body['metadata'] : {};
    const alt = isObject(metadata['alt_text']) ? metadata['alt_text']['text'] : undefined;
    const medium = this.waiting.get(String(body['id']));
    requireNone([
      ...strays(body, ['id', 'metadata']),
      ...(medium?.ownerId === caller.id ? [] : [refused('id', body['id'], 'is not the id of media of yours')]),
      ...(typeof alt === 'string' && alt.length <= maxAltLength
        ? []
        : [refused('metadata.alt_text.text', alt, `takes a text of at most ${maxAltLength} characters`)]),
    ]);
    if (medium) {
      medium.alt = String(alt);
    }
    return { status: 200, body: { data: { id: body['id'], associated_metadata: { alt_text: { text: alt } } } } };
  };

  /** A post takes along what its author has uploaded; each goes with one post only. */
  take(ids: readonly string[], ownerId: string): Medium[] {
    const found = ids.map((id) => this.waiting.get(id)).filter((medium) => medium?.ownerId === ownerId);
    if (found.length !== ids.length) {
      throw plainProblem(400, 'Invalid Request', 'Your media IDs are invalid.');
    }
    ids.forEach((id) => this.waiting.delete(id));
    return found.flatMap((medium) => (medium ? [{ ...shown, key: medium.key, alt: medium.alt }] : []));
  }
}

/** The bytes of a text in base64. A pattern would run out of stack on the largest of them. */
function bytesOf(media: unknown): Buffer | null {
  if (typeof media !== 'string' || media === '') {
    return null;
  }
  const bytes = Buffer.from(media, 'base64');
  return bytes.toString('base64').replace(/=+$/, '') === media.replace(/={1,2}$/, '') ? bytes : null;
}

function strays(body: Record<string, unknown>, known: readonly string[]): InvalidParameter[] {
  return Object.keys(body)
    .filter((name) => !known.includes(name))
    .map((name) => refused(name, body[name], 'is not defined in the schema'));
}

function requireNone(invalid: InvalidParameter[]): void {
  if (invalid.length > 0) {
    throw invalidRequest(invalid);
  }
}
