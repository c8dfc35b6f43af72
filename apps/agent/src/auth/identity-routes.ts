import { toNodeHandler } from 'better-auth/node';
import type { RequestHandler } from 'express';
import { CLIENT_ADDRESS_HEADER } from './identity';
import type { Identity } from './identity';

/** The routes of the identity library that the console uses. The library has many more; none is open that nobody needs. */
const OPEN_ROUTES = new Set(['POST /sign-in/email', 'POST /sign-out', 'GET /get-session']);

/** Serves the open routes below `/api/auth`; everything else there does not exist. Mount it before any body parser. */
export function identityRoutes(identity: Identity): RequestHandler {
  const handle = toNodeHandler(identity);
  return (request, response) => {
    if (!OPEN_ROUTES.has(`${request.method} ${request.path}`)) {
      response.status(404).json({ code: 'not_found', message: 'There is no such route.' });
      return;
    }
    // Whatever the client wrote there is overwritten: attempts are counted by this address.
    request.headers[CLIENT_ADDRESS_HEADER] = request.ip ?? '';
    void handle(request, response);
  };
}
