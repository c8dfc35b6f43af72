import { invalidRequest } from './xrpc';

/** A pointer to one version of a record. */
export interface StrongRef {
  uri: string;
  cid: string;
}

/** A feature of a stretch of text, by bytes of UTF-8. */
interface Facet {
  index: { byteStart: number; byteEnd: number };
  features: Record<string, unknown>[];
}

/** `app.bsky.feed.post`, as far as it is played. */
export interface PostRecord {
  $type: 'app.bsky.feed.post';
  text: string;
  createdAt: string;
  langs?: string[];
  facets?: Facet[];
  reply?: { root: StrongRef; parent: StrongRef };
  embed?: Record<string, unknown>;
}

const MAX_GRAPHEMES = 300;
const MAX_BYTES = 3000;
const MENTION = /(^|\s|\()@([a-zA-Z0-9.-]+\.[a-zA-Z]+)/g;
const DATETIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const AT_URI = /^at:\/\/did:[a-z]+:[\w.:%-]+\/[\w.]+\/[\w.~:-]+$/;
const segmenter = new Intl.Segmenter();

/** Takes a record as the PDS does: held to the lexicon. @throws {XrpcError} */
export function readPostRecord(value: unknown): PostRecord {
  const record = objectAt(value, 'Record');
  if (record['$type'] !== 'app.bsky.feed.post') {
    throw invalidRequest('Invalid $type: expected app.bsky.feed.post');
  }
  checkText(record['text']);
  if (typeof record['createdAt'] !== 'string' || !DATETIME.test(record['createdAt'])) {
    throw wrong('Record/createdAt must be an valid atproto datetime (both RFC-3339 and ISO-8601)');
  }
  if (record['reply'] !== undefined) {
    const reply = objectAt(record['reply'], 'Record/reply');
    checkRef(reply['root'], 'Record/reply/root');
    checkRef(reply['parent'], 'Record/reply/parent');
  }
  if (record['facets'] !== undefined) {
    checkFacets(record['facets']);
  }
  return record as unknown as PostRecord;
}

/** The mentions in a text, as a client would mark them. */
export function facetsOf(text: string, didOfHandle: (handle: string) => string | undefined): Facet[] {
  return [...text.matchAll(MENTION)].flatMap((match) => {
    const [whole, lead = '', handle = ''] = match;
    const did = didOfHandle(handle.toLowerCase());
    const byteStart = Buffer.byteLength(text.slice(0, match.index + lead.length));
    const byteEnd = Buffer.byteLength(text.slice(0, match.index + whole.length));
    return did === undefined
      ? []
      : [{ index: { byteStart, byteEnd }, features: [{ $type: 'app.bsky.richtext.facet#mention', did }] }];
  });
}

/** Whom a record mentions. */
export function mentionedDids(record: PostRecord): string[] {
  return (record.facets ?? []).flatMap((facet) =>
    facet.features
      .filter((feature) => feature['$type'] === 'app.bsky.richtext.facet#mention')
      .map((feature) => String(feature['did'])),
  );
}

/** The post that a record quotes. */
export function quotedUri(record: PostRecord): string | undefined {
  const { embed } = record;
  return embed?.['$type'] === 'app.bsky.embed.record' ? (embed['record'] as StrongRef).uri : undefined;
}

function checkText(text: unknown): void {
  if (typeof text !== 'string') {
    throw wrong('Record must have the property "text"');
  }
  if (Buffer.byteLength(text) > MAX_BYTES) {
    throw wrong(`Record/text must not be longer than ${MAX_BYTES} characters`);
  }
  if ([...segmenter.segment(text)].length > MAX_GRAPHEMES) {
    throw wrong(`Record/text must not be longer than ${MAX_GRAPHEMES} graphemes`);
  }
}

function checkFacets(facets: unknown): void {
  if (!Array.isArray(facets)) {
    throw wrong('Record/facets must be an array');
  }
  facets.forEach((facet: unknown, at) => {
    const { index, features } = objectAt(facet, `Record/facets/${at}`);
    const { byteStart, byteEnd } = objectAt(index, `Record/facets/${at}/index`);
    if (!isOffset(byteStart) || !isOffset(byteEnd) || !Array.isArray(features)) {
      throw wrong(`Record/facets/${at}/index must have whole numbers, and features`);
    }
    for (const feature of features as Record<string, unknown>[]) {
      const isMention = feature['$type'] === 'app.bsky.richtext.facet#mention';
      if (isMention && !/^did:[a-z]+:./.test(String(feature['did']))) {
        throw wrong(`Record/facets/${at}/features/0/did must be a valid did`);
      }
    }
  });
}

function isOffset(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function checkRef(value: unknown, path: string): void {
  const ref = objectAt(value, path);
  if (typeof ref['uri'] !== 'string' || !AT_URI.test(ref['uri'])) {
    throw wrong(`${path}/uri must be a valid at-uri`);
  }
  if (typeof ref['cid'] !== 'string' || !/^b[a-z2-7]{58}$/.test(ref['cid'])) {
    throw wrong(`${path}/cid must be a cid string`);
  }
}

function objectAt(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong(`${path} must be an object`);
  }
  return value as Record<string, unknown>;
}

function wrong(message: string): Error {
  return invalidRequest(`Invalid app.bsky.feed.post record: ${message}`);
}
