/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import type { PageReport } from '../support/browser';
import { writeOnX } from '../support/given-channels';
import { openConversation, replyField } from '../support/inbox-page';
import { openDesk } from '../support/open-desk';
import type { Desk } from '../support/open-desk';
import type { Product } from '../support/product';

const JACKET = 'den grønne regnjakke hjem i str. 38';
const GUESS = 'grønne regnjakke str. 38';

describe('what customers wait for', () => {
  let product: Product;
  let desk: Desk;
  let page: Page;
  let report: PageReport;
  let key = '';

  const at = (name: string): Locator => page.locator(`[data-testid=${name}]`);
  const replies = async (): Promise<{ text: string }[]> => await product.query('select text from reply');
  const tell = async (body: object): Promise<unknown> => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const answer = await fetch(`${product.url}/api/stock`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, ...((await answer.json()) as object) };
  };
  const overflow = async (): Promise<number> =>
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  beforeAll(async () => {
    desk = await openDesk();
    ({ product, page, report } = desk);
    await writeOnX(product.sandbox, 'karenfd', `Hej @havblik, får I snart ${JACKET}?`);
    await page.goto(product.url);
  });
  afterAll(async () => {
    await desk?.close();
  });

  it('puts the customer in line in two presses from their message, with the product that they name', async () => {
    await openConversation(page, JACKET);
    await at('mention').first().hover();
    await at('watch-stock').first().click();
    await at('watch-dialog').waitFor();
    expect(await at('watch-product').inputValue()).toBe(GUESS);
    expect(await at('watch-hold').isChecked()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await at('watch-submit').click();
    await at('watch-dialog').waitFor({ state: 'detached' });
    await at('watch-card').waitFor();
    expect(await at('watch-card').getAttribute('data-state')).toBe('waiting');
    expect(await at('activity').last().textContent()).toContain(GUESS);
    expect(await at('stock-strip').count()).toBe(0);
  });

  it('takes the customer out of the line, and back with one press', async () => {
    await at('watch-cancel').click();
    await at('watch-card').waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await at('watch-card').waitFor();
    expect(await at('watch-card').getAttribute('data-state')).toBe('waiting');
  });

  it('is in the palette as well, and asks for what the words do not say', async () => {
    await page.locator('body').press('Control+k');
    await at('palette-input').fill('watch stock');
    await page.keyboard.press('Enter');
    await at('watch-dialog').waitFor();
    await page.keyboard.press('Escape');
    await at('watch-dialog').waitFor({ state: 'detached' });
    expect(await at('watch-card').count()).toBe(1);
  });

  it('makes a key that is shown once, and names each line of a list that cannot be used', async () => {
    await page.goto(`${product.url}/settings/stock`);
    await at('demand').getByText(GUESS).waitFor();
    await at('stock-key-name').fill('Webshop');
    await at('make-stock-key').click();
    key = await at('stock-key').inputValue();
    expect(key).toMatch(/^gks_/);
    await at('stock-list-toggle').click();
    await at('stock-list').fill('vare;antal\nRJ-40;2\nRJ-41;mange');
    await at('stock-list-problems').getByText('3').waitFor();
    expect(await at('stock-list-add').isDisabled()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    const csv = { name: 'lager.csv', mimeType: 'text/csv', buffer: Buffer.from('vare;antal\r\nRJ-40;2\r\n') };
    await at('stock-file').setInputFiles(csv);
    await at('stock-list-add').click();
    await at('arrival').getByText('RJ-40').waitFor();
    await page.reload();
    await at('stock-key-row').waitFor();
    expect(await at('stock-key').count()).toBe(0);
  });

  it('brings the conversation back when it arrives, with a text that the agent sends', async () => {
    await page.goto(product.url);
    await openConversation(page, JACKET);
    await page.keyboard.press('Escape');
    const arrival = { eventId: 'delivery-17', sku: 'RJ-38', name: 'Grønne regnjakke, str 38', qty: 1 };
    expect(await tell(arrival)).toEqual({ status: 202, eventId: 'delivery-17', isRepeated: false });
    expect(await tell(arrival)).toEqual({ status: 202, eventId: 'delivery-17', isRepeated: true });
    await page.locator('[data-testid=bell][data-unread="1"]:visible').waitFor({ timeout: 60_000 });
    expect(await replies()).toEqual([]);
    await page.locator('[data-testid=bell]:visible').click();
    await at('notification').first().click();
    await at('stock-strip').waitFor();
    expect(await at('watch-card').getAttribute('data-state')).toBe('held');
    expect(await violationsOf(page)).toEqual([]);
    await at('stock-insert').click();
    const text = await replyField(page).inputValue();
    expect(text).toContain(`${GUESS} er på lager igen. Vi har lagt 1 til side til dig til`);
    await page.keyboard.press('Control+Enter');
    await eventually(replies, (sent) => sent.length === 1 && sent[0]?.text === text, { what: 'the reply' });
    await at('stock-strip').waitFor({ state: 'detached' });
    await at('watch-collect').click();
    await page.locator('[data-testid=watch-card][data-state=collected]').waitFor();
  });

  it('works on a telephone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await at('watch-stock').first().click();
    await at('watch-product').fill('Gul sydvest');
    await at('watch-submit').click();
    await at('watch-dialog').waitFor({ state: 'detached' });
    expect(await tell({ eventId: 'delivery-18', sku: 'gul sydvest', qty: 1 })).toMatchObject({ status: 202 });
    await at('stock-strip').waitFor({ timeout: 60_000 });
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await violationsOf(page)).toEqual([]);
    await page.goto(`${product.url}/settings/stock`);
    await at('arrival').first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('leaves the browser without complaint', () => {
    expect(report).toEqual({ errors: [], foreignRequests: [] });
  });
});
