/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import { launchBrowser, openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { writeOnX } from '../support/given-channels';
import { Product } from '../support/product';

const TEXT = 'Elendig service, @havblik: tredje gang leveringen udebliver!';

const rowOf = (page: Page): Locator => page.locator('[data-testid=conversation-row]', { hasText: 'Elendig service' });
const chip = (page: Page, polarity: string): Locator =>
  page.locator(`[data-testid=judge-thread][data-polarity=${polarity}]`);

describe('what people say of how a post feels', () => {
  let product: Product;
  let browser: Browser;
  let mette: Page;
  let sara: Page;
  let report: PageReport;

  beforeAll(async () => {
    product = await Product.start();
    browser = await launchBrowser();
    ({ page: mette, report } = await openPage(browser, product.url));
    ({ page: sara } = await openPage(browser, product.url));
    await signIn(mette, product.url, product.credentials);
    await signIn(sara, product.url, { ...product.credentials, email: 'sara@havblik.example' });
    await writeOnX(product.sandbox, 'karenfd', TEXT);
    for (const page of [mette, sara]) {
      await eventually(
        async () => {
          await page.keyboard.press('.');
          return await rowOf(page).count();
        },
        (count) => count === 1,
        { withinMs: 30_000, what: 'the post' },
      );
      await rowOf(page).click();
      await page.waitForSelector('[data-testid=mention]');
    }
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** What the row, the thread and the pane beside it say, on one screen. */
  const everywhere = async (page: Page, polarity: 'Negative' | 'Positive' | 'Neutral'): Promise<void> => {
    await rowOf(page)
      .locator('.chip', { hasText: new RegExp(polarity, 'i') })
      .waitFor({ timeout: 5_000 });
    await chip(page, polarity.toLowerCase()).waitFor({ timeout: 5_000 });
    await page
      .locator(`[data-testid=judge-context][data-polarity=${polarity.toLowerCase()}]`)
      .waitFor({ timeout: 5_000 });
  };

  it('UX 66: is corrected with V and a digit, and is everywhere on a colleague’s screen at once, with who and from what', async () => {
    await everywhere(mette, 'Negative');
    await everywhere(sara, 'Negative');
    await mette.keyboard.press('v');
    await mette.waitForSelector('[data-testid=sentiment-menu]');
    expect(await mette.locator('[role=menuitemradio][aria-checked=true]').innerText()).toMatch(
      /Negative.*That is right/s,
    );
    expect(await violationsOf(mette)).toEqual([]);
    await mette.keyboard.press('3');
    await mette.locator('[data-testid=sentiment-menu]').waitFor({ state: 'detached' });
    await everywhere(mette, 'Positive');
    await everywhere(sara, 'Positive');
    expect(await sara.locator('[data-testid=context] [data-testid=corrected-by]').innerText()).toMatch(
      /^Corrected by .+, \d\d:\d\d\. It was scored as negative\.$/,
    );
    const [kept] = await product.query<{ polarity: string; corrected_polarity: string }>(
      'select polarity, corrected_polarity from mention where text like $1',
      ['Elendig service%'],
    );
    expect(kept).toEqual({ polarity: 'negative', corrected_polarity: 'positive' });
  });

  it('UX 66: is taken back with Z, everywhere', async () => {
    await mette.locator('[data-testid=toasts]', { hasText: 'Sentiment corrected' }).waitFor();
    await mette.keyboard.press('z');
    await everywhere(mette, 'Negative');
    await everywhere(sara, 'Negative');
    expect(await sara.locator('[data-testid=corrected-by]').count()).toBe(0);
  });

  it('is changed by a colleague from the list alone, by keyboard, and confirmed by choosing what is chosen', async () => {
    await sara.keyboard.press('Escape');
    await sara.locator('[role=listbox]').waitFor();
    await sara.keyboard.press('v');
    await sara.waitForSelector('[data-testid=sentiment-menu]');
    await sara.keyboard.press('ArrowDown');
    await sara.keyboard.press('ArrowDown');
    await sara.keyboard.press('Enter');
    await eventually(
      async () => await sara.locator('[data-testid=judge-thread]').getAttribute('data-judged'),
      (judged) => judged === 'true',
    );
    await sara.keyboard.press('v');
    await sara.waitForSelector('[data-testid=sentiment-menu]');
    await sara.keyboard.press('1');
    await everywhere(mette, 'Negative');
    await mette.locator('[data-testid=context] [data-testid=corrected-by]', { hasText: 'Confirmed by Sara' }).waitFor();
  });

  it('shows value and rule of a deciding word on hover and on focus', async () => {
    const mark = mette.locator('[data-testid=mention] mark.evidence').first();
    const tip = async (): Promise<string> =>
      await mark.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(await tip()).toBe('none');
    await mark.hover();
    expect(await tip()).toMatch(/^"[−+]\d\.\d\d · \w+/);
    await mette.mouse.move(0, 0);
    await mark.focus();
    await mette.keyboard.press('Shift+Tab');
    await mette.keyboard.press('Tab');
    expect(await tip()).toMatch(/^"[−+]\d\.\d\d · \w+/);
    expect(await mark.getAttribute('aria-description')).toMatch(/Moves the sentiment by .\d\.\d\d: \w+/);
  });

  it('is counted on the settings page, where a text of one’s own can be tried', async () => {
    await mette.click('[data-testid=nav-settings]');
    await mette.click('[data-testid=nav-sentiment]');
    const row = mette.locator('[data-testid=accuracy-row]', { hasText: 'Dansk' });
    await row.waitFor();
    expect(await row.locator('[data-testid=accuracy-judged]').innerText()).toBe('1');
    expect(await row.innerText()).toContain('too few (under 20)');
    await mette.fill('[data-testid=try-text]', 'Fantastisk hjælp i dag, tusind tak!');
    await mette.click('[data-testid=try-submit]');
    await mette.locator('[data-testid=trial][data-polarity=positive]').waitFor();
    expect(await mette.locator('[data-testid=trial] mark.evidence').count()).toBeGreaterThan(0);
    expect(await mette.locator('[data-testid=evidence-table] tbody tr').count()).toBeGreaterThan(0);
    expect(await mette.locator('[data-testid=trial]').innerText()).toContain('Dansk');
    expect(await violationsOf(mette)).toEqual([]);
    await mette.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(mette)).toEqual([]);
    await mette.emulateMedia({ colorScheme: 'light' });
  });

  it('survives a scoring anew, which is begun on the same page and tells how far it is', async () => {
    await product.query(`update mention set model_version = 'before', polarity = 'neutral', score = 0`);
    await mette.click('[data-testid=rescore-start]');
    await mette.locator('[data-testid=rescore][data-state=done]', { hasText: /Done/ }).waitFor({ timeout: 30_000 });
    const outdated = await product.query(`select id from mention where model_version = 'before'`);
    expect(outdated).toEqual([]);
    const [kept] = await product.query<{ polarity: string; corrected_polarity: string }>(
      'select polarity, corrected_polarity from mention where text like $1',
      ['Elendig service%'],
    );
    expect(kept).toEqual({ polarity: 'negative', corrected_polarity: 'negative' });
  });

  it('shows a polite page to those who may not change settings', async () => {
    await sara.goto(`${product.url}/settings/sentiment`);
    await sara.waitForSelector('[data-testid=not-allowed]');
    // The one refusal is what asks for the sign-in.
    expect(report.errors.filter((error) => !error.includes('401'))).toEqual([]);
    expect(report.foreignRequests).toEqual([]);
  });
});
