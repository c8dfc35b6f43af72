/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { launchBrowser, openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { CutProxy } from '../support/cut-proxy';
import { openConversation } from '../support/inbox-page';
import { Product } from '../support/product';

interface StoredReply {
  text: string;
  state: string;
}

describe('answering', () => {
  let proxy: CutProxy;
  let product: Product;
  let browser: Browser;
  let page: Page;
  let report: PageReport;

  beforeAll(async () => {
    proxy = await CutProxy.start();
    product = await Product.start({ publicUrl: proxy.url });
    proxy.leadTo(product.port);
    browser = await launchBrowser();
    ({ page, report } = await openPage(browser, proxy.url));
    await signIn(page, proxy.url, product.credentials);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await proxy?.stop();
  });

  const field = () => page.locator('[data-testid=field-reply]');
  const published = async (text: string): Promise<string[]> =>
    (await product.sandbox.listPosts('havblik')).map((post) => post.text).filter((shown) => shown.includes(text));
  const stored = async (text: string): Promise<StoredReply[]> =>
    await product.query<StoredReply>('select text, state from reply where text like $1 order by created_at', [
      `%${text}%`,
    ]);

  /** A customer writes, and their conversation is opened. */
  const openNew = async (handle: string, text: string): Promise<string> => {
    const [post] = await product.sandbox.addPosts([{ handle, text: `@havblik ${text}` }]);
    await openConversation(page, text);
    return post?.id ?? '';
  };
  const write = async (text: string): Promise<void> => {
    await field().click();
    await page.keyboard.type(text);
  };
  const replyWith = (text: string) => page.locator('[data-testid=reply]', { hasText: text });

  it('UX 36: Enter makes a new line, and nothing is sent by it', async () => {
    await openNew('karenfd', 'hvor bliver sofaen af?');
    await write('Hej Karen');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/Mette');
    expect(await field().inputValue()).toBe('Hej Karen\n/Mette');
    expect(await page.locator('[data-testid=outgoing], [data-testid=reply]').count()).toBe(0);
  });

  it('UX 39: a public reply waits with a countdown, and Z puts its text back before anything has left', async () => {
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-testid=toast-countdown]').waitFor();
    await replyWith('Hej Karen').locator('[data-testid=take-back]').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('z');
    await eventually(
      async () => await field().inputValue(),
      (text) => text === 'Hej Karen\n/Mette',
    );
    await replyWith('Hej Karen').waitFor({ state: 'detached' });
    expect(await stored('Hej Karen')).toEqual([]);
    expect(await published('Hej Karen')).toEqual([]);
  });

  it('UX 40: closing the tab in the countdown still sends the reply, once', async () => {
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.locator('[data-testid=field-reply]').click();
    await second.locator('[data-testid=field-reply]').fill('Sofaen er på vej, Karen.');
    await second.keyboard.press('Control+Enter');
    await second.locator('[data-testid=toast-countdown]').waitFor();
    await second.close();
    await eventually(
      async () => await stored('Sofaen er på vej'),
      ([reply]) => reply?.state === 'sent',
      { withinMs: 40_000 },
    );
    expect(await published('Sofaen er på vej')).toHaveLength(1);
  });

  it('UX 41: what is sent without a connection waits, and goes once when it is back', async () => {
    await openNew('johanek', 'tre veckor på en återbetalning');
    proxy.cut();
    await write('Hej Johan, pengarna är på väg.');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-testid=outgoing]', { hasText: 'pengarna är på väg' }).waitFor();
    await page.locator('[data-testid=connection-banner]', { hasText: /./ }).waitFor();
    proxy.mend();
    await eventually(
      async () => await stored('pengarna är på väg'),
      (replies) => replies.length === 1 && replies[0]?.state === 'sent',
      { withinMs: 60_000 },
    );
    expect(await published('pengarna är på väg')).toHaveLength(1);
  });

  it('sends at a chosen time, is stopped by the customer’s next post, and goes when told to', async () => {
    const postId = await openNew('ingridn', 'appen virker ikke på Android');
    await write('God morgen Ingrid, den er rettet nu.');
    await page.click('[data-testid=send-menu]');
    await page.click('[data-testid=schedule-tomorrow-morning]');
    const reply = replyWith('God morgen Ingrid');
    await reply.locator('[data-testid=send-now]').waitFor();
    expect(await reply.locator('[data-testid=delivery]').innerText()).toContain('09:00');
    await product.sandbox.addPosts([{ handle: 'ingridn', text: '@havblik er I der?', inReplyTo: postId }]);
    await reply.locator('[data-testid=delivery]', { hasText: 'has written meanwhile' }).waitFor();
    await reply.locator('[data-testid=send-now]').click();
    await reply.locator('a[href*="/status/"]').waitFor();
    expect(await published('God morgen Ingrid')).toHaveLength(1);
  });

  it('closes with the reply, moves on, and undo brings conversation and text back', async () => {
    await openNew('louiseb', 'fin kvalitet men tre mails uden svar');
    const id = page.url().split('/').at(-1)?.split('?')[0];
    const stateOf = async (): Promise<string | undefined> =>
      (await product.query<{ state: string }>('select state from conversation where id = $1', [id]))[0]?.state;
    await write('Tak Louise, vi svarer hurtigere nu.');
    await page.keyboard.press('Control+Shift+Enter');
    await page.locator('[data-testid=fault-own]').check();
    await page.keyboard.press('Enter');
    await eventually(stateOf, (state) => state === 'closed');
    await page.locator('[data-testid=toasts] button', { hasText: 'Undo' }).last().click();
    await eventually(stateOf, (state) => state === 'open');
    await eventually(
      async () => await field().inputValue(),
      (text) => text === 'Tak Louise, vi svarer hurtigere nu.',
    );
    expect(page.url()).toContain(id);
    expect(await published('Tak Louise')).toEqual([]);
  });

  it('UX 30: a draft is on the member’s other device after it connects', async () => {
    await openNew('tomw', 'the lamp arrived cracked');
    await write('Hi Tom, so good that you');
    await eventually(
      async () => await product.query<{ text: string }>(`select text from draft where text like 'Hi Tom%'`),
      (drafts) => drafts.length === 1,
    );
    const phone = await openPage(browser, proxy.url);
    await signIn(phone.page, proxy.url, product.credentials);
    await phone.page.goto(page.url());
    await eventually(
      async () => await phone.page.locator('[data-testid=field-reply]').inputValue(),
      (text) => text === 'Hi Tom, so good that you',
    );
    await phone.context.close();
  });

  it('finds an emoji behind a colon and in the grid, and puts it where the cursor is', async () => {
    await field().fill('');
    await page.keyboard.type('Tak :hea');
    await page.locator('[data-testid=suggestions] [role=option]', { hasText: 'red heart' }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(
      async () => await field().inputValue(),
      (text) => /^Tak .\p{M}*$/u.test(text),
    );
    await page.keyboard.press('ArrowLeft');
    await page.click('[data-testid=emoji]');
    await page.locator('[data-testid=emoji-grid] [role=option]').first().waitFor();
    await page.keyboard.type('parcel');
    await page.locator('[data-testid=emoji-grid] [aria-selected=true]', { hasText: '📦' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('!');
    expect(await field().inputValue()).toContain('📦!');
    await page.click('[data-testid=emoji]');
    await page.keyboard.press('Escape');
    await page.locator('[data-testid=emoji]:focus').waitFor();
    await field().fill('');
  });

  it('UX 34: a slash and letters insert a template, and an open variable keeps the reply from going', async () => {
    await page.goto(`${proxy.url}/settings/templates`);
    await page.click('[data-testid=new-template]');
    await page.fill('[data-testid=template-shortcut]', 'forsinket');
    await page.fill('[data-testid=template-text]', 'Hej {handle}, ordre {orderNumber} er på vej. /{agentName}');
    await page.locator('[data-testid=template-preview]', { hasText: 'ordre 48213 er på vej' }).waitFor();
    await page.click('[data-testid=save-template]');
    await page.locator('[data-testid=template]', { hasText: '/forsinket' }).waitFor();
    await page.click('[data-testid=back]');
    await openNew('pernilles', 'hvornår kommer min lampe?');
    await field().click();
    await page.keyboard.type('/fors');
    await page.locator('[data-testid=suggestions] [role=option]', { hasText: '/forsinket' }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(
      async () => await field().inputValue(),
      (text) => text.startsWith('Hej @pernilles, ordre {orderNumber} er på vej. /'),
    );
    await page.locator('[data-testid=mirror] mark.is-variable', { hasText: '{orderNumber}' }).waitFor();
    expect(await page.locator('[data-testid=send]').isDisabled()).toBe(true);
    expect(await page.locator('[data-testid=composer-hint]').innerText()).toContain('the order number');
    // The open variable is selected: typing replaces it.
    await page.keyboard.type('48213');
    expect(await field().inputValue()).toContain('ordre 48213 er på vej');
    expect(await page.locator('[data-testid=send]').isEnabled()).toBe(true);
    await field().fill('');
  });

  it('runs a macro by a slash and from the palette: its text is inserted and not sent, and one undo takes the rest back', async () => {
    await page.goto(`${proxy.url}/settings/macros`);
    await page.click('[data-testid=new-macro]');
    await page.fill('[data-testid=macro-name]', 'Undskyld');
    await page.fill('[data-testid=macro-text]', 'Hej {handle}, det beklager vi.');
    for (const kind of ['prioritise', 'close']) {
      await page.click('[data-testid=add-macro-action]');
      await page.locator('[data-testid=macro-kind]').last().selectOption(kind);
    }
    await page.locator('[data-testid=macro-summary]', { hasText: 'Sets the priority to' }).waitFor();
    await page.click('[data-testid=save-macro]');
    await page.locator('[data-testid=macro]', { hasText: 'Undskyld' }).waitFor();
    await page.click('[data-testid=back]');
    await openNew('oskarl', 'stolen vakler');
    const id = page.url().split('/').at(-1)?.split('?')[0];
    const shown = async (): Promise<string> => {
      const [row] = await product.query<{ state: string; priority: string }>(
        'select state, priority from conversation where id = $1',
        [id],
      );
      return `${row?.state} ${row?.priority}`;
    };
    await write('/unds');
    await page.locator('[data-testid=suggestions] [role=option]', { hasText: 'Undskyld' }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(
      async () => await field().inputValue(),
      (text) => text === 'Hej @oskarl, det beklager vi.',
    );
    await eventually(shown, (now) => now === 'closed high');
    await page.locator('[data-testid=toasts] button', { hasText: 'Undo' }).last().click();
    await eventually(shown, (now) => now === 'open normal');
    expect(await stored('det beklager vi')).toEqual([]);
    await field().fill('');
    await page.keyboard.press('Control+k');
    await page.locator('[data-testid=palette-input]').waitFor();
    await page.keyboard.type('Macro: Unds');
    await page.locator('[role=option]', { hasText: 'Macro: Undskyld' }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(
      async () => await field().inputValue(),
      (text) => text === 'Hej @oskarl, det beklager vi.',
    );
    await eventually(shown, (now) => now === 'closed high');
    await page.locator('[data-testid=toasts] button', { hasText: 'Undo' }).last().click();
    await eventually(shown, (now) => now === 'open normal');
    await field().fill('');
  });

  it('UX 33: what is too long is marked, and goes as a thread whose parts fit, each below the one before', async () => {
    const postId = await openNew('gronh', 'er jeres træ mærket?');
    const first = 'Ja, alt vores træ er mærket, og mærket står på undersiden af hvert eneste møbel. '.repeat(3).trim();
    const second = 'Skriv til os, hvis du savner et mærke, så finder vi papirerne frem. /Sara';
    await write(`${first} ${second}`);
    await page.locator('[data-testid=mirror] mark.is-excess').waitFor();
    expect(await page.locator('[data-testid=send]').isDisabled()).toBe(true);
    expect(Number(await page.getAttribute('[data-testid=length-left]', 'data-left'))).toBeLessThan(0);
    await page.click('[data-testid=split]');
    const parts = page.locator('[data-testid=split-part]');
    expect(await parts.allInnerTexts()).toEqual([
      expect.stringContaining('Part 1 of 2'),
      expect.stringContaining('Part 2 of 2'),
    ]);
    await page.click('[data-testid=send]');
    // All of it stands in the thread while it may still be taken back.
    await replyWith('alt vores træ er mærket').locator('[data-testid=take-back]').waitFor();
    await replyWith('hvis du savner et mærke').locator('[data-testid=delivery]', { hasText: 'part before' }).waitFor();
    await eventually(
      async () => (await product.sandbox.listPosts('havblik')).filter((post) => /mærke/.test(post.text)),
      (posts) => posts.length === 2,
      { withinMs: 40_000, what: 'two parts' },
    );
    const posts = (await product.sandbox.listPosts('havblik')).filter((post) => /mærke/.test(post.text));
    const opening = posts.find((post) => post.inReplyTo === postId);
    expect(opening?.text).toBe(first);
    expect(posts.find((post) => post.inReplyTo === opening?.id)?.text).toBe(second);
  });

  it('UX 42: a refused reply is red, with the reason and ways on, and its text stays', async () => {
    const postId = await openNew('mikkelr', 'det her fjerner jeg igen');
    await product.sandbox.deletePost(postId);
    await write('Hej Mikkel, vi kigger på det.');
    await page.keyboard.press('Control+Enter');
    const reply = page.locator('[data-testid=reply][data-state=failed]', { hasText: 'Hej Mikkel' });
    await reply.waitFor({ timeout: 40_000 });
    expect(await reply.locator('[data-testid=delivery]').innerText()).not.toMatch(/failure\./);
    await reply.locator('[data-testid=edit-reply]').click();
    await eventually(
      async () => await field().inputValue(),
      (text) => text === 'Hej Mikkel, vi kigger på det.',
    );
  });

  it('broke no policy of its own', () => {
    expect(report.foreignRequests).toEqual([]);
    expect(report.errors.filter((error) => !/ERR_|WebSocket|Failed to load resource/.test(error))).toEqual([]);
  });
});
