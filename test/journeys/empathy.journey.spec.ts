/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import { launchBrowser, openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { writeOnX } from '../support/given-channels';
import { openConversation } from '../support/inbox-page';
import { Product } from '../support/product';

describe('the empathy check', () => {
  let product: Product;
  let browser: Browser;
  let mette: Page;
  let report: PageReport;

  const at = (name: string): Locator => mette.locator(`[data-testid=${name}]`);
  const field = (): Locator => at('field-reply');
  const count = async (expected: string): Promise<void> => {
    await at('empathy-count').getByText(expected).waitFor();
  };
  /** Each check's state, in their order. */
  const states = async (): Promise<(string | null)[]> =>
    await mette
      .locator('[data-testid=empathy] li')
      .evaluateAll((items) => items.map((item) => item.dataset['state'] ?? null));

  beforeAll(async () => {
    product = await Product.start();
    browser = await launchBrowser();
    ({ page: mette, report } = await openPage(browser, product.url, { locale: 'da-DK' }));
    await signIn(mette, product.url, product.credentials);
    // Whether anybody is signed in is asked by a request that is refused.
    report.errors.length = 0;
    await writeOnX(
      product.sandbox,
      'karenfd',
      'Tredje gang @havblik flytter leveringen af vores sofa. Elendig service, jeg er rasende!',
    );
    await writeOnX(product.sandbox, 'johanek', 'Hej @havblik, har ni öppet på söndag?');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('shows what a reply to an upset customer lacks while it is written, and says which words decided', async () => {
    await openConversation(mette, 'leveringen af vores sofa');
    await field().fill('Jeg forstår din frustration, og vi beklager ulejligheden.');
    await count('2 af 5');
    expect(await states()).toEqual(['unmet', 'met', 'met', 'unmet', 'unmet']);
    await field().fill('Hej Karen, sofaen skulle have været hos jer nu. Undskyld. Jeg ringer i dag kl. 16. /Mette');
    await count('5 af 5');
    await at('empathy-count').press('Enter');
    await at('empathy-nextStep').getByText('“i dag”, “kl. 16”').waitFor();
    await at('empathy-concrete').getByText('“sofaen”').waitFor();
    expect(await violationsOf(mette)).toEqual([]);
  });

  it('names a phrase that blames others, and sends all the same', async () => {
    await field().fill('Sofaen er forsinket, og det er ikke vores fejl.');
    await at('empathy-blame').getByText('“ikke vores fejl”').waitFor();
    await at('send').click();
    await mette.getByTestId('thread').getByText('det er ikke vores fejl').waitFor();
    await at('empathy').waitFor({ state: 'detached' });
  });

  it('says nothing to a question, nor in a note', async () => {
    await openConversation(mette, 'öppet på söndag');
    const frames: string[] = [];
    mette.on('websocket', (socket) => socket.on('framesent', ({ payload }) => frames.push(String(payload))));
    await mette.reload();
    await field().fill('Hej Johan, ja, vi har öppet på söndag.');
    await eventually(
      () => frames.filter((frame) => frame.includes('empathy.check')),
      (asked) => asked.length === 1,
    );
    await at('draft-saved').waitFor();
    expect(await at('empathy').count()).toBe(0);
    await openConversation(mette, 'leveringen af vores sofa');
    await at('tab-note').click();
    await at('field-note').fill('Kunden er rasende over sin sofa.');
    await at('draft-saved').waitFor();
    expect(await at('empathy').count()).toBe(0);
    await at('field-note').fill('');
    await at('tab-reply').click();
  });

  it('is hidden by who does not want it, also after a reload, and comes back from the profile', async () => {
    await field().fill('Hej Karen, vi kigger på det.');
    const conversation = mette.url();
    await at('empathy-count').click();
    await at('empathy-hide').click();
    await at('empathy').waitFor({ state: 'detached' });
    await mette.reload();
    await field().fill('Hej Karen, vi kigger på det nu.');
    await at('draft-saved').waitFor();
    expect(await at('empathy').count()).toBe(0);
    await mette.goto(`${product.url}/settings/profile`);
    await at('empathy-shown').check();
    await mette.goto(conversation);
    await at('empathy').waitFor();
  });

  it('fits the narrowest screen', async () => {
    await mette.setViewportSize({ width: 320, height: 640 });
    await at('empathy-count').click();
    await at('empathy-nextStep').waitFor();
    expect(await mette.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violationsOf(mette)).toEqual([]);
    expect(report).toEqual({ errors: [], foreignRequests: [] });
  });
});
