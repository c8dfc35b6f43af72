/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import type { PageReport } from '../support/browser';
import { writeOnX } from '../support/given-channels';
import { openConversation } from '../support/inbox-page';
import { openDesk } from '../support/open-desk';
import type { Desk } from '../support/open-desk';
import type { Product } from '../support/product';

const SOFA = 'hvor bliver min sofa af';
const LAMP = 'lampen blinker';

describe('customers', () => {
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

  const write = async (handle: string, text: string): Promise<string> => await writeOnX(product.sandbox, handle, text);
  const openPost = async (text: string): Promise<void> => {
    await page.goto(product.url);
    await openConversation(page, text);
  };
  const openProfile = async (text: string): Promise<void> => {
    await openPost(text);
    await page.click('[data-testid=open-profile]');
    await page.waitForSelector('[data-testid=customer-conversations]');
  };

  it('remembers a fact beside the conversation, shows it to whoever answers, and forgets it', async () => {
    await write('karenfd', `Hej @havblik, ${SOFA}? Skriv til karen@example.dk`);
    await openPost(SOFA);
    await page.click('[data-testid=write-customer-note]');
    await page.keyboard.type('Har en lille hund');
    await page.keyboard.press('Enter');
    await page.locator('[data-testid=composer-notes]', { hasText: 'Har en lille hund' }).waitFor();
    const note = page.locator('[data-testid=customer-note]');
    expect(await note.getByRole('link').count()).toBe(1);
    expect(await violationsOf(page)).toEqual([]);
    await page.click('[data-testid=forget-note]');
    await note.waitFor({ state: 'detached' });
    await page.locator('[data-testid=composer-notes]').waitFor({ state: 'detached' });
  });

  it('folds a section of the pane, and keeps it folded on this device', async () => {
    await openPost(SOFA);
    const fold = page.locator('[data-testid=fold-customer]');
    await fold.focus();
    await page.keyboard.press('Enter');
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    await page.reload();
    await fold.waitFor();
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    await fold.click();
    await page.locator('section', { has: fold }).getByText('@karenfd').first().waitFor();
  });

  it('makes two handles one customer by a colleague’s word, and two again', async () => {
    await write('signe_l', `@havblik ${LAMP}. I kan skrive til KAREN@example.dk`);
    await openProfile(LAMP);
    const suggestion = page.locator('[data-testid=suggestions] [data-testid=suggestion]', { hasText: '@karenfd' });
    await suggestion.getByText('karen@example.dk').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await suggestion.locator('[data-testid=merge-customers]').click();
    await page.locator('[data-testid=customer-handles]', { hasText: '@karenfd' }).waitFor();
    await page.locator('[data-testid=customer-conversations]', { hasText: SOFA }).waitFor();
    // Beside either conversation stands the history of both.
    await openPost(SOFA);
    await page.locator('[data-testid=context] [data-testid=customer-conversation]', { hasText: LAMP }).waitFor();
    await page.click('[data-testid=all-history]');
    await page.click('[data-testid=undo-merge]');
    await page.locator('[data-testid=customer-handles]', { hasText: '@karenfd' }).waitFor({ state: 'detached' });
    await page.locator('[data-testid=suggestion]', { hasText: '@karenfd' }).waitFor();
    await page.click('[data-testid=dismiss-suggestion]');
    await page.locator('[data-testid=suggestions]').waitFor({ state: 'detached' });
  });

  it('keeps fields of the workspace’s own, and shows them beside the conversation', async () => {
    await page.goto(`${product.url}/settings/fields`);
    await page.click('[data-testid=new-field]');
    await page.fill('[name=field-name]', 'Niveau');
    await page.selectOption('[name=field-kind]', 'choice');
    await page.fill('[name=field-choices]', 'Guld\nSølv');
    expect(await violationsOf(page)).toEqual([]);
    await page.click('[data-testid=save-field]');
    await page.locator('[data-testid=customer-field]', { hasText: 'Niveau' }).waitFor();
    await openProfile(SOFA);
    await page.getByLabel('Niveau').selectOption('Guld');
    await page.getByLabel('E-mail address').fill('no address');
    await page.keyboard.press('Enter');
    await page.locator('input[aria-invalid=true]').waitFor();
    await page.getByLabel('E-mail address').fill('karen@example.dk');
    await page.keyboard.press('Enter');
    await page.locator('input[aria-invalid=true]').waitFor({ state: 'detached' });
    await openPost(SOFA);
    const customer = page.locator('section', { has: page.locator('[data-testid=fold-customer]') });
    await customer.getByText('Guld').waitFor();
    await customer.getByText('karen@example.dk').waitFor();
  });

  it('gives what a customer begins to their adviser who is on duty, and says why', async () => {
    await openProfile(SOFA);
    await page.getByLabel('Adviser').selectOption({ label: 'Mette Krogh' });
    await eventually(
      async () => await product.query('select 1 from customer where adviser_id is not null'),
      (rows) => rows.length === 1,
      { what: 'an adviser' },
    );
    await product.query(`update member set is_on_duty = true where name = 'Mette Krogh'`);
    await write('karenfd', '@havblik nu er bordet heller ikke kommet');
    await openPost('bordet heller ikke');
    await page.locator('[data-testid=activity]', { hasText: 'the customer’s adviser' }).waitFor();
  });

  it('labels a conversation from the pane, and has a page that fits a narrow screen', async () => {
    await product.query(
      `insert into label (workspace_id, id, name, colour, created_at)
       select workspace_id, gen_random_uuid(), 'Levering', 'blue', now() from member where name = 'Mette Krogh'`,
    );
    await openPost(SOFA);
    await page.click('[data-testid=add-label]');
    await page.getByRole('option', { name: 'Levering' }).click();
    await page.keyboard.press('Escape');
    const label = page.locator('[data-testid=context-label]', { hasText: 'Levering' });
    await label.waitFor();
    await label.getByRole('button').click();
    await label.waitFor({ state: 'detached' });
    await openProfile(SOFA);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(report.errors).toEqual([]);
  });
});
