import type { RequestHandler } from 'express';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests that change something and come from another site: cookies alone do not prove who asked. A request
 * without an Origin is no browser's and carries no cookie by accident.
 */
export function originCheck(allowedOrigins: string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    if (SAFE_METHODS.has(request.method) || origin === undefined || allowedOrigins.includes(origin)) {
      next();
      return;
    }
    response.status(403).json({ code: 'forbidden', message: `Requests from ${origin} are not accepted here.` });
  };
}
