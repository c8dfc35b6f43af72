import { measureLength } from '@genklang/contract';
import type { ChannelAccount, OutgoingReply } from '../channel';
import { ChannelError } from '../channel-error';
import type { ChannelDecision } from '../channel-error';
import type { IncomingPost, PostMark } from '../post';
import type { Peer, PeerFault } from './peer';

const BEGINNING: PostMark = { at: new Date(Date.now() - 3_600_000) };
const MAX_PAGES = 200;

/** What every network must do, unchanged, on its double and on a real server where there is one. */
export function describeChannel(name: string, startPeer: () => Promise<{ peer: Peer; stop(): Promise<void> }>): void {
  describe(`${name} keeps the channel contract`, () => {
    let peer: Peer;
    let account: ChannelAccount;
    let stop: () => Promise<void>;
    beforeAll(async () => {
      ({ peer, stop } = await startPeer());
    });
    afterAll(async () => {
      await stop();
    });
    beforeEach(async () => {
      account = await peer.connect();
    });

    const use = (): { peer: Peer; account: ChannelAccount } => ({ peer, account });
    describePolling(use);
    describeFailures(use);
    describePublishing(use);
    describeSecrets(use);
  });
}

type Use = () => { peer: Peer; account: ChannelAccount };

function describePolling(use: Use): void {
  it.each([5, 7, 100])('walks pages of %i without a gap and without a double', async (pageSize) => {
    const { peer } = use();
    const account = await peer.connect({ pageSize });
    const ids = await peer.seed(numbered(23));
    const posts = await walk(peer, account);
    expect(posts.map((post) => post.externalId).reverse()).toEqual(ids);
  });

  it('loses nothing where posts share a moment', async () => {
    const { peer } = use();
    const account = await peer.connect({ pageSize: 5 });
    const at = new Date(Date.now() - 60_000).toISOString();
    const ids = await peer.seed(numbered(17), { createdAt: Array<string>(17).fill(at) });
    const posts = await walk(peer, account);
    expect(new Set(posts.map((post) => post.externalId))).toEqual(new Set(ids));
    expect(posts).toHaveLength(17);
  });

  it('answers newest first, and only what is newer than the mark', async () => {
    const { peer, account } = use();
    const [first = '', ...rest] = await peer.seed(numbered(4));
    const page = await poll(use(), { after: { id: first, at: BEGINNING.at } });
    expect(page.posts.map((post) => post.externalId)).toEqual(rest.reverse());
    expect(page.newest?.id).toBe(rest[0]);
    expect(account.externalAccountId).not.toBe('');
  });

  it('gives the same post the same id each time, and an empty page no mark', async () => {
    const { peer } = use();
    await peer.seed(numbered(3));
    const once = await poll(use(), {});
    const twice = await poll(use(), {});
    expect(twice.posts).toEqual(once.posts);
    const empty = await poll(use(), { after: once.newest ?? BEGINNING });
    expect(empty).toMatchObject({ posts: [], newest: null, oldest: null, hasOlder: false });
  });

  it('keeps every letter of a post', async () => {
    const { peer } = use();
    const text = 'Ærø & Åse <3 "så dårligt" 👩‍👩‍👧 مرحبا é';
    await peer.seed([text]);
    const page = await poll(use(), {});
    expect(page.posts[0]?.text).toContain(text.normalize('NFC'));
  });

  it('knows an edited post again', async () => {
    const { peer } = use();
    const [id = ''] = await peer.seed(['før']);
    await peer.edit(id, 'efter');
    const [post] = (await poll(use(), {})).posts;
    expect(post?.text).toContain('efter');
    expect([post?.externalId, ...(post?.earlierExternalIds ?? [])]).toContain(id);
  });
}

function describeFailures(use: Use): void {
  it.each<[PeerFault, ChannelDecision['kind']]>([
    ['server-error', 'transient'],
    ['html', 'transient'],
    ['truncated', 'transient'],
    ['reset', 'transient'],
    ['empty', 'transient'],
    ['wrong-type', 'transient'],
    ['rate-limit', 'retry-after'],
  ])('takes %s for %s, never for an empty page', async (fault, kind) => {
    const { peer } = use();
    await peer.seed(numbered(2));
    await peer.failNextRead(fault);
    const error = await poll(use(), {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ChannelError);
    expect((error as ChannelError).decision.kind).toBe(kind);
    expect((await poll(use(), {})).posts).toHaveLength(2);
  });

  it('names the moment after which it may ask again', async () => {
    await use().peer.failNextRead('rate-limit', { resetAfterSec: 300 });
    const error = await poll(use(), {}).catch((reason: unknown) => reason);
    const { decision } = error as ChannelError;
    const waitMs = decision.kind === 'retry-after' ? decision.at.getTime() - Date.now() : 0;
    expect(waitMs).toBeGreaterThan(280_000);
    expect(waitMs).toBeLessThan(320_000);
  });

  it('renews an expired sign-in, once per refresh token', async () => {
    const { peer, account } = use();
    await peer.expireAccess();
    await expect(poll(use(), {})).rejects.toMatchObject({ decision: { kind: 'reconnect' } });
    const credentials = await peer.channel.refreshCredentials(account);
    await expect(poll({ peer, account: { ...account, credentials } }, {})).resolves.toMatchObject({ posts: [] });
    await expect(peer.channel.refreshCredentials(account)).rejects.toMatchObject({ decision: { kind: 'reconnect' } });
  });

  it('asks for a new sign-in when the old one is revoked', async () => {
    const { peer, account } = use();
    await peer.revokeAccess();
    await expect(poll(use(), {})).rejects.toMatchObject({ decision: { kind: 'reconnect' } });
    await expect(peer.channel.refreshCredentials(account)).rejects.toMatchObject({ decision: { kind: 'reconnect' } });
  });
}

function describePublishing(use: Use): void {
  it('publishes below the right post, and finds it again', async () => {
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

  it('finds a reply whose answer was lost, with a link and an emoji in it', async () => {
    const { peer, account } = use();
    const [parent = ''] = await peer.seed(numbered(1));
    const reply = replyTo(parent, 'Se mere på https://havblik.example/levering 🛋️ /Sara');
    await peer.loseNextPublishAnswer();
    await expect(peer.channel.publish(account, reply)).rejects.toMatchObject({
      decision: { kind: 'transient', outcome: 'unknown' },
    });
    await expect(peer.channel.findPublished(account, reply)).resolves.not.toBeNull();
    await expect(peer.published(parent)).resolves.toHaveLength(1);
  });

  it('does not take another reply for the one it looks for', async () => {
    const { peer, account } = use();
    const [first = '', second = ''] = await peer.seed(numbered(2));
    await peer.channel.publish(account, replyTo(first, 'Et svar'));
    await expect(peer.channel.findPublished(account, replyTo(first, 'Et andet svar'))).resolves.toBeNull();
    await expect(peer.channel.findPublished(account, replyTo(second, 'Et svar'))).resolves.toBeNull();
  });

  it('does not take an earlier reply that begins alike for the one it looks for', async () => {
    const { peer, account } = use();
    const [parent = ''] = await peer.seed(numbered(1));
    const earlier = await peer.channel.publish(account, replyTo(parent, 'Se her: https://havblik.dk/forkert'));
    const reply = {
      ...replyTo(parent, 'Se her: https://havblik.dk/rigtig'),
      otherExternalIds: [earlier.externalId],
    };
    await expect(peer.channel.findPublished(account, reply)).resolves.toBeNull();
  });

  it('never takes our own reply for a post that reached us', async () => {
    const { peer, account } = use();
    const [parent = ''] = await peer.seed(numbered(1));
    await peer.channel.publish(account, replyTo(parent, 'Vores svar'));
    const page = await poll(use(), {});
    expect(page.posts.filter((post) => post.author.externalId === account.externalAccountId)).toEqual([]);
  });

  it('measures as the network does, at the limit and one above', async () => {
    const { peer } = use();
    const rule = peer.channel.descriptor.replyLength;
    for (const unit of ['a', 'ø', '漢', '👍', 'https://havblik.dk/x ']) {
      const longest = fill(unit, (text) => !measureLength(text, rule).isTooLong);
      await expect(peer.accepts(longest)).resolves.toBe(true);
      await expect(peer.accepts(longest + unit)).resolves.toBe(false);
    }
  });
}

function describeSecrets(use: Use): void {
  it('tells no secret in an error, whatever goes wrong', async () => {
    const { peer, account } = use();
    const secrets = Object.entries(account.credentials as Record<string, unknown>)
      .filter(([field, value]) => /token|secret/i.test(field) && typeof value === 'string')
      .map(([, value]) => String(value));
    expect(secrets.length).toBeGreaterThan(0);
    const failures: unknown[] = [];
    for (const fault of ['server-error', 'html', 'truncated', 'reset', 'rate-limit'] as const) {
      await peer.failNextRead(fault);
      failures.push(await poll(use(), {}).catch((reason: unknown) => reason));
    }
    await peer.revokeAccess();
    failures.push(await poll(use(), {}).catch((reason: unknown) => reason));
    failures.push(await peer.channel.refreshCredentials(account).catch((reason: unknown) => reason));
    const told = failures
      .map((error) => `${String(error)} ${JSON.stringify(error)} ${(error as Error).stack}`)
      .join('\n');
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  });
}

async function poll(
  { peer, account }: { peer: Peer; account: ChannelAccount },
  window: { after?: PostMark; before?: PostMark },
): ReturnType<Peer['channel']['poll']> {
  return await peer.channel.poll(account, {
    after: window.after ?? BEGINNING,
    before: window.before ?? null,
    maxPosts: peer.channel.capabilities.pageSize.max,
  });
}

/** Walks all pages of the window as the core does: each page ends where the one before began. */
async function walk(peer: Peer, account: ChannelAccount): Promise<IncomingPost[]> {
  const posts: IncomingPost[] = [];
  let before: PostMark | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = await poll({ peer, account }, { before });
    posts.push(...answer.posts);
    if (!answer.hasOlder || !answer.oldest) {
      return posts;
    }
    before = answer.oldest;
  }
  throw new Error('the walk does not end');
}

function replyTo(parentId: string, text: string): OutgoingReply {
  return {
    text,
    inReplyToExternalId: parentId,
    idempotencyKey: `${parentId}-${text}`,
    otherExternalIds: [],
    firstAttemptAt: new Date(),
  };
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `opslag nummer ${index}`);
}

function fill(unit: string, fits: (text: string) => boolean): string {
  let text = '';
  while (fits(text + unit)) {
    text += unit;
  }
  return text;
}
