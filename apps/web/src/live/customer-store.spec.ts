/** @jest-environment node */
import type { CustomerDetail } from '@genklang/contract';
import { CustomerStore } from './customer-store';

const detail = (id: string, handleIds: string[], name = 'Karen'): CustomerDetail =>
  ({ id, name, handles: handleIds.map((handleId) => ({ id: handleId })) }) as CustomerDetail;

/** A server whose answers are counted. */
function given(answers: Record<string, CustomerDetail>): {
  store: CustomerStore;
  asked: string[];
  settle(): Promise<void>;
} {
  const asked: string[] = [];
  const store = new CustomerStore((id) => {
    asked.push(id);
    const answer = answers[id];
    return answer ? Promise.resolve(answer) : Promise.reject(new Error('gone'));
  });
  return { store, asked, settle: async () => await new Promise((resolve) => setTimeout(resolve, 0)) };
}

describe('the customers that a console knows', () => {
  it('are asked for once, however often they are looked at', async () => {
    const { store, asked, settle } = given({ a: detail('a', ['a']) });
    expect(store.get('a').get()).toEqual({ data: null, failure: null });
    expect(store.get('a')).toBe(store.get('a'));
    await settle();
    expect(store.get('a').get().data?.name).toBe('Karen');
    expect(asked).toEqual(['a']);
  });

  it('are asked for again when they, or one of their handles, changed, and no others', async () => {
    const { store, asked, settle } = given({ b: detail('a', ['a', 'b']), c: detail('c', ['c']) });
    store.get('b');
    store.get('c');
    await settle();
    store.refresh(['a']);
    store.refresh([]);
    await settle();
    expect(asked).toEqual(['b', 'c', 'b']);
    store.refresh(null);
    expect(asked).toEqual(['b', 'c', 'b', 'b', 'c']);
  });

  it('show what a change answered at once, and keep what they know when the line is gone', async () => {
    const { store, settle } = given({});
    store.get('a');
    await settle();
    expect(store.get('a').get()).toEqual({ data: null, failure: 'internal' });
    store.put(detail('a', ['a'], 'Karen Dam'));
    expect(store.get('a').get()).toMatchObject({ data: { name: 'Karen Dam' }, failure: null });
    await store.load('a');
    expect(store.get('a').get()).toMatchObject({ data: { name: 'Karen Dam' }, failure: 'internal' });
  });

  it('are forgotten when many others were looked at since', async () => {
    const { store, asked, settle } = given({});
    for (let index = 0; index <= 20; index += 1) {
      store.get(`customer ${index}`);
    }
    await settle();
    store.get('customer 0');
    expect(asked.filter((id) => id === 'customer 0')).toHaveLength(2);
    expect(asked).toHaveLength(22);
  });
});
