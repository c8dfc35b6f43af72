/** @jest-environment node */
import { aChannel, aSession } from '../../test/builders';
import { mergeChannels, SessionStore } from './session-store';

function answer(status: number, body: unknown): void {
  globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(body), { status }));
}

describe('SessionStore', () => {
  const { fetch } = globalThis;
  afterEach(() => void (globalThis.fetch = fetch));

  it('knows who is signed in', async () => {
    answer(200, aSession());
    const store = new SessionStore();
    expect((await store.load())?.member.name).toBe('Mette Krogh');
    expect(store.state.get().status).toBe('signed-in');
  });

  it('tells nobody signed in from a session that ended while working', async () => {
    const store = new SessionStore();
    answer(401, { code: 'unauthenticated', message: '' });
    await store.load();
    expect(store.state.get().status).toBe('signed-out');

    answer(200, aSession());
    await store.load();
    answer(401, { code: 'unauthenticated', message: '' });
    await store.load();
    expect(store.state.get()).toMatchObject({ status: 'ended', session: { member: { name: 'Mette Krogh' } } });
  });

  it('does not take a server that is away for a signed-out member', async () => {
    answer(503, 'gateway');
    const store = new SessionStore();
    await expect(store.load()).rejects.toMatchObject({ code: 'unavailable' });
    expect(store.state.get().status).toBe('unknown');
  });
});

describe('mergeChannels', () => {
  it('lets newer versions win, whichever comes first', () => {
    const newer = aChannel({ version: 3, status: 'paused' });
    const older = aChannel({ version: 2 });
    expect(mergeChannels([newer], [older])).toEqual([newer]);
    expect(mergeChannels([older], [newer, aChannel({ id: 'other' })])).toEqual([newer, aChannel({ id: 'other' })]);
  });
});
