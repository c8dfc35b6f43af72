import type { Delivery, RawDelivery } from '@genklang/channels';
import type { Request, Response } from 'express';

/** The request as it came, its bytes included. */
export function toRawDelivery(request: Request, receivedAt: Date): RawDelivery {
  const flat = (values: object): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return {
    method: request.method === 'GET' ? 'GET' : 'POST',
    query: flat(request.query),
    headers: flat(request.headers),
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    receivedAt,
  };
}

/** Tells the sender what became of it. */
export function respond(response: Response, delivery: Delivery | null): void {
  switch (delivery?.kind) {
    case undefined:
      response.status(404).type('text/plain').send('Nothing is received here.');
      return;
    case 'posts':
      response.status(202).json({ received: delivery.page.posts.length });
      return;
    case 'challenge':
      response.status(200).type(delivery.contentType).send(delivery.body);
      return;
    case 'refused':
      response.status(delivery.status).json({ error: delivery.reason });
  }
}
