import type { ChannelAccount } from '@genklang/channels';
import { poll, replyTo } from '../../../libs/channels/src/contract-suite/steps';
import { describePeer } from '../describe-peer';
import { ask } from '../one-shot';
import { type RunningSnac, SNAC_SERVER, startSnac } from './snac.peer';
import { HOST, type SnacStatus, until } from './snac.server';

describePeer('snac', SNAC_SERVER, () => {
  describe('snac', () => {
    let running: RunningSnac;
    let account: ChannelAccount;
    beforeAll(async () => {
      running = await startSnac();
    });
    afterAll(async () => {
      await running.stop();
    });
    beforeEach(async () => {
      account = await running.peer.connect();
    });

    it('lets us in by its page', async () => {
      const { pageSignIn } = running.peer.channel;
      const us = running.us();
      const grant = { redirectUri: 'https://genklang.example/return', state: 'here-and-back' };
      const begun = await pageSignIn?.begin(account.settings, {}, grant);
      const page = await (await ask(begun?.authorizeUrl ?? '')).text();
      const hidden = [...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
      const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
      const target = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '').pathname;
      const answer = await running.server.form(target, { ...fields, login: us.name, passwd: us.password });
      const returned = new URL(answer.headers.get('location') ?? 'about:blank').searchParams;
      expect(returned.get('state')).toBe(grant.state);
      const given = await pageSignIn?.finish(account.settings, begun?.pending, Object.fromEntries(returned));
      const credentials = running.peer.channel.parseCredentials({ ...(given as object) });
      await expect(running.peer.channel.identify(account.settings, credentials)).resolves.toMatchObject({
        externalAccountId: us.id,
        replyLength: { unit: 'fediverse', max: 99_968, urlLength: 32 },
      });
    });

    it('hands a private mention over as private, and our answer to its author', async () => {
      const { peer, server } = running;
      const ida = await server.addPerson('ida');
      const body = { status: `@${running.us().name}@${HOST} psst`, visibility: 'direct' };
      await server.api(ida, 'POST', 'statuses', body);
      await until(async () => (await poll({ peer, account })).posts.length === 1);
      const [post] = (await poll({ peer, account })).posts;
      expect(post).toMatchObject({ visibility: 'private', author: { handle: `ida@${HOST}` } });
      await peer.channel.publish(account, replyTo(post?.externalId ?? '', 'Skriv til os'));
      await until(async () => {
        const list = (await server.api(ida, 'GET', 'notifications')) as { status?: SnacStatus }[];
        const answer = list.map(({ status }) => status).find((status) => status?.content.includes('Skriv til os'));
        // What Mastodon calls direct, snac calls private.
        return answer?.visibility === 'private';
      });
    });

    it('keeps no keys against doubles, so the first answer is looked for and found', async () => {
      const { peer } = running;
      const [parent = ''] = await peer.seed(['hej']);
      const reply = replyTo(parent, 'Det *kigger* vi på: https://havblik.dk/a_b?c=d /Mette');
      const first = await peer.channel.publish(account, reply);
      await expect(peer.channel.findPublished(account, reply)).resolves.toMatchObject({ externalId: first.externalId });
      const second = await peer.channel.publish(account, reply);
      expect(second.externalId).not.toBe(first.externalId);
    });
  });
});
