/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { AgentClient } from '../support/agent-client';
import { openConversation } from '../support/inbox-page';
import { openDesk } from '../support/open-desk';
import type { Desk } from '../support/open-desk';
import type { Product } from '../support/product';

const NEW_PASSWORD = 'a new and longer password';

interface Spoken {
  text: string;
  at: number;
}

/** Writes down whatever a screen reader would be given to say from now on. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const regions =
      '[role=status], [role=alert], [role=log]:not([aria-live=off]), [aria-live=polite], [aria-live=assertive]';
    const spoken: { text: string; at: number }[] = [];
    Object.assign(window, { spoken });
    new MutationObserver((changes) => {
      const changed = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement));
      for (const region of new Set(changed.map((element) => element?.closest<HTMLElement>(regions)))) {
        const text = (region?.textContent ?? '').replaceAll('\u00a0', ' ').trim();
        if (text !== '') {
          spoken.push({ text, at: performance.now() });
        }
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

async function spokenOn(page: Page): Promise<Spoken[]> {
  return await page.evaluate(() => (window as unknown as { spoken: Spoken[] }).spoken);
}

describe('a session', () => {
  let product: Product;
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk();
    ({ product, page } = desk);
  });
  afterAll(async () => {
    await desk?.close();
  });

  const field = () => page.locator('[data-testid=field-reply]');
  /** A customer writes, and their conversation is opened. */
  const openNew = async (handle: string, text: string): Promise<string> => {
    const [post] = await product.sandbox.addPosts([{ handle, text: `@havblik ${text}` }]);
    await openConversation(page, text);
    return post?.id ?? '';
  };

  it('UX 57: speaks of new conversations as a count, of the open thread as author and text, and of nothing else', async () => {
    const postId = await openNew('karenfd', 'hvor bliver lampen af?');
    await listen(page);
    const counts = async (): Promise<Spoken[]> => (await spokenOn(page)).filter(({ text }) => /^\d+ new/.test(text));
    for (const [index, handle] of ['johanek', 'ingridn', 'louiseb', 'tomw'].entries()) {
      await product.sandbox.addPosts([{ handle, text: `@havblik nyt spørgsmål ${index}` }]);
      await page.locator('[data-testid=show-new]', { hasText: `${index + 1} new` }).waitFor();
    }
    await eventually(counts, (said) => said.at(-1)?.text.startsWith('4 new') === true, { withinMs: 20_000 });
    await product.sandbox.addPosts([{ handle: 'karenfd', text: '@havblik er I der?', inReplyTo: postId }]);
    await eventually(
      async () => await spokenOn(page),
      (said) => said.some(({ text }) => /^\S.*: @havblik er I der\?$/.test(text)),
    );
    const said = await counts();
    const gaps = said.slice(1).map(({ at }, index) => at - (said[index]?.at ?? 0));
    expect(gaps.filter((gap) => gap < 4_900)).toEqual([]);
    const others = (await spokenOn(page)).filter(({ text }) => !/^\d+ new|: @havblik er I der\?$/.test(text));
    expect(others).toEqual([]);
  });

  it('UX 48: signs in over the page when the session ends, and goes on with the draft', async () => {
    await openNew('pernilles', 'hvornår kommer sofaen?');
    const url = page.url();
    const text = 'Hej Pernille, sofaen er';
    await field().click();
    await page.keyboard.type(text);
    const { email, password } = product.credentials;
    // On another device, where every other session ends with the old password.
    const elsewhere = await AgentClient.signIn(product.url, { email, password });
    await elsewhere.ask('self.change-password', { currentPassword: password, newPassword: NEW_PASSWORD });
    elsewhere.close();
    const dialog = page.locator('[role=dialog]');
    await dialog.locator('input[name=password]').waitFor();
    expect(page.url()).toBe(url);
    expect(await field().inputValue()).toBe(text);
    await dialog.locator('input[name=password]').fill(NEW_PASSWORD);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(page.url()).toBe(url);
    expect(await field().inputValue()).toBe(text);
    await field().press('End');
    await page.keyboard.type(' på vej.');
    await page.keyboard.press('Control+Enter');
    await eventually(
      async () => await product.query<{ text: string }>(`select text from reply where text like 'Hej Pernille%'`),
      (replies) => replies.length === 1,
    );
    expect(await product.query(`select text from reply where text = $1`, [`${text} på vej.`])).toHaveLength(1);
    // The page is live again, too.
    await product.sandbox.addPosts([{ handle: 'mortenk', text: '@havblik kan I levere i morgen?' }]);
    await page.locator('[data-testid=show-new]').waitFor();
  });

  it('UX 49: answers a chunk of an older build with 404, and says that there is a new version over the page', async () => {
    const missing = await fetch(`${product.url}/assets/index-0ldBu1ld.js`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).not.toContain('<html');
    await page.goto(product.url);
    await page.waitForSelector('[data-testid=connection-state]');
    await page.route('**/assets/*.js', async (route) => await route.fulfill({ status: 404, body: 'Not found' }));
    await page.keyboard.press('g');
    await page.keyboard.press('i');
    const banner = page.locator('[role=status]', { hasText: 'new version' });
    await banner.waitFor();
    await page.locator('main', { hasText: 'This page has changed' }).waitFor();
    await page.unroute('**/assets/*.js');
    await banner.locator('button').click();
    await page.waitForLoadState();
    await page.locator('[data-testid=back]').waitFor();
    await banner.waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toMatch(/^\/settings\//);
  });
});
