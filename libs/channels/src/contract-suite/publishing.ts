import { measureLength } from '@genklang/contract';
import type { LengthRule } from '@genklang/contract';
import type { Point, Use } from './point';
import { failureOf, numbered, poll, replyTo } from './steps';

/** Answering: once, below the right post, and found again. */
export function describePublishing(use: Use, point: Point): void {
  describeOnce(use, point);
  describeChoices(use, point);
  describeLookingBack(use, point);
  describeRefusals(use, point);
}

function describeOnce(use: Use, point: Point): void {
  point(['reply'], '[13] publishes below the right post, and finds it again', async () => {
    const { peer, account } = use();
    const [, parent = ''] = await peer.seed(numbered(3));
    const reply = replyTo(parent, 'Det kigger vi på. /Mette');
    await expect(peer.channel.findPublished(account, reply)).resolves.toBeNull();
    const published = await peer.channel.publish(account, reply);
    await expect(peer.channel.findPublished(account, reply)).resolves.toMatchObject({
      externalId: published.externalId,
    });
    await expect(peer.published(parent)).resolves.toEqual(['Det kigger vi på. /Mette']);
  });

  point(['reply', 'fault'], '[13] finds a reply whose answer was lost, with a link and an emoji in it', async () => {
    const { peer, account } = use();
    const [parent = ''] = await peer.seed(numbered(1));
    const reply = replyTo(parent, 'Se mere på https://havblik.example/levering 🛋️ /Sara');
    await peer.loseNextPublishAnswer();
    expect((await failureOf(peer.channel.publish(account, reply))).decision).toEqual({
      kind: 'transient',
      outcome: 'unknown',
    });
    await expect(peer.channel.findPublished(account, reply)).resolves.not.toBeNull();
    await expect(peer.published(parent)).resolves.toHaveLength(1);
  });
}

function describeChoices(use: Use, point: Point): void {
  point(['reply'], '[13] goes on below its own answer, where the network has threads', async () => {
    const { peer, account } = use();
    const [parent = ''] = await peer.seed(numbered(1));
    const first = await peer.channel.publish(account, replyTo(parent, 'Del et af to.'));
    if (!peer.channel.descriptor.hasThreads) {
      await expect(peer.published(parent)).resolves.toEqual(['Del et af to.']);
      return;
    }
    const second = replyTo(first.externalId, 'Del to af to.');
    await peer.channel.publish(account, second);
    await expect(peer.published(first.externalId)).resolves.toEqual(['Del to af to.']);
    await expect(peer.channel.findPublished(account, second)).resolves.not.toBeNull();
  });

  point(['reply'], '[13] answers in private on demand, where it can, and finds that again', async () => {
    const { peer, account } = use();
    const [parent = ''] = await peer.seed(numbered(1));
    const visibility = peer.channel.descriptor.replies === 'both' ? ('private' as const) : undefined;
    const reply = { ...replyTo(parent, 'Kun til dig.'), ...(visibility && { visibility }) };
    const published = await peer.channel.publish(account, reply);
    const found = await peer.channel.findPublished(account, reply);
    expect(found?.externalId).toBe(published.externalId);
    await expect(peer.published(parent)).resolves.toEqual(['Kun til dig.']);
  });
}

function describeLookingBack(use: Use, point: Point): void {
  point(['reply'], '[13] does not take another reply for the one it looks for', async () => {
    const { peer, account } = use();
    const [first = '', second = ''] = await peer.seed(numbered(2));
    await peer.channel.publish(account, replyTo(first, 'Et svar'));
    await expect(peer.channel.findPublished(account, replyTo(first, 'Et andet svar'))).resolves.toBeNull();
    await expect(peer.channel.findPublished(account, replyTo(second, 'Et svar'))).resolves.toBeNull();
  });

  point(['reply'], '[13] does not take an earlier reply that begins alike for the one it looks for', async () => {
    const { peer, account } = use();
    const [parent = ''] = await peer.seed(numbered(1));
    const earlier = await peer.channel.publish(account, replyTo(parent, 'Se her: https://havblik.dk/forkert'));
    const reply = {
      ...replyTo(parent, 'Se her: https://havblik.dk/rigtig'),
      otherExternalIds: [earlier.externalId],
    };
    await expect(peer.channel.findPublished(account, reply)).resolves.toBeNull();
  });

  point(['reply'], '[16] signs our own replies as ours wherever they are read', async () => {
    const { peer, account } = use();
    const [parent = ''] = await peer.seed(numbered(1));
    const { externalId } = await peer.channel.publish(account, replyTo(parent, 'Vores svar'));
    const page = await poll(use()).catch(() => null);
    const ours = page?.posts.filter((post) => post.text.includes('Vores svar') || post.externalId === externalId) ?? [];
    expect(ours.filter((post) => post.author.externalId !== account.externalAccountId)).toEqual([]);
  });

  point(['reply', 'own'], '[16] reads an answer that we gave on the network itself, below its post', async () => {
    const { peer, account } = use();
    const [parent = ''] = await peer.seed(numbered(1));
    const id = await peer.answerNatively(parent, 'Svaret fra telefonen');
    const found = await Promise.all(
      peer.channel.streams(account).map(async ({ name }) => {
        const request = { stream: name, after: { at: new Date(Date.now() - 3_600_000) }, before: null, maxPosts: 100 };
        return (await peer.channel.poll(account, request)).posts;
      }),
    );
    const ours = found.flat().find((post) => post.externalId === id);
    expect(ours?.author.externalId).toBe(account.externalAccountId);
    expect([ours?.parentExternalId, ours?.threadId]).toContain(parent);
  });
}

function describeRefusals(use: Use, point: Point): void {
  point(['reply', 'delete'], '[14] does not answer a post that is gone, and says so', async () => {
    const { peer, account } = use();
    const [parent = ''] = await peer.seed(numbered(1));
    await peer.delete(parent);
    const { decision } = await failureOf(peer.channel.publish(account, replyTo(parent, 'For sent')));
    expect(['gone', 'rejected']).toContain(decision.kind);
    await expect(peer.published(parent)).resolves.toEqual([]);
  });

  point(['reply', 'measure'], '[15] measures as the network does, at the limit and one above', async () => {
    const { peer, account } = use();
    const rule = (await identifiedLength(use)) ?? peer.channel.descriptor.replyLength;
    expect(account.externalAccountId).not.toBe('');
    for (const unit of ['a', 'ø', '漢', '👍', 'https://havblik.dk/x ']) {
      const longest = fill(unit, (text) => !measureLength(text, rule).isTooLong);
      await expect(peer.accepts(longest)).resolves.toBe(true);
      await expect(peer.accepts(longest + unit)).resolves.toBe(false);
    }
  });
}

async function identifiedLength(use: Use): Promise<LengthRule | null> {
  const { peer, account } = use();
  return (await peer.channel.identify(account.settings, account.credentials)).replyLength;
}

/** The longest text of whole units that fits, found by halving: limits go up to ten thousand. */
function fill(unit: string, fits: (text: string) => boolean): string {
  let fitting = 0;
  let tooMany = 1;
  while (fits(unit.repeat(tooMany))) {
    fitting = tooMany;
    tooMany *= 2;
  }
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(unit.repeat(middle))) {
      fitting = middle;
    } else {
      tooMany = middle;
    }
  }
  return unit.repeat(fitting);
}
