/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import type { PageReport } from '../support/browser';
import { connectBluesky } from '../support/given-channels';
import { openConversation } from '../support/inbox-page';
import { openDesk } from '../support/open-desk';
import type { Desk } from '../support/open-desk';
import type { Product } from '../support/product';

const US = 'havblik.test';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('pictures in replies', () => {
  let product: Product;
  let desk: Desk;
  let page: Page;
  let report: PageReport;

  beforeAll(async () => {
    desk = await openDesk();
    ({ product, page, report } = desk);
    await connect();
  });
  afterAll(async () => {
    await desk?.close();
  });

  /** An account on a network that takes pictures, and a customer who wrote to it. */
  const connect = async (): Promise<void> => {
    await connectBluesky(page, product, US);
    const post = { handle: 'karen.test', text: `@${US} hvilken skrue er det?` };
    await product.sandbox.control('POST', 'bluesky/posts', { posts: [post] });
    await page.goto(product.url);
    await openConversation(page, 'hvilken skrue');
  };
  const field = () => page.locator('[data-testid=field-reply]');
  const held = () => page.locator('[data-testid=held-picture]');
  const problem = () => page.locator('[data-testid=picture-problem]');
  /** Hands a file to the field as the browser does when somebody pastes or drops one. */
  const hand = async (
    how: 'paste' | 'drop',
    file: { type: string; bytes: number[]; padding?: number },
  ): Promise<void> => {
    await field().evaluate(
      (element, given) => {
        const data = new DataTransfer();
        data.items.add(
          new File([new Uint8Array(given.bytes), new Uint8Array(given.padding ?? 0)], 'skrue', { type: given.type }),
        );
        const options = { bubbles: true, cancelable: true };
        element.dispatchEvent(
          given.how === 'paste'
            ? new ClipboardEvent('paste', { ...options, clipboardData: data })
            : new DragEvent('drop', { ...options, dataTransfer: data }),
        );
      },
      { how, ...file },
    );
  };

  it('UX 35: what the network does not take is told in a sentence before anything is uploaded', async () => {
    await page.locator('[data-testid=add-picture]').waitFor();
    await hand('paste', { type: 'image/tiff', bytes: [1, 2, 3] });
    await eventually(
      async () => await problem().textContent(),
      (text) => text === 'The file cannot go with it: Bluesky takes JPEG, PNG, WEBP.',
    );
    await hand('drop', { type: 'image/png', bytes: [...PNG], padding: 1_000_000 });
    await eventually(
      async () => await problem().textContent(),
      (text) => text?.startsWith('The picture is too large: Bluesky takes at most 1') === true,
    );
    expect(await held().count()).toBe(0);
  });

  it('UX 35: a picture is pasted or chosen, described and removed by keyboard, and outlives a reload with the text', async () => {
    await hand('paste', { type: 'image/png', bytes: [...PNG] });
    await held().first().locator('img').waitFor();
    await page.setInputFiles('[data-testid=picture-input]', { name: 'a.png', mimeType: 'image/png', buffer: PNG });
    await held().nth(1).waitFor();
    expect(await problem().textContent()).toBe('');
    const shown = await held()
      .first()
      .locator('img')
      .evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return image.naturalWidth;
      });
    expect(shown).toBe(1);
    await held().nth(1).locator('[data-testid=remove-picture]').focus();
    await page.keyboard.press('Enter');
    await held().nth(1).waitFor({ state: 'detached' });
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
    await held().first().locator('[data-testid=picture-alt]').focus();
    await page.keyboard.type('En skrue med fladt hoved');
    await field().focus();
    await page.keyboard.type('Det er ');
    await page.locator('[data-testid=draft-saved]').waitFor();
    await page.reload();
    await held().first().locator('img').waitFor();
    expect(await held().count()).toBe(1);
    expect(await page.inputValue('[data-testid=picture-alt]')).toBe('En skrue med fladt hoved');
    expect(await field().inputValue()).toBe('Det er ');
  });

  it('UX 35: it comes back with Undo, goes out with its description, and stands in the thread', async () => {
    await field().press('End');
    await page.keyboard.type('denne her.');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-testid=take-back]').click();
    await held().first().waitFor();
    expect(await page.inputValue('[data-testid=picture-alt]')).toBe('En skrue med fladt hoved');
    await page.locator('[data-testid=send]').click();
    const sent = page.locator('[data-testid=reply][data-state=sent]');
    await sent.waitFor({ timeout: 40_000 });
    expect(await held().count()).toBe(0);
    await sent.locator('img[alt="En skrue med fladt hoved"]').waitFor();
    const { feed } = await feedOfOurs();
    expect(JSON.stringify(feed)).toContain('"alt":"En skrue med fladt hoved"');
    expect(report).toEqual({ errors: [], foreignRequests: [] });
  });

  it('UX 35: on X it goes out with its description, too', async () => {
    await product.sandbox.addPosts([{ handle: 'karenfd', text: '@havblik hvor sidder den skrue?' }]);
    await page.goto(product.url);
    await openConversation(page, 'hvor sidder den skrue');
    await hand('paste', { type: 'image/gif', bytes: [1, 2, 3] });
    await eventually(
      async () => await problem().textContent(),
      (text) => text === 'The file cannot go with it: X takes JPEG, PNG, WEBP.',
    );
    await hand('paste', { type: 'image/png', bytes: [...PNG] });
    const alt = held().first().locator('[data-testid=picture-alt]');
    expect(await alt.getAttribute('maxlength')).toBe('1000');
    await alt.fill('Skruen sidder under sædet');
    await field().fill('Den sidder her.');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-testid=send-now], [data-testid=take-back]').first().waitFor();
    await page.locator('[data-testid=reply][data-state=sent]').waitFor({ timeout: 40_000 });
    const posts = await product.sandbox.listPosts('havblik');
    expect(posts).toMatchObject([{ text: 'Den sidder her.', alts: ['Skruen sidder under sædet'] }]);
  });

  /** What the network keeps of our reply. */
  const feedOfOurs = async (): Promise<{ feed: unknown }> => {
    const [reply] = await product.query<{ external_id: string }>(
      'select external_id from reply where external_id is not null order by created_at desc limit 1',
    );
    const [repo, collection, rkey] = (reply?.external_id ?? '').replace('at://', '').split('/');
    const query = new URLSearchParams({ repo: repo ?? '', collection: collection ?? '', rkey: rkey ?? '' });
    const answer = await fetch(`${product.sandbox.url}/xrpc/com.atproto.repo.getRecord?${query.toString()}`);
    return { feed: await answer.json() };
  };
});
