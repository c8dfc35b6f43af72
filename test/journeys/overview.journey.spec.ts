/// <reference lib="dom" />
import type { OverviewReport } from '@genklang/contract';
import type { Page } from 'playwright-core';
import { violationsOf } from '../support/accessibility';
import type { PageReport } from '../support/browser';
import { givenRows } from '../support/given-inbox';
import { openDesk } from '../support/open-desk';
import type { Desk } from '../support/open-desk';
import type { Product } from '../support/product';

const DAY = 1_440;

describe('the overview', () => {
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

  const valuesOf = async (chart: string): Promise<string[]> =>
    await page
      .locator(`[data-testid=${chart}] [data-value]`)
      .evaluateAll((all) =>
        all.map((one) =>
          [
            one.getAttribute('data-point') ?? one.closest('tr')?.getAttribute('data-point'),
            one.getAttribute('data-series'),
            one.getAttribute('data-value'),
          ].join(' '),
        ),
      );

  it('says that there is nothing yet, and leads to the inbox', async () => {
    await page.click('[data-testid=nav-overview]');
    await page.getByText('Nothing has come in yet').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Go to the inbox' }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  it('UX 60: says each chart in a sentence, and as a table of the very numbers that it draws', async () => {
    await givenRows(
      product,
      Array.from({ length: 30 }, (_, index) => ({
        name: `Kunde ${index}`,
        text: `Nummer ${index}`,
        minutesAgo: (index % 6) * DAY + 1,
        polarity: ['negative', 'negative', 'neutral', 'positive'][index % 4],
      })),
    );
    await product.query(
      `insert into reply (workspace_id, id, conversation_id, channel_id, mention_id, client_key, text, state, due_at, created_at, sent_at)
       select workspace_id, gen_random_uuid(), conversation_id, channel_id, id, gen_random_uuid(), 'Hej', 'sent', now(), now(),
         posted_at + interval '30 seconds' from mention where posted_at < now() - interval '1 day'`,
    );
    await page.goto(`${product.url}/overview?days=7`);
    const given = await page.evaluate(
      async () => (await (await fetch('/api/overview?days=7')).json()) as OverviewReport,
    );
    const expected = {
      'chart-received': given.days.flatMap((day) =>
        (['negative', 'neutral', 'positive'] as const).map((feeling) => `${day.day} ${feeling} ${day[feeling]}`),
      ),
      'chart-answers': given.days.map((day) => `${day.day} answers ${day.answers}`),
      'chart-pace': given.days.map((day) => `${day.day} minutes ${day.medianMinutes ?? ''}`),
    };
    expect(given.days.reduce((sum, day) => sum + day.negative, 0)).toBe(16);
    for (const [chart, values] of Object.entries(expected)) {
      const drawing = page.locator(`[data-testid=${chart}] [role=img]`);
      expect(await drawing.getAttribute('aria-label')).toMatch(/^[^.]+\d[^.]+\.$/);
      expect(await valuesOf(chart)).toEqual(values);
      await page.click(`[data-testid=${chart}-switch]`);
      await page.locator(`[data-testid=${chart}] table caption`).waitFor({ state: 'attached' });
      expect(await drawing.count()).toBe(0);
      expect(await valuesOf(chart)).toEqual(values);
      await page.click(`[data-testid=${chart}-switch]`);
      await drawing.waitFor();
    }
    const drawn = page.locator('[data-testid=chart-received] [role=img]');
    expect(await drawn.getAttribute('aria-label')).toContain('30 posts in 7 days');
    const cells = page.locator('[data-testid=chart-received] tbody td');
    await page.click('[data-testid=chart-received-switch]');
    const said = (await cells.allInnerTexts()).reduce((sum, text) => sum + Number(text), 0);
    expect(said).toBe(30);
  });

  it('shows other periods at the press of a link, and the address says which', async () => {
    await page.click('[data-testid=days-90]');
    await page.waitForURL(/days=90/);
    await page
      .locator('[data-testid=chart-received] rect')
      .nth(3 * 90 - 1)
      .waitFor({ state: 'attached' });
    expect(await page.locator('[data-testid=days-90]').getAttribute('aria-current')).toBe('page');
    await page.goto(`${product.url}/overview?days=nonsense`);
    await page.waitForSelector('[data-testid=overview]');
    expect(await page.locator('[data-testid=days-28]').getAttribute('aria-current')).toBe('page');
  });

  it.each(['light', 'dark'] as const)(
    'UX 55: has nothing that axe objects to, charts and tables, %s',
    async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${product.url}/overview`);
      await page.waitForSelector('[data-testid=overview]');
      expect(await violationsOf(page)).toEqual([]);
      await page.click('[data-testid=chart-received-switch]');
      expect(await violationsOf(page)).toEqual([]);
    },
  );

  it('UX 58: fits on a screen 320 px wide', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${product.url}/overview`);
    await page.waitForSelector('[data-testid=overview]');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.querySelector('main')?.scrollWidth ?? 0)).toBeLessThanOrEqual(320);
    expect(report.errors).toEqual([]);
  });
});
