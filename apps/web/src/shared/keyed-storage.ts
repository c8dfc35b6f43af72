/** Records under a key that outlive the page. */
export interface KeyedStorage<T> {
  listAll(): Promise<T[]>;
  put(record: T): Promise<void>;
  remove(key: string): Promise<void>;
}

const DATABASE = 'genklang';
const VERSION = 1;
const STORES = { drafts: 'key', outgoing: 'clientKey' } as const;

/** A store in the browser's IndexedDB; where there is none (private windows), nothing outlives the page. */
export function browserStorage<T>(store: keyof typeof STORES): KeyedStorage<T> {
  return {
    listAll: () => inStore<T[]>(store, 'readonly', (records) => records.getAll()).then((records) => records ?? []),
    put: (record) => inStore(store, 'readwrite', (records) => records.put(record)).then(() => undefined),
    remove: (key) => inStore(store, 'readwrite', (records) => records.delete(key)).then(() => undefined),
  };
}

let database: Promise<IDBDatabase | null> | undefined;

async function inStore<R>(
  store: keyof typeof STORES,
  mode: IDBTransactionMode,
  ask: (records: IDBObjectStore) => IDBRequest,
): Promise<R | null> {
  database ??= openDatabase();
  const open = await database;
  if (open === null) {
    return null;
  }
  return new Promise<R | null>((resolve, reject) => {
    const transaction = open.transaction(store, mode);
    const request = ask(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result as R);
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser could not keep a draft.'));
  });
}

function openDatabase(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, VERSION);
      request.onupgradeneeded = () => {
        for (const [store, keyPath] of Object.entries(STORES)) {
          request.result.createObjectStore(store, { keyPath });
        }
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}
