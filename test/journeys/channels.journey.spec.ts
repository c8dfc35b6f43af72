/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { waitForRow } from '../support/inbox-page';
import { openDesk } from '../support/open-desk';
import type { Desk } from '../support/open-desk';
import type { Product } from '../support/product';

const US = 'havblik.test';

interface BlueskyAccount {
  did: string;
  appPassword: string;
}

describe('the channels of a workspace', () => {
  let product: Product;
  let desk: Desk;
  let page: Page;
  let report: PageReport;
  let account: BlueskyAccount;

  beforeAll(async () => {
    desk = await openDesk();
    ({ product, page, report } = desk);
    account = (await product.sandbox.control('POST', 'bluesky/accounts', {
      handle: US,
      name: 'Havblik',
    })) as BlueskyAccount;
  });
  afterAll(async () => {
    await desk?.close();
  });

  const control = async (method: string, command: string, body: object): Promise<void> => {
    await product.sandbox.control(method, command, body);
  };
  const post = async (text: string): Promise<void> =>
    await control('POST', 'bluesky/posts', { posts: [{ handle: 'karen.test', text: `@${US} ${text}` }] });
  const openChannel = async (): Promise<void> => {
    await page.goto(`${product.url}/settings/channels`);
    await page.locator('[data-testid=channel-row]', { hasText: US }).click();
    await page.waitForSelector('[data-testid=channel-page]');
  };
  const status = async (expected: string): Promise<void> => {
    await page.locator(`[data-testid=channel-page][data-status=${expected}]`).waitFor({ timeout: 30_000 });
  };

  it('connects an account, keeps what was typed when the network refuses, and brings its posts to the inbox', async () => {
    await page.click('[data-testid=nav-settings]');
    await page.click('[data-testid=nav-channels]');
    await page.click('[data-testid=connect-channel]');
    await page.click('[data-testid=network-bluesky]');
    await page.click('[data-testid=connect]');
    await page.locator('[data-testid=field-identifier][aria-invalid=true]:focus').waitFor();
    await page.fill('[data-testid=field-identifier]', US);
    await page.fill('[data-testid=field-appPassword]', 'abcd-efgh-ijkl-mnop');
    await page.fill('[data-testid=interval]', '1');
    await page.click('[data-testid=advanced]');
    await page.fill('[data-testid=field-service]', product.sandbox.url);
    await page.click('[data-testid=connect]');
    await page.locator('[data-testid=request-progress][data-tone=problem]').waitFor();
    expect(await page.inputValue('[data-testid=field-identifier]')).toBe(US);
    await page.fill('[data-testid=field-appPassword]', account.appPassword);
    await page.click('[data-testid=connect]');
    await page.waitForSelector('[data-testid=channel-page]');
    await post('hvornår kommer mit bord?');
    await page.goto(product.url);
    await waitForRow(page, 'hvornår kommer mit bord');
  });

  it('tests the sign-in and says when somebody last wrote', async () => {
    await openChannel();
    await page.click('[data-testid=test-channel]');
    const answer = page.locator('[data-testid=request-progress][data-tone=done]');
    await answer.waitFor();
    expect(await answer.textContent()).toMatch(/Signed in as @havblik\.test.*Last mention/s);
  });

  it('reads on from where it was paused', async () => {
    await page.click('[data-testid=pause-channel]');
    await status('paused');
    await post('skrevet i pausen');
    await page.click('[data-testid=resume-channel]');
    await status('ok');
    await page.goto(product.url);
    await waitForRow(page, 'skrevet i pausen');
  });

  it('shows a hole while nothing gets through, and closes it when it does', async () => {
    await control('POST', 'faults', { faults: [{ kind: 'status', status: 503, path: '/xrpc', times: 60 }] });
    await page.locator('[data-testid=continuity][data-hole=true]').waitFor({ timeout: 40_000 });
    await page.locator('[data-testid=channel-notice][data-status=degraded]').waitFor({ timeout: 40_000 });
    await control('DELETE', 'faults', {});
    await page.locator('[data-testid=channel-notice]').waitFor({ state: 'detached', timeout: 60_000 });
    await openChannel();
    await page.locator('[data-testid=hole][data-open=false]').first().waitFor();
  });

  it('listens for words, and makes a conversation of a hit with one key', async () => {
    await page.click('[data-testid=listen]');
    await page.fill('[data-testid=listen-words]', 'havblik sofa');
    await page.click('[data-testid=add-search]');
    await page.locator('[data-testid=search-terms]', { hasText: 'havblik sofa' }).waitFor();
    await page.fill('[data-testid=change-interval]', '1');
    await page.click('[data-testid=save-limits]');
    await control('POST', 'bluesky/posts', {
      posts: [{ handle: 'jonas.test', text: 'Nogen der har prøvet en havblik sofa? Overvejer en.' }],
    });
    await page.goto(`${product.url}/?view=listening`);
    await waitForRow(page, 'havblik sofa');
    await page.locator('[data-testid=conversation-row]', { hasText: 'havblik sofa' }).click();
    await page.waitForSelector('[data-testid=open-heard]');
    await page.keyboard.press('c');
    await page.waitForSelector('[data-testid=close]');
    await page.goto(product.url);
    await waitForRow(page, 'havblik sofa');
  });

  it('says that the sign-in is gone, blocks the composer with the reason, and keeps everything when connected again', async () => {
    await control('POST', 'bluesky/sessions/revoke', { handle: US });
    await page.locator('[data-testid=channel-notice][data-status=needs-sign-in]').first().waitFor({ timeout: 30_000 });
    await page.locator('[data-testid=conversation-row]', { hasText: 'hvornår kommer mit bord' }).click();
    await page.locator('[data-testid=composer-hint]', { hasText: /sign/i }).waitFor();
    account = (await product.sandbox.control('POST', 'bluesky/accounts', { handle: US })) as BlueskyAccount;
    await openChannel();
    await page.click('[data-testid=reconnect-channel]');
    await page.fill('[data-testid=field-appPassword]', account.appPassword);
    await page.click('[data-testid=connect]');
    await status('ok');
    await page.goto(product.url);
    await waitForRow(page, 'hvornår kommer mit bord');
    expect(report.foreignRequests).toEqual([]);
  });

  it('shows a polite page to those who may not change channels', async () => {
    const { page: other } = await openPage(desk.browser, product.url);
    await signIn(other, product.url, { ...product.credentials, email: 'sara@havblik.example' });
    await other.click('[data-testid=nav-settings]');
    await other.waitForSelector('[data-testid=settings-nav]');
    expect(await other.locator('[data-testid=nav-channels]').count()).toBe(0);
    await other.goto(`${product.url}/settings/channels`);
    await other.waitForSelector('[data-testid=not-allowed]');
  });
});
