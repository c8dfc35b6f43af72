/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import type { PageReport } from '../support/browser';
import { rowOf, waitForRow } from '../support/inbox-page';
import { openDesk } from '../support/open-desk';
import type { Desk } from '../support/open-desk';
import type { Product } from '../support/product';

describe('previews of links', () => {
  let product: Product;
  let desk: Desk;
  let page: Page;
  let report: PageReport;

  beforeAll(async () => {
    desk = await openDesk();
    ({ product, page, report } = desk);
  });
  afterAll(async () => {
    await desk?.close();
  });

  const message = (text: string): Locator => page.locator('[data-testid=thread] article', { hasText: text });
  const preview = (text: string): Locator => message(text).locator('[data-testid=link-preview]');
  /** Opens the conversation of a customer, and waits for one of their posts. */
  const openPost = async (name: string, text: string): Promise<void> => {
    await page.goto(product.url);
    await waitForRow(page, name);
    await rowOf(page, name).click();
    await message(text).first().waitFor();
  };
  const pagesRead = async (): Promise<string[]> =>
    (await product.query<{ url: string }>('select url from link_preview order by wanted_at')).map(({ url }) => url);

  it('reads no page behind a link until previews are switched on, and then shows what it says of itself', async () => {
    const [linked] = await product.sandbox.addPosts([{ handle: 'annagr', text: 'Min reol er den flotteste på vejen' }]);
    const link = `${product.sandbox.url}/annagr/status/${linked?.id}`;
    const [root] = await product.sandbox.addPosts([
      { handle: 'borish', text: `@havblik er det jeres reol? ${link} Den ligner.` },
    ]);
    await product.sandbox.addPosts([{ handle: 'borish', text: '@havblik sig endelig til', inReplyTo: root?.id }]);
    await eventually(
      async () => await product.query('select 1 from mention'),
      (rows) => rows.length === 2,
      { withinMs: 60_000, what: 'the posts' },
    );
    // X shortens links, and the pretend X's short ones lead nowhere: as on a network that leaves them as they are.
    await product.query(`update mention set text = regexp_replace(text, 'https://t.co/\\S+', $1)`, [link]);
    await openPost('borish', 'sig endelig til');
    await message('er det jeres reol').waitFor();
    expect(await preview('er det jeres reol').count()).toBe(0);
    expect(await pagesRead()).toEqual([]);

    await page.goto(`${product.url}/settings/people`);
    await page.click('[data-testid=link-previews]');
    await eventually(
      async () => await product.query('select 1 from workspace_setting where link_previews'),
      (rows) => rows.length === 1,
      { what: 'the switch' },
    );
    expect(await violationsOf(page)).toEqual([]);
    await openPost('borish', 'sig endelig til');
    const below = message('sig endelig til');
    const y = async (): Promise<number> => (await below.boundingBox())?.y ?? Number.NaN;
    await page.locator('.link-room').first().waitFor();
    const before = await y();
    const card = preview('er det jeres reol');
    await card.waitFor();
    expect(Math.abs((await y()) - before)).toBeLessThanOrEqual(1);
    expect(await card.innerText()).toMatch(
      /^Pretend X\n+annagr on the pretend X\n+Min reol er den flotteste på vejen$/,
    );
    expect(await card.getAttribute('href')).toBe(link);
    await eventually(
      async () => await card.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
      (width) => width === 300,
      { what: 'the picture' },
    );
    expect(await card.locator('img').getAttribute('alt')).toBe('');
    expect(await pagesRead()).toEqual([link]);
    expect(await violationsOf(page)).toEqual([]);
    // The browser asked nobody but us.
    expect(report.foreignRequests).toEqual([]);
    expect(report.errors).toEqual([]);
  });
});
