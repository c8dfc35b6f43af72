/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import type { PageReport } from '../support/browser';
import { writeOnX } from '../support/given-channels';
import { openConversation, replyField, rowOf, waitForRow } from '../support/inbox-page';
import { openDesk } from '../support/open-desk';
import type { Desk } from '../support/open-desk';
import type { Product } from '../support/product';

const SHELF = 'reolen er i stykker';
const LAMP = 'min lampe virker ikke';
const SOFA = 'sofaen er stadig ikke kommet';
const TABLE = 'bordet er ridset og jeg er rasende';

interface Ended {
  state: string;
  fault: string | null;
  recovery: string | null;
  recovery_reason: string | null;
}

describe('how conversations end', () => {
  let product: Product;
  let desk: Desk;
  let page: Page;
  let report: PageReport;
  let lamp: string;

  const at = (name: string): Locator => page.locator(`[data-testid=${name}]`);
  const endedOf = async (text: string): Promise<Ended | undefined> =>
    (
      await product.query<Ended>(
        `select c.state, c.fault, c.recovery, c.recovery_reason from conversation c join mention m
           on m.workspace_id = c.workspace_id and m.conversation_id = c.id where m.text like $1`,
        [`%${text}%`],
      )
    )[0];

  beforeAll(async () => {
    desk = await openDesk();
    ({ product, page, report } = desk);
    await writeOnX(
      product.sandbox,
      'karenfd',
      `Hej @havblik, ${SHELF}, PostNord smed den over hækken. Det er for dårligt!`,
    );
    lamp = await writeOnX(
      product.sandbox,
      'johanek',
      `@havblik ${LAMP}, det er elendigt! I lovede en ny i sidste uge.`,
    );
    await writeOnX(product.sandbox, 'idalund', `@havblik ${SOFA}. Elendig service, jeg er så skuffet!`);
    await writeOnX(product.sandbox, 'sorenbk', `@havblik ${TABLE}. Aldrig mere!`);
    await page.goto(product.url);
    await waitForRow(page, TABLE);
  });
  afterAll(async () => {
    await desk?.close();
  });

  it('asks whose fault a problem was before E closes it, with a suggestion, and a key says it', async () => {
    await rowOf(page, SHELF).click();
    await page.keyboard.press('e');
    await at('conclude-dialog').waitFor();
    expect(await at('fault-suggested').textContent()).toContain('postnord');
    expect(await at('fault-partner').isChecked()).toBe(true);
    expect(await at('conclude-unhappy').count()).toBe(1);
    expect(await violationsOf(page)).toEqual([]);
    // Nothing is closed by looking.
    await page.keyboard.press('Escape');
    await at('conclude-dialog').waitFor({ state: 'detached' });
    expect((await endedOf(SHELF))?.state).toBe('open');
    await page.keyboard.press('e');
    await at('conclude-dialog').waitFor();
    await page.keyboard.press('4');
    expect(await at('fault-customer').isChecked()).toBe(true);
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await eventually(
      async () => await endedOf(SHELF),
      (ended) => ended?.state === 'closed' && ended.fault === 'partner',
      { what: 'the shelf closed with a fault' },
    );
    await rowOf(page, SHELF).waitFor({ state: 'detached' });
    // Taking the close back keeps what was said: nobody is asked twice.
    await page.keyboard.press('z');
    await rowOf(page, SHELF).click();
    await page.keyboard.press('e');
    await rowOf(page, SHELF).waitFor({ state: 'detached' });
    expect(await at('conclude-dialog').count()).toBe(0);
  });

  it('sends and closes with the same question, and the customer turns', async () => {
    await openConversation(page, LAMP);
    await replyField(page).fill('Det beklager vi! En ny lampe er på vej, og den gamle må du beholde. /Mette');
    await replyField(page).press('Control+Shift+Enter');
    await at('conclude-dialog').waitFor();
    expect(await at('conclude-one-more').count()).toBe(0);
    await at('fault-own').check();
    await at('conclude-exceeded').check();
    expect(await at('conclude-submit').isDisabled()).toBe(true);
    await at('conclude-reason').fill('Ny lampe, og han beholdt den gamle');
    await at('conclude-submit').click();
    await eventually(
      async () => await endedOf(LAMP),
      (ended) => ended?.state === 'closed',
      { what: 'the lamp sent and closed' },
    );
    expect(await endedOf(LAMP)).toMatchObject({
      fault: 'own',
      recovery: 'exceeded',
      recovery_reason: 'Ny lampe, og han beholdt den gamle',
    });
    const answerId = await eventually(
      async () =>
        (
          await product.query<{ external_id: string | null }>(
            `select external_id from reply where text like '%ny lampe%'`,
          )
        )[0]?.external_id,
      (id) => typeof id === 'string',
      { what: 'the answer on X', withinMs: 60_000 },
    );
    await writeOnX(product.sandbox, 'johanek', '@havblik Wow, tusind tak! Fantastisk service ❤️', answerId ?? lamp);
    await waitForRow(page, 'Fantastisk service');
    await rowOf(page, 'Fantastisk service').click();
    const ending = at('ending');
    await ending.locator('[data-testid=ending-line][data-change=better]').waitFor();
    expect(await ending.textContent()).toContain('Ny lampe, og han beholdt den gamle');
    await page.locator('[data-activity=concluded]', { hasText: 'Ny lampe' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    // The fault can be put right later.
    await at('ending-say').click();
    await at('fault-external').check();
    await at('conclude-submit').click();
    await eventually(
      async () => (await endedOf(LAMP))?.fault,
      (fault) => fault === 'external',
      { what: 'another fault' },
    );
  });

  it('writes one more message instead of closing on an unhappy word', async () => {
    await openConversation(page, SOFA);
    await at('close').click();
    await at('conclude-one-more').click();
    await at('conclude-dialog').waitFor({ state: 'detached' });
    await eventually(
      async () => await replyField(page).evaluate((field) => field === document.activeElement),
      (isFocused) => isFocused,
      { what: 'the cursor in the answer' },
    );
    expect((await endedOf(SOFA))?.state).toBe('open');
  });

  it('asks once for many, and not at all where the workspace does not want it', async () => {
    await page.goto(product.url);
    await waitForRow(page, TABLE);
    for (const text of [SOFA, TABLE]) {
      await rowOf(page, text).click({ modifiers: ['Control'] });
    }
    await at('bulk-close').click();
    await at('conclude-dialog').waitFor();
    expect(await at('ending-line').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.goto(`${product.url}/settings/people`);
    await at('asks-fault').click();
    await eventually(
      async () => await product.query('select 1 from workspace_setting where not asks_fault'),
      (rows) => rows.length === 1,
      { what: 'the setting' },
    );
    await page.goto(product.url);
    await waitForRow(page, TABLE);
    await rowOf(page, TABLE).click();
    await page.keyboard.press('e');
    await rowOf(page, TABLE).waitFor({ state: 'detached' });
    expect(await at('conclude-dialog').count()).toBe(0);
    expect(report.errors).toEqual([]);
  });
});
