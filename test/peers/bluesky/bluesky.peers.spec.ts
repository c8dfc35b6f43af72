import type { ChannelAccount } from '@genklang/channels';
import { failureOf } from '../../../libs/channels/src/contract-suite/steps';
import { poll, replyTo } from '../../../libs/channels/src/contract-suite/steps';
import { describePeer } from '../describe-peer';
import { BLUESKY_SERVER, type RunningBluesky, startBluesky } from './bluesky.peer';

describePeer('bluesky', BLUESKY_SERVER, () => {
  describe('Bluesky’s own server software', () => {
    let running: RunningBluesky;
    let account: ChannelAccount;
    beforeAll(async () => {
      running = await startBluesky();
    });
    afterAll(async () => {
      await running.stop();
    });
    beforeEach(async () => {
      account = await running.peer.connect();
    });

    it('makes one post of an answer that is sent three times at once, and a fourth time', async () => {
      const { peer } = running;
      const [parent = ''] = await peer.seed(['hej']);
      const reply = replyTo(parent, 'Hej med dig');
      const send = async (): Promise<unknown> => await peer.channel.publish(account, reply);
      const published = await Promise.all([send(), send(), send()]);
      expect([...published, await send()]).toEqual(Array(4).fill(published[0]));
      await expect(peer.published(parent)).resolves.toEqual(['Hej med dig']);
    });

    it('marks links, tags and handles by bytes as the server takes them', async () => {
      const { peer } = running;
      const [parent = ''] = await peer.seed(['hej']);
      const text = 'Kære 👋 @kunde1.test og @ingen.test: se https://havblik.dk/ærø #sofa';
      await peer.channel.publish(account, replyTo(parent, text));
      await expect(peer.published(parent)).resolves.toEqual([text]);
    });

    it('answers neither one who has blocked us nor below a closed post, and takes neither for gone', async () => {
      const { peer } = running;
      const [blocked = '', closed = ''] = await peer.seed(['et', 'to']);
      await running.close(closed);
      const rules = (await poll({ peer, account })).posts.map((post) => post.replyRule);
      expect(rules[0]).toEqual({ isAllowed: false, reason: 'locked' });
      await running.block(blocked);
      for (const parent of [blocked, closed]) {
        const { decision } = await failureOf(peer.channel.publish(account, replyTo(parent, 'Hej')));
        expect(decision).toEqual({ kind: 'rejected', code: 'not_allowed' });
      }
      await expect(peer.channel.recheck(account, [blocked, closed])).resolves.toMatchObject({ goneIds: [] });
    });

    it('counts what is passed on of ours, and tells how far a post reaches', async () => {
      const { peer } = running;
      const [parent = ''] = await peer.seed(['hej']);
      const answer = await peer.answerNatively(parent, 'Hej');
      await peer.repost(answer);
      const page = await poll({ peer, account });
      expect(page.reposts.map((repost) => repost.originalExternalId)).toEqual([answer]);
      expect(page.posts[0]?.metrics).toEqual({ views: null, likes: 0, reposts: 0, replies: 1 });
      expect(page.posts[0]?.author.followers).toBe(0);
    });

    it('refuses a wrong password by a decision', async () => {
      const { channel } = running.peer;
      const wrong = channel.parseCredentials({ identifier: account.handle, appPassword: 'forkert' });
      expect((await failureOf(channel.identify(account.settings, wrong))).decision.kind).toBe('reconnect');
    });
  });
});
