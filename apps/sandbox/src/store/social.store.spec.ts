import { SandboxClock } from '../clock';
import type { Post } from './model';
import { compareIds, snowflakeTimeMs } from './snowflake';
import { SocialStore } from './social.store';

describe('the store of posts', () => {
  let nowMs = Date.UTC(2026, 2, 1, 12);
  let store: SocialStore;
  let ida: string;
  let shop: string;

  beforeEach(() => {
    nowMs = Date.UTC(2026, 2, 1, 12);
    store = new SocialStore(new SandboxClock(() => nowMs));
    ida = store.upsertUser({ handle: 'Ida', name: 'Ida' }).id;
    shop = store.upsertUser({ handle: 'havblik' }).id;
  });

  const order = (): string[] => [...store.newestFirst()].map((post) => post.text);

  it('gives ids above 2^53 that grow with time, also within one millisecond', () => {
    const posts = Array.from({ length: 500 }, (_unused, index) =>
      store.addPost({ authorId: ida, text: String(index) }),
    );
    const ids = posts.map((post) => post.id);
    expect(new Set(ids).size).toBe(500);
    expect([...ids].sort(compareIds)).toEqual(ids);
    expect(BigInt(ids[0] ?? 0) > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
    expect(snowflakeTimeMs(ids[0] ?? '0')).toBe(nowMs);
  });

  it('puts a late post with a lower id where its id belongs', () => {
    store.addPost({ authorId: ida, text: 'first' });
    nowMs += 10_000;
    store.addPost({ authorId: ida, text: 'third' });
    store.addPost({ authorId: ida, text: 'late second', createdAtMs: nowMs - 5000 });
    store.addPost({ authorId: ida, text: 'by id', id: '1234' });
    expect(order()).toEqual(['third', 'late second', 'first', 'by id']);
  });

  it('refuses an id that is taken and a parent that is not there', () => {
    store.addPost({ authorId: ida, text: 'one', id: '77' });
    expect(() => store.addPost({ authorId: ida, text: 'two', id: '77' })).toThrow('there already is a post 77');
    expect(() => store.addPost({ authorId: ida, text: 'two', inReplyTo: '78' })).toThrow('there is no post 78');
  });

  it('puts the handles of the thread before a reply, except those that the text opens with', () => {
    const root = store.addPost({ authorId: ida, text: 'Hej @havblik og @postnord' });
    const answer = store.addPost({ authorId: shop, text: '@ida beklager!', inReplyTo: root.id });
    const thanks = store.addPost({ authorId: ida, text: 'Tak', inReplyTo: answer.id });
    expect(answer.leadingHandles).toEqual(['postnord']);
    expect(answer.mentions).toEqual(['postnord', 'ida']);
    expect(thanks.leadingHandles).toEqual(['havblik', 'postnord']);
    expect(thanks.conversationId).toBe(root.id);
    expect(root.metrics.replies).toBe(1);
  });

  it('makes a new id of an edit and shows only the latest version', () => {
    const post = store.addPost({ authorId: ida, text: '@havblik wrng' });
    nowMs += 60_000;
    const edited = store.editPost(post.id, '@havblik wrong');
    expect(edited.id).not.toBe(post.id);
    expect(edited.versions).toEqual([post.id, edited.id]);
    expect(edited.conversationId).toBe(post.conversationId);
    expect(order()).toEqual(['@havblik wrong']);
    expect(store.findPost(post.id)?.text).toBe('@havblik wrng');
  });

  it('allows five edits, and none after half an hour', () => {
    const post = store.addPost({ authorId: ida, text: '0' });
    for (const text of ['1', '2', '3', '4', '5']) {
      store.editPost(post.id, text);
    }
    expect(() => store.editPost(post.id, '6')).toThrow('five edits');
    const other = store.addPost({ authorId: ida, text: 'a' });
    nowMs += 31 * 60_000;
    expect(() => store.editPost(other.id, 'b')).toThrow('30 minutes');
    expect(store.editPost(other.id, 'b', { force: true }).text).toBe('b');
  });

  it('deletes every version of a post', () => {
    const post = store.addPost({ authorId: ida, text: 'a' });
    const edited = store.editPost(post.id, 'b');
    store.removePost(edited.id);
    expect([store.findPost(post.id), store.findPost(edited.id)]).toEqual([undefined, undefined]);
    expect(order()).toEqual([]);
  });

  it('tells listeners of each post until they stop listening', () => {
    const heard: Post[] = [];
    const stop = store.onPost((post) => heard.push(post));
    const post = store.addPost({ authorId: ida, text: 'a' });
    stop();
    store.addPost({ authorId: ida, text: 'b' });
    expect(heard).toEqual([post]);
  });
});
