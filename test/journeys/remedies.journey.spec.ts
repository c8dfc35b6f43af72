/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import { launchBrowser, openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { writeOnX } from '../support/given-channels';
import { openConversation, replyField } from '../support/inbox-page';
import { Product } from '../support/product';

const LAMP = 'lampen er gået i stykker';
const CHAIR = 'stolen vakler';

describe('remedies', () => {
  let product: Product;
  let browser: Browser;
  /** May give 200 kr. in a conversation. */
  let sara: Page;
  /** Has no limit. */
  let mette: Page;
  let reports: PageReport[];

  const remedyOf = async (text: string): Promise<{ state: string; amount: number } | undefined> =>
    (
      await product.query<{ state: string; amount: number }>(
        `select g.state, g.amount from remedy g join mention m
           on m.workspace_id = g.workspace_id and m.conversation_id = g.conversation_id
         where m.text like $1 order by g.created_at desc`,
        [`%${text}%`],
      )
    )[0];
  const at = (page: Page, name: string): Locator => page.locator(`[data-testid=${name}]`);

  async function enter(email: string): Promise<Page> {
    const { page, report } = await openPage(browser, product.url);
    await signIn(page, product.url, { ...product.credentials, email });
    report.errors.length = 0;
    reports.push(report);
    return page;
  }

  beforeAll(async () => {
    product = await Product.start();
    browser = await launchBrowser();
    reports = [];
    mette = await enter(product.credentials.email);
    sara = await enter('sara@havblik.example');
    await writeOnX(product.sandbox, 'karenfd', `Hej @havblik, ${LAMP}. Hvad gør I ved det?`);
    await writeOnX(product.sandbox, 'johanek', `Hej @havblik, ${CHAIR}.`);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('gives within one’s own limit, shows what is left, and grants it when the reply has gone out', async () => {
    await openConversation(sara, LAMP);
    expect(await at(sara, 'give-remedy').isDisabled()).toBe(true);
    await replyField(sara).fill('Undskyld! Du får 150 kr. tilbage. /Sara');
    await at(sara, 'give-remedy').click();
    await at(sara, 'envelope').waitFor();
    expect(await at(sara, 'envelope').textContent()).toContain('200');
    await at(sara, 'remedy-sum').fill('150 kr');
    expect(await at(sara, 'remedy-take').isDisabled()).toBe(true);
    await at(sara, 'remedy-sum').fill('150');
    await at(sara, 'remedy-reason').fill('Defekt ved levering');
    expect(await violationsOf(sara)).toEqual([]);
    await at(sara, 'remedy-take').click();
    await at(sara, 'remedy-strip').waitFor();
    // It waits for the reply through a reload.
    await at(sara, 'draft-saved').waitFor();
    await sara.reload();
    await at(sara, 'remedy-strip').waitFor();
    await at(sara, 'send').click();
    await sara.locator('[data-testid=remedy-mark][data-state=proposed]').waitFor();
    await sara.locator('[data-testid=remedy-mark][data-state=granted]').waitFor({ timeout: 60_000 });
    expect(await remedyOf(LAMP)).toEqual({ state: 'granted', amount: 15_000 });
    expect(await at(sara, 'remedy-strip').count()).toBe(0);
  });

  it('asks beyond it: who may agree is told, makes it another sum, and both go out together', async () => {
    await openConversation(sara, CHAIR);
    await replyField(sara).fill('Det er vi kede af. Behold stolen, en ny er på vej. /Sara');
    await at(sara, 'give-remedy').click();
    await at(sara, 'remedy-kind').selectOption('keep-item');
    await at(sara, 'remedy-sum').fill('320');
    await sara.locator('[data-testid=envelope] [data-asks=true]').waitFor();
    await at(sara, 'remedy-reason').fill('Dyrere at hente end at beholde');
    await at(sara, 'remedy-beyond').check();
    await at(sara, 'remedy-take').click();
    await at(sara, 'send').click();
    await sara.locator('[data-testid=remedy-mark][data-state=pending]').waitFor();
    expect(await at(sara, 'approve').count()).toBe(0);
    await mette.locator('[data-testid=bell]:visible').click();
    await mette.locator('[data-testid=notification]', { hasText: 'asks for your approval' }).first().click();
    await at(mette, 'remedy-mark').waitFor();
    await at(mette, 'other-sum-open').click();
    expect(await violationsOf(mette)).toEqual([]);
    await at(mette, 'other-sum').fill('300');
    await at(mette, 'other-sum').press('Enter');
    await mette.locator('[data-testid=remedy-mark][data-state=proposed]').waitFor();
    await sara.locator('[data-testid=remedy-mark][data-state=granted]').waitFor({ timeout: 60_000 });
    expect(await at(sara, 'remedy-mark').textContent()).toContain('asked for');
    expect(await remedyOf(CHAIR)).toEqual({ state: 'granted', amount: 30_000 });
  });

  it('takes the remedy back into the composer with its reply', async () => {
    await openConversation(sara, LAMP);
    await replyField(sara).fill('Og 20 kr. for ulejligheden. /Sara');
    await at(sara, 'give-remedy').click();
    await at(sara, 'remedy-sum').fill('20');
    await at(sara, 'remedy-reason').fill('For ulejligheden');
    await at(sara, 'remedy-take').click();
    await at(sara, 'send').click();
    await sara.locator('[data-testid=toasts] button', { hasText: 'Undo' }).last().click();
    await at(sara, 'remedy-strip').waitFor();
    await eventually(
      async () => await remedyOf(LAMP),
      (remedy) => remedy?.state === 'void',
      { what: 'the remedy taken back' },
    );
    await at(sara, 'remedy-remove').click();
    await at(sara, 'remedy-strip').waitFor({ state: 'detached' });
  });

  it('lets those who administer say how much each role may give', async () => {
    await mette.goto(`${product.url}/settings/remedies`);
    await at(mette, 'remedy-figures').waitFor();
    const agent = at(mette, 'limit-agent');
    await agent.locator('[data-testid=limit-perConversation]').fill('tusind');
    expect(await agent.getByRole('button').isDisabled()).toBe(true);
    await agent.locator('[data-testid=limit-perConversation]').fill('1000');
    await mette.setViewportSize({ width: 320, height: 700 });
    expect(await violationsOf(mette)).toEqual([]);
    expect(await mette.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await agent.getByRole('button').click();
    await eventually(
      async () => await product.query(`select 1 from remedy_limit where role = 'agent' and per_conversation = 100000`),
      (rows) => rows.length === 1,
      { what: 'the limit' },
    );
    expect(reports.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
