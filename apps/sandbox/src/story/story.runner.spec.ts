import { SandboxClock } from '../clock';
import type { Post } from '../store/model';
import { SocialStore } from '../store/social.store';
import { type Account, idsOf, metaOf, Peer } from '../testing/peer';
import { StoryRunner } from './story.runner';

describe('the story on the network', () => {
  let peer: Peer;
  let shop: Account;

  beforeEach(async () => {
    peer = await Peer.start();
    shop = await peer.signIn('havblik');
  });
  afterEach(async () => {
    await peer.stop();
  });

  const story = async (body?: object): Promise<unknown> =>
    (await peer.control(body ? 'POST' : 'GET', '/story', body)).body;
  const next = async (isIt: (post: Post) => boolean): Promise<Post> =>
    await new Promise((resolve) => {
      const stop = peer.sandbox.store.onPost((post) => {
        if (isIt(post)) {
          stop();
          resolve(post);
        }
      });
    });

  it('fills the inbox at once and goes on live', async () => {
    expect(await story()).toEqual({ running: false, pace: 1 });
    expect(await story({ running: true, pace: 400 })).toEqual({ running: true, pace: 400 });
    const first = await shop.mentions({ max_results: '100', 'tweet.fields': 'lang' });
    expect(metaOf(first)['result_count']).toBeGreaterThanOrEqual(18);
    expect(JSON.stringify(first.body)).toMatch(/"lang":"no"/);
    const live = await next((post) => post.inReplyTo === undefined);
    // All of them: others write as well meanwhile.
    expect(idsOf(await shop.mentions({ max_results: '100' }))).toContain(live.id);
    expect(await story({ running: false })).toEqual({ running: false, pace: 400 });
    const before = peer.sandbox.store.visible().length;
    await new Promise((resolve) => setTimeout(resolve, 260));
    expect(peer.sandbox.store.visible()).toHaveLength(before);
  });

  it('reacts to what we answer over the wire, and the reaction is a mention', async () => {
    await story({ running: true, pace: 400 });
    const root = await next((post) => post.inReplyTo === undefined && post.mentions.includes('havblik'));
    // Waited for from here: at this pace it can be there before the answer to the request.
    const reacted = next((post) => post.inReplyTo?.userId === shop.id && post.authorId === root.authorId);
    const answer = await shop.post('Det beklager vi meget! Vi hjælper gerne, skriv til os i en besked.', root.id);
    const answerId = (answer.body['data'] as { id: string }).id;
    const reaction = await reacted;
    expect(reaction.inReplyTo?.postId).toBe(answerId);
    expect(idsOf(await shop.mentions({ since_id: answerId, max_results: '100' }))).toContain(reaction.id);
  });

  it('survives that its posts are deleted', async () => {
    await story({ running: true, pace: 400 });
    const root = await next((post) => post.inReplyTo === undefined);
    await peer.control('DELETE', `/posts/${root.id}`);
    for (let heard = 0; heard < 5; heard += 1) {
      await next(() => true);
    }
    expect(await story()).toMatchObject({ running: true });
  });

  it('is forgotten by a reset and can begin anew', async () => {
    await story({ running: true, pace: 50 });
    await peer.control('POST', '/reset');
    expect(await story()).toEqual({ running: false, pace: 1 });
    expect(peer.sandbox.store.visible()).toEqual([]);
    await story({ running: true });
    expect(peer.sandbox.store.visible().length).toBeGreaterThanOrEqual(25);
  });
});

describe('a story that was begun earlier', () => {
  const day = 24 * 60 * 60_000;

  it.each([
    ['has other words now', (store: SocialStore): void => store.visible().forEach((post) => (post.text = 'x')), 0],
    ['has gone on for too long', (): void => undefined, day + 1],
  ])('begins its next chapter, without the past, when it %s', (_why, change, storyMs) => {
    const clock = new SandboxClock();
    const store = new SocialStore(clock);
    const first = new StoryRunner(store, clock);
    first.start();
    first.stop();
    const record = { chapter: 0, heard: [], refs: [], ...first.snapshot(), storyMs };
    const before = store.visible().length;
    change(store);
    const second = new StoryRunner(store, clock);
    second.restore(record);
    expect(second.snapshot()).toEqual(record);
    second.start();
    second.stop();
    expect(store.visible()).toHaveLength(before);
    expect(second.snapshot()).toEqual({ chapter: 1, storyMs: 0, heard: [], refs: [] });
  });

  it('is taken up after a day', () => {
    const clock = new SandboxClock();
    const runner = new StoryRunner(new SocialStore(clock), clock);
    runner.restore({ chapter: 0, storyMs: day, heard: [], refs: [] });
    runner.start();
    runner.stop();
    expect(runner.snapshot()).toMatchObject({ chapter: 0 });
  });
});
