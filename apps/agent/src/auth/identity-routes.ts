import { toNodeHandler } from 'better-auth/node';
import type { RequestHandler } from 'express';
import { CLIENT_ADDRESS_HEADER } from './identity';
import type { Identity } from './identity';

/** The routes of the identity library that the console uses. The library has many more; none is open that nobody needs. */
const OPEN_ROUTES = new Set([
  'POST /sign-in/email',
  'POST /sign-out',
  'GET /get-session',
  'POST /two-factor/enable',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
  'POST /two-factor/generate-backup-codes',
  'POST /two-factor/disable',
]);

/** Serves the open routes below `/api/auth`; everything else there does not exist. */
export function identityRoutes(identity: Identity, publicUrl: string): RequestHandler {
  const handle = toNodeHandler(identity);
  const { host, protocol } = new URL(publicUrl);
  return (request, response, next) => {
    if (!OPEN_ROUTES.has(`${request.method} ${request.path}`)) {
      response.status(404).json({ code: 'not_found', message: 'There is no such route.' });
      return;
    }
    // Whatever the client wrote there is overwritten: attempts are counted by this address.
    request.headers[CLIENT_ADDRESS_HEADER] = request.ip ?? '';
    // The library builds an address of these two; what a client writes there could be none at all.
    request.headers.host = host;
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) {
        response.destroy();
      } else {
        next(error);
      }
    });
  };
}
