/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';
import { violationsOf } from '../support/accessibility';
import { launchBrowser, openPage, signIn } from '../support/browser';
import type { PageReport } from '../support/browser';
import { writeOnX } from '../support/given-channels';
import { openConversation, rowOf } from '../support/inbox-page';
import { Product } from '../support/product';

const collision = (page: Page) => page.locator('[data-testid=collision]');

describe('working together', () => {
  let product: Product;
  let browser: Browser;
  let mette: Page;
  let sara: Page;
  const reports: PageReport[] = [];
  const enter = async (email: string): Promise<Page> => {
    const { page, report } = await openPage(browser, product.url);
    reports.push(report);
    await signIn(page, product.url, { email, password: product.credentials.password });
    return page;
  };

  beforeAll(async () => {
    product = await Product.start();
    browser = await launchBrowser();
    mette = await enter(product.credentials.email);
    sara = await enter('sara@havblik.example');
    await writeOnX(product.sandbox, 'karenfd', 'Hej @havblik, hvor bliver min lampe af?');
    await writeOnX(product.sandbox, 'johanek', 'Hej @havblik, är min soffa på väg?');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('UX 24: shows a colleague who has the same conversation open, and takes them away when they leave', async () => {
    await openConversation(mette, 'min lampe');
    await openConversation(sara, 'min lampe');
    await collision(mette).getByText('Sara Holm is also looking, but not writing').waitFor();
    await collision(sara).getByText('Mette Krogh is also looking, but not writing').waitFor();
    await sara.keyboard.press('Escape');
    await openConversation(sara, 'min soffa');
    await collision(mette).waitFor({ state: 'detached' });
    await sara.keyboard.press('Escape');
    await openConversation(sara, 'min lampe');
    await collision(mette).waitFor();
    await sara.context().setOffline(true);
    await sara.close();
    await collision(mette).waitFor({ state: 'detached' });
    sara = await enter('sara@havblik.example');
    await openConversation(sara, 'min lampe');
    await collision(mette).waitFor();
  });

  it('UX 25: says in the strip and in the list row that a colleague writes, until five seconds after the last key', async () => {
    await sara.locator('[data-testid=field-reply]').pressSequentially('Hej');
    await mette
      .locator('[data-testid=collision][data-writing=true]')
      .getByText('Sara Holm is writing a reply')
      .waitFor();
    await rowOf(mette, 'min lampe').getByTestId('row-writer').getByText('Sara Holm is answering').waitFor();
    await mette.locator('[data-testid=collision][data-writing=false]').waitFor();
    await rowOf(mette, 'min lampe').getByTestId('row-writer').waitFor({ state: 'detached' });
  });

  it('UX 26: stops a send once while a colleague writes, and names them', async () => {
    await mette.locator('[data-testid=field-reply]').fill('Hej Karen, lampen kommer i morgen. /Mette');
    await sara.locator('[data-testid=field-reply]').pressSequentially(' Karen, lampen');
    await mette.locator('[data-testid=collision][data-writing=true]').waitFor();
    await mette.click('[data-testid=send]');
    await mette.locator('[data-testid=crossing]').getByText('Sara Holm is writing a reply').waitFor();
    expect(await mette.locator('[data-testid=reply]').count()).toBe(0);
    await sara.locator('[data-testid=field-reply]').pressSequentially(' er');
    await mette.click('[data-testid=send]');
    await mette.locator('[data-testid=reply]').waitFor();
    expect(await mette.locator('[data-testid=field-reply]').inputValue()).toBe('');
  });

  it('UX 27: shows the colleague’s answer to whoever still writes, and asks before theirs is sent, too', async () => {
    await sara.locator('[data-testid=reply]', { hasText: 'lampen kommer i morgen' }).waitFor();
    await sara.locator('[data-testid=reply-conflict]').waitFor();
    await sara.click('[data-testid=send]');
    await sara.locator('[data-testid=reply-conflict][data-warned=true]').waitFor();
    expect(await sara.locator('[data-testid=reply]').count()).toBe(1);
    await sara.click('[data-testid=send]');
    await eventually(
      async () => await sara.locator('[data-testid=reply]').count(),
      (count) => count === 2,
    );
  });

  it('UX 28: takes a colleague’s draft over, tells them, and gives it back', async () => {
    const text = 'Vi sender en ny lampe i dag, Karen.';
    await sara.locator('[data-testid=field-reply]').pressSequentially(text);
    await mette.click('[data-testid=see-draft]');
    await mette.locator('[data-testid=draft-dialog]').getByText(text).waitFor();
    await mette.keyboard.press('Escape');
    await mette.click('[data-testid=take-over]');
    const draftOf = async (page: Page, wanted: string) =>
      await eventually(
        async () => await page.locator('[data-testid=field-reply]').inputValue(),
        (value) => value === wanted,
      );
    await draftOf(mette, text);
    await draftOf(sara, '');
    await sara.locator('[data-testid=draft-taken]').getByText('Mette Krogh has taken over your draft').waitFor();
    await sara.locator('[data-testid=bell][data-unread="1"]').waitFor();
    await mette.locator('[data-testid=toasts] button', { hasText: 'Undo' }).last().click();
    await draftOf(sara, text);
    await draftOf(mette, '');
    await sara.locator('[data-testid=draft-taken]').waitFor({ state: 'detached' });
    await sara.locator('[data-testid=bell][data-unread="0"]').waitFor();
    await sara.locator('[data-testid=field-reply]').fill('');
  });

  const requireApproval = async (isRequired: boolean): Promise<void> => {
    const conversation = mette.url();
    await mette.goto(`${product.url}/settings/approval`);
    await mette.locator('[data-testid=approval-members] li', { hasText: 'Sara Holm' }).locator('input').click();
    await eventually(
      async () => await product.query<{ needs: boolean }>('select needs_approval as needs from member_setting'),
      (settings) => settings.some(({ needs }) => needs) === isRequired,
    );
    await mette.goto(conversation);
    await mette.waitForSelector('[data-testid=composer]');
  };

  it('has a member’s reply wait for another one’s agreement, who may put it right', async () => {
    await requireApproval(true);
    await sara.locator('[data-testid=field-reply]').fill('Vi betaler det hele, Karen.');
    await sara.click('[data-testid=send]');
    const replyOf = (page: Page) => page.locator('[data-testid=reply]', { hasText: 'Vi betaler' });
    await rowOf(sara, 'min lampe').getByText('Waits for approval').waitFor();
    await rowOf(mette, 'min lampe').getByText('Waits for approval').waitFor();
    expect(await replyOf(sara).locator('[data-testid=approve]').count()).toBe(0);
    await replyOf(mette).locator('[data-testid=edit-approval]').click();
    await mette.fill('[data-testid=approval-words]', 'Vi betaler det halve, Karen.');
    await replyOf(mette).locator('button[type=submit]').click();
    await replyOf(sara).getByText('Vi betaler det halve, Karen.').waitFor();
    await rowOf(sara, 'min lampe').getByText('Waits for approval').waitFor({ state: 'detached' });
  });

  it('sends a declined answer back to its author, with the reason and the text, and agrees to all parts at once', async () => {
    const replyOf = (page: Page, text: string) => page.locator('[data-testid=reply]', { hasText: text });
    const refused = 'Det er jeres egen skyld, Karen.';
    await sara.locator('[data-testid=field-reply]').fill(refused);
    await sara.click('[data-testid=send]');
    await replyOf(mette, refused).locator('[data-testid=decline]').click();
    await mette.fill('[data-testid=approval-words]', 'Lidt venligere, tak');
    await replyOf(mette, refused).locator('button[type=submit]').click();
    const delivery = replyOf(sara, refused).locator('[data-testid=delivery]');
    await delivery.getByText('Lidt venligere, tak').waitFor();
    expect(await replyOf(sara, refused).locator('[data-testid=retry-reply]').count()).toBe(0);
    await replyOf(sara, refused).locator('[data-testid=edit-reply]').click();
    await eventually(
      async () => await sara.locator('[data-testid=field-reply]').inputValue(),
      (text) => text === refused,
    );
    expect((await product.sandbox.listPosts('havblik')).filter(({ text }) => text.includes(refused))).toEqual([]);

    const sentence = 'Vi er kede af det og sender en ny lampe i morgen. ';
    await sara.locator('[data-testid=field-reply]').fill(sentence.repeat(7).trim());
    await sara.click('[data-testid=split]');
    await sara.click('[data-testid=send]');
    const first = replyOf(mette, 'sender en ny lampe').first();
    await first.locator('[data-testid=approve]', { hasText: 'Approve all 2 parts' }).click();
    await first.locator('[data-testid=approve]').waitFor({ state: 'detached' });
    await requireApproval(false);
  });

  it('tells the author what became of their replies', async () => {
    await sara.click('[data-testid=bell]');
    await sara
      .locator('[data-testid=notification]', { hasText: 'Mette Krogh has decided on your reply' })
      .first()
      .waitFor();
    await sara.click('[data-testid=read-all]');
    await sara.keyboard.press('Escape');
    await sara.locator('[data-testid=bell][data-unread="0"]').waitFor();
  });

  it('tells a colleague whom a note names, and keeps the conversation in their view until it is done', async () => {
    await mette.click('[data-testid=tab-note]');
    await mette.locator('[data-testid=field-note]').pressSequentially('Kan du ringe, @sar');
    await mette.locator('[data-testid=suggestions] [role=option]', { hasText: '@Sara Holm' }).waitFor();
    await mette.keyboard.press('Enter');
    expect(await mette.locator('[data-testid=field-note]').inputValue()).toBe('Kan du ringe, @Sara Holm ');
    await mette.keyboard.press('Control+Enter');
    await mette.locator('[data-testid=note] [data-testid=mentioned]', { hasText: '@Sara Holm' }).waitFor();
    await mette.click('[data-testid=tab-reply]');
    await sara.locator('[data-testid=bell][data-unread="1"]').waitFor();
    await sara.locator('[data-testid=count-mentioned]', { hasText: '1' }).waitFor();
    await sara.locator('[data-testid=mention-done]').click();
    await sara.locator('[data-testid=mention-strip]').waitFor({ state: 'detached' });
    await sara.locator('[data-testid=count-mentioned]', { hasText: '1' }).waitFor({ state: 'detached' });
    await sara.click('[data-testid=bell]');
    await sara.locator('[data-testid=notification]').getByText('Mette Krogh mentioned you').click();
    await sara.locator('[data-testid=bell][data-unread="0"]').waitFor();
  });

  it('says who is on duty', async () => {
    await mette.locator('[data-testid=on-duty]').getByText('Nobody on duty').waitFor();
    await sara.click('[data-testid=account-menu]');
    await sara.click('[data-testid=duty]');
    await mette.locator('[data-testid=on-duty]').getByText('1 on duty').waitFor();
    await sara.keyboard.press('Escape');
  });

  it('hands a conversation over with a summary, and tells whoever gets it', async () => {
    await mette.click('[data-testid=claim]');
    await mette.click('[data-testid=assignee]');
    await mette.click('[data-testid=hand-over]');
    const summary = mette.locator('[data-testid=hand-over-summary]');
    expect(await summary.inputValue()).toContain('hvor bliver min lampe af?');
    await summary.fill('');
    const submit = mette.locator('[data-testid=hand-over-dialog] button[type=submit]');
    expect(await submit.isDisabled()).toBe(true);
    await summary.fill('Karen venter på en ny lampe. Ring i dag.');
    await mette.locator('[data-testid=hand-over-receiver]').selectOption({ label: 'Sara Holm (on duty)' });
    await submit.click();
    await mette
      .locator('[data-testid=activity]')
      .getByText('Mette Krogh handed the conversation over to Sara Holm')
      .waitFor();

    await sara.locator('[data-testid=bell][data-unread="1"]').waitFor();
    await sara.keyboard.press('Escape');
    await openConversation(sara, 'min soffa');
    await sara.click('[data-testid=bell]');
    await sara.locator('[data-testid=notification][data-read=false]').getByText('Mette Krogh handed').click();
    await sara.locator('[data-testid=note]').getByText('Karen venter på en ny lampe').waitFor();
    await sara.locator('[data-testid=bell][data-unread="0"]').waitFor();
    await sara.click('[data-testid=assignee]');
    await sara.click('[data-testid=release]');
  });

  it('makes a team', async () => {
    await mette.click('[data-testid=nav-settings]');
    await mette.click('[data-testid=nav-people]');
    await mette.click('[data-testid=new-team]');
    await mette.fill('[name=team-name]', 'Svenske sager');
    await mette.locator('[data-testid=team-form]').getByText('Sara Holm').click();
    await mette.keyboard.press('Enter');
    await mette.locator('[data-testid=team]', { hasText: 'Svenske sager' }).getByText('Sara Holm').waitFor();
    await mette.click('[data-testid=back]');
  });

  it('UX 69: lets a marketer in by a link that is passed on by hand, and shows them no Send', async () => {
    await mette.click('[data-testid=nav-settings]');
    await mette.click('[data-testid=nav-people]');
    await mette.click('[data-testid=invite]');
    await mette.fill('[name=invite-email]', 'freja@havblik.example');
    await mette.locator('[data-testid=invite-form] [data-testid=role]').selectOption('marketer');
    await mette.keyboard.press('Tab');
    await mette.locator('[data-testid=invite-form] button[type=submit]').click();
    const link = await mette.locator('[data-testid=invitation-url]').inputValue();
    expect(link).toMatch(/\/join\/[\w-]{32}$/);

    const { page, report } = await openPage(browser, product.url);
    reports.push(report);
    await page.goto(link);
    await page.getByText('You are invited to Havblik as marketer.').waitFor();
    await page.fill('[name=name]', 'Freja Lund');
    await page.fill('[name=password]', 'et langt nyt kodeord');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid=connection-state]');
    await mette.locator('[data-testid=member]', { hasText: 'Freja Lund' }).waitFor();
    await mette.locator('[data-testid=member-changes]').getByText('Freja Lund joined as marketer').waitFor();

    await openConversation(page, 'min soffa');
    await page.locator('[data-testid=field-reply]').fill('Må jeg?');
    for (const tab of ['tab-reply', 'tab-note']) {
      await page.click(`[data-testid=${tab}]`);
      expect(await page.locator('[data-testid=send]').count()).toBe(0);
    }
    expect(await page.locator('[data-testid=claim], [data-testid=close]').count()).toBe(0);
    await page.goto(`${product.url}/settings/people`);
    await page.waitForSelector('[data-testid=not-allowed]');
    await page.close();
  });

  it('UX 69: shows an agent no settings, and answers a direct address politely', async () => {
    await sara.click('[data-testid=nav-settings]');
    await sara.waitForSelector('[data-testid=settings-nav] [data-testid=nav-templates]');
    for (const name of ['people', 'channels', 'sentiment', 'rules']) {
      expect(await sara.locator(`[data-testid=nav-${name}]`).count()).toBe(0);
    }
    for (const page of ['people', 'channels', 'sentiment']) {
      await sara.goto(`${product.url}/settings/${page}`);
      await sara.locator('[data-testid=not-allowed]').getByText('For administrators only').waitFor();
      const answer = await sara.evaluate(async (name) => (await fetch(`/api/${name}`)).status, page);
      expect(answer).toBe(403);
    }
    await sara.goto(product.url);
    await openConversation(sara, 'min soffa');
    await sara.locator('[data-testid=claim]').click();
    await sara.locator('[data-testid=assignee]').waitFor();
  });

  it('UX 55: has no barrier on its pages and panels, in light and dark', async () => {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await mette.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [path, shown] of [
        ['/settings/people', 'people-page'],
        ['/settings/profile', 'profile-page'],
      ] as const) {
        await mette.goto(`${product.url}${path}`);
        await mette.waitForSelector(`[data-testid=${shown}]`);
        found.push(...(await violationsOf(mette)));
      }
      await mette.goto(product.url);
      await mette.waitForSelector('[data-testid=conversation-row]');
      await mette.click('[data-testid=bell]');
      await mette.waitForSelector('[data-testid=notifications]');
      found.push(...(await violationsOf(mette)));
    }
    expect(found).toEqual([]);
    await mette.emulateMedia({ colorScheme: 'light' });
    await mette.goto(`${product.url}/settings/people`);
  });

  it('UX 58: fits on a screen 320 px wide', async () => {
    await mette.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/settings/people', '/settings/profile']) {
      await mette.goto(`${product.url}${path}`);
      await mette.waitForSelector('[data-testid=people-page], [data-testid=profile-page]');
      expect(await mette.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
    await mette.setViewportSize({ width: 1440, height: 900 });
    await mette.goto(`${product.url}/settings/people`);
  });

  it('gives a colleague another role without sending them to the sign-in', async () => {
    const role = mette
      .locator('[data-testid=member]', { hasText: 'sara@havblik.example' })
      .locator('[data-testid=role]');
    await sara.goto(`${product.url}/settings/templates`);
    await sara.waitForSelector('[data-testid=settings-nav]');
    await role.selectOption('admin');
    await sara.locator('[data-testid=nav-people]').waitFor();
    await role.selectOption('agent');
    await sara.locator('[data-testid=nav-people]').waitFor({ state: 'detached' });
    expect(await sara.getByRole('dialog').count()).toBe(0);
    await sara.click('[data-testid=back]');
    await sara.locator('[data-testid=connection-state][data-connected=true]').waitFor();
  });

  it('hands over the work of somebody who leaves, and ends their session on the screen', async () => {
    const row = mette.locator('[data-testid=member]', { hasText: 'sara@havblik.example' });
    await row.locator('[data-testid=deactivate]').click();
    await mette.locator('[data-testid=open-work]').getByText('Holds 1 open conversation.').waitFor();
    await mette.locator('[data-testid=hand-over-to]').selectOption({ label: 'Mette Krogh' });
    await mette.click('[data-testid=deactivate-confirm]');
    await sara.getByRole('dialog').waitFor();
    await mette.locator('[data-testid=reactivate]').waitFor();
    await mette.locator('[data-testid=member-changes]').getByText('Mette Krogh deactivated Sara Holm').waitFor();
    await mette.click('[data-testid=back]');
    await eventually(
      async () => await mette.locator('[data-testid=count-mine]').innerText(),
      (count) => count === '1',
    );
  });

  it('did all of it without an error and without a request to anybody else', () => {
    const unexpected = reports.flatMap(({ errors }) =>
      errors.filter((text) => !/ERR_INTERNET|401|403|WebSocket/.test(text)),
    );
    expect(unexpected).toEqual([]);
    expect(reports.flatMap((report) => report.foreignRequests)).toEqual([]);
  });
});
