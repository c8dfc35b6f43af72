import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Where a system's own Chromium lies; else the one that npm brings is unpacked. */
const SYSTEM_BROWSERS = ['/usr/lib/chromium/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--font-render-hinting=none',
];

/** A real browser. No download: a system Chromium where there is one, else @sparticuz/chromium from npm. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findProgram();
  const launch = async (): Promise<Browser> =>
    await chromium.launch({ executablePath, args: FLAGS, headless: true, env: { ...definedEnv(), ...env } });
  // About one start in a hundred of this build dies before it begins.
  return await launch().catch(launch);
}

/** Unpacks the browser where that is needed, once, before tests in several processes look for it. */
export function prepareBrowser(): void {
  findProgram();
}

/** What a page did that it should not have. */
export interface PageReport {
  errors: string[];
  foreignRequests: string[];
}

/** A page of a fresh profile, and a report of console errors, policy violations and requests to other origins. */
export async function openPage(
  browser: Browser,
  url: string,
  options: { locale?: string; colorScheme?: 'light' | 'dark'; viewport?: { width: number; height: number } } = {},
): Promise<{ page: Page; context: BrowserContext; report: PageReport }> {
  const context = await browser.newContext({
    locale: options.locale ?? 'en-GB',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1440, height: 900 },
    timezoneId: 'Europe/Copenhagen',
  });
  const page = await context.newPage();
  const report: PageReport = { errors: [], foreignRequests: [] };
  page.on('pageerror', (error) => report.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      report.errors.push(message.text());
    }
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin) {
      report.foreignRequests.push(request.url());
    }
  });
  return { page, context, report };
}

/** Signs in through the form, and waits for the inbox. */
export async function signIn(page: Page, url: string, credentials: { email: string; password: string }): Promise<void> {
  await page.goto(url);
  await page.fill('input[name=email]', credentials.email);
  await page.fill('input[name=password]', credentials.password);
  await page.press('input[name=password]', 'Enter');
  await page.waitForSelector('[data-testid=connection-state]');
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** What a browser needs to start: where it is, and the libraries that it brings along. */
interface BrowserProgram {
  executablePath: string;
  env: Record<string, string>;
}

/** @sparticuz/chromium is an ES module, which Jest cannot load on Node 20: a process of its own unpacks it. */
function findProgram(): BrowserProgram {
  const system = SYSTEM_BROWSERS.find((candidate) => existsSync(candidate));
  if (system !== undefined) {
    return { executablePath: system, env: {} };
  }
  const unpack = `import('@sparticuz/chromium').then(async ({ default: chromium }) => {
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env;
    process.stdout.write(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
  })`;
  const answer = execFileSync(process.execPath, ['-e', unpack], {
    encoding: 'utf8',
    // The package unpacks the libraries that a bare machine lacks only where it believes to be in its usual home.
    env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  return JSON.parse(answer) as BrowserProgram;
}
