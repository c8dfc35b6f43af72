import type { Page } from 'playwright-core';
import type { LiveProduct } from '../live-product';
import type { Report } from '../report';
import { median, percentile } from '../statistics';
import { readMeasured, watch } from './page-watch';
import type { Measured } from './page-watch';
import { ChangeStream } from './change-stream';

/** The goals, with 50,000 conversations in the list and 100 changes a second. */
const MIN_FPS = 50;
const MAX_KEY_MS = 100;
const KEY_EVERY_MS = 150;
const LOOK_EVERY_MS = 20;
/** Looks without a new row after which no more are awaited. */
const CALM = 500;
const TELL_EVERY = 5_000;
const ROW = '[data-testid=conversation-row]';

interface Bench {
  page: Page;
  product: LiveProduct;
  redisUrl: string;
}

interface Plan {
  conversations: number;
  seconds: number;
}

export async function benchConsole({ page, product, redisUrl }: Bench, report: Report, plan: Plan): Promise<void> {
  await page.goto(`${product.url}/`);
  await page.waitForSelector(ROW);
  const loaded = await loadAll(page, plan.conversations, report);
  report.add({ bench: 'console', metric: 'rows in the list', unit: 'rows', value: loaded });
  report.expect(loaded >= plan.conversations, `the list holds ${loaded} of ${plan.conversations} conversations`);
  const seen = await page.$$eval(ROW, (rows) => rows.map((row) => row.getAttribute('data-conversation-id') ?? ''));
  for (const isBusy of [false, true]) {
    const stream = new ChangeStream(product, redisUrl, seen);
    await page.evaluate(watch, ROW);
    const began = Date.now();
    if (isBusy) {
      stream.start();
    }
    await still(page, plan.seconds / 2);
    const { moved } = await page.evaluate(readMeasured);
    await press(page, plan.seconds / 2);
    const written = await stream.stop();
    const perSecond = written / ((Date.now() - began) / 1_000);
    tell(report, { ...(await page.evaluate(readMeasured)), moved }, isBusy ? perSecond : 0);
  }
}

/** Scrolls down until every page is there. */
async function loadAll(page: Page, wanted: number, report: Report): Promise<number> {
  const list = page.locator('[role=listbox]').first();
  let position = 0;
  let told = 0;
  for (let calm = 0; calm < CALM && position < wanted; calm += 1) {
    const reached = await list.evaluate((box) => {
      box.scrollTop = box.scrollHeight;
      const rows = [...box.querySelectorAll('[aria-posinset]')];
      return Math.max(0, ...rows.map((row) => Number(row.getAttribute('aria-posinset'))));
    });
    calm = reached > position ? 0 : calm;
    position = Math.max(position, reached);
    if (position >= told + TELL_EVERY) {
      told = position;
      report.progress(`${position} of ${wanted} rows`);
    }
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
  await list.evaluate((box) => {
    box.scrollTop = 0;
  });
  await page.waitForTimeout(1_000);
  return position;
}

async function still(page: Page, seconds: number): Promise<void> {
  await page.waitForTimeout(seconds * 1_000);
}

async function press(page: Page, seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1_000;
  while (Date.now() < until) {
    await page.keyboard.press('j');
    await page.waitForTimeout(KEY_EVERY_MS);
  }
}

function tell(report: Report, { frames, keys, moved }: Measured, perSecond: number): void {
  const bench = `console, ${Math.round(perSecond)} changes/s`;
  const fps = 1_000 / (frames.reduce((total, frame) => total + frame, 0) / frames.length);
  const key = percentile(keys, 0.95);
  report.add({ bench, metric: 'frames per second', unit: 'fps', value: fps });
  report.add({ bench, metric: 'frame p95', unit: 'ms', value: percentile(frames, 0.95) });
  report.add({ bench, metric: 'J to paint p50', unit: 'ms', value: median(keys) });
  report.add({ bench, metric: 'J to paint p95', unit: 'ms', value: key });
  report.add({ bench, metric: 'visible rows that moved', unit: 'rows', value: moved });
  const verdict = (isMet: boolean): string => (isMet ? 'met' : 'MISSED');
  report.progress(`${bench}: at least ${MIN_FPS} fps: ${verdict(fps >= MIN_FPS)} (${fps.toFixed(1)})`);
  report.progress(
    `${bench}: J to paint p95 under ${MAX_KEY_MS} ms: ${verdict(key < MAX_KEY_MS)} (${key.toFixed(0)} ms)`,
  );
  report.expect(moved === 0, `${moved} visible rows moved`);
}
