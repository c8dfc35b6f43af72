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

  /** @param key 32 random bytes. */
  constructor(private readonly key: Buffer) {
    if (key.length !== 32) {
      throw new Error('The secret key must be 32 bytes: GENKLANG_SECRET_KEY takes 32 random bytes in base64.');
    }
    this.keyId = createHash('sha256').update(key).digest().subarray(0, KEY_ID_BYTES);
  }

  seal(text: string, context: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([this.keyId, nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws when the key is another one, or the value was altered or belongs to another context. */
  open(sealed: Buffer, context: string): string {
    if (!sealed.subarray(0, KEY_ID_BYTES).equals(this.keyId)) {
      throw new Error('This secret was sealed with another key. Restore the GENKLANG_SECRET_KEY that sealed it.');
    }
    const nonce = sealed.subarray(KEY_ID_BYTES, KEY_ID_BYTES + NONCE_BYTES);
    const tag = sealed.subarray(KEY_ID_BYTES + NONCE_BYTES, KEY_ID_BYTES + NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(context)).setAuthTag(tag);
    const text = sealed.subarray(KEY_ID_BYTES + NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  }
}
