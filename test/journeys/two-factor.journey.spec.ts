import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { eventually, totpOf } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import { AgentClient } from '../support/agent-client';
import { launchBrowser, openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { Product } from '../support/product';

const SARA = 'sara@havblik.example';

describe('two-step sign-in', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let report: PageReport;
  let secret = '';
  let backupCodes: string[] = [];

  beforeAll(async () => {
    product = await Product.start();
    browser = await launchBrowser();
    ({ page, report } = await openPage(browser, product.url));
    await signIn(page, product.url, { email: SARA, password: product.credentials.password });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const card = () => page.locator('[data-testid=two-factor-card]');
  const codeField = () => page.locator('input[name=code]');
  const enterPassword = async (): Promise<void> => {
    await page.fill('input[name=email]', SARA);
    await page.fill('input[name=password]', product.credentials.password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid=code-step]');
  };
  /** What somebody with a keyboard types into next. */
  const focused = async (): Promise<string> =>
    await page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.tagName ?? '');
  const signOut = async (): Promise<void> => {
    await page.goto(product.url);
    await page.click('[data-testid=account-menu]');
    await page.click('[data-testid=sign-out]');
    await page.waitForSelector('input[name=password]');
  };
  const sessionStatus = async (): Promise<number> => (await page.request.get(`${product.url}/api/session`)).status();

  it('is turned on in the profile with a code of an app, and hands out backup codes', async () => {
    await page.goto(`${product.url}/settings/profile`);
    await page.click('[data-testid=turn-on]');
    await card().locator('input[name=password]').fill('not the password');
    await page.keyboard.press('Enter');
    await card().getByRole('alert').getByText('The password is not right.').waitFor();
    await card().locator('input[name=password]').fill(product.credentials.password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid=qr-code]');
    expect(await focused()).toBe('code');
    expect(await violationsOf(page)).toEqual([]);
    secret = (await page.locator('[data-testid=two-factor-secret]').textContent()) ?? '';
    await codeField().fill(totpOf(secret, 100));
    await page.keyboard.press('Enter');
    await card().getByRole('alert').getByText('The code is not right.').waitFor();
    await codeField().fill(totpOf(secret));
    await page.keyboard.press('Enter');
    const codes = page.locator('[data-testid=backup-codes] li');
    await codes.first().waitFor();
    backupCodes = await codes.allTextContents();
    expect(backupCodes).toHaveLength(10);
    expect(await violationsOf(page)).toEqual([]);
    const downloading = page.waitForEvent('download');
    await page.click('[data-testid=download-codes]');
    const file = readFileSync(await (await downloading).path(), 'utf8');
    expect(backupCodes.filter((code) => !file.includes(code))).toEqual([]);
    await page.click('[data-testid=codes-kept]');
    await page.getByText('You have 10 backup codes left.').waitFor();
    // The session is another one since; the page goes on with it.
    expect(await sessionStatus()).toBe(200);
    expect(await page.locator('[role=dialog]').count()).toBe(0);
  });

  it('asks for a code after the password, and lets nobody in before', async () => {
    await signOut();
    await enterPassword();
    expect(await focused()).toBe('code');
    expect(await codeField().getAttribute('autocomplete')).toBe('one-time-code');
    expect(await sessionStatus()).toBe(401);
    expect(await violationsOf(page)).toEqual([]);
    await codeField().fill(totpOf(secret, 100));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The code is not right.').waitFor();
    expect(await focused()).toBe('code');
    await page.click('[data-testid=code-back]');
    expect(await page.inputValue('input[name=email]')).toBe(SARA);
    expect(await focused()).toBe('password');
    await enterPassword();
    // As the app shows it, with a gap in the middle.
    await codeField().fill(totpOf(secret, 1).replace(/^.../, '$& '));
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid=connection-state]');
  });

  it('takes a backup code instead, once', async () => {
    await signOut();
    for (const outcome of ['in', 'refused']) {
      await enterPassword();
      await page.click('[data-testid=other-code]');
      expect(await focused()).toBe('code');
      await codeField().fill(backupCodes[0]?.toUpperCase() ?? '');
      await page.keyboard.press('Enter');
      if (outcome === 'in') {
        await page.waitForSelector('[data-testid=connection-state]');
        await signOut();
      } else {
        await page.getByRole('alert').getByText('it has been used').waitFor();
      }
    }
    await codeField().fill(backupCodes[1] ?? '');
    await page.check('input[name=trust]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid=connection-state]');
    // A device that is trusted is asked for the password alone.
    await signOut();
    await signIn(page, product.url, { email: SARA, password: product.credentials.password });
  });

  it('asks for the code over the inbox, too, when the session ends', async () => {
    await page.context().clearCookies({ name: 'genklang.trust_device' });
    await product.query(
      `delete from identity.session s using identity."user" u where u.id = s."userId" and u.email = $1`,
      [SARA],
    );
    const dialog = page.locator('[role=dialog]');
    await dialog.locator('input[name=password]').fill(product.credentials.password);
    await page.keyboard.press('Enter');
    await dialog.locator('[data-testid=code-step]').waitFor();
    expect(await focused()).toBe('code');
    await dialog.locator('[data-testid=other-code]').click();
    await codeField().fill(backupCodes[2] ?? '');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await sessionStatus()).toBe(200);
  });

  it('asks for the code, too, of somebody who comes back by an invitation', async () => {
    await product.query('delete from identity.rate_limit');
    const owner = await AgentClient.signIn(product.url, product.credentials);
    const [sara] = await product.query<{ id: string }>('select id from identity."user" where email = $1', [SARA]);
    await owner.ask('people.deactivate', { memberId: sara?.id ?? '', toMemberId: null, toTeamId: null });
    const { token } = await owner.ask('people.invite', { email: SARA, role: 'agent' });
    owner.close();
    await page.goto(`${product.url}/join/${token}`);
    await page.fill('input[name=password]', product.credentials.password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid=code-step]');
    expect(await sessionStatus()).toBe(401);
    await page.click('[data-testid=other-code]');
    await codeField().fill(backupCodes[3] ?? '');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid=connection-state]');
  });

  it('is reset by the owner for a colleague who lost the phone; the record says so', async () => {
    const { page: owner, report: ownersReport } = await openPage(browser, product.url);
    await signIn(owner, product.url, product.credentials);
    await owner.goto(`${product.url}/settings/people`);
    const row = owner.locator('[data-testid=member]', { hasText: SARA });
    await row.locator('[data-testid=two-factor-mark]').waitFor();
    await row.locator('[data-testid=member-menu]').click();
    await owner.click('[data-testid=reset-two-factor]');
    await owner.waitForSelector('[data-testid=reset-two-factor-dialog]');
    expect(await violationsOf(owner)).toEqual([]);
    await owner.click('[data-testid=reset-two-factor-confirm]');
    await owner.getByText('Mette Krogh reset two-step sign-in for Sara Holm').waitFor();
    await row.locator('[data-testid=two-factor-mark]').waitFor({ state: 'detached' });
    expect(ownersReport.foreignRequests).toEqual([]);

    const dialog = page.locator('[role=dialog]');
    await dialog.locator('input[name=password]').fill(product.credentials.password);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await eventually(sessionStatus, (status) => status === 200);
    expect(report.foreignRequests).toEqual([]);
  });
});
