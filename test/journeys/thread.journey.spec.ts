/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import type { SandboxPost, SandboxPublished } from '@genklang/testing';
import { launchBrowser, openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { rowOf } from '../support/inbox-page';
import { Product } from '../support/product';

const thread = (page: Page) => page.locator('[data-testid=thread]');
const message = (page: Page, text: string) => thread(page).locator('article', { hasText: text });
const rule = (page: Page) => page.locator('[data-testid=new-rule]');

/** Where a part of the thread stands, from the thread's own top. */
async function yOf(page: Page, part: Locator): Promise<number> {
  const box = await thread(page).boundingBox();
  const own = await part.first().boundingBox();
  return (own?.y ?? Number.NaN) - (box?.y ?? 0);
}

const isInSight = async (page: Page, part: Locator): Promise<boolean> => {
  const height = (await thread(page).boundingBox())?.height ?? 0;
  const y = await yOf(page, part);
  return y >= 0 && y < height;
};
const scrollTop = async (page: Page): Promise<number> => await thread(page).evaluate((box) => box.scrollTop);
const isAtEnd = async (page: Page): Promise<boolean> =>
  await thread(page).evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight < 2);

describe('the thread', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let report: PageReport;

  beforeAll(async () => {
    product = await Product.start();
    browser = await launchBrowser();
    ({ page, report } = await openPage(browser, product.url));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await signIn(page, product.url, product.credentials);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** One customer's posts below each other, `count` of them, the first a root. */
  const tell = async (handle: string, word: string, from: number, count: number, root?: string): Promise<string> => {
    let rootId = root;
    const posts: SandboxPost[] = [];
    for (let index = from; index < from + count; index += 1) {
      const post = { handle, text: `@havblik ${word} ${index} og så lidt mere om den samme sag.` };
      if (rootId === undefined) {
        const [first] = await product.sandbox.addPosts([post]);
        rootId = first?.id;
      } else {
        posts.push({ ...post, inReplyTo: rootId });
      }
    }
    if (posts.length > 0) {
      await product.sandbox.addPosts(posts);
    }
    return rootId ?? '';
  };
  const received = async (word: string, count: number): Promise<void> => {
    await eventually(
      async () =>
        await product.query<{ n: number }>('select count(*)::int as n from mention where text like $1', [`%${word}%`]),
      ([row]) => row?.n === count,
      { what: `${count} posts with "${word}"`, withinMs: 60_000 },
    );
  };
  const find = async (target: Page, text: string): Promise<void> => {
    await eventually(
      async () => {
        await target
          .locator('[data-testid=show-new]')
          .click({ timeout: 200 })
          .catch(() => undefined);
        return await rowOf(target, text).count();
      },
      (count) => count === 1,
      { what: `a row with "${text}"`, withinMs: 60_000 },
    );
  };
  const open = async (text: string): Promise<void> => {
    await find(page, text);
    await rowOf(page, text).click();
    await page.waitForSelector('[data-testid=composer]');
  };
  const isRead = async (word: string): Promise<void> => {
    await eventually(
      async () =>
        await product.query<{ n: number }>(
          `select count(*)::int as n from conversation c join conversation_member k
             on k.workspace_id = c.workspace_id and k.conversation_id = c.id
           where c.excerpt like $1 and k.read_at >= c.last_mention_at`,
          [`%${word}%`],
        ),
      ([row]) => row?.n === 1,
      { what: `"${word}" read` },
    );
  };

  it('UX 18: opens at the first unread post below a rule, and at the end where nothing is new', async () => {
    const root = await tell('annagr', 'lampen', 0, 25);
    await received('lampen', 25);
    await open('lampen');
    await rule(page).getByText('New').waitFor();
    expect(await isInSight(page, message(page, 'lampen 0 og'))).toBe(true);
    await isRead('lampen');
    // Reading does not take the rule away while the conversation is open.
    expect(await rule(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await open('lampen');
    expect(await rule(page).count()).toBe(0);
    await eventually(
      async () => await isAtEnd(page),
      (atEnd) => atEnd,
      { what: 'the end' },
    );
    await page.keyboard.press('Escape');

    await tell('annagr', 'lampen', 25, 25, root);
    await received('lampen', 50);
    await open('lampen');
    await rule(page).waitFor();
    expect(await isInSight(page, rule(page))).toBe(true);
    const following = await thread(page).evaluate((box) => {
      const line = box.querySelector('[data-rule=new]');
      const isBelow = (part: Element): boolean =>
        line !== null && (line.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return [...box.querySelectorAll('article')].find(isBelow)?.textContent ?? '';
    });
    expect(following).toMatch(/lampen (2[5-9]|[34]\d) /);
    expect(await isAtEnd(page)).toBe(false);
    await page.keyboard.press('Escape');
  });

  it('UX 19: stays where the reader is and counts, follows at the end', async () => {
    const root = await tell('borish', 'stolen', 0, 40);
    await received('stolen', 40);
    await open('stolen');
    await isRead('stolen');
    await thread(page).evaluate((box) => box.scrollTo({ top: 300 }));
    const before = await scrollTop(page);
    await tell('borish', 'stolen', 40, 1, root);
    await page.locator('[data-testid=unseen]').getByText('1 new').waitFor();
    expect(await scrollTop(page)).toBe(before);
    await page.click('[data-testid=unseen]');
    expect(await isAtEnd(page)).toBe(true);
    await tell('borish', 'stolen', 41, 1, root);
    await message(page, 'stolen 41').waitFor();
    expect(await isAtEnd(page)).toBe(true);
    expect(await page.locator('[data-testid=unseen]').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('UX 20: keeps the first visible message where it is while earlier ones are loaded', async () => {
    await tell('carlaj', 'hylden', 0, 250);
    await received('hylden', 250);
    await open('hylden');
    await isRead('hylden');
    await page.keyboard.press('Escape');
    await open('hylden');
    const count = async (): Promise<number> => await thread(page).locator('article').count();
    const before = await count();
    expect(before).toBeLessThan(250);
    // Scrolling there asks for what is above: where the message stands is read in the same moment.
    const first = await thread(page).evaluate((box) => {
      const target = box.querySelector('article');
      const offset = (): number => (target?.getBoundingClientRect().top ?? 0) - box.getBoundingClientRect().top;
      box.scrollTop += offset() - 20;
      return { id: target?.getAttribute('data-entry-id') ?? '', y: offset() };
    });
    await eventually(count, (now) => now > before, { what: 'the earlier messages' });
    const now = await yOf(page, thread(page).locator(`[data-entry-id="${first.id}"]`));
    expect(Math.abs(now - first.y)).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
  });

  it('UX 17: copies a link to a message, opens the thread there and marks it for a moment', async () => {
    await open('hylden');
    const target = message(page, 'hylden 17 og');
    await eventually(
      async () => {
        await thread(page).evaluate((box) => box.scrollTo({ top: 0 }));
        return await target.count();
      },
      (count) => count === 1,
      { what: 'the message' },
    );
    await target.hover();
    await target.locator('[data-testid=copy-link]').click();
    await page.getByText('Link copied').waitFor();
    const link = await page.evaluate(async () => await navigator.clipboard.readText());
    expect(link).toMatch(/\/conversations\/[\da-f-]{36}\?entry=[\da-f-]{36}$/);
    await page.keyboard.press('Escape');

    await page.goto(product.url);
    await page.waitForSelector('[data-testid=connection-state]');
    await page.goto(link);
    // It lies on an earlier page, which is fetched for it.
    await page.locator('article.is-marked', { hasText: 'hylden 17 og' }).waitFor();
    expect(await isInSight(page, message(page, 'hylden 17 og'))).toBe(true);
    expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
    await page.locator('article.is-marked').waitFor({ state: 'detached' });
    await page.goBack();
    await page.waitForSelector('[data-testid=conversation]', { state: 'detached' });

    await page.goto(link.replace(/entry=.*/, 'entry=00000000-0000-4000-8000-000000000000'));
    await page.getByText('That message is no longer in this conversation.').first().waitFor();
    await page.goto(product.url);
  });

  it('UX 22: reads only what is looked at for a second, and leaves unread what was marked so', async () => {
    await product.sandbox.addPosts([{ handle: 'danaek', text: '@havblik døren binder' }]);
    await find(page, 'døren binder');
    await page.evaluate(() => {
      document.hasFocus = () => false;
      window.dispatchEvent(new Event('blur'));
    });
    await open('døren binder');
    await product.sandbox.addPosts([{ handle: 'eriklu', text: '@havblik vinduet klaprer' }]);
    await find(page, 'vinduet klaprer');
    const readers = async (): Promise<number> =>
      (
        await product.query(
          `select 1 from conversation c join conversation_member k
             on k.workspace_id = c.workspace_id and k.conversation_id = c.id
           where c.excerpt like '%døren binder%' and k.read_at >= c.last_mention_at`,
        )
      ).length;
    expect(await readers()).toBe(0);
    await page.evaluate(() => {
      document.hasFocus = () => true;
      window.dispatchEvent(new Event('focus'));
    });
    await isRead('døren binder');

    await page.keyboard.press('u');
    await eventually(readers, (count) => count === 0, { what: 'unread' });
    await open('vinduet klaprer');
    await isRead('vinduet klaprer');
    expect(await readers()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('UX 23: names every kind of entry in words, and speaks of new ones as author and text', async () => {
    const root = await tell('fridaos', 'bordet', 0, 1);
    await open('bordet');
    const [other] = await product.sandbox.addPosts([
      { handle: 'gustavm', name: 'Gustav Moe', text: '@havblik samme her hos os', inReplyTo: root },
    ]);
    await message(page, 'samme her').waitFor();
    await page.getByRole('status').getByText('Gustav Moe: ').first().waitFor({ state: 'attached' });
    await page.keyboard.press('i');
    await page.locator('[data-testid=activity]').first().waitFor();
    await page.keyboard.press('n');
    await page.locator('[data-testid=field-note]').fill('Ring til Frida');
    await page.keyboard.press('Control+Enter');
    await message(page, 'Ring til Frida').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    await page.locator('[data-testid=field-reply]').fill('Hej Frida, vi ser på det.');
    await page.keyboard.press('Control+Enter');
    await message(page, 'vi ser på det').waitFor();
    for (const name of ['Customer: fridaos', 'Another customer: Gustav Moe', /^Internal note by/, /^Our reply, by/]) {
      expect(await thread(page).getByRole('article', { name }).count()).toBeGreaterThan(0);
    }
    expect(await page.locator('[data-testid=activity]').first().innerText()).toMatch(/^Event:/);
    expect(await thread(page).getAttribute('aria-live')).toBe('off');
    expect(other?.id).toBeDefined();
  });

  it('shows who answers whom, and goes there', async () => {
    const [post] = await product.sandbox.listPosts('fridaos');
    const [jens] = await product.sandbox.addPosts([
      { handle: 'jensbo', name: 'Jens Bo', text: '@havblik vores knækkede', inReplyTo: post?.id },
    ]);
    await message(page, 'vores knækkede').waitFor();
    await product.sandbox.addPosts([
      { handle: 'linevi', name: 'Line Vig', text: '@havblik også vores', inReplyTo: jens?.id },
    ]);
    await message(page, 'også vores').waitFor();
    await product.sandbox.addPosts([{ handle: 'fridaos', text: '@havblik nå, så er vi flere', inReplyTo: jens?.id }]);
    const answer = message(page, 'så er vi flere').locator('[data-testid=answers]');
    await answer.getByText('In reply to Jens Bo').waitFor();
    await answer.click();
    await page.locator('article.is-marked', { hasText: 'vores knækkede' }).waitFor();
  });

  it('shows what a post said before it was edited', async () => {
    const [post] = (await product.sandbox.listPosts('jensbo')) as SandboxPublished[];
    await product.sandbox.editPost(post?.id ?? '', '@havblik vores gik itu i går');
    const edited = message(page, 'vores gik itu');
    await edited.waitFor();
    await edited.locator('[data-testid=edited]').click();
    await edited.locator('[data-testid=revisions]').getByText('vores knækkede').waitFor();
    expect(await edited.locator('[data-testid=edited]').getAttribute('aria-expanded')).toBe('true');
  });

  it('shows pictures through our own server only, described, and says calmly that one cannot be had', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await product.sandbox.addPosts([
      {
        handle: 'hannesk',
        text: '@havblik her er ridsen',
        media: [
          { key: 'ridse', alt: 'En ridse i en bordplade', width: 600, height: 400 },
          { key: 'uden', width: 400, height: 400 },
          { key: 'borte', width: 4000, height: 3000 },
        ],
      },
    ]);
    await open('her er ridsen');
    const picture = page.locator('[data-testid=medium] img[alt="En ridse i en bordplade"]');
    await eventually(
      async () => await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth),
      (width) => width === 600,
      { what: 'the picture' },
    );
    await page.locator('[data-testid=medium]').getByText('No description').first().waitFor();
    await page.locator('[data-testid=medium]').getByText('The picture could not be fetched').waitFor();
    await page.getByRole('button', { name: /Enlarge the picture: .*En ridse i en bordplade/ }).click();
    await page.locator('[data-testid=media-dialog]').getByText('En ridse i en bordplade').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-testid=media-dialog]').waitFor({ state: 'detached' });
    expect(await page.locator('[data-testid=conversation]').count()).toBe(1);
    const answer = await page.request.get(new URL((await picture.getAttribute('src')) ?? '', product.url).href);
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'attachment; filename="picture"',
    });
    expect(report.foreignRequests).toEqual([]);
  });

  it('UX 21: draws a page of a thread of 5,000 messages, not all of it', async () => {
    await product.query(
      `insert into mention select (m).* from (
         select jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'external_id', 'long-' || n, 'text',
           'long ' || n, 'parent_external_id', null, 'posted_at', m.posted_at - n * interval '1 minute')) as m
         from mention m, generate_series(1, 5000) n where m.text like '%her er ridsen%') made`,
    );
    await page.keyboard.press('Escape');
    await page.goto(product.url);
    await open('her er ridsen');
    await message(page, 'her er ridsen').waitFor();
    expect(await thread(page).locator('article').count()).toBeLessThanOrEqual(100);
  });
});
