import type { Page } from 'playwright-core';
import type { SandboxProcess } from '@genklang/testing';
import type { Product } from './product';

/** A customer writes on X: over its own API, with their own token. Answers the post's id. */
export async function writeOnX(
  sandbox: SandboxProcess,
  handle: string,
  text: string,
  inReplyTo?: string,
): Promise<string> {
  const { status, body } = await tryOnX(sandbox, handle, text, inReplyTo);
  if (body.data === undefined) {
    throw new Error(`X answered ${status}: ${JSON.stringify(body)}`);
  }
  return body.data.id;
}

/** What X itself answers to a text. */
export async function tryOnX(
  sandbox: SandboxProcess,
  handle: string,
  text: string,
  inReplyTo?: string,
): Promise<{ status: number; body: { data?: { id: string } } }> {
  const { accessToken } = await sandbox.issueTokens(handle);
  const response = await fetch(`${sandbox.url}/2/tweets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text, ...(inReplyTo ? { reply: { in_reply_to_tweet_id: inReplyTo } } : {}) }),
  });
  return { status: response.status, body: (await response.json()) as { data?: { id: string } } };
}

/** Connects our account on the pretend Mastodon through the settings. */
export async function connectMastodon(page: Page, { url, sandbox }: Pick<Product, 'url' | 'sandbox'>): Promise<void> {
  await sandbox.control('POST', 'mastodon/accounts', { acct: 'havblik', name: 'Havblik' });
  const { accessToken } = (await sandbox.control('POST', 'mastodon/tokens', { acct: 'havblik' })) as {
    accessToken: string;
  };
  await page.goto(`${url}/settings/channels`);
  await page.click('[data-testid=connect-channel]');
  await page.click('[data-testid=network-mastodon]');
  await page.fill('[data-testid=field-instance]', sandbox.url);
  await page.click('[data-testid=sign-in-token]');
  await page.fill('[data-testid=field-accessToken]', accessToken);
  await page.fill('[data-testid=interval]', '1');
  await page.click('[data-testid=connect]');
  await page.waitForSelector('[data-testid=channel-page]');
}

/** Connects our account on the pretend Bluesky through the settings. */
export async function connectBluesky(
  page: Page,
  { url, sandbox }: Pick<Product, 'url' | 'sandbox'>,
  handle = 'havblik.test',
): Promise<void> {
  const account = { handle, name: 'Havblik' };
  const { appPassword } = (await sandbox.control('POST', 'bluesky/accounts', account)) as { appPassword: string };
  await page.goto(`${url}/settings/channels`);
  await page.click('[data-testid=connect-channel]');
  await page.click('[data-testid=network-bluesky]');
  await page.fill('[data-testid=field-identifier]', handle);
  await page.fill('[data-testid=field-appPassword]', appPassword);
  await page.fill('[data-testid=interval]', '1');
  await page.click('[data-testid=advanced]');
  await page.fill('[data-testid=field-service]', sandbox.url);
  await page.click('[data-testid=connect]');
  await page.waitForSelector('[data-testid=channel-page]');
}
