/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import { AgentClient } from '../support/agent-client';
import { openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { writeOnX } from '../support/given-channels';
import { openConversation } from '../support/inbox-page';
import { openDesk } from '../support/open-desk';
import type { Desk } from '../support/open-desk';
import type { Product } from '../support/product';

const SARA = 'sara@havblik.example';
const LAMP = 'hvornår kommer min lampe';
const PRAISE = 'jeres udstilling er flot';
const TITLE = 'Lageret i Taulov er lukket til fredag';
const REPLY = 'Hej! Vi vender tilbage, så snart vi ved mere. /Sara';

describe('bulletins', () => {
  let desk: Desk;
  let product: Product;
  /** Writes bulletins. */
  let mette: Page;
  /** Answers customers. */
  let sara: Page;
  let report: PageReport;

  const at = (page: Page, name: string): Locator => page.locator(`[data-testid=${name}]`);
  const sent = async (text: string): Promise<number> =>
    (await product.query('select 1 from reply where text = $1', [text])).length;

  beforeAll(async () => {
    desk = await openDesk();
    ({ product, page: mette } = desk);
    await writeOnX(product.sandbox, 'karenfd', `@havblik ${LAMP}?`);
    await writeOnX(product.sandbox, 'johanek', `@havblik ${PRAISE}!`);
    const client = await AgentClient.signIn(product.url, product.credentials);
    const label = { id: '0195f9d0-0000-7000-8000-000000000001', name: 'Levering', colour: 'blue' } as const;
    await client.ask('label.save', label);
    const rows = await eventually(
      async () => (await client.list()).rows,
      (found) => [LAMP, PRAISE].every((text) => found.some(({ excerpt }) => excerpt.includes(text))),
      { what: 'both conversations', withinMs: 60_000 },
    );
    const conversationIds = rows.filter(({ excerpt }) => excerpt.includes(LAMP)).map(({ id }) => id);
    await client.ask('conversation.change', { conversationIds, addLabelIds: [label.id] });
    client.close();
    ({ page: sara, report } = await openPage(desk.browser, product.url));
    await signIn(sara, product.url, { email: SARA, password: product.credentials.password });
    report.errors.length = 0;
  });
  afterAll(async () => {
    await desk?.close();
  });

  it('are written on their page, which says what to do while there is none', async () => {
    await at(mette, 'nav-bulletins').click();
    await at(mette, 'first-bulletin').click();
    await at(mette, 'bulletin-title').fill(TITLE);
    await at(mette, 'bulletin-text').fill('Lov ingen dato før fredag.\nSe https://havblik.example/taulov');
    await at(mette, 'bulletin-topic').filter({ hasText: 'Levering' }).locator('input').check();
    await at(mette, 'bulletin-mandatory').check();
    expect(await violationsOf(mette)).toEqual([]);
    await at(mette, 'save-bulletin').click();
    const card = at(mette, 'bulletin').filter({ hasText: TITLE });
    await card.getByRole('link', { name: 'https://havblik.example/taulov' }).waitFor();
    expect(await card.getAttribute('data-unread')).toBe('false');
    await at(mette, 'readers').getByText('1 of 2 have read it').waitFor();
    expect(await violationsOf(mette)).toEqual([]);
  });

  it('arrive live: in the navigation and where the day begins, with no request more at the start', async () => {
    await at(sara, 'count-bulletins').getByText('1', { exact: true }).waitFor();
    await at(sara, 'to-read-bulletin').filter({ hasText: TITLE }).waitFor();
    expect(await violationsOf(sara)).toEqual([]);
    const asked: string[] = [];
    sara.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/')) {
        asked.push(pathname);
      }
    });
    await sara.reload();
    await at(sara, 'to-read-bulletin').filter({ hasText: TITLE }).waitFor();
    expect(asked.filter((path) => path.startsWith('/api/bulletins'))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  it('on another topic stop nobody', async () => {
    await openConversation(sara, PRAISE);
    expect(await at(sara, 'must-read').count()).toBe(0);
  });

  it('are to be read before a reply on their topic, which is stopped once and never lost', async () => {
    await openConversation(sara, LAMP);
    await at(sara, 'must-read').getByText(TITLE).waitFor();
    await at(sara, 'tab-note').click();
    await at(sara, 'field-note').waitFor();
    expect(await at(sara, 'must-read').count()).toBe(0);
    await at(sara, 'tab-reply').click();
    await at(sara, 'field-reply').fill(REPLY);
    await at(sara, 'field-reply').press('Control+Enter');
    await sara.locator('[data-testid=must-read][data-warned=true]').waitFor();
    expect(await sara.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('read-bulletin');
    expect(await at(sara, 'field-reply').inputValue()).toBe(REPLY);
    expect(await sent(REPLY)).toBe(0);
    expect(await violationsOf(sara)).toEqual([]);
    await sara.setViewportSize({ width: 320, height: 640 });
    expect(await sara.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await sara.setViewportSize({ width: 1440, height: 900 });
  });

  it('are read in place, and the reply goes then', async () => {
    await at(sara, 'read-bulletin').press('Enter');
    const dialog = at(sara, 'bulletin-dialog');
    await dialog.getByText('Lov ingen dato før fredag.').waitFor();
    expect(await violationsOf(sara)).toEqual([]);
    await at(sara, 'have-read').click();
    await at(sara, 'must-read').waitFor({ state: 'detached' });
    await eventually(
      async () => await sara.evaluate(() => document.activeElement?.getAttribute('data-testid')),
      (focused) => focused === 'field-reply',
    );
    await sara.keyboard.press('Control+Enter');
    await eventually(
      async () => await sent(REPLY),
      (count) => count === 1,
    );
    expect(await at(sara, 'count-bulletins').count()).toBe(0);
    await at(mette, 'readers').click();
    await at(mette, 'receipts').getByText('Nobody: everybody has read it.').waitFor();
    await at(mette, 'receipts').getByText('Sara Holm').waitFor();
    await at(mette, 'readers').getByText('2 of 2 have read it').waitFor();
  });

  it('are asked to be read again after a change marked as new, and block nobody for good', async () => {
    await at(mette, 'edit-bulletin').click();
    await at(mette, 'bulletin-title').fill('Taulov er lukket til mandag');
    await at(mette, 'bulletin-new').check();
    await at(mette, 'save-bulletin').click();
    await at(sara, 'must-read').getByText('Taulov er lukket til mandag').waitFor();
    const again = 'Hej igen! Nu er det mandag. /Sara';
    await at(sara, 'field-reply').fill(again);
    await at(sara, 'send').click();
    await sara.locator('[data-testid=must-read][data-warned=true]').waitFor();
    expect(await sent(again)).toBe(0);
    // Led to the strip, the same keys send.
    await sara.keyboard.press('Control+Enter');
    await eventually(
      async () => await sent(again),
      (count) => count === 1,
    );
    // The next reply is asked about again.
    await sara.locator('[data-testid=must-read][data-warned=false]').waitFor();
  });

  it('are listed for those who read, also on a screen 320 px wide', async () => {
    await sara.goto(`${product.url}/bulletins`);
    await sara.setViewportSize({ width: 320, height: 640 });
    const card = at(sara, 'bulletin');
    await card.filter({ hasText: 'Taulov er lukket til mandag' }).waitFor();
    expect(await card.getAttribute('data-unread')).toBe('true');
    expect(await at(sara, 'edit-bulletin').count()).toBe(0);
    expect(await at(sara, 'new-bulletin').count()).toBe(0);
    expect(await sara.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violationsOf(sara)).toEqual([]);
    await at(sara, 'mark-read').click();
    await at(sara, 'was-read').waitFor();
    await at(sara, 'back').click();
    await at(sara, 'more-views').click();
    await at(sara, 'view-sheet').locator('[data-testid=nav-bulletins]').waitFor();
    expect(await at(sara, 'count-bulletins').count()).toBe(0);
    expect(report).toEqual({ errors: [], foreignRequests: [] });
  });
});
