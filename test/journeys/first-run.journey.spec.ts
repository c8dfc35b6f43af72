import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage, signIn } from '../support/browser';
import { Product } from '../support/product';

describe('the first run', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    product = await Product.start();
    // As a new installation is: somebody to sign in, and nothing connected.
    await product.query('delete from channel');
    browser = await launchBrowser();
    ({ page } = await openPage(browser, product.url));
    await signIn(page, product.url, product.credentials);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('UX 68: shows the steps that are left, and a way on where nothing can arrive', async () => {
    const list = page.locator('[data-testid=first-run]');
    await list.waitFor();
    expect(await list.locator('[data-testid=step-channel]').getAttribute('data-done')).toBe('false');
    expect(await list.locator('[data-testid=step-colleague]').getAttribute('data-done')).toBe('true');
    await page.click('[data-testid=connect-first]');
    await page.waitForURL('**/settings/channels');
    await page.goBack();
  });

  it('UX 68: has sample data in one click, with its feelings read, says that it is made up, and takes it away in one', async () => {
    await page.click('[data-testid=add-samples]');
    await page.locator('[data-testid=conversation-row]', { hasText: 'Karen Friis Dam' }).waitFor();
    await page.locator('[data-testid=sample-strip]', { hasText: 'Nothing is sent' }).waitFor();
    expect(await page.locator('[data-testid=conversation-row]').count()).toBeGreaterThan(4);
    const scored = await product.query<{ polarity: string }>('select distinct polarity from mention');
    expect(scored.length).toBeGreaterThan(1);
    await page.locator('[data-testid=conversation-row]', { hasText: 'Karen Friis Dam' }).click();
    await page.locator('[data-testid=mention]', { hasText: 'Tredje gang' }).waitFor();
    expect(await page.locator('[data-testid=step-channel]').getAttribute('data-done')).toBe('false');
    await page.keyboard.press('Escape');
    await page.click('[data-testid=remove-samples]');
    await page.locator('[data-testid=add-samples]').waitFor();
    const left = await product.query<{ count: number }>(
      `select (select count(*) from channel) + (select count(*) from conversation) + (select count(*) from mention)
         + (select count(*) from author) + (select count(*) from search_entry) as count`,
    );
    expect(Number(left[0]?.count)).toBe(0);
  });
});
