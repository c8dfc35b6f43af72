import type { PollRequest } from '../channel';
import { ChannelError } from '../channel-error';
import { describeChannel } from '../contract-suite/describe-channel';
import { replyTo } from '../contract-suite/steps';
import { GraphControl } from '../graph/graph.fixture';
import type { GraphOwner } from '../graph/graph.fixture';
import { Outbound } from '../http/outbound';
import { InstagramChannel } from './instagram.channel';
import { addressesOf, INSTAGRAM_DOUBLE } from './instagram.fixture';
import type { InstagramAccount } from './instagram.lists';

describeChannel(INSTAGRAM_DOUBLE);

const US = 'havblik.dk';
const DAY_MS = 24 * 3_600_000;
const HOUR_AGO = { at: new Date(Date.now() - 3_600_000) };
const OLD = new Date(Date.now() - 2 * DAY_MS).toISOString();

describe('Instagram on its double', () => {
  let control: GraphControl;
  let outbound: Outbound;
  let channel: InstagramChannel;
  let owner: GraphOwner;
  let account: InstagramAccount;
  let mediaId: string;

  beforeAll(async () => {
    control = await GraphControl.start();
    outbound = new Outbound([new URL(control.sandbox.url).host]);
    channel = new InstagramChannel(outbound);
  });
  afterAll(async () => {
    await outbound.close();
    await control.sandbox.stop();
  });
  beforeEach(async () => {
    await control.sandbox.reset();
    await connect(0);
  });

  const connect = async (tokenAgeMs: number): Promise<void> => {
    owner = await control.addAccount(US, tokenAgeMs);
    const { accessToken, appSecret, issuedAt, expiresAt } = owner;
    account = {
      externalAccountId: owner.id,
      handle: US,
      settings: channel.parseSettings(addressesOf(control.sandbox.url)),
      credentials: channel.parseCredentials({ accessToken, appSecret, issuedAt, expiresAt }),
      search: null,
    };
    mediaId = await write({ kind: 'media', asOwner: true, text: 'Nye sofaer', createdAt: OLD });
  };
  const write = async (node: object): Promise<string> =>
    (await control.write([{ ownerId: owner.id, ...node }]))[0]?.id ?? '';
  const comment = async (text: string, more: object = {}): Promise<string> =>
    await write({ kind: 'ig-comment', below: mediaId, from: 'ida', text, ...more });
  const poll = async (stream: string, request: Partial<PollRequest> = {}): ReturnType<InstagramChannel['poll']> =>
    await channel.poll(account, { stream, after: HOUR_AGO, before: null, maxPosts: 100, ...request });
  const failureOf = async (work: Promise<unknown>): Promise<ChannelError> =>
    await work.then(
      () => Promise.reject(new Error('it went well')),
      (error: unknown) => error as ChannelError,
    );

  it('finds comments and the answers to them, and our own', async () => {
    const top = await comment('Hvor er den?');
    const answer = await comment('Det spørger jeg også om', { below: top, from: 'bo' });
    const ours = await write({ kind: 'media', asOwner: true, text: 'Et nyt bord' });
    expect((await poll('comments')).posts).toMatchObject([
      { externalId: ours, author: { externalId: owner.id } },
      { externalId: answer, threadId: mediaId, parentExternalId: top },
      { externalId: top, threadId: mediaId, parentExternalId: mediaId },
    ]);
  });

  it('loses no answer where a comment has more of them than one look shows', async () => {
    account = { ...account, settings: channel.parseSettings({ ...addressesOf(control.sandbox.url), pageSize: 5 }) };
    const top = await comment('Hvem er enig?');
    const ids = [top];
    for (let index = 0; index < 12; index += 1) {
      ids.push(await comment(`Enig ${index}`, { below: top }));
    }
    const found: string[] = [];
    let answer = await poll('comments');
    found.push(...answer.posts.map((post) => post.externalId));
    while (answer.hasOlder) {
      answer = await poll('comments', { before: answer.oldest });
      found.push(...answer.posts.map((post) => post.externalId));
    }
    expect(found.sort()).toEqual(ids.sort());
  });

  it('finds posts in which we are tagged, and says that they cannot be answered', async () => {
    const tagged = await write({ kind: 'media', from: 'ida', text: 'Ny sofa', isTagged: true });
    expect((await poll('tags')).posts).toMatchObject([
      { externalId: tagged, author: { handle: 'ida' }, replyRule: { isAllowed: false, reason: 'not_supported' } },
    ]);
  });

  it('finds its answer to an answer, which Instagram puts a level higher', async () => {
    const top = await comment('Hvor er den?');
    const answer = await comment('Ja, hvor?', { below: top });
    const reply = replyTo(answer, 'Den er på vej');
    await control.loseNextPublishAnswer('/instagram/v26.0/');
    await failureOf(channel.publish(account, reply));
    await expect(channel.findPublished(account, reply)).resolves.not.toBeNull();
    await expect(control.ownBelow(top)).resolves.toEqual(['Den er på vej']);
  });

  it('looks again at comments, posts and hidden ones', async () => {
    const [kept, gone] = [await comment('Bliver'), await comment('Går')];
    await control.change(kept, { isHidden: true });
    await control.remove(gone);
    const { posts, goneIds } = await channel.recheck(account, [kept, gone, mediaId]);
    expect(posts).toMatchObject([
      { externalId: kept, replyRule: { isAllowed: false, reason: 'locked' } },
      { externalId: mediaId, text: 'Nye sofaer' },
    ]);
    expect(goneIds).toEqual([gone]);
    expect((await failureOf(channel.publish(account, replyTo(kept, 'Hej')))).decision.kind).toBe('rejected');
  });

  /** Somebody names us below another's post; answers the comment's id, and the id under which we are told of it. */
  const mention = async (text: string): Promise<{ id: string; told: string }> => {
    const other = await control.addAccount('ikea_fan');
    const media = await write({ kind: 'media', ownerId: other.id, asOwner: true, text: 'Min stue' });
    const id = await write({ kind: 'ig-comment', ownerId: other.id, below: media, from: 'bo', text });
    const delivery = channel.receive(account, await control.notification({ id, mentions: owner.id }));
    const told = delivery.kind === 'posts' ? delivery.page.followUpIds : [];
    return { id, told: told.join() };
  };

  it('is told of a mention elsewhere, and can read and answer it by what it was told', async () => {
    const { id, told } = await mention(`Den er fra @${US}`);
    expect((await channel.recheck(account, [told])).posts).toMatchObject([
      {
        externalId: told,
        otherExternalIds: [id],
        text: `Den er fra @${US}`,
        author: { handle: 'bo' },
        replyRule: { isAllowed: true },
      },
    ]);
    await channel.publish(account, replyTo(told, 'Godt valg!'));
    const { decision } = await failureOf(channel.findPublished(account, replyTo(told, 'Godt valg!')));
    expect(decision).toEqual({ kind: 'unsupported' });
  });

  it('extends its token while it holds, and not after', async () => {
    await connect(49 * DAY_MS);
    const life = channel.credentialsLife(account.credentials);
    expect(life.expiresAt.getTime() - life.issuedAt.getTime()).toBe(60 * DAY_MS);
    const credentials = await channel.refreshCredentials(account);
    expect(channel.credentialsLife(credentials).expiresAt.getTime()).toBeGreaterThan(Date.now() + 59 * DAY_MS);
    await expect(channel.identify(account.settings, credentials)).resolves.toMatchObject({ handle: US });
    await control.do('POST', 'tokens/expire', { ownerId: owner.id });
    expect((await failureOf(channel.refreshCredentials({ ...account, credentials }))).decision.kind).toBe('reconnect');
  });

  describe('signing in on its page', () => {
    const app = (): { appId: string; appSecret: string } => ({ appId: owner.appId, appSecret: owner.appSecret });
    const grant = { redirectUri: 'http://localhost:4000/back', state: 'xyz' };

    it('ends with a token of 60 days, and its code works once', async () => {
      const { authorizeUrl, pending } = await channel.pageSignIn.begin(account.settings, app(), grant);
      const response = await fetch(`${authorizeUrl}&allow=${owner.id}`, { redirect: 'manual' });
      const answer = Object.fromEntries(new URL(response.headers.get('location') ?? '').searchParams);
      expect(answer['state']).toBe('xyz');
      const credentials = await channel.pageSignIn.finish(
        account.settings,
        JSON.parse(JSON.stringify(pending)),
        answer,
      );
      expect(channel.credentialsLife(credentials).expiresAt.getTime()).toBeGreaterThan(Date.now() + 59 * DAY_MS);
      await expect(channel.identify(account.settings, credentials)).resolves.toEqual({
        externalAccountId: owner.id,
        handle: US,
        replyLength: null,
      });
      const again = await failureOf(channel.pageSignIn.finish(account.settings, pending, answer));
      expect(again.decision).toEqual({ kind: 'reconnect' });
      expect(again.message).not.toContain(owner.appSecret);
      const refused = channel.pageSignIn.finish(account.settings, pending, { error: 'access_denied' });
      expect((await failureOf(refused)).decision).toEqual({ kind: 'reconnect' });
    });
  });
});
