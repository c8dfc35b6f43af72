import { ChannelRegistry, Outbound } from '@genklang/channels';
import type { Channel, ChannelAccount } from '@genklang/channels';
import { describePeer, placeOfPeer } from '../describe-peer';
import { WORDPRESS_SERVER } from './wordpress.peer';
import { WordpressServer } from './wordpress.server';

describePeer('wordpress', WORDPRESS_SERVER, () => {
  describe('a WordPress site', () => {
    let server: WordpressServer;
    let outbound: Outbound;
    let registry: ChannelRegistry;
    beforeAll(async () => {
      server = await WordpressServer.start(placeOfPeer('wordpress') ?? '');
      outbound = new Outbound([new URL(server.url).host]);
      registry = await ChannelRegistry.load(outbound);
    });
    afterAll(async () => {
      await outbound.close();
      await server.stop();
    });

    const connect = async (channel: Channel, settings: object, credentials: object): Promise<ChannelAccount> => {
      const ours = {
        settings: channel.parseSettings(settings),
        credentials: channel.parseCredentials(credentials),
      };
      return { ...(await channel.identify(ours.settings, ours.credentials)), ...ours, search: null };
    };
    const window = { stream: '', after: { at: new Date(Date.now() - 3_600_000) }, before: null, maxPosts: 100 };

    it('says where comments are closed, and refuses an answer there', async () => {
      const channel = registry.get('wordpress');
      const { user, password } = await server.command<{ user: string; password: string }>('reset');
      const us = await connect(channel, { address: server.url }, { user, applicationPassword: password });
      const [{ id }] = await server.command<[{ id: string }]>('comments', { comments: [{ text: 'for sent?' }] });
      await server.command('close');
      const { posts } = await channel.poll(us, window);
      expect(posts[0]?.replyRule).toEqual({ isAllowed: false, reason: 'locked' });
      const reply = { text: 'Ja', inReplyToExternalId: id, idempotencyKey: '1', otherExternalIds: [] };
      await expect(channel.publish(us, { ...reply, firstAttemptAt: new Date() })).rejects.toMatchObject({
        decision: { kind: 'rejected', code: 'not_allowed' },
      });
    });

    it('is read and answered by somebody who may not moderate, prettier quotes and all', async () => {
      const channel = registry.get('wordpress');
      await server.command('reset');
      const { user, password } = await server.command<{ user: string; password: string }>('author');
      const us = await connect(channel, { address: server.url }, { user, applicationPassword: password });
      const [{ id }] = await server.command<[{ id: string }]>('comments', {
        comments: [{ text: 'hvornår -- "snart"?' }],
      });
      expect((await channel.poll(us, window)).posts.map((post) => post.externalId)).toEqual([id]);
      const reply = { text: 'Vi siger "i morgen"... -- 3 < 5 & tak', inReplyToExternalId: id, idempotencyKey: '1' };
      const outgoing = { ...reply, otherExternalIds: [], firstAttemptAt: new Date() };
      const { externalId } = await channel.publish(us, outgoing);
      await expect(channel.findPublished(us, outgoing)).resolves.toMatchObject({ externalId });
      await expect(channel.publish(us, outgoing)).rejects.toMatchObject({ decision: { code: 'duplicate' } });
      const other = { ...outgoing, text: 'Noget andet' };
      await expect(channel.findPublished(us, other)).resolves.toBeNull();
      await expect(channel.publish(us, other)).rejects.toMatchObject({ decision: { kind: 'retry-after' } });
      const wrong = { ...us, credentials: { user, applicationPassword: 'wrong' } };
      await expect(channel.poll(wrong, window)).rejects.toMatchObject({ decision: { kind: 'reconnect' } });
    });

    it('is spoken to with plain permalinks, too', async () => {
      const { user, password } = await server.command<{ user: string; password: string }>('reset');
      const settings = { address: server.url, apiAddress: `${server.url}/?rest_route=/` };
      const us = await connect(registry.get('wordpress'), settings, { user, applicationPassword: password });
      expect(us).toMatchObject({ handle: 'havblik', externalAccountId: `${new URL(server.url).host}#1` });
    });

    it.each(['feed/', 'feed/atom/', 'feed/rdf/', 'comments/feed/'])(
      'has a feed at /%s that is read once for each version',
      async (path) => {
        const channel = registry.get('feed');
        await server.command('reset');
        await server.command('comments', { comments: [{ text: 'Ærø & "Åse" 👍', name: 'Ida' }] });
        const feed = await connect(channel, { address: `${server.url}/${path}` }, {});
        const first = await channel.poll(feed, window);
        expect(first).toMatchObject({ posts: [{ url: expect.stringContaining(server.url) as unknown }], rejected: [] });
        expect(first.newest?.id).toContain('lastModified');
        const second = await channel.poll(feed, { ...window, after: first.newest ?? window.after });
        expect(second).toMatchObject({ posts: [], newest: null });
      },
    );
  });
});
