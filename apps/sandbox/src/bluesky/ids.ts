import { createHash, randomBytes } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** Sorts as its numbers do. */
const SORTABLE32 = '234567abcdefghijklmnopqrstuvwxyz';
/** CID version 1, DAG-CBOR, SHA-256, 32 bytes. */
const CID_HEAD = Buffer.from([0x01, 0x71, 0x12, 0x20]);
const TID_LENGTH = 13;

/** A `did:plc` that belongs to a handle for ever. The real ones are hashes of a signed operation. */
export function didOf(handle: string): string {
  return `did:plc:${base32(sha256(`did ${handle}`)).slice(0, 24)}`;
}

/** A CID that changes with the record. The real ones hash DAG-CBOR, these hash JSON. */
export function cidOf(record: unknown): string {
  return `b${base32(Buffer.concat([CID_HEAD, sha256(JSON.stringify(record))]))}`;
}

/** A record key from a time in microseconds. */
export function tidOf(micros: number): string {
  let value = (BigInt(micros) << 10n) | BigInt(randomBytes(2).readUInt16BE() % 1024);
  let tid = '';
  for (let index = 0; index < TID_LENGTH; index += 1) {
    tid = (SORTABLE32[Number(value & 31n)] ?? '') + tid;
    value >>= 5n;
  }
  return tid;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function base32(bytes: Buffer): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[(held >> bits) & 31] ?? '';
      held &= (1 << bits) - 1;
    }
  }
  return bits === 0 ? text : text + (BASE32[(held << (5 - bits)) & 31] ?? '');
}
