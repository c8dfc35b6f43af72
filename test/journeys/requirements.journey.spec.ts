/// <reference lib="dom" />
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { measureLength } from '@genklang/contract';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import { AgentClient } from '../support/agent-client';
import { launchBrowser, openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { CutProxy } from '../support/cut-proxy';
import { connectMastodon, tryOnX, writeOnX } from '../support/given-channels';
import { announce, givenRows } from '../support/given-inbox';
import { openConversation, replyField, rowOf, waitForRow } from '../support/inbox-page';
import { Product } from '../support/product';

const GARBAGE = [
  'view=alt&order=3&saved=7&entry=here&unknown=1',
  'languages=42,%00&labels=not-an-id&minReach=-1&waitingMin=soon&channels=%7B%7D',
  `q=${'x'.repeat(2_000)}&networks=%F0%9F%9B%8B&kinds=[]&countries=Atlantis`,
  'assignees=Mette&teams=null&priorities=%22',
].join('&');

interface Change {
  at: number;
  text: string;
}

/** Writes down what the banner of the connection says, and when the connection itself goes and comes. */
async function watchConnection(page: Page): Promise<void> {
  await page.evaluate(() => {
    const record = { banner: [] as Change[], state: [] as Change[] };
    Object.assign(window, { record });
    const note = (list: Change[], text: string): void => {
      if (list.at(-1)?.text !== text) {
        list.push({ at: performance.now(), text });
      }
    };
    const look = (): void => {
      note(record.banner, document.querySelector('[data-testid=connection-banner]')?.textContent ?? '');
      const state = document.querySelector('[data-testid=connection-state]');
      note(record.state, state?.getAttribute('data-connected') ?? '');
    };
    look();
    new MutationObserver(look).observe(document.body, {
      ...{ subtree: true, childList: true, characterData: true },
      attributes: true,
    });
  });
}

async function watched(page: Page): Promise<{ banner: Change[]; state: Change[] }> {
  return await page.evaluate(() => (window as unknown as { record: { banner: Change[]; state: Change[] } }).record);
}

function between(earlier: Change | undefined, later: Change | undefined): number {
  return earlier === undefined || later === undefined ? Number.NaN : later.at - earlier.at;
}

describe('requirements in a real browser', () => {
  let proxy: CutProxy;
  let product: Product;
  let browser: Browser;
  let page: Page;
  let report: PageReport;
  let agent: AgentClient;

  beforeAll(async () => {
    proxy = await CutProxy.start();
    product = await Product.start({ publicUrl: proxy.url });
    proxy.leadTo(product.port);
    browser = await launchBrowser();
    ({ page, report } = await openPage(browser, proxy.url));
    await signIn(page, proxy.url, product.credentials);
    report.errors.length = 0;
    // Past the proxy: what somebody does while the page is cut off.
    agent = await AgentClient.signIn(product.url, product.credentials, proxy.url);
  });
  afterAll(async () => {
    agent?.close();
    await browser?.close();
    await product?.stop();
    await proxy?.stop();
  });

  const idOf = (): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const write = async (text: string): Promise<void> => {
    await page.locator('[data-testid=composer] textarea').click();
    await page.keyboard.type(text);
  };
  const left = async (): Promise<number> => Number(await page.getAttribute('[data-testid=length-left]', 'data-left'));

  it('UX 16: ignores what an address says that nobody can mean, and forward, back and reload show the same list', async () => {
    await givenRows(product, [
      { name: 'Anna Vred', text: 'Hvor er min sofa?', minutesAgo: 50, polarity: 'negative' },
      { name: 'Bo Glad', text: 'Tak for hurtig hjælp', minutesAgo: 40, polarity: 'positive' },
      { name: 'Carl Vred', text: 'Sängen är trasig', language: 'sv', minutesAgo: 30, polarity: 'negative' },
    ]);
    const open = async (search: string): Promise<string[]> => {
      await page.goto(`${proxy.url}/${search}`);
      return await list();
    };
    const list = async (): Promise<string[]> => {
      await page.locator('[data-testid=conversation-row]').first().waitFor();
      return await page
        .locator('[data-testid=conversation-row]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-conversation-id') ?? ''));
    };
    const all = await open('');
    const angry = await open('?polarities=negative');
    expect([all.length, angry.length]).toEqual([3, 2]);
    expect(await open(`?${GARBAGE.replace(/&q=x+/, '')}`)).toEqual(all);
    // A search that is far too long is none, and does not stand in the list's place.
    expect(await open(`?${GARBAGE}`)).toEqual(all);
    expect(await page.locator('[data-testid=order]').getAttribute('data-order')).toBe('urgent');
    // Beside what is nonsense, what is not still counts.
    expect(await open(`?polarities=angry,negative&${GARBAGE}`)).toEqual(angry);
    await page.reload();
    expect(await list()).toEqual(angry);
    await page.click('[data-testid=view-unassigned]');
    await page.waitForURL((url) => url.searchParams.get('view') === 'unassigned');
    await page.goBack();
    await eventually(list, (shown) => shown.join() === angry.join());
    await page.goForward();
    await page.waitForURL((url) => url.searchParams.get('view') === 'unassigned');
    await eventually(list, (shown) => shown.join() === all.join());
    await page.goto(`${proxy.url}/?%E0%A4%A`);
    expect(await list()).toEqual(all);
    expect(report.errors).toEqual([]);
  });

  it('UX 29: keeps a text where it was typed, however fast the hand goes on, and reply and note apart', async () => {
    const given = await givenRows(product, [
      { name: 'Dorte Dam', text: 'Første samtale om lampen', minutesAgo: 20 },
      { name: 'Erik Ek', text: 'Anden samtale om bordet', minutesAgo: 10 },
    ]);
    await announce(
      product,
      given.map(({ id }) => id),
    );
    await page.goto(proxy.url);
    await waitForRow(page, 'Anden samtale');
    /** The row is clicked in the same turn as the last letter: no draft has been kept by then. */
    const typeAndSwitch = async (text: string, to: string): Promise<void> => {
      await page.locator('[data-testid=composer] textarea').evaluate(
        (field: HTMLTextAreaElement, { end, row }) => {
          field.addEventListener('input', () => {
            if (field.value.endsWith(end)) {
              setTimeout(() => document.querySelector<HTMLElement>(`[data-conversation-id="${row}"]`)?.click());
            }
          });
        },
        { end: text, row: to },
      );
      await write(text);
      await page.waitForURL(`**/conversations/${to}*`);
      await page.locator('[data-testid=mention]').first().waitFor();
    };
    const [first, second] = given.map(({ id }) => id);
    await openConversation(page, 'Første samtale');
    await typeAndSwitch('Lampen er på vej, Dorte.', second ?? '');
    expect(await replyField(page).inputValue()).toBe('');
    await typeAndSwitch('Bordet kommer fredag, Erik.', first ?? '');
    expect(await replyField(page).inputValue()).toBe('Lampen er på vej, Dorte.');
    await page.click('[data-testid=tab-note]');
    expect(await page.locator('[data-testid=field-note]').inputValue()).toBe('');
    await typeAndSwitch('Dorte er fast kunde.', second ?? '');
    expect(await page.locator('[data-testid=composer] textarea').inputValue()).toBe('Bordet kommer fredag, Erik.');
    await page.click('[data-testid=tab-note]');
    expect(await page.locator('[data-testid=field-note]').inputValue()).toBe('');
    await rowOf(page, 'Lampen er på vej').click();
    await page.click('[data-testid=tab-reply]');
    expect(await replyField(page).inputValue()).toBe('Lampen er på vej, Dorte.');
    await page.click('[data-testid=tab-note]');
    expect(await page.locator('[data-testid=field-note]').inputValue()).toBe('Dorte er fast kunde.');
    const kept = async (): Promise<object[]> =>
      await product.query(
        'select conversation_id as id, mode, text from draft where conversation_id = any($1) order by text',
        [[first, second]],
      );
    await eventually(kept, (drafts) => drafts.length === 3);
    expect(await kept()).toEqual([
      { id: second, mode: 'reply', text: 'Bordet kommer fredag, Erik.' },
      { id: first, mode: 'note', text: 'Dorte er fast kunde.' },
      { id: first, mode: 'reply', text: 'Lampen er på vej, Dorte.' },
    ]);
  });

  it.each([
    ['plain letters', 'Hej'],
    ['letters of the North', 'Blåbærgrød på færøsk: æøå ÆØÅ äö ð þ '],
    ['combining marks', 'A\u030Arhus, cafe\u0301, Malmo\u0308 n\u0303 e\u0323\u0302 '],
    ['addresses', 'Se https://havblik.dk/en/blå/lang/adresse?med=spørgsmål&x=1 og havblik.se, tak. '],
    ['emoji', 'Hurra 👍🏽 👩‍👩‍👧‍👦 🇩🇰 1️⃣ ❤️ 🛋 '],
    ['other scripts', '日本語 русский עברית … “citat” – '],
  ])('UX 32: counts %s as X does, to the last character', async (_name, sample) => {
    const postId = await writeOnX(product.sandbox, 'tellerud', `@havblik tæl: ${_name}`);
    await page.goto(proxy.url);
    await openConversation(page, `tæl: ${_name}`);
    await replyField(page).fill(sample);
    const filled = sample + 'x'.repeat(await left());
    await replyField(page).fill(filled);
    await eventually(left, (count) => count === 0);
    expect(await page.locator('[data-testid=send]').isEnabled()).toBe(true);
    await replyField(page).fill(`${filled}x`);
    await eventually(left, (count) => count === -1);
    expect(await page.locator('[data-testid=send]').isDisabled()).toBe(true);
    // What X says to the same two texts.
    expect((await tryOnX(product.sandbox, 'havblik', `${filled}x`, postId)).status).toBe(400);
    // And what our own server says to a console that does not count.
    const conversationId = idOf();
    const { entries } = await agent.open(conversationId);
    const send = async (text: string): Promise<{ id: string }> =>
      await agent.ask('reply.send', {
        ...{ conversationId, clientKey: randomUUID(), text, lastSeenReplyId: null },
        inReplyToMentionId: entries[0]?.id ?? '',
      });
    await expect(send(`${filled}x`)).rejects.toThrow('reply_too_long');
    const { id } = await send(filled);
    await agent.ask('reply.release', { replyId: id });
    await eventually(
      async () => (await product.sandbox.listPosts('havblik')).filter((post) => post.inReplyTo === postId),
      (posts) => posts.length === 1 && posts[0]?.text === filled.normalize('NFC'),
      { withinMs: 40_000, what: 'the reply on X' },
    );
    await replyField(page).fill('');
  });

  it('UX 38: keeps and counts again what becomes a direct message, and the public tab names channel and account', async () => {
    await connectMastodon(page, { url: proxy.url, sandbox: product.sandbox });
    await product.sandbox.control('POST', 'mastodon/posts', {
      posts: [{ acct: 'ida@andetsteds.example', text: '@havblik hvor er min pakke?' }],
    });
    await page.goto(proxy.url);
    await openConversation(page, 'hvor er min pakke');
    const publicTab = page.locator('[data-testid=tab-reply]');
    const namesAll = async (): Promise<void> => {
      expect(await publicTab.locator('[role=img]').getAttribute('aria-label')).toBe('Mastodon');
      expect(await publicTab.innerText()).toContain('@havblik');
    };
    await namesAll();
    const text = 'Skriv dit ordrenummer her: https://havblik.example/ordre, så finder vi den 📦';
    await write(text);
    const rule = { unit: 'fediverse', max: 468, urlLength: 23 } as const;
    expect(await left()).toBe(measureLength(text, rule).left);
    await page.click('[data-testid=tab-private]');
    expect(await replyField(page).inputValue()).toBe(text);
    expect(await left()).toBe(measureLength(text, rule).left);
    await namesAll();
    await replyField(page).press('End');
    await page.keyboard.type(' /Mette');
    expect(await left()).toBe(measureLength(`${text} /Mette`, rule).left);
    // Too long: the reason stands where the audience stood, and the tab still names both.
    await replyField(page).fill('x'.repeat(470));
    await page.locator('[data-testid=composer-hint]', { hasText: 'too long for Mastodon' }).waitFor();
    await namesAll();
    await replyField(page).fill(`${text} /Mette`);
    await page.keyboard.press('Control+Enter');
    await eventually(
      async () => await product.sandbox.control('GET', 'mastodon/posts?acct=havblik'),
      (answer) => (answer as { posts: object[] }).posts.length === 1,
      { withinMs: 40_000 },
    );
    expect(await product.sandbox.control('GET', 'mastodon/posts?acct=havblik')).toMatchObject({
      posts: [{ text: `@ida@andetsteds.example ${text} /Mette`, visibility: 'direct' }],
    });
  });

  it('UX 45: says nothing of a blink, tells of a lasting loss with its time, and of the return for three seconds', async () => {
    const [row] = await givenRows(product, [{ name: 'Frida Friis', text: 'Hallo?', minutesAgo: 5 }]);
    await page.goto(proxy.url);
    await page.locator('[data-testid=connection-state][data-connected=true]').waitFor();
    expect(await page.locator('[data-testid=connection-banner]').getAttribute('role')).toBe('status');
    await watchConnection(page);
    // A blink: cut, and whole again before the console tries for the first time.
    const { saidBefore } = await eventually(
      async () => {
        const before = await watched(page);
        proxy.cut();
        proxy.mend();
        await page.locator('[data-testid=connection-state][data-connected=false]').waitFor();
        await page.locator('[data-testid=connection-state][data-connected=true]').waitFor();
        const [gone, back] = (await watched(page)).state.slice(before.state.length);
        return { saidBefore: before.banner.length, lastedMs: between(gone, back) };
      },
      // A machine that is busy may take longer to connect again: then it was no blink.
      ({ lastedMs }) => lastedMs < 1_400,
    );
    proxy.cut();
    await page.locator('[data-testid=connection-banner]', { hasText: 'No connection' }).waitFor();
    for (const text of ['en', 'to', 'tre']) {
      await agent.ask('note.add', { conversationId: row?.id ?? '', clientKey: randomUUID(), text });
    }
    proxy.mend();
    await page.locator('[data-testid=connection-banner]', { hasText: 'Connected again' }).waitFor({ timeout: 30_000 });
    await page.locator('[data-testid=connection-banner]', { hasText: /^$/ }).waitFor({ state: 'attached' });
    const { banner, state } = await watched(page);
    // Of the blink nothing was said, not even late.
    const said = banner.slice(saidBefore).filter(({ text }) => text !== 'Connected again. Fetching changes…');
    expect(said.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^No connection since \d\d:\d\d\./),
      expect.stringMatching(/^Connected again\. Fetched [1-9]\d* changes?\.$/),
      '',
    ]);
    const [lost, back, over] = said;
    expect(
      between(
        state.findLast(({ text }) => text === 'false'),
        lost,
      ),
    ).toBeGreaterThanOrEqual(1_490);
    expect(between(back, over)).toBeGreaterThanOrEqual(2_900);
  });

  it('asks before a page of settings is left with changes, by link, by back and by closing, and not without any', async () => {
    await page.goto(proxy.url);
    await page.click('[data-testid=nav-settings]');
    await page.click('[data-testid=nav-templates]');
    await page.click('[data-testid=new-template]');
    await page.click('[data-testid=nav-macros]');
    await page.waitForURL('**/settings/macros');
    await page.click('[data-testid=nav-templates]');
    await page.click('[data-testid=new-template]');
    const shortcut = page.locator('[data-testid=template-shortcut]');
    const dialog = page.locator('[data-testid=leave-dialog]');
    await shortcut.fill('halv');
    await page.click('[data-testid=nav-macros]');
    await dialog.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.goBack();
    await dialog.locator('[data-testid=leave-keep]').click();
    await dialog.waitFor({ state: 'detached' });
    expect(await shortcut.inputValue()).toBe('halv');
    expect(new URL(page.url()).pathname).toBe('/settings/templates');
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (native) => void native.dismiss().then(() => resolve(native.type())));
    });
    await page.evaluate(() => setTimeout(() => location.reload()));
    expect(await asked).toBe('beforeunload');
    expect(await shortcut.inputValue()).toBe('halv');
    await page.click('[data-testid=nav-macros]');
    await dialog.locator('[data-testid=leave-discard]').click();
    await page.waitForURL('**/settings/macros');
    // What is saved is left without a question.
    await page.click('[data-testid=nav-templates]');
    await page.click('[data-testid=new-template]');
    await shortcut.fill('hel');
    await page.fill('[data-testid=template-text]', 'Hej');
    await page.click('[data-testid=save-template]');
    await page.locator('[data-testid=template]', { hasText: '/hel' }).waitFor();
    await page.click('[data-testid=nav-macros]');
    await page.waitForURL('**/settings/macros');
    expect(await dialog.count()).toBe(0);
  });

  it('UX 70: asked nothing of another origin, and broke no policy of its own', () => {
    expect(report.foreignRequests).toEqual([]);
    expect(report.errors.filter((error) => !/ERR_|WebSocket|Failed to load resource/.test(error))).toEqual([]);
  });
});
