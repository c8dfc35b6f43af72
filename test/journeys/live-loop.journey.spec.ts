/// <reference lib="dom.iterable" />
/// <reference lib="dom" />
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import { AgentClient } from '../support/agent-client';
import { launchBrowser, openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { CutProxy } from '../support/cut-proxy';
import { writeOnX } from '../support/given-channels';
import { rowOf, showNew, waitForRow } from '../support/inbox-page';
import { Product } from '../support/product';

describe('the live loop', () => {
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

  it('a post on X is on the agent’s screen without a reload, is answered once, below the right post, with a link', async () => {
    const text = 'Tredje gang @havblik flytter leveringen af vores sofa. Skuffende!';
    const postId = await writeOnX(product.sandbox, 'karenfd', text);
    await waitForRow(page, 'Tredje gang');
    await rowOf(page, 'Tredje gang').click();
    await page.waitForSelector('[data-testid=mention]');
    await page.keyboard.press('r');
    await page.locator('[data-testid=field-reply]:focus').waitFor();
    await page.keyboard.type('Hej Karen, det er ikke i orden. Vi ringer i dag. /Mette');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    const link = page.locator('[data-testid=reply] a[href*="/status/"]');
    await link.waitFor();
    const published = (await product.sandbox.listPosts('havblik')).filter((post) => post.inReplyTo === postId);
    expect(published.map((post) => post.text)).toEqual(['Hej Karen, det er ikke i orden. Vi ringer i dag. /Mette']);
    expect(await link.getAttribute('href')).toBe(`${product.sandbox.url}/havblik/status/${published[0]?.id}`);
  });

  it('the customer’s answer joins the conversation that is open', async () => {
    const [ours] = await product.sandbox.listPosts('havblik');
    await writeOnX(product.sandbox, 'karenfd', '@havblik Tak, det glæder jeg mig til', ours?.id);
    await page.locator('[data-testid=mention]', { hasText: 'det glæder jeg mig til' }).waitFor();
  });

  it('underlines the words that made the score', async () => {
    const marked = page.locator(
      '[data-testid=mention] [data-contribution], [data-testid=mention] mark, [data-testid=evidence]',
    );
    expect(await marked.count()).toBeGreaterThan(0);
  });

  it('UX 56: goes from list to answer to closed and back by keyboard alone', async () => {
    await writeOnX(product.sandbox, 'johanek', 'Tre veckor på en återbetalning, @havblik. Är det normalt?');
    await waitForRow(page, 'Tre veckor');
    await page.keyboard.press('Escape');
    await page.locator('[role=listbox]').focus();
    await eventually(
      async () => {
        // Who has waited longer stands above: down from wherever the hand was.
        await page.keyboard.press('j');
        return await page.locator('[data-testid=conversation-row][aria-selected=true]').innerText();
      },
      (selected) => selected.includes('Tre veckor'),
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('i');
    await page.locator('[data-testid=assignee]').waitFor();
    await page.keyboard.press('n');
    await page.locator('[data-testid=field-note]:focus').waitFor();
    await page.keyboard.type('Kolla med ekonomi');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-testid=note]', { hasText: 'Kolla med ekonomi' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await eventually(
      async () =>
        await product.query<{ state: string }>(`select state from conversation where excerpt like 'Tre veckor%'`),
      ([row]) => row?.state === 'closed',
    );
    await page.keyboard.press('z');
    await eventually(
      async () =>
        await product.query<{ state: string }>(`select state from conversation where excerpt like 'Tre veckor%'`),
      ([row]) => row?.state === 'open',
    );
  });

  it('UX 30 and 31: keeps what was typed when the tab is killed, and shows it in the row', async () => {
    await rowOf(page, 'Tre veckor').click();
    await page.keyboard.press('r');
    await page.locator('[data-testid=field-reply]:focus').waitFor();
    await page.keyboard.type('Hej Johan, vi tittar på det');
    await page.locator('[data-testid=draft-saved]').waitFor();
    await page.goto('about:blank');
    await page.goto(proxy.url);
    await page.locator('[data-testid=conversation-row]', { hasText: 'Hej Johan, vi tittar på det' }).waitFor();
  });

  it('UX 46 and 47: ends equal to a fresh load after a cut with two hundred changes in between, without a reload', async () => {
    await product.sandbox.addPosts(
      Array.from({ length: 60 }, (_, index) => ({ handle: `cut${index}`, text: `@havblik før afbrydelsen ${index}` })),
    );
    await eventually(
      async () =>
        await product.query<{ id: string; mention: string }>(
          `select id, last_mention_id as mention from conversation where excerpt like '%før afbrydelsen%' order by id`,
        ),
      (rows) => rows.length === 60,
      { withinMs: 40_000 },
    );
    await eventually(
      async () => {
        await showNew(page);
        return await rowOf(page, 'før afbrydelsen').count();
      },
      (count) => count > 3,
    );
    await rowOf(page, 'før afbrydelsen').first().click();
    await page.waitForSelector('[data-testid=mention]');

    proxy.cut();
    await page.locator('[data-testid=connection-banner]', { hasText: /./ }).waitFor();
    const rows = await product.query<{ id: string; mention: string }>(
      `select id, last_mention_id as mention from conversation where excerpt like '%før afbrydelsen%' order by id`,
    );
    // The conversation that is open is among those that change.
    rows.sort((a, b) => Number(page.url().includes(b.id)) - Number(page.url().includes(a.id)));
    const sara = await AgentClient.signIn(
      product.url,
      { ...product.credentials, email: 'sara@havblik.example' },
      proxy.url,
    );
    // Fifty claims, fifty notes, fifty replies, twenty closings, and thirty customers who write again.
    for (const row of rows.slice(0, 50)) {
      await sara.ask('conversation.claim', { conversationId: row.id, expectedAssigneeId: null });
      await sara.ask('note.add', { conversationId: row.id, clientKey: randomUUID(), text: 'set' });
      await sara.ask('reply.send', {
        conversationId: row.id,
        clientKey: randomUUID(),
        text: `Svar ${row.id.slice(-6)}`,
        inReplyToMentionId: row.mention,
        lastSeenReplyId: null,
      });
      await new Promise((resolve) => setTimeout(resolve, 160));
    }
    for (const row of rows.slice(0, 20)) {
      await sara.ask('conversation.close', { conversationId: row.id });
    }
    sara.close();
    await product.sandbox.addPosts(
      Array.from({ length: 30 }, (_, index) => ({
        handle: `efter${index}`,
        text: `@havblik efter afbrydelsen ${index}`,
      })),
    );
    await eventually(
      async () =>
        await product.query<{ done: boolean }>(
          `select (select count(*) from reply where state = 'sent' and text like 'Svar %') = 50
           and (select count(*) from mention where text like '%efter afbrydelsen%') = 30 as done`,
        ),
      ([row]) => row?.done === true,
      { withinMs: 110_000, what: 'the changes' },
    );
    proxy.mend();
    const seen = async (target: Page): Promise<string> => {
      await showNew(target);
      const list = await target.evaluate(async () => {
        const box = document.querySelector('[role=listbox]');
        const rowsSeen = new Map<string, string>();
        for (let top = 0; box && top <= box.scrollHeight + 2_000; top += 300) {
          box.scrollTop = top;
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          for (const row of document.querySelectorAll<HTMLElement>('[data-testid=conversation-row]')) {
            const copy = row.cloneNode(true) as HTMLElement;
            copy.querySelectorAll('time').forEach((time) => time.remove());
            rowsSeen.set(row.dataset['conversationId'] ?? '', copy.textContent ?? '');
          }
        }
        return [...rowsSeen.entries()]
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([id, text]) => `${id} ${text.replace(/\d+ min|now/gi, '')}`);
      });
      const thread = await target.locator('[data-testid=thread]').innerText();
      return JSON.stringify({ list, thread: thread.replace(/\s+/g, ' ') }, null, 1);
    };
    // A second tab of the same browser: it has the same drafts, and loads everything afresh.
    const fresh = await page.context().newPage();
    await fresh.goto(page.url());
    await fresh.waitForSelector('[data-testid=mention]');
    let both = { cut: '', fresh: '' };
    await eventually(
      async () => {
        both = { cut: await seen(page), fresh: await seen(fresh) };
        return both.cut === both.fresh;
      },
      (isEqual) => isEqual,
      { withinMs: 30_000 },
    ).catch(() => undefined);
    expect(both.cut.split('\n')).toEqual(both.fresh.split('\n'));
    expect(both.fresh).toContain('Svar ');
    await fresh.close();
  });

  it.each(['light', 'dark'] as const)('UX 55: has nothing that axe objects to, %s', async (colorScheme) => {
    const opened = await openPage(browser, proxy.url, { colorScheme });
    await signIn(opened.page, proxy.url, product.credentials);
    await opened.page.locator('[data-testid=conversation-row]').first().click();
    await opened.page.waitForSelector('[data-testid=mention]');
    const violations = await violationsOf(opened.page);
    await opened.context.close();
    expect(violations).toEqual([]);
  });

  it.each([
    ['da-DK', 'da'],
    ['sv-SE', 'sv'],
    ['nb-NO', 'nb'],
    ['en-GB', 'en'],
  ])('UX 61: speaks to a browser in %s as %s, with no raw key on the screen', async (locale, lang) => {
    const opened = await openPage(browser, proxy.url, { locale });
    await signIn(opened.page, proxy.url, product.credentials);
    await opened.page.waitForSelector('[data-testid=conversation-row]');
    expect(await opened.page.getAttribute('html', 'lang')).toBe(lang);
    const chrome = await opened.page.locator('nav, [data-testid=order], [data-testid=filters]').allInnerTexts();
    expect(chrome.join(' ')).not.toMatch(/\b(nav|view|list|filter|order|action)\.[a-z-]+/);
    await opened.context.close();
  });

  it('UX 70: asked nothing of another origin, and broke no policy of its own', () => {
    expect(report.foreignRequests).toEqual([]);
    // The cut itself is an error that the browser tells of.
    expect(report.errors.filter((error) => !/ERR_|WebSocket|Failed to load resource/.test(error))).toEqual([]);
  });
});
