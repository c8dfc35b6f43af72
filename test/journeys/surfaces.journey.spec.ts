/// <reference lib="dom.iterable" />
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { violationsOf } from '../support/accessibility';
import { launchBrowser, openPage, signIn } from '../support/browser';
import { connectBluesky } from '../support/given-channels';
import { openConversation, replyField } from '../support/inbox-page';
import { Product } from '../support/product';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 640 };
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What of a surface does not fit: what stands out of the window, and what is too small to be hit. */
async function misfits(page: Page, surface: string): Promise<string[]> {
  return await page.locator(surface).evaluate((box) => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()} ${element.getAttribute('data-testid') ?? element.textContent?.slice(0, 30) ?? ''}`;
    const parts = [box, ...box.querySelectorAll('button, input, select, textarea, img, a[href], [role=option]')];
    const seen = parts
      // A box to tick is hit by its words, too.
      .map((element) => ({ element, place: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ place }) => place.width > 0 && place.height > 0);
    const outside = seen.filter(({ place }) => place.left < 0 || place.right > window.innerWidth + 0.5);
    const small = seen.filter(
      ({ element, place }) =>
        element.matches('button, input, select, [role=option]') && (place.width < 24 || place.height < 24),
    );
    return [
      ...outside.map(({ element }) => `outside: ${name(element)}`),
      ...small.map(({ element }) => `small: ${name(element)}`),
      ...(document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : []),
    ];
  });
}

describe('what opens over the inbox', () => {
  let product: Product;
  let browser: Browser;
  let mette: Page;
  let sara: Page;

  beforeAll(async () => {
    product = await Product.start();
    browser = await launchBrowser();
    ({ page: mette } = await openPage(browser, product.url));
    await signIn(mette, product.url, product.credentials);
    await connectBluesky(mette, product);
    await product.sandbox.control('POST', 'bluesky/posts', {
      posts: [
        {
          handle: 'karen.test',
          text: '@havblik.test her er ridsen i bordet',
          media: [{ key: 'ridse', alt: 'En lang ridse i en lys bordplade '.repeat(6), width: 1600, height: 900 }],
        },
      ],
    });
    await mette.goto(product.url);
    await openConversation(mette, 'her er ridsen');
    ({ page: sara } = await openPage(browser, product.url));
    await signIn(sara, product.url, { ...product.credentials, email: 'sara@havblik.example' });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(async () => {
    await mette.emulateMedia({ colorScheme: 'light' });
    await mette.setViewportSize(WIDE);
  });

  /** Looks at what is open in both colour schemes and at both widths. */
  const check = async (surface: string): Promise<void> => {
    await mette.locator(surface).first().waitFor();
    for (const viewport of [WIDE, NARROW]) {
      await mette.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await mette.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        // Colours and places as they are once the change has been drawn.
        await mette.evaluate(async () => {
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          await Promise.allSettled(document.getAnimations().map(async (animation) => await animation.finished));
        });
        const found = { violations: await violationsOf(mette), misfits: await misfits(mette, surface) };
        expect({ surface, colorScheme, width: viewport.width, ...found }).toEqual({
          ...{ surface, colorScheme, width: viewport.width },
          ...{ violations: [], misfits: [] },
        });
      }
    }
  };
  const close = async (surface: string): Promise<void> => {
    await mette.keyboard.press('Escape');
    await mette.locator(surface).waitFor({ state: 'detached' });
  };

  it('UX 55 and 58: the grid of emoji', async () => {
    await mette.click('[data-testid=emoji]');
    await mette.locator('[data-testid=emoji-grid] [role=option]').first().waitFor();
    await check('[data-testid=emoji-grid]');
    await close('[data-testid=emoji-grid]');
  });

  it('UX 55 and 58: pictures in the composer, and what is wrong with one', async () => {
    for (const name of ['a.png', 'b.png']) {
      await mette.setInputFiles('[data-testid=picture-input]', { name, mimeType: 'image/png', buffer: PNG });
    }
    await mette.locator('[data-testid=held-picture]').nth(1).waitFor();
    const wrong = { name: 'c.tiff', mimeType: 'image/tiff', buffer: PNG };
    await mette.setInputFiles('[data-testid=picture-input]', wrong);
    await mette.locator('[data-testid=picture-problem]', { hasText: 'Bluesky takes' }).waitFor();
    await check('[data-testid=composer]');
  });

  it('UX 55 and 58: a picture as large as the screen allows', async () => {
    await mette.getByRole('button', { name: /Enlarge the picture/ }).click();
    await check('[data-testid=media-dialog]');
    await close('[data-testid=media-dialog]');
  });

  it('UX 55 and 58: a colleague’s draft', async () => {
    await openConversation(sara, 'her er ridsen');
    await replyField(sara).pressSequentially('Hej Karen, den ridse retter vi, skriv til os her.');
    await mette.click('[data-testid=see-draft]');
    await mette.locator('[data-testid=draft-dialog]').getByText('den ridse retter vi').waitFor();
    await check('[data-testid=draft-dialog]');
    await close('[data-testid=draft-dialog]');
    await sara.close();
  });

  it('UX 55 and 58: the hand-over', async () => {
    await mette.click('[data-testid=claim]');
    await mette.click('[data-testid=assignee]');
    await mette.click('[data-testid=hand-over]');
    await check('[data-testid=hand-over-dialog]');
    await close('[data-testid=hand-over-dialog]');
  });

  it('UX 55 and 58: the sheet of shortcuts', async () => {
    await mette.locator('[role=listbox][data-hotkeys]').focus();
    await mette.keyboard.press('?');
    await check('[role=dialog]');
    await close('[role=dialog]');
  });

  it('UX 55 and 58: the question before somebody is deactivated', async () => {
    await mette.goto(`${product.url}/settings/people`);
    await mette
      .locator('[data-testid=member]', { hasText: 'sara@havblik.example' })
      .locator('[data-testid=deactivate]')
      .click();
    await check('[role=dialog], [role=alertdialog]');
    await mette.keyboard.press('Escape');
  });
});
