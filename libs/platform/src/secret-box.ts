import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_BYTES = 4;

/**
 * Seals secrets for storage with AES-256-GCM. The context (workspace, network, account) is authenticated with the text,
 * so that a sealed value moved to another row does not open. Layout: key id (4) | nonce (12) | tag (16) | text.
 */
export class SecretBox {
  private readonly keyId: Buffer;
  private readonly keys: ReadonlyMap<string, Buffer>;

  /**
   * @param key 32 random bytes; everything new is sealed with it.
   * @param previousKeys keys that sealed earlier: they still open, until `npm run secrets:rotate` has sealed all anew.
   */
  constructor(
    private readonly key: Buffer,
    previousKeys: readonly Buffer[] = [],
  ) {
    const all = [key, ...previousKeys];
    if (all.some((candidate) => candidate.length !== 32)) {
      throw new Error('The secret key must be 32 bytes: GENKLANG_SECRET_KEY takes 32 random bytes in base64.');
    }
    this.keyId = keyIdOf(key);
    this.keys = new Map(all.map((candidate) => [keyIdOf(candidate).toString('hex'), candidate]));
  }

  /** Whether a value was sealed with the current key. */
  isCurrent(sealed: Buffer): boolean {
    return sealed.subarray(0, KEY_ID_BYTES).equals(this.keyId);
  }

  seal(text: string, context: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([this.keyId, nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws when the key is another one, or the value was altered or belongs to another context. */
  open(sealed: Buffer, context: string): string {
    const key = this.keys.get(sealed.subarray(0, KEY_ID_BYTES).toString('hex'));
    if (!key) {
      throw new Error(
        'This secret was sealed with another key. Restore the GENKLANG_SECRET_KEY that sealed it, or name it in GENKLANG_PREVIOUS_SECRET_KEYS.',
      );
    }
    const nonce = sealed.subarray(KEY_ID_BYTES, KEY_ID_BYTES + NONCE_BYTES);
    const tag = sealed.subarray(KEY_ID_BYTES + NONCE_BYTES, KEY_ID_BYTES + NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context)).setAuthTag(tag);
    const text = sealed.subarray(KEY_ID_BYTES + NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  }
}

function keyIdOf(key: Buffer): Buffer {
  return createHash('sha256').update(key).digest().subarray(0, KEY_ID_BYTES);
}
