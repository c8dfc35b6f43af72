import { deflateSync } from 'node:zlib';
import type { FieldReader } from '../control/field.reader';
import type { Answer } from '../http/answer';
import type { WireRequest } from '../http/request';

/** A picture of a post, or a still of a film. What it shows is made from its key. */
export interface Medium {
  key: string;
  kind: 'image' | 'video';
  alt: string | null;
  width: number;
  height: number;
}

const KINDS = ['image', 'video'] as const;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_SIDE = 2_000;
const NAME = /^([\w-]+)_(\d{1,4})x(\d{1,4})\.png$/;

/** Where a picture lies, on the host that was asked. */
export function pictureUrl(origin: string, { key, width, height }: Medium): string {
  return `${origin}/pictures/${key}_${width}x${height}.png`;
}

/** A picture as it is asked for by its name. */
export function pictureAnswer(request: WireRequest): Answer {
  const [, key = '', width = '0', height = '0'] = NAME.exec(request.params['name'] ?? '') ?? [];
  const size = { width: Number(width), height: Number(height) };
  if (key === '' || size.width < 1 || size.height < 1 || size.width > MAX_SIDE || size.height > MAX_SIDE) {
    return { status: 404, contentType: 'text/plain', body: 'no such picture', headers: {} };
  }
  return { status: 200, contentType: 'image/png', body: paint(key, size), headers: {} };
}

/** Reads the media of a post from a control command. */
export function readMedia(input: FieldReader): Medium[] {
  const items = input.has('media') ? input.list('media') : [];
  return items.map((item) => {
    item.allowOnly(['key', 'kind', 'alt', 'width', 'height']);
    return {
      key: item.match('key', /^[\w-]{1,40}$/, 'a word of letters, digits, - and _'),
      kind: item.optionalString('kind') === undefined ? 'image' : item.oneOf('kind', KINDS),
      alt: item.optionalString('alt') ?? null,
      width: item.number('width', 1),
      height: item.number('height', 1),
    };
  });
}

/** A board of two shades with a scratch across it: invented, and told from others by its colours. */
function paint(key: string, { width, height }: { width: number; height: number }): Buffer {
  const hue = [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const shade = (part: number): number => 110 + ((hue >>> (part * 5)) % 110);
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * (1 + width * 3) + 1 + x * 3;
      const grain = (Math.sin(x / 17 + Math.sin(y / 41) * 3) + 1) * 14;
      const isScratch = Math.abs(y - height * 0.3 - x * 0.28) < 2 && x > width * 0.25 && x < width * 0.7;
      for (let part = 0; part < 3; part += 1) {
        rows[at + part] = isScratch ? 60 : Math.min(255, shade(part) + grain);
      }
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
  }
  return (crc ^ 0xffffffff) >>> 0;
}
