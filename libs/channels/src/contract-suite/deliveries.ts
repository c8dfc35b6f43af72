import type { Delivery, RawDelivery } from '../channel';
import type { Point, Use } from './point';
import { numbered } from './steps';

const OLD_MS = 60 * 60_000;

/** What is sent to us: believed only when it is signed over its very bytes, and fresh. */
export function describeDeliveries(use: Use, point: Point): void {
  const receive = (raw: RawDelivery): Delivery => {
    const { peer, account } = use();
    if (!peer.channel.receive) {
      throw new Error('the channel takes no deliveries');
    }
    return peer.channel.receive(account, raw);
  };

  point(['deliver'], '[1] reads what is sent to us, each delivery under an id of its own', async () => {
    const deliveries = (await use().peer.deliver(numbered(3))).map(receive);
    const posts = deliveries.flatMap((delivery) => (delivery.kind === 'posts' ? delivery.page.posts : []));
    expect(posts.map((post) => post.text)).toEqual(numbered(3).map((text): unknown => expect.stringContaining(text)));
    const ids = deliveries.map((delivery) => (delivery.kind === 'posts' ? delivery.deliveryId : ''));
    expect(new Set(ids).size).toBe(3);
  });

  point(['deliver'], '[6] gives a second copy of a delivery the same id', async () => {
    const [raw] = await use().peer.deliver(numbered(1));
    const once = receive(raw as RawDelivery);
    expect(receive(raw as RawDelivery)).toEqual(once);
  });

  point(['deliver'], '[19] refuses a delivery whose bytes or signature were altered', async () => {
    const [raw] = (await use().peer.deliver(['et ægte opslag'])) as [RawDelivery];
    const altered = { ...raw, body: Buffer.from(raw.body.toString('utf8').replace('ægte', 'falsk')) };
    expect(receive(altered)).toMatchObject({ kind: 'refused' });
    expect(receive({ ...raw, headers: {} })).toMatchObject({ kind: 'refused' });
  });

  point(['deliver'], '[19] says whether it takes a delivery of an hour ago', async () => {
    const [raw] = (await use().peer.deliver(['et gammelt opslag'])) as [RawDelivery];
    const late = receive({ ...raw, receivedAt: new Date(raw.receivedAt.getTime() + OLD_MS) });
    // Where the network signs no time, only the delivery's id keeps a copy out.
    expect(['refused', 'posts']).toContain(late.kind);
  });
}
