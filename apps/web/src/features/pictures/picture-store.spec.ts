import { memoryStorage } from '../../../test/builders';
import { PictureStore } from './picture-store';
import type { KeptPictures } from './picture-store';

const SCREW = { id: 'p1', alt: 'En skrue' };
const TABLE = { id: 'p2', alt: null };
const settled = async (): Promise<void> => await new Promise((resolve) => setTimeout(resolve));

describe('PictureStore', () => {
  const storage = memoryStorage<KeptPictures>('key');
  const visit = async (owner = 'w:mette'): Promise<PictureStore> => {
    await settled();
    const store = new PictureStore(storage, owner);
    await store.load();
    return store;
  };
  beforeEach(() => storage.records.clear());

  it('has the pictures of each conversation again on the next visit, for its own member only', async () => {
    const store = await visit();
    store.putBack('c1', [SCREW]);
    store.putBack('c2', [TABLE]);
    store.change('c1', ({ items }) => ({ items: items.map((item) => ({ ...item, alt: 'En lang skrue' })) }));
    expect((await visit()).of('c1').items).toEqual([{ id: 'p1', alt: 'En lang skrue' }]);
    expect((await visit()).of('c2').items).toEqual([TABLE]);
    expect((await visit('w:sara')).of('c1').items).toEqual([]);
  });

  it('keeps nothing of what has gone with a reply', async () => {
    const store = await visit();
    store.putBack('c1', [SCREW, TABLE]);
    expect(store.take('c1')).toEqual({ pictures: [SCREW, TABLE] });
    expect((await visit()).of('c1').items).toEqual([]);
    expect(storage.records.size).toBe(0);
  });

  it('leaves alone what was added before the browser told what it has', async () => {
    (await visit()).putBack('c1', [SCREW]);
    await settled();
    const store = new PictureStore(storage, 'w:mette');
    store.putBack('c1', [TABLE]);
    await store.load();
    expect(store.of('c1').items).toEqual([TABLE]);
  });
});
