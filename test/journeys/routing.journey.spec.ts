/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import type { PageReport } from '../support/browser';
import { writeOnX } from '../support/given-channels';
import { openConversation, rowOf } from '../support/inbox-page';
import { openDesk } from '../support/open-desk';
import type { Desk } from '../support/open-desk';
import type { Product } from '../support/product';

const MINUTE = 60_000;

describe('routing and time', () => {
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

  const write = async (text: string): Promise<void> => {
    await writeOnX(product.sandbox, 'karenfd', text);
  };
  /** Waits for a post in the list, and opens it. */
  const openPost = async (text: string): Promise<void> => {
    await page.goto(product.url);
    await openConversation(page, text);
  };
  const settings = async (name: 'hours' | 'policies' | 'rules'): Promise<void> => {
    await page.goto(`${product.url}/settings/${name}`);
    await page.waitForSelector(`[data-testid=${name}-page]`);
  };

  it('begins with hours in a week that can be read, and the holidays that come', async () => {
    await settings('hours');
    expect(await page.locator('[data-testid=coming-days] li').count()).toBeGreaterThan(5);
    expect(await page.locator('input[type=time]').first().inputValue()).toBe('08:00');
    expect(await violationsOf(page)).toEqual([]);
  });

  it('makes a response policy, tries it on yesterday, and says which one holds beside a conversation', async () => {
    await settings('policies');
    await page.click('[data-testid=new-policy]');
    await page.fill('[data-testid=policy-name]', 'Dansk på 30');
    await page.fill('[data-testid=first-target]', '0.5');
    await page.getByLabel('Dansk', { exact: true }).check();
    await page.click('[data-testid=policy-preview]');
    await page.locator('[data-testid=policy-result]', { hasText: 'conversations fit' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.click('[data-testid=routing-save]');
    await page.locator('[data-testid=policy]', { hasText: 'Dansk på 30' }).waitFor();
    await write('Hej @havblik, hvor bliver min sofa af, og hvornår kommer den til mig?');
    await openPost('hvor bliver min sofa');
    const card = page.locator('section', { has: page.locator('[data-testid=deadline-card]') });
    await card.getByText('Dansk på 30').waitFor();
    await card.getByText('30 min').first().waitFor();
  });

  it('UX 8: a deadline turns amber at ten minutes and crimson once it is over, on a clock that is moved, without a reload', async () => {
    await openPost('hvor bliver min sofa');
    const start = Date.now();
    const chip = rowOf(page, 'hvor bliver min sofa').locator('[data-testid=deadline-chip]');
    const toned = async (tone: string): Promise<void> => {
      await eventually(
        async () => await chip.getAttribute('data-tone'),
        (shown) => shown === tone,
        { withinMs: 30_000, what: `a chip that is ${tone}` },
      );
    };
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    const dueAt = new Date(start + 12 * MINUTE);
    await product.query(`update conversation set due_at = $1, version = version + 1 where excerpt like '%min sofa%'`, [
      dueAt,
    ]);
    // A colleague's note brings the row anew, as any change would.
    await page.keyboard.press('n');
    await page.locator('[data-testid=field-note]:focus').waitFor();
    await page.keyboard.type('Jeg ringer til lageret.');
    await page.keyboard.press('Control+Enter');
    await chip.getByText(/1[12] min/).waitFor({ timeout: 15_000 });
    await toned('calm');
    await page.clock.setFixedTime(new Date(dueAt.getTime() - 9 * MINUTE));
    await toned('near');
    await page.clock.setFixedTime(new Date(dueAt.getTime() + 4 * MINUTE + 1_000));
    await toned('over');
    expect(await chip.innerText()).toContain('4 min over');
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    await page.clock.setFixedTime(new Date());
  });

  it('makes a rule with a dry run, which acts on the next post that fits and says so', async () => {
    await settings('rules');
    await page.click('[data-testid=new-rule]');
    await page.fill('[data-testid=rule-name]', 'Ødelagt');
    await page.selectOption('[data-testid=add-condition]', 'text');
    await page.fill('[data-testid=rule-words]', 'ødelagt, i stykker');
    await page.locator('[data-testid=rule-sentence]', { hasText: 'set the priority to high' }).waitFor();
    await page.click('[data-testid=rule-try]');
    await page.locator('[data-testid=dry-run]', { hasText: 'Nothing was done' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.click('[data-testid=routing-save]');
    await page.locator('[data-testid=rule]', { hasText: 'Ødelagt' }).waitFor();
    await write('Pakken til @havblik kom frem, men skålen er I STYKKER');
    await openPost('I STYKKER');
    await page.locator('[data-testid=activity]', { hasText: 'The rule “Ødelagt” acted' }).waitFor();
    await rowOf(page, 'I STYKKER').locator('.chip', { hasText: 'High' }).waitFor();
    await settings('rules');
    await page.locator('[data-testid=rule-log]', { hasText: 'Ødelagt' }).waitFor();
  });

  it('publishes nothing by a rule until its name is typed, and shows what it sent as automatic', async () => {
    await settings('rules');
    await page.click('[data-testid=new-rule]');
    await page.fill('[data-testid=rule-name]', 'Tak');
    await page.selectOption('[data-testid=add-condition]', 'text');
    await page.fill('[data-testid=rule-words]', 'åbningstider');
    await page.selectOption('[data-testid=add-action]', 'reply');
    await page.fill('[data-testid=rule-text]', 'Vi har åbent fra 8 til 16. Et menneske svarer dig snart.');
    await page.selectOption('[data-testid=rule-visibility]', 'public');
    await page.click('[data-testid=routing-save]');
    await page.locator('[data-testid=routing-problem]', { hasText: 'publicReplyConfirmation' }).waitFor();
    await page.fill('[data-testid=rule-confirmation]', 'Tak');
    await page.click('[data-testid=routing-save]');
    await page.locator('[data-testid=rule]', { hasText: 'Tak' }).waitFor();
    await write('Hvad er jeres åbningstider i dag @havblik?');
    await openPost('jeres åbningstider');
    await page.locator('[data-testid=reply][data-state=sent] [data-testid=automated]').waitFor({ timeout: 30_000 });
    // The customer still waits for a person.
    await rowOf(page, 'jeres åbningstider').locator('[data-testid=deadline-chip]').waitFor();
  });

  it('does all that without an error, and without asking anybody else', () => {
    expect(report).toEqual({ errors: [], foreignRequests: [] });
  });
});
