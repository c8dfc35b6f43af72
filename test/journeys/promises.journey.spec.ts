/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core';
import { addDays, momentOf, plainDayOf, weekdayOf } from '@genklang/domain';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import { launchBrowser, openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { writeOnX } from '../support/given-channels';
import { openConversation, rowOf } from '../support/inbox-page';
import { Product } from '../support/product';

const ZONE = 'Europe/Copenhagen';
const TEN = 600;
const FOUR = 960;

/** The Tuesday after the next days: whatever day the test runs on, what is promised then is still to come. */
function comingTuesday(): string {
  const day = addDays(plainDayOf(ZONE, Date.now()), 2);
  return addDays(day, (8 - weekdayOf(day)) % 7);
}

interface PromiseRow {
  state: string;
  due_at: Date;
  owner: string;
  is_assumed: boolean;
}

describe('promises', () => {
  let product: Product;
  let browser: Browser;
  let mette: Page;
  let report: PageReport;
  const day = comingTuesday();
  const dueAt = (on: string): string => new Date(momentOf(ZONE, on, FOUR)).toISOString();

  const at = (name: string): Locator => mette.locator(`[data-testid=${name}]`);
  const field = (): Locator => at('field-reply');
  async function promised(text: string): Promise<PromiseRow | undefined> {
    const rows = await product.query<PromiseRow>(
      `select p.state, p.due_at, p.is_assumed, m.name as owner from promise p
       join member m on m.workspace_id = p.workspace_id and m.id = p.owner_id where p.text ilike $1`,
      [`%${text}%`],
    );
    return rows[0];
  }

  beforeAll(async () => {
    product = await Product.start();
    browser = await launchBrowser();
    ({ page: mette, report } = await openPage(browser, product.url, { locale: 'da-DK' }));
    await mette.clock.setFixedTime(new Date(momentOf(ZONE, day, TEN)));
    await signIn(mette, product.url, product.credentials);
    await writeOnX(product.sandbox, 'karenfd', 'Hej @havblik, hvor bliver min lampe af?');
    await writeOnX(product.sandbox, 'johanek', 'Hej @havblik, är min soffa på väg?');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('UX 37: finds "vi ringer i dag inden kl. 16", and saving makes a promise with an owner and a time', async () => {
    await openConversation(mette, 'min lampe');
    await field().fill('Hej Karen, det er vi kede af. Vi ringer i dag inden kl. 16. /Mette');
    await at('promise-strip').getByText('Vi ringer i dag inden kl. 16').waitFor();
    expect(await at('promise-due').getAttribute('data-due')).toBe(dueAt(day));
    expect(await mette.locator('[data-testid=mirror] .is-promise').textContent()).toBe('Vi ringer i dag inden kl. 16');
    expect(await violationsOf(mette)).toEqual([]);
    await at('promise-save').press('Enter');
    await at('promise-saved').waitFor();
    await at('draft-saved').waitFor();
    await mette.reload();
    await at('promise-saved').waitFor();
    expect(await at('promise-saved').getAttribute('data-due')).toBe(dueAt(day));
    await at('send').click();
    await mette.locator('[data-testid=promise-mark][data-state=proposed]').waitFor();
    const row = await promised('ringer i dag');
    expect(row).toMatchObject({ owner: 'Mette Krogh', is_assumed: false });
    expect(row?.due_at.toISOString()).toBe(dueAt(day));
    await mette.locator('[data-testid=promise-mark][data-state=open]').waitFor({ timeout: 60_000 });
    await mette.locator('[data-testid=promise-card][data-state=open]').waitFor();
    await rowOf(mette, 'min lampe').getByTestId('promise-chip').waitFor();
  });

  it('UX 37: finds "återkommer i morgon", takes another time, and P saves it', async () => {
    await openConversation(mette, 'min soffa');
    await field().fill('Hej Johan, jag återkommer i morgon. /Mette');
    await at('promise-strip').waitFor();
    expect(await at('promise-due').getAttribute('data-due')).toBe(dueAt(addDays(day, 1)));
    await at('promise-edit-time').click();
    await at('promise-time').fill(`${addDays(day, 1)}T12:30`);
    await at('thread').click({ position: { x: 5, y: 5 } });
    await mette.keyboard.press('p');
    await at('promise-saved').waitFor();
    const noon = new Date(momentOf(ZONE, addDays(day, 1), 750)).toISOString();
    expect(await at('promise-saved').getAttribute('data-due')).toBe(noon);
    // Whether a reply can still be taken back goes by when the server sends it: by the real clock.
    await mette.clock.setFixedTime(new Date());
    await at('send').click();
    await at('toast-countdown').waitFor();
    await at('thread').click({ position: { x: 5, y: 5 } });
    await mette.keyboard.press('z');
    await at('promise-saved').waitFor();
    await mette.clock.setFixedTime(new Date(momentOf(ZONE, day, TEN)));
    expect(await at('promise-saved').getAttribute('data-due')).toBe(noon);
    // Nobody was promised anything.
    expect(await promised('återkommer')).toMatchObject({ state: 'void' });
    await at('promise-unsave').click();
    await at('promise-strip').waitFor();
  });

  it('UX 37: "Ikke et løfte" stays dismissed, while more is written and after a reload', async () => {
    await at('promise-dismiss').click();
    await at('promise-strip').waitFor({ state: 'detached' });
    await field().pressSequentially(' Ha det bra!');
    await at('draft-saved').waitFor();
    await mette.reload();
    await field().waitFor();
    await eventually(
      async () => await field().inputValue(),
      (text) => text.includes('Ha det bra!'),
    );
    // Another promise in the same draft is asked about; the dismissed one is not.
    await field().fill('Hej Johan, jag återkommer i morgon. Vi ringer dig på fredag kl. 9. /Mette');
    await at('promise-strip').getByText('Vi ringer dig på fredag kl. 9').waitFor();
    await at('promise-dismiss').click();
    await at('promise-strip').waitFor({ state: 'detached' });
    await field().fill('');
    // A question and what happened already are no promises.
    await field().fill('Kan du ringe i morgen? Vi ringede i går.');
    await at('draft-saved').waitFor();
    expect(await at('promise-strip').count()).toBe(0);
    await field().fill('');
  });

  it('UX 44: a promise whose time goes by is a crimson line in the thread, a card in the context and a count in the navigation', async () => {
    await openConversation(mette, 'min lampe');
    await product.query(`update promise set due_at = now() - interval '1 second' where text ilike '%ringer i dag%'`);
    const line = mette.locator('[data-testid=activity][data-activity=promise-broken]');
    await line.getByText('Vi ringer i dag inden kl. 16').waitFor();
    const [colour, crimson] = await line.evaluate((element) => {
      const probe = document.createElement('i');
      probe.style.color = 'var(--crit)';
      element.append(probe);
      const colours = [getComputedStyle(element).color, getComputedStyle(probe).color];
      probe.remove();
      return colours;
    });
    expect(colour).toBe(crimson);
    await mette.locator('[data-testid=promise-card][data-state=broken]').waitFor();
    await mette.locator('[data-testid=count-promises][data-critical=true]').getByText('1', { exact: true }).waitFor();
    await mette.locator('[data-testid=promise-mark][data-state=broken]').waitFor();
    await rowOf(mette, 'min lampe').getByText('Brudt løfte').waitFor();
    await mette.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(mette)).toEqual([]);
    await mette.emulateMedia({ colorScheme: 'light' });
    expect(await violationsOf(mette)).toEqual([]);
    await at('bell').click();
    await mette.getByText('Dit løfte til').waitFor();
    await mette.keyboard.press('Escape');
  });

  it('lists it under Løfter, also at 320 px, and says plainly that nothing shows it was kept', async () => {
    await at('view-promises').click();
    await rowOf(mette, 'min lampe').waitFor();
    expect(await mette.locator('[data-testid=conversation-row]').count()).toBe(1);
    expect(await violationsOf(mette)).toEqual([]);
    await mette.setViewportSize({ width: 320, height: 640 });
    await mette.locator('nav [data-testid=view-promises]:visible').waitFor();
    expect(await mette.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await rowOf(mette, 'min lampe').click();
    await field().fill('Vi ringer på fredag kl. 9.');
    await at('promise-strip').waitFor();
    expect(await mette.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violationsOf(mette)).toEqual([]);
    await field().fill('');
    await mette.setViewportSize({ width: 1440, height: 900 });
    await at('claim').click();
    await at('assignee').click();
    await at('hand-over').click();
    await at('hand-over-promises').getByText('Vi ringer i dag inden kl. 16').waitFor();
    await mette.keyboard.press('Escape');
    await at('promise-keep').click();
    await mette.getByText('så der er intet, der viser, at det er holdt').waitFor();
    expect(await promised('ringer i dag')).toMatchObject({ state: 'broken' });
  });

  it('is seen to when the customer has an answer, stays broken, and that can be taken back', async () => {
    await at('promise-answer').click();
    await field().fill('Hej Karen, det er ikke i orden, at vi ikke ringede. Din lampe er her.');
    await at('send').click();
    await eventually(
      async () =>
        await product.query(
          `select 1 from reply where text like '%ikke ringede%' and state = 'sent' and sent_at is not null`,
        ),
      (rows) => rows.length === 1,
      { what: 'the answer', withinMs: 60_000 },
    );
    await at('promise-keep').click();
    await at('promise-card').waitFor({ state: 'detached' });
    await mette.getByText('men for sent').waitFor();
    expect(await promised('ringer i dag')).toMatchObject({ state: 'broken' });
    await mette.keyboard.press('z');
    await mette.locator('[data-testid=promise-card][data-state=broken]').waitFor();
    // Before somebody has signed in, who it is is asked in vain.
    expect(report.errors.filter((error) => !error.includes('401'))).toEqual([]);
    expect(report.foreignRequests).toEqual([]);
  });
});
