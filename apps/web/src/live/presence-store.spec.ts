/** @jest-environment node */
import { PresenceStore } from './presence-store';

const viewing = (memberId: string) => ({ memberId, presence: 'viewing' as const });

describe('PresenceStore', () => {
  it('tells only the followers of the conversation where somebody came or went', () => {
    const store = new PresenceStore();
    const told: string[] = [];
    store.subscribe('a', () => told.push('a'));
    store.subscribe('b', () => told.push('b'));
    store.apply({ isWhole: false, conversations: [{ conversationId: 'a', members: [viewing('sara')] }] });
    expect(told).toEqual(['a']);
    expect(store.get('a')).toEqual([viewing('sara')]);
    expect(store.get('b')).toBe(store.get('c'));
  });

  it('forgets, with a whole picture, whoever is not in it', () => {
    const store = new PresenceStore();
    store.apply({ isWhole: true, conversations: [{ conversationId: 'a', members: [viewing('sara')] }] });
    store.apply({ isWhole: true, conversations: [{ conversationId: 'b', members: [viewing('sara')] }] });
    expect(store.get('a')).toEqual([]);
    expect(store.get('b')).toEqual([viewing('sara')]);
  });
});
