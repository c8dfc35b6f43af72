import type { Locator, Page } from 'playwright-core';
import { eventually } from '@genklang/testing';

/** The row of the conversation that says something. */
export const rowOf = (page: Page, text: string): Locator =>
  page.locator('[data-testid=conversation-row]', { hasText: text });

/** Brings waiting conversations into the list, as an agent does. */
export async function showNew(page: Page): Promise<void> {
  await page.locator('[data-testid=conversation-list], [data-testid=show-new]').first().waitFor();
  if ((await page.locator('[data-testid=show-new]').count()) > 0) {
    await page.locator('[data-testid=show-new]').click({ timeout: 1_000 });
  }
}

/** Waits until a conversation that has been written is in the list. */
export async function waitForRow(page: Page, text: string): Promise<void> {
  await eventually(
    async () => {
      await showNew(page).catch(() => undefined);
      return await rowOf(page, text).count();
    },
    (count) => count === 1,
    { what: `a row with "${text}"`, withinMs: 30_000 },
  );
}

/** Waits for a conversation and opens it, with what was written in sight. */
export async function openConversation(page: Page, text: string): Promise<void> {
  await waitForRow(page, text);
  await rowOf(page, text).click();
  await page.locator('[data-testid=mention]', { hasText: text }).first().waitFor();
  await page.locator('[data-testid=composer]').waitFor();
}

/** Where a reply is written. */
export const replyField = (page: Page): Locator => page.locator('[data-testid=field-reply]');
