import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import express from 'express';
import type { RequestHandler, Router } from 'express';

/** What the built page holds where the nonce of a request goes. */
const NONCE_MARK = '__CSP_NONCE__';

/** Paths that the app itself answers; every other one is a page of the console. */
const OURS = ['/api', '/health', '/connect/back'];

/** Serves the built console: hashed assets for ever, the page itself anew each time with a nonce of its own. */
export function consoleRoutes(consoleDir: string): Router {
  const router = express.Router();
  router.use(
    '/assets',
    express.static(path.join(consoleDir, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  // A chunk of an older build must be missing, not a page: the console then says that there is a new version.
  router.use('/assets', (_request, response) => {
    response.status(404).type('text/plain').send('Not found');
  });
  const page = servePage(path.join(consoleDir, 'index.html'));
  // Asked for by its file name, the page would go out as it lies there: without a nonce and without a policy.
  router.get('/index.html', page);
  router.use(express.static(consoleDir, { index: false, maxAge: '1h' }));
  router.get('/{*path}', page);
  return router;
}

function servePage(file: string): RequestHandler {
  return (request, response, next) => {
    if (OURS.some((path) => request.path === path || request.path.startsWith(`${path}/`))) {
      next();
      return;
    }
    readFile(file, 'utf8').then(
      (page) => {
        const nonce = randomBytes(16).toString('base64');
        response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce));
        response.setHeader('Cache-Control', 'no-cache');
        response.type('html').send(page.replaceAll(NONCE_MARK, nonce));
      },
      () => {
        response.status(503).type('text/plain').send('The console is not built. Run: npm run build');
      },
    );
  };
}

/** Nothing runs that this page did not bring, and nothing is asked of another origin. */
function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
}
