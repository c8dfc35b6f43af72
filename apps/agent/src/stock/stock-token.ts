import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 24;
const UUID_BYTES = 16;
const SHAPE = /^Bearer\s+(gks_([\w-]{22})_[\w-]{32})$/i;
const HINT_LENGTH = 4;

/** A key as its maker sees it once: whose it is, and 192 random bits. */
export function newStockToken(workspaceId: string): { token: string; hint: string } {
  const workspace = Buffer.from(workspaceId.replaceAll('-', ''), 'hex').toString('base64url');
  const token = `gks_${workspace}_${randomBytes(TOKEN_BYTES).toString('base64url')}`;
  return { token, hint: token.slice(-HINT_LENGTH) };
}

/** What is kept of it. So many random bits need no salt and no slow hash. */
export function hashStockToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The key of an `Authorization` header, and the workspace that it says it is of; null for anything else. */
export function readStockToken(header: string | undefined): { token: string; workspaceId: string } | null {
  const [, token, workspace] = SHAPE.exec(header?.trim() ?? '') ?? [];
  if (token === undefined || workspace === undefined) {
    return null;
  }
  const bytes = Buffer.from(workspace, 'base64url');
  const workspaceId = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return bytes.length === UUID_BYTES ? { token, workspaceId } : null;
}
