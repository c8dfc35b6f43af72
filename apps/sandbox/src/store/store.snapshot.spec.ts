import { SandboxClock } from '../clock';
import { SocialStore } from './social.store';
import { takeSnapshot } from './store.snapshot';

describe('what is kept of the store', () => {
  it('is the newest posts and whom they name, and no id of an account is given again', () => {
    const store = new SocialStore(new SandboxClock());
    const [shop, ida, bo, lone] = ['havblik', 'ida', 'bo', 'lone'].map((handle) => store.upsertUser({ handle }).id);
    const [old, middle] = [ida, lone].map((authorId = '') => store.addPost({ authorId, text: '@havblik a' }));
    const newest = store.addPost({ authorId: bo ?? '', text: 'b', inReplyTo: middle?.id });
    const kept = takeSnapshot(store.contents(), { maxPosts: 1, alsoKeep: new Set([shop ?? '']) });
    expect(kept.posts.map((post) => post.id)).toEqual([newest.id]);
    expect(kept.users.map((user) => user.id)).toEqual([shop, bo, lone]);

    const later = new SocialStore(new SandboxClock());
    later.restore(kept);
    expect(later.findPost(old?.id ?? '')).toBeUndefined();
    expect(later.findPost(newest.id)).toMatchObject({ text: 'b', inReplyTo: { postId: middle?.id } });
    expect([shop, ida, bo, lone]).not.toContain(later.upsertUser({ handle: 'new' }).id);
  });
});
