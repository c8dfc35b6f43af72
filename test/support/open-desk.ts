import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage, signIn } from './browser';
import type { PageReport } from './browser';
import { Product } from './product';

/** A product of its own, and a browser in which Mette has signed in. */
export interface Desk {
  product: Product;
  browser: Browser;
  page: Page;
  /** What the page did since that it should not have. */
  report: PageReport;
  close(): Promise<void>;
}

/** Opens a desk; closing it is the file's. What fails on the way leaves nothing running. */
export async function openDesk(): Promise<Desk> {
  const product = await Product.start();
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await product.stop();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await product.stop();
  };
  try {
    const { page, report } = await openPage(browser, product.url);
    await signIn(page, product.url, product.credentials);
    // Whether anybody is signed in is asked by a request that is refused.
    report.errors.length = 0;
    return { product, browser, page, report, close };
  } catch (error) {
    await close();
    throw error;
  }
}
