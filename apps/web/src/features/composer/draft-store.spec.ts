import { memoryStorage } from '../../../test/builders';
import { DraftStore } from './draft-store';
import type { Draft } from './draft-store';

const write = (text: string, seenReplyId: string | null = null) => ({ text, seenReplyId });
const aStore = (storage = memoryStorage<Draft>('key')) => ({
  storage,
  store: new DraftStore(storage, { owner: 'w:mette', now: () => new Date('2026-11-22T13:31:00Z') }),
});

describe('DraftStore', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('keeps reply and note apart, and one conversation from another', () => {
    const { store } = aStore();
    store.write('c1', 'reply', write('svar'));
    store.write('c1', 'note', write('note'));
    expect(store.find('c1', 'reply')?.text).toBe('svar');
    expect(store.find('c1', 'note')?.text).toBe('note');
    expect(store.find('c2', 'reply')).toBeNull();
  });

  it('is in the browser half a second after the last key, and says so', async () => {
    const { store, storage } = aStore();
    store.write('c1', 'reply', write('Hej'));
    await jest.advanceTimersByTimeAsync(400);
    store.write('c1', 'reply', write('Hej Karen'));
    await jest.advanceTimersByTimeAsync(499);
    expect(storage.records.size).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    expect([...storage.records.values()]).toMatchObject([{ text: 'Hej Karen' }]);
    expect(store.find('c1', 'reply')?.savedAt).toBe('2026-11-22T13:31:00.000Z');
  });

  it('UX 37: keeps what was said of its promises with it, on the next visit and when it comes back', async () => {
    const { store, storage } = aStore();
    store.write('c1', 'reply', write('Vi ringer i morgen.'));
    store.decidePromise('c1', { saved: null, dismissed: ['Vi ringer i morgen'] });
    store.write('c1', 'reply', write('Vi ringer i morgen. Hilsen'));
    await store.flush();
    const next = aStore(storage).store;
    await next.load();
    expect(next.find('c1', 'reply')?.promises).toEqual({ saved: null, dismissed: ['Vi ringer i morgen'] });
    next.write('c1', 'reply', write(''));
    const promise = { text: 'Vi ringer i dag', dueAt: '2026-11-22T15:00:00.000Z', isAssumed: false };
    next.putBack('c1', 'reply', { ...write('Vi ringer i dag.'), promise });
    expect(next.find('c1', 'reply')?.promises).toEqual({ saved: promise, dismissed: [] });
  });

  it('is there again on the next visit, for its own member only', async () => {
    const { store, storage } = aStore();
    store.write('c1', 'reply', write('Hej', 'r7'));
    await store.flush();
    const next = aStore(storage).store;
    await next.load();
    expect(next.find('c1', 'reply')).toMatchObject({ text: 'Hej', seenReplyId: 'r7' });

    const other = new DraftStore(storage, { owner: 'w:sara' });
    await other.load();
    expect(other.find('c1', 'reply')).toBeNull();
  });

  it('lets typed text win over what is loaded late', async () => {
    const { store, storage } = aStore();
    store.write('c1', 'reply', write('gammel'));
    await store.flush();
    const next = aStore(storage).store;
    const loading = next.load();
    next.write('c1', 'reply', write('ny'));
    await loading;
    expect(next.find('c1', 'reply')?.text).toBe('ny');
  });

  it('removes an emptied draft, and a removal never loses to an earlier save', async () => {
    const { store, storage } = aStore();
    store.write('c1', 'reply', write('Hej'));
    const saving = store.flush();
    store.write('c1', 'reply', write(''));
    await Promise.all([saving, store.flush()]);
    expect(storage.records.size).toBe(0);
    expect(store.find('c1', 'reply')).toBeNull();
  });

  it('remembers which reply was seen when the text was begun, not later ones', () => {
    const { store } = aStore();
    store.write('c1', 'reply', write('H', null));
    store.write('c1', 'reply', write('He', 'r9'));
    expect(store.find('c1', 'reply')?.seenReplyId).toBeNull();
  });

  it('puts a text back without losing the one that is there', () => {
    const { store } = aStore();
    store.write('c1', 'reply', write('Begyndt'));
    store.putBack('c1', 'reply', write('Afvist'));
    expect(store.find('c1', 'reply')?.text).toBe('Begyndt\n\nAfvist');
  });
});
