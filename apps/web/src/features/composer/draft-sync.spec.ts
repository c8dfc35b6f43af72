import type { DraftCopy } from '@genklang/contract';
import { memoryStorage } from '../../../test/builders';
import { DraftStore } from './draft-store';
import type { Draft } from './draft-store';
import { DraftSync } from './draft-sync';
import type { PendingDraft } from './draft-sync';

/** The server's side: the newest text stays. */
class Server {
  readonly drafts = new Map<string, DraftCopy>();
  isOnline = true;
  saves = 0;

  save(copy: DraftCopy): DraftCopy {
    this.saves += 1;
    const key = `${copy.conversationId}:${copy.mode}`;
    const held = this.drafts.get(key);
    if (held === undefined || held.writtenAt < copy.writtenAt) {
      this.drafts.set(key, copy);
    }
    return this.drafts.get(key) ?? copy;
  }
}

let clock = 0;
const now = (): Date => new Date(Date.UTC(2026, 10, 22, 12) + (clock += 1_000));

/** A browser of Mette's; the same storage twice is the same browser after a reload. */
function aDevice(
  server: Server,
  kept = { drafts: memoryStorage<Draft>('key'), sync: memoryStorage<PendingDraft>('key') },
) {
  const store: DraftStore = new DraftStore(kept.drafts, { owner: 'w:mette', now, onStored: (copy) => sync.note(copy) });
  const sync: DraftSync = new DraftSync(kept.sync, 'w:mette', {
    save: (copy) =>
      Promise.resolve(
        server.isOnline
          ? { ok: true, data: server.save(copy) }
          : { ok: false, code: 'offline', message: 'The server does not answer.' },
      ),
    list: () => (server.isOnline ? Promise.resolve([...server.drafts.values()]) : Promise.reject(new Error('offline'))),
    adopt: (copy) => store.adopt(copy),
  });
  const type = (text: string): void => store.write('c1', 'reply', { text, seenReplyId: null });
  const read = (): string | undefined => store.find('c1', 'reply')?.text;
  return { store, sync, kept, type, read };
}

describe('drafts on several devices', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());
  const settle = async (): Promise<void> => await jest.advanceTimersByTimeAsync(5_000);

  it('UX 30: what is typed on one is on the other after it connects', async () => {
    const server = new Server();
    const [laptop, phone] = [aDevice(server), aDevice(server)];
    laptop.type('Hej Karen');
    await settle();
    await phone.sync.resume();
    expect(phone.read()).toBe('Hej Karen');
  });

  it('saves once for many keys', async () => {
    const server = new Server();
    const laptop = aDevice(server);
    for (const text of ['H', 'He', 'Hej']) {
      laptop.type(text);
    }
    await settle();
    expect(server.saves).toBe(1);
  });

  it('lets the newest text win, whichever device comes first', async () => {
    const server = new Server();
    const [laptop, phone] = [aDevice(server), aDevice(server)];
    server.isOnline = false;
    laptop.type('ældre');
    await settle();
    phone.type('nyere');
    await settle();
    server.isOnline = true;
    await phone.sync.resume();
    await laptop.sync.resume();
    expect([laptop.read(), phone.read()]).toEqual(['nyere', 'nyere']);
  });

  it('never replaces what is being typed', async () => {
    const server = new Server();
    const [laptop, phone] = [aDevice(server), aDevice(server)];
    phone.type('fra telefonen');
    await settle();
    laptop.type('midt i et o');
    await laptop.sync.resume();
    expect(laptop.read()).toBe('midt i et o');
  });

  it('UX 30: waits offline, over a reload, and comes through later', async () => {
    const server = new Server();
    server.isOnline = false;
    const before = aDevice(server);
    before.type('skrevet i toget');
    await settle();
    const after = aDevice(server, before.kept);
    await after.store.load();
    server.isOnline = true;
    await after.sync.resume();
    expect([...server.drafts.values()]).toMatchObject([{ text: 'skrevet i toget' }]);
  });

  it('does not bring back elsewhere what was sent here, not even when that was offline', async () => {
    const server = new Server();
    const [laptop, phone] = [aDevice(server), aDevice(server)];
    laptop.type('Hej');
    await settle();
    await phone.sync.resume();
    server.isOnline = false;
    laptop.type('');
    await settle();
    const reloaded = aDevice(server, laptop.kept);
    await reloaded.store.load();
    server.isOnline = true;
    await reloaded.sync.resume();
    await phone.sync.resume();
    expect([reloaded.read(), phone.read()]).toEqual([undefined, undefined]);
  });
});
