/// <reference lib="dom.iterable" />
/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { SETTINGS_PAGES } from '../../apps/web/src/features/settings/settings-pages';
import { violationsOf } from '../support/accessibility';
import { announce, givenRows } from '../support/given-inbox';
import { launchBrowser, openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { rowOf } from '../support/inbox-page';
import { Product } from '../support/product';

const MANY = 300;

const rows = (page: Page): Locator => page.locator('[data-testid=conversation-row]');
const selected = (page: Page): Locator => page.locator('[data-testid=conversation-row][aria-selected=true]');

/** Where each row that is wholly in sight stands. */
async function places(page: Page): Promise<Record<string, number>> {
  return await page.locator('[role=listbox]').evaluate((box) => {
    const { top, bottom } = box.getBoundingClientRect();
    return Object.fromEntries(
      [...box.querySelectorAll('[data-testid=conversation-row]')]
        .map((row) => [row.getAttribute('data-conversation-id') ?? '', row.getBoundingClientRect()] as const)
        .filter(([, place]) => place.top >= top && place.bottom <= bottom)
        .map(([id, place]) => [id, place.top]),
    );
  });
}

describe('the inbox', () => {
  let product: Product;
  let browser: Browser;
  let mette: Page;
  let sara: Page;
  let report: PageReport;
  let ids: string[];

  beforeAll(async () => {
    product = await Product.start();
    const given = await givenRows(
      product,
      Array.from({ length: MANY }, (_, index) => ({
        name: `Kunde ${index}`,
        text: `Hvor er min sofa, nummer ${index}?`,
        language: index % 3 === 0 ? 'sv' : 'da',
        minutesAgo: 10 + index,
        polarity: index % 4 === 0 ? 'negative' : 'neutral',
      })),
    );
    ids = given.map((row) => row.id);
    browser = await launchBrowser();
    const opened = await openPage(browser, product.url);
    mette = opened.page;
    report = opened.report;
    await signIn(mette, product.url, product.credentials);
    await rows(mette).first().waitFor();
    ({ page: sara } = await openPage(browser, product.url));
    await signIn(sara, product.url, { ...product.credentials, email: 'sara@havblik.example' });
    await rows(sara).first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** Back to the list of all open conversations, with nothing chosen and nothing open. */
  async function home(page: Page, search = ''): Promise<void> {
    await page.goto(`${product.url}/${search}`);
    await rows(page).first().waitFor();
    await page.locator('[role=listbox]').focus();
  }

  /** The page of the customer of a conversation. */
  const customerPath = async (): Promise<string> => {
    const id = await mette.evaluate(async (conversationId) => {
      const response = await fetch(`/api/conversations/${conversationId}`);
      return ((await response.json()) as { customer: { id: string } }).customer.id;
    }, ids[5]);
    return `/customers/${id}`;
  };

  it('UX 1: moves no row in sight while a hundred updates a second arrive, with the list scrolled', async () => {
    await home(mette);
    await mette.locator('[role=listbox]').evaluate((box) => box.scrollTo(0, 1_940));
    await rowOf(mette, 'nummer').first().waitFor();
    await eventually(
      async () => Object.keys(await places(mette)).length,
      (count) => count > 5,
    );
    const before = await places(mette);
    for (let batch = 0; batch < 50; batch += 1) {
      const some = Array.from({ length: 10 }, (_, index) => ids[(batch * 37 + index * 11) % MANY] ?? '');
      await product.query(
        `update conversation set version = version + 1, reach = reach + 7, last_activity_at = now(), waiting_since = waiting_since - interval '3 hours'
         where id = any($1)`,
        [some],
      );
      await announce(product, some);
    }
    await eventually(
      async () => await rows(mette).allInnerTexts(),
      (texts) => texts.some((text) => /1\d\d\b|2\d\d\b/.test(text)),
    );
    const after = await places(mette);
    const moved = Object.entries(before).filter(([id, top]) => after[id] !== undefined && after[id] !== top);
    expect(moved).toEqual([]);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  });

  it('UX 2 and 3: counts what is new in the pill, and a full stop brings it on top and keeps the selection', async () => {
    await home(mette);
    await mette.keyboard.press('j');
    await mette.keyboard.press('j');
    const chosen = await selected(mette).getAttribute('data-conversation-id');
    const before = await places(mette);
    const [angry] = await givenRows(product, [
      {
        name: 'Karen Friis Dam',
        text: 'Tredje gang I flytter leveringen!',
        minutesAgo: 600,
        score: -1,
        polarity: 'negative',
        reach: 200_000,
      },
    ]);
    await announce(product, [angry?.id ?? '']);
    await mette.locator('[data-testid=show-new]', { hasText: '1 new' }).waitFor();
    const after = await places(mette);
    expect(Object.entries(before).filter(([id, top]) => after[id] !== undefined && after[id] !== top)).toEqual([]);
    expect(await rowOf(mette, 'Tredje gang').count()).toBe(0);
    await mette.keyboard.press('.');
    await rowOf(mette, 'Tredje gang').waitFor();
    expect(await rows(mette).first().innerText()).toContain('Tredje gang');
    expect(await selected(mette).getAttribute('data-conversation-id')).toBe(chosen);
    expect(await mette.locator('[role=listbox]').evaluate((box) => box.scrollTop)).toBe(0);
  });

  it('UX 4: leaves what a colleague closes in its place, dimmed and with their name, until the next full stop', async () => {
    await home(mette);
    const row = rows(mette).nth(2);
    const id = (await row.getAttribute('data-conversation-id')) ?? '';
    const target = mette.locator(`[data-conversation-id="${id}"]`);
    await sara.goto(`${product.url}/conversations/${id}`);
    await sara.locator('[data-testid=close]').click();
    await target.locator('[data-testid=departure]', { hasText: 'Closed by Sara Holm' }).waitFor();
    expect(await target.evaluate((element) => element.classList.contains('is-departed'))).toBe(true);
    await mette.keyboard.press('.');
    await target.waitFor({ state: 'detached' });
  });

  it('UX 5: never puts a row into a view that its filter leaves out', async () => {
    await home(mette, '?languages=sv');
    await mette.locator('[data-testid=chip-languages]', { hasText: 'Svenska' }).waitFor();
    const given = await givenRows(product, [
      { name: 'Dansk Kunde', text: 'Kun på dansk', language: 'da', minutesAgo: 900 },
      { name: 'Svensk Kund', text: 'Bara på svenska', language: 'sv', minutesAgo: 900 },
    ]);
    await announce(
      product,
      given.map((row) => row.id),
    );
    await mette.locator('[data-testid=show-new]', { hasText: '1 new' }).waitFor();
    await mette.keyboard.press('.');
    await rowOf(mette, 'Bara på svenska').waitFor();
    expect(await rowOf(mette, 'Kun på dansk').count()).toBe(0);
  });

  it('UX 6 and 7: draws the rows in sight alone, and renews their fields in place', async () => {
    await home(mette);
    expect(await mette.locator('[role=listbox] *').count()).toBeLessThan(600);
    const row = rows(mette).first();
    const id = (await row.getAttribute('data-conversation-id')) ?? '';
    await product.query(
      `update conversation set version = version + 1, reach = 987654, polarity = 'positive', score = 0.9 where id = $1`,
      [id],
    );
    await announce(product, [id]);
    const target = mette.locator(`[data-conversation-id="${id}"]`);
    await target.getByText('987,654').waitFor();
    await target.getByText('Very positive').waitFor();
  });

  it('UX 9 and 22: marks as read what was on screen for a second, for the reader alone, and U keeps it unread', async () => {
    await product.query("update member set joined_at = now() - interval '1 year'");
    await home(mette);
    await home(sara);
    const row = rows(mette).nth(1);
    const id = (await row.getAttribute('data-conversation-id')) ?? '';
    const mine = mette.locator(`[data-conversation-id="${id}"]`);
    expect(await mine.getAttribute('data-unread')).toBe('true');
    await mine.click();
    await mette.locator(`[data-conversation-id="${id}"][data-unread=false]`).waitFor();
    expect(await sara.locator(`[data-conversation-id="${id}"]`).getAttribute('data-unread')).toBe('true');
    await mette.keyboard.press('u');
    await mette.locator(`[data-conversation-id="${id}"][data-unread=true]`).waitFor();
    await mette.keyboard.press('Escape');
    expect(await mine.getAttribute('data-unread')).toBe('true');
  });

  it('UX 10: chooses with X and a range with Shift+X, closes all at once, and Z brings all back', async () => {
    await home(mette);
    await mette.keyboard.press('j');
    await mette.keyboard.press('x');
    await mette.keyboard.press('j');
    await mette.keyboard.press('j');
    await mette.keyboard.press('j');
    await mette.keyboard.press('Shift+X');
    await mette.locator('[data-testid=bulk-bar]', { hasText: '4 selected' }).waitFor();
    const chosen = await mette
      .locator('[data-picked=true]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-conversation-id')));
    expect(chosen).toHaveLength(4);
    await mette.keyboard.press('e');
    await mette.locator('[data-testid=toasts]', { hasText: '4 conversations closed' }).waitFor();
    const states = async (): Promise<string[]> =>
      (await product.query<{ state: string }>('select state from conversation where id = any($1)', [chosen])).map(
        (row) => row.state,
      );
    await eventually(states, (all) => all.every((state) => state === 'closed'));
    await mette.keyboard.press('z');
    await eventually(states, (all) => all.every((state) => state === 'open'));
    for (const id of chosen) {
      await mette.locator(`[data-conversation-id="${id}"]`).waitFor();
    }
  });

  it('UX 11: opens the next conversation after E, with the focus in the list, and says so', async () => {
    await home(mette);
    await mette.keyboard.press('j');
    await mette.keyboard.press('Enter');
    await mette.waitForSelector('[data-testid=mention]');
    const second = (await rows(mette).nth(1).getAttribute('data-conversation-id')) ?? '';
    const name = await rows(mette).nth(1).locator('.row-name').innerText();
    await mette.keyboard.press('e');
    await mette.waitForURL(`**/conversations/${second}*`);
    await mette.locator('p[role=status]', { hasText: name }).waitFor({ state: 'attached' });
    await mette.keyboard.press('j');
    expect(mette.url()).not.toContain(second);
    await mette.keyboard.press('z');
  });

  it('UX 12: opens for a row, by right click, what the palette does for it', async () => {
    await home(mette);
    const name = await rows(mette).nth(3).locator('.row-name').innerText();
    await rows(mette).nth(3).click({ button: 'right' });
    await mette.locator('[data-testid=palette]', { hasText: name }).waitFor();
    await mette.locator('[data-testid="line-conversation.snooze"]').waitFor();
    await mette.keyboard.press('Escape');
    await mette.locator('[data-testid=palette]').waitFor({ state: 'detached' });
  });

  it('UX 13: keeps view, order, filters and the open conversation in the address; a new tab shows the same', async () => {
    await home(mette);
    await mette.click('[data-testid=view-unassigned]');
    await mette.click('[data-testid=order]');
    await mette.click('[data-testid=order-newest]');
    await mette.click('[data-testid=add-filter]');
    await mette.hover('[data-testid=filter-languages]');
    await mette.click('[data-testid=filter-languages-sv]');
    await mette.keyboard.press('Escape');
    await mette.keyboard.press('Escape');
    await rows(mette).nth(1).click();
    await mette.waitForSelector('[data-testid=mention]');
    const url = mette.url();
    expect(url).toContain('view=unassigned');
    const shown = async (page: Page): Promise<string[]> => [
      await page.locator('h1').first().innerText(),
      (await page.locator('[data-testid=order]').getAttribute('data-order')) ?? '',
      await page.locator('[data-testid=filters]').innerText(),
      (await selected(page).getAttribute('data-conversation-id')) ?? '',
    ];
    const other = await mette.context().newPage();
    await other.goto(url);
    await other.waitForSelector('[data-testid=mention]');
    expect(await shown(other)).toEqual(await shown(mette));
    await other.close();
  });

  it('UX 14: goes back from the conversation to the list, then to the filter before', async () => {
    await home(mette);
    await mette.click('[data-testid=view-unassigned]');
    await mette.waitForURL('**/?view=unassigned');
    await rows(mette).nth(1).click();
    await mette.waitForSelector('[data-testid=mention]');
    await mette.goBack();
    await mette.waitForURL('**/?view=unassigned');
    expect(await mette.locator('[data-testid=mention]').count()).toBe(0);
    await mette.goBack();
    await mette.waitForURL((url) => url.pathname === '/' && url.search === '');
  });

  it('UX 15: keeps a view under a name, counts it as its list is long, and offers to save when it differs', async () => {
    await home(mette, '?languages=sv&polarities=negative');
    await mette.click('[data-testid=save-view]');
    await mette.click('[data-testid=view-submit]');
    await mette.getByText('Give the view a name.').waitFor();
    await mette.fill('[data-testid=view-name]', 'Sura svenskar');
    await mette.check('[data-testid=view-shared]');
    await mette.click('[data-testid=view-submit]');
    const link = mette.locator('[data-testid=saved-view]', { hasText: 'Sura svenskar' });
    await link.waitFor();
    await sara.locator('[data-testid=saved-view]', { hasText: 'Sura svenskar' }).waitFor();
    const [counted] = await product.query<{ count: number }>(
      `select count(*)::int as count from conversation where state = 'open' and language = 'sv' and polarity = 'negative'`,
    );
    await eventually(
      async () => await link.locator('[data-testid=saved-view-count]').innerText(),
      (text) => text === String(counted?.count),
    );
    expect(await mette.locator('[data-testid=save-view]').getAttribute('data-changed')).toBe('false');
    await mette.locator('[data-testid=chip-polarities] button').click();
    await mette.locator('[data-testid=save-view][data-changed=true]').waitFor();
    await link.click();
    await mette.locator('[data-testid=save-view][data-changed=false]').waitFor();
  });

  it('UX 43: shows an assignment at once, and takes it back with the reason when the server refuses', async () => {
    await home(mette);
    const id = (await rows(mette).nth(2).getAttribute('data-conversation-id')) ?? '';
    await rows(mette).nth(2).click();
    await mette.waitForSelector('[data-testid=mention]');
    await product.query(`alter table activity add constraint refused check (activity <> 'assigned') not valid`);
    await mette.keyboard.press('a');
    await mette.locator('[data-testid=palette][data-page=assign]').waitFor();
    await mette.keyboard.type('sara');
    await mette.keyboard.press('Enter');
    await mette.locator('[data-testid=toasts]', { hasText: 'Something went wrong' }).waitFor();
    await mette.locator(`[data-conversation-id="${id}"]`).waitFor();
    expect(await mette.locator('[data-testid=claim]').count()).toBe(1);
    await product.query('alter table activity drop constraint refused');
    report.errors.length = 0;
  });

  it('snoozes with H, labels with L, and finds both in their lists', async () => {
    await home(mette);
    const id = (await rows(mette).first().getAttribute('data-conversation-id')) ?? '';
    await mette.keyboard.press('j');
    await mette.keyboard.press('l');
    await mette.locator('[data-testid=palette][data-page=label]').waitFor();
    await mette.keyboard.type('Levering');
    await mette.locator('[data-testid="line-label:create"]').click();
    await mette.locator(`[data-conversation-id="${id}"] [data-testid=label]`, { hasText: 'Levering' }).waitFor();
    await mette.keyboard.press('Escape');
    await mette.keyboard.press('h');
    await mette.locator('[data-testid="line-snooze:tomorrow"]').click();
    await mette.locator('[data-testid=toasts]', { hasText: 'Snoozed until' }).waitFor();
    await mette.click('[data-testid=view-snoozed]');
    await mette.locator(`[data-conversation-id="${id}"]`).waitFor();
    await mette.click('[data-testid=add-filter]');
    await mette.hover('[data-testid=filter-labels]');
    await mette.getByRole('menuitemcheckbox', { name: 'Levering' }).click();
    await mette.keyboard.press('Escape');
    await mette.keyboard.press('Escape');
    await eventually(
      async () => await rows(mette).count(),
      (count) => count === 1,
    );
    await mette.locator(`[data-conversation-id="${id}"]`).waitFor();
  });

  it('UX 50: lists every shortcut in the sheet, and each way to a view leads there', async () => {
    await home(mette);
    await mette.keyboard.press('?');
    await mette.locator('[data-testid="shortcut-list.pick"]').waitFor();
    const listed = await mette.locator('[data-testid^="shortcut-"]').count();
    expect(listed).toBeGreaterThan(25);
    await mette.keyboard.press('Escape');
    for (const [key, view] of [
      ['m', 'mine'],
      ['u', 'unassigned'],
      ['h', 'hot'],
      ['s', 'snoozed'],
      ['d', 'drafts'],
    ] as const) {
      await mette.keyboard.press('g');
      await mette.keyboard.press(key);
      await mette.waitForURL(`**/?view=${view}`);
    }
    await mette.keyboard.press('g');
    await mette.keyboard.press('a');
    await mette.waitForURL((url) => url.search === '');
  });

  it('UX 51: takes AltGr and compositions for typing, never for a command', async () => {
    await home(mette);
    await mette.keyboard.press('j');
    const url = mette.url();
    await mette.locator('[role=listbox]').evaluate((box) => {
      const press = (init: KeyboardEventInit): boolean =>
        box.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
      for (const key of ['e', 'r', 'n', 'x', 'Enter']) {
        press({ key, ctrlKey: true, altKey: true });
        press({ key, modifierAltGraph: true });
        press({ key, isComposing: true });
      }
    });
    expect(mette.url()).toBe(url);
    expect(await mette.locator('[data-picked=true]').count()).toBe(0);
    await mette.keyboard.press('Enter');
    await mette.keyboard.press('r');
    await mette.locator('[data-testid=field-reply]:focus').waitFor();
    await mette.keyboard.insertText('@ [ ] { } ?');
    expect(await mette.locator('[data-testid=field-reply]').inputValue()).toBe('@ [ ] { } ?');
    await mette.fill('[data-testid=field-reply]', '');
  });

  it('UX 52: leaves single letters to fields, menus and dialogs, and lets them be switched off', async () => {
    await home(mette);
    await mette.keyboard.press('j');
    await mette.click('[data-testid=order]');
    await mette.keyboard.press('e');
    await mette.keyboard.press('Escape');
    expect(await mette.locator('[data-testid=toasts]', { hasText: 'closed' }).count()).toBe(0);
    await mette.locator('[role=listbox]').focus();
    await mette.keyboard.press('?');
    await mette.getByRole('dialog').getByRole('checkbox').uncheck();
    await mette.keyboard.press('Escape');
    await mette.locator('[role=listbox]').focus();
    await mette.keyboard.press('x');
    expect(await mette.locator('[data-picked=true]').count()).toBe(0);
    await mette.evaluate(() => localStorage.removeItem('genklang.single-keys'));
    await mette.reload();
    await rows(mette).first().waitFor();
  });

  it('UX 53: closes the innermost thing with Escape, one at a time', async () => {
    await home(mette);
    await mette.keyboard.press('j');
    await mette.keyboard.press('Enter');
    await mette.waitForSelector('[data-testid=mention]');
    await mette.keyboard.press('x');
    await mette.keyboard.press('r');
    await mette.locator('[data-testid=field-reply]:focus').waitFor();
    await mette.keyboard.press('Control+k');
    await mette.locator('[data-testid=palette]').waitFor();
    await mette.keyboard.press('Escape');
    await mette.locator('[data-testid=palette]').waitFor({ state: 'detached' });
    await mette.locator('[data-testid=field-reply]').focus();
    await mette.keyboard.press('Escape');
    expect(await mette.locator('[data-testid=field-reply]:focus').count()).toBe(0);
    expect(await mette.locator('[data-picked=true]').count()).toBe(1);
    await mette.keyboard.press('Escape');
    expect(await mette.locator('[data-picked=true]').count()).toBe(0);
    expect(await mette.locator('[data-testid=mention]').count()).toBeGreaterThan(0);
    await mette.keyboard.press('Escape');
    await mette.waitForURL((url) => url.pathname === '/');
  });

  it('UX 54: opens the palette with the conversation at hand, finds by folded letters, and leaves out what is impossible', async () => {
    await givenRows(product, [{ name: 'Øl Bryggeri', text: 'Øl på bordet', minutesAgo: 5_000 }]);
    await home(mette);
    await mette.keyboard.press('j');
    const name = await selected(mette).locator('.row-name').innerText();
    await mette.keyboard.press('Control+k');
    const box = mette.locator('[data-testid=palette]');
    await box.getByText(name).waitFor();
    await mette.locator('[data-testid="line-conversation.close"]').waitFor();
    expect(await mette.locator('[data-testid="line-conversation.reopen"]').count()).toBe(0);
    await mette.keyboard.type('snoo');
    await mette.locator('[data-testid="line-conversation.snooze"][data-selected=true]').waitFor();
    await mette.keyboard.press('Enter');
    await mette.locator('[data-testid=palette][data-page=snooze]').waitFor();
    await mette.keyboard.press('Escape');
    await mette.keyboard.press('Control+k');
    await mette.locator('[data-testid="line-conversation.snooze"]').waitFor();
    const first = await mette.locator('[data-testid^="line-"]').first().getAttribute('data-testid');
    expect(first).toBe('line-conversation.snooze');
    await mette.keyboard.press('Escape');
  });

  it('finds by search what was written, and opens it at its place', async () => {
    await home(mette);
    await mette.keyboard.press('s');
    await mette.locator('[data-testid=search-field]:focus').waitFor();
    await mette.keyboard.type('bryggeri bord');
    const hit = mette.locator('[data-testid=search-hit]', { hasText: 'Øl på bordet' });
    await hit.waitFor();
    expect(await hit.locator('mark').allInnerTexts()).toContain('bordet');
    expect(await violationsOf(mette)).toEqual([]);
    await mette.keyboard.press('ArrowDown');
    await mette.keyboard.press('Enter');
    await mette.locator('[data-testid=mention]', { hasText: 'Øl på bordet' }).waitFor();
    await mette.click('[data-testid=search-close]');
    await rows(mette).first().waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'UX 55: has nothing that axe objects to in lists, palette, menus and dialogs, %s',
    async (colorScheme) => {
      await mette.emulateMedia({ colorScheme });
      await home(mette, '?languages=sv');
      await mette.keyboard.press('j');
      await mette.keyboard.press('x');
      expect(await violationsOf(mette)).toEqual([]);
      await mette.keyboard.press('Control+k');
      await mette.locator('[data-testid=palette]').waitFor();
      expect(await violationsOf(mette)).toEqual([]);
      await mette.keyboard.press('Escape');
      await mette.click('[data-testid=save-view]');
      await mette.locator('[data-testid=view-name]').waitFor();
      expect(await violationsOf(mette)).toEqual([]);
      await mette.keyboard.press('Escape');
      for (const { to: path } of SETTINGS_PAGES) {
        await mette.goto(`${product.url}${path}`);
        await mette.waitForSelector('[data-testid=settings-nav]');
        await mette.waitForLoadState('networkidle');
        expect({ path, violations: await violationsOf(mette) }).toEqual({ path, violations: [] });
      }
      await mette.goto(`${product.url}${await customerPath()}`);
      await mette.waitForLoadState('networkidle');
      expect(await violationsOf(mette)).toEqual([]);
      await mette.emulateMedia({ colorScheme: 'light' });
    },
  );

  it('UX 58: fits on a screen 320 px wide without scrolling in two directions', async () => {
    await mette.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/', '/?q=sofa', `/conversations/${ids[5]}`, ...SETTINGS_PAGES.map(({ to }) => to)]) {
      await mette.goto(`${product.url}${path}`);
      await mette.waitForSelector('main, [data-testid=conversation-list], [data-testid=search-field]');
      const width = await mette.evaluate(() => document.documentElement.scrollWidth);
      expect({ path, width }).toEqual({ path, width: 320 });
    }
    await mette.goto(product.url);
    await mette.click('[data-testid=more-views]');
    await mette.locator('[data-testid=view-sheet] [data-testid=view-snoozed]').click();
    await mette.waitForURL('**/?view=snoozed');
    await mette.setViewportSize({ width: 1440, height: 900 });
  });

  it('UX 59: moves nothing for those who want no motion', async () => {
    await mette.emulateMedia({ reducedMotion: 'reduce' });
    await home(mette);
    const longest = await mette.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].map((element) =>
          Math.max(...getComputedStyle(element).transitionDuration.split(',').map(parseFloat)),
        ),
      ),
    );
    expect(longest).toBeLessThanOrEqual(0.001);
    await mette.emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('UX 62: tells in tab and icon how much is new, and calls only while out of sight and as chosen', async () => {
    await mette.addInitScript(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      class Fake {
        static permission = 'granted';
        static requestPermission = async (): Promise<string> => await Promise.resolve('granted');
        constructor(_title: string, options: { body: string }) {
          told.push(options.body);
        }
      }
      Object.assign(window, { Notification: Fake });
    });
    await home(mette);
    const told = async (): Promise<string[]> =>
      await mette.evaluate(() => (window as unknown as { told: string[] }).told);
    const arrive = async (text: string): Promise<void> => {
      const [row] = await givenRows(product, [
        { name: 'Ny Kunde', text, minutesAgo: 50_000, score: -1, polarity: 'negative' },
      ]);
      await announce(product, [row?.id ?? '']);
    };
    await arrive('første');
    await eventually(
      async () => await mette.title(),
      (title) => title.startsWith('(1) '),
    );
    expect(await mette.locator('link[rel=icon]').getAttribute('href')).toBe('/favicon-new.svg');
    expect(await told()).toEqual([]);
    await mette.click('[data-testid=account-menu]');
    await mette.hover('[data-testid=attention]');
    await mette.click('[data-testid=attention-desktop]');
    await mette.click('[data-testid=attention-arrivals]');
    await mette.keyboard.press('Escape');
    await mette.keyboard.press('Escape');
    await arrive('anden');
    await eventually(
      async () => await mette.title(),
      (title) => title.startsWith('(2) '),
    );
    expect(await told()).toEqual([]);
    await mette.evaluate(() =>
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }),
    );
    await arrive('tredje');
    await eventually(told, (all) => all.length === 1);
    await mette.evaluate(() => Reflect.deleteProperty(document, 'visibilityState'));
    await mette.locator('[role=listbox]').focus();
    await mette.keyboard.press('.');
    await eventually(
      async () => await mette.title(),
      (title) => !title.startsWith('('),
    );
    expect(await mette.locator('link[rel=icon]').getAttribute('href')).toBe('/favicon.svg');
  });

  it('UX 63: keeps the density that each person chose, and a fixed colour scheme before the first paint', async () => {
    await home(mette);
    const height = async (): Promise<number> =>
      await rows(mette)
        .first()
        .evaluate((row) => row.getBoundingClientRect().height);
    expect(await height()).toBe(97);
    await mette.click('[data-testid=density]');
    expect(await height()).toBe(56);
    await mette.reload();
    await rows(mette).first().waitFor();
    expect(await height()).toBe(56);
    await mette.click('[data-testid=density]');
    await mette.evaluate(() => localStorage.setItem('genklang.theme', 'dark'));
    await mette.goto(product.url, { waitUntil: 'commit' });
    await eventually(
      async () => await mette.evaluate(() => document.documentElement.dataset['theme']),
      (theme) => theme === 'dark',
    );
    await mette.evaluate(() => localStorage.removeItem('genklang.theme'));
  });

  it('UX 67: shows bones of the height of rows while a list takes its time', async () => {
    await mette.route('**/api/conversations?**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await mette.goto(product.url);
    const bone = mette.locator('[data-testid=list-skeleton] .row').first();
    await bone.waitFor();
    expect(await bone.evaluate((element) => element.getBoundingClientRect().height)).toBe(97);
    await mette.unroute('**/api/conversations?**');
    await rows(mette).first().waitFor();
  });

  it('UX 70: asks nothing of another origin, and breaks no policy of its own', () => {
    expect(report.foreignRequests).toEqual([]);
    expect(report.errors.filter((error) => !/401|Failed to load resource/.test(error))).toEqual([]);
  });
});
