import Redis from 'ioredis';
import type { PresenceChange } from '@genklang/contract';
import { newId } from '@genklang/platform';
import { eventually, readTestServers } from '@genklang/testing';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';

/** What a console knows of a conversation, from all that it was told. */
class Watcher {
  private present = new Map<string, Record<string, string>>();

  static async of(client: TestClient): Promise<Watcher> {
    const watcher = new Watcher();
    const socket = await client.connect();
    socket.on('presence.changed', (change) => watcher.apply(change));
    return watcher;
  }

  at(conversationId: string): Record<string, string> {
    return this.present.get(conversationId) ?? {};
  }

  private apply({ isWhole, conversations }: PresenceChange): void {
    if (isWhole) {
      this.present = new Map();
    }
    for (const { conversationId, members } of conversations) {
      this.present.set(conversationId, Object.fromEntries(members.map((item) => [item.memberId, item.presence])));
    }
  }
}

describe('presence', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  const seen = async (watcher: Watcher, conversationId: string, expected: Record<string, string>): Promise<void> => {
    await eventually(
      () => JSON.stringify(watcher.at(conversationId)),
      (now) => now === JSON.stringify(expected),
    );
  };

  it('tells colleagues who looks, who writes, and who is gone', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Presence' });
    const sara = await fixture.signIn('Sara', { workspace: 'Presence' });
    const conversationId = newId();
    const watcher = await Watcher.of(mette);
    await sara.must('presence.set', { conversationId, presence: 'viewing' });
    await seen(watcher, conversationId, { [sara.memberId]: 'viewing' });
    await sara.must('presence.set', { conversationId, presence: 'typing' });
    await seen(watcher, conversationId, { [sara.memberId]: 'typing' });
    const late = await fixture.signIn('Jonas', { workspace: 'Presence' });
    const latecomer = await Watcher.of(late);
    await seen(latecomer, conversationId, { [sara.memberId]: 'typing' });
    sara.disconnect();
    await seen(watcher, conversationId, {});
    await seen(latecomer, conversationId, {});
  });

  it('comes back by itself after Redis forgot it', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Emptied' });
    const sara = await fixture.signIn('Sara', { workspace: 'Emptied' });
    const conversationId = newId();
    const watcher = await Watcher.of(mette);
    await sara.must('presence.set', { conversationId, presence: 'viewing' });
    await seen(watcher, conversationId, { [sara.memberId]: 'viewing' });
    const redis = new Redis(readTestServers().redisUrl);
    // Its own key only: other tests use the same server.
    await redis.del(`genklang:presence:${mette.workspaceId}`);
    redis.disconnect();
    const newcomer = await fixture.signIn('Jonas', { workspace: 'Emptied' });
    await seen(await Watcher.of(newcomer), conversationId, { [sara.memberId]: 'viewing' });
  });

  it('tells nothing to another workspace, and leaves no trace in a table', async () => {
    const ours = await fixture.signIn('Mette', { workspace: 'Here' });
    const spy = await fixture.signIn('Spion', { workspace: 'There' });
    const colleague = await fixture.signIn('Sara', { workspace: 'Here' });
    const conversationId = newId();
    const spying = await Watcher.of(spy);
    const watcher = await Watcher.of(colleague);
    const before = await fixture.db.query('select 1 from event_log');
    await ours.must('presence.set', { conversationId, presence: 'typing' });
    await seen(watcher, conversationId, { [ours.memberId]: 'typing' });
    expect(spying.at(conversationId)).toEqual({});
    expect(await fixture.db.query('select 1 from event_log')).toHaveLength(before.length);
  });
});
