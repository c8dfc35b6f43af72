/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { violationsOf } from '../support/accessibility';
import type { PageReport } from '../support/browser';
import { writeOnX } from '../support/given-channels';
import { openConversation, waitForRow } from '../support/inbox-page';
import { openDesk } from '../support/open-desk';
import type { Desk } from '../support/open-desk';
import type { Product } from '../support/product';

const SOFA = 'sofaen kom med en ridse, det er for dårligt';
const THANKS = 'Tusind tak for den nye sofa, fantastisk service';

describe('the first sight of the day', () => {
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

  it('greets by name, and tells of yesterday when somebody turned', async () => {
    await writeOnX(product.sandbox, 'karenfd', `@havblik ${SOFA}!`);
    await openConversation(page, SOFA);
    await page.click('[data-testid=close]');
    await page.locator('[data-testid=fault-partner]').check();
    await page.click('[data-testid=conclude-submit]');
    await page.locator('[data-testid=toasts]', { hasText: 'closed' }).waitFor();
    await writeOnX(product.sandbox, 'karenfd', `@havblik ${THANKS} ❤️`);
    await waitForRow(page, THANKS);
    await page.goto(product.url);
    await page.locator('[data-testid=good-day]', { hasText: 'Mette' }).waitFor();
    expect(await page.locator('[data-testid=echoes]').count()).toBe(0);
    // Two days go by.
    await product.query(`update activity set created_at = created_at - interval '2 days' where activity = 'closed'`);
    await product.query(
      `update mention set posted_at = posted_at - interval '2 days', received_at = received_at - interval '2 days' where text like $1`,
      [`%${SOFA}%`],
    );
    await product.query(
      `update mention set posted_at = posted_at - interval '1 day', received_at = received_at - interval '1 day' where text like $1`,
      [`%${THANKS}%`],
    );
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/')) {
        asked.push(pathname);
      }
    });
    await page.reload();
    const echo = page.locator('[data-testid=echo][data-outcome=turned]');
    await echo.waitFor();
    expect(await page.locator('[data-testid=echo-counts]').textContent()).toBe('1 turned');
    // A1: the first page asks for no more than six things.
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(await violationsOf(page)).toEqual([]);
    await echo.click();
    await page.locator('[data-testid=mention]', { hasText: THANKS }).waitFor();
    expect(report.errors).toEqual([]);
  });
});
