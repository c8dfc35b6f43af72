import type { SandboxClock } from '../clock';
import { mentionsIn, openingHandles } from './entities';
import { type Metrics, type Post, type PostDraft, StoreError, type User } from './model';
import { compareIds, Snowflakes, snowflakeTimeMs } from './snowflake';
import { shareVersions, type StoreSnapshot } from './store.snapshot';

const noMetrics: Metrics = { views: 0, likes: 0, reposts: 0, replies: 0, quotes: 0, bookmarks: 0 };
const firstUserId = 1_400_000_000_000_000_000n;

export const maxEdits = 5;
const editWindowMs = 30 * 60_000;

/** Until when X lets the author edit the post. */
export function editableUntilMs(post: Post): number {
  return snowflakeTimeMs(post.versions[0] ?? post.id) + editWindowMs;
}

/** Called after a post has been written, by whomever. */
type PostListener = (post: Post) => void;

/** The pretend network's memory: people and posts, the posts always in the order of their ids. */
export class SocialStore {
  /** Where pictures lie. */
  origin = '';
  private readonly users = new Map<string, User>();
  private readonly userIdByHandle = new Map<string, string>();
  private readonly posts = new Map<string, Post>();
  /** Ascending by id; a late lower id is put where it belongs. */
  private readonly order: Post[] = [];
  private readonly listeners = new Set<PostListener>();
  private readonly snowflakes = new Snowflakes();
  private usersMade = 0;
  private changes = 0;

  constructor(private readonly clock: SandboxClock) {}

  /** Differs when anything has changed in between. */
  get revision(): number {
    return this.changes;
  }

  upsertUser(user: { handle: string } & Partial<Pick<User, 'name' | 'bio' | 'followers'>>): User {
    this.changes += 1;
    const known = this.findUserByHandle(user.handle);
    if (known) {
      known.name = user.name ?? known.name;
      known.bio = user.bio ?? known.bio;
      known.followers = user.followers ?? known.followers;
      return known;
    }
    this.usersMade += 1;
    const created: User = {
      id: (firstUserId + BigInt(this.usersMade) * 7919n).toString(),
      handle: user.handle,
      name: user.name ?? user.handle,
      bio: user.bio ?? '',
      followers: user.followers ?? 120,
      following: 180,
      createdAtMs: Date.UTC(2014, 4, 1) + (this.usersMade - 1) * 3_600_000,
    };
    this.addUser(created);
    return created;
  }

  findUser(id: string): User | undefined {
    return this.users.get(id);
  }

  findUserByHandle(handle: string): User | undefined {
    const id = this.userIdByHandle.get(handle.toLowerCase());
    return id === undefined ? undefined : this.users.get(id);
  }

  listUsers(): User[] {
    return [...this.users.values()];
  }

  /** The version with this id, unless the post was deleted. */
  findPost(id: string): Post | undefined {
    const post = this.posts.get(id);
    return post?.state === 'deleted' ? undefined : post;
  }

  addPost(draft: PostDraft): Post {
    const parent = draft.inReplyTo === undefined ? undefined : this.existing(draft.inReplyTo, 'inReplyTo');
    const quoted = draft.quoteOf === undefined ? undefined : this.existing(draft.quoteOf, 'quoteOf');
    const { id, createdAtMs } = this.placeInTime(draft);
    const leadingHandles = this.leadingHandles(draft);
    const post: Post = {
      id,
      authorId: draft.authorId,
      text: draft.text,
      leadingHandles,
      mentions: mentionedHandles(draft.text, leadingHandles),
      createdAtMs,
      lang: draft.lang ?? 'und',
      conversationId: parent?.conversationId ?? id,
      ...(parent ? { inReplyTo: { postId: parent.id, userId: parent.authorId } } : {}),
      ...(quoted ? { quoteOf: quoted.id } : {}),
      ...(draft.media && draft.media.length > 0 ? { media: draft.media } : {}),
      metrics: { ...noMetrics, ...draft.metrics },
      versions: [id],
      state: 'visible',
    };
    if (parent) {
      parent.metrics.replies += 1;
    }
    if (quoted) {
      quoted.metrics.quotes += 1;
    }
    this.insert(post);
    return post;
  }

  /** Passes a post on: a post of its own, with the beginning of the other's words. Once for each account. */
  repost(id: string, authorId: string): Post {
    const original = this.latestVersion(this.existing(id, 'id'));
    if (this.visible().some((post) => post.authorId === authorId && post.repostOf === original.id)) {
      throw new StoreError('handle', 'has passed this post on already');
    }
    const handle = this.users.get(original.authorId)?.handle ?? '';
    const repost = this.addPost({ authorId, text: repostText(handle, original), lang: original.lang });
    repost.repostOf = original.id;
    repost.mentions = [...new Set([handle.toLowerCase(), ...original.mentions])];
    original.metrics.reposts += 1;
    return repost;
  }

  /** The handles that X puts before a reply, without those that it opens with itself. */
  leadingHandles(draft: PostDraft): string[] {
    const parent = draft.inReplyTo === undefined ? undefined : this.findPost(draft.inReplyTo);
    if (!parent) {
      return [];
    }
    const self = this.users.get(draft.authorId)?.handle.toLowerCase();
    const written = new Set(openingHandles(draft.text));
    const wanted = [this.users.get(parent.authorId)?.handle.toLowerCase() ?? '', ...parent.mentions];
    return [...new Set(wanted)]
      .filter((handle) => handle !== '' && handle !== self && !written.has(handle))
      .map((handle) => this.findUserByHandle(handle)?.handle ?? handle);
  }

  /** A new version with a new id; the old one stays readable by its own id. `force` sets X's limits of edits aside. */
  editPost(id: string, text: string, options: { force?: boolean } = {}): Post {
    const old = this.latestVersion(this.existing(id, 'id'));
    const now = this.clock.now();
    if (options.force !== true && (old.versions.length > maxEdits || now > editableUntilMs(old))) {
      throw new StoreError('id', 'X allows five edits within 30 minutes');
    }
    const edited: Post = { ...old, id: this.freeId(now), text, createdAtMs: now };
    edited.mentions = mentionedHandles(text, edited.leadingHandles);
    edited.versions.push(edited.id);
    old.state = 'superseded';
    this.insert(edited);
    return edited;
  }

  removePost(id: string): void {
    this.changes += 1;
    const { versions } = this.existing(id, 'id');
    // What was passed on goes with what it passed on.
    for (const post of this.order) {
      if (versions.includes(post.id) || (post.repostOf !== undefined && versions.includes(post.repostOf))) {
        post.state = 'deleted';
      }
    }
  }

  setMetrics(id: string, metrics: Partial<Metrics>): Post {
    const post = this.latestVersion(this.existing(id, 'id'));
    this.changes += 1;
    Object.assign(post.metrics, metrics);
    return post;
  }

  /** What the timelines show, newest id first. */
  *newestFirst(): Generator<Post> {
    for (let index = this.order.length - 1; index >= 0; index -= 1) {
      const post = this.order[index];
      if (post?.state === 'visible') {
        yield post;
      }
    }
  }

  /** What the timelines show, oldest id first. */
  visible(): Post[] {
    return this.order.filter((post) => post.state === 'visible');
  }

  onPost(listener: PostListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Everything, as it is now: to be written down at once, for it is not a copy. */
  contents(): StoreSnapshot {
    return { users: this.listUsers(), usersMade: this.usersMade, posts: this.order };
  }

  /** Takes the place of everything there was. Nobody hears of it: these posts were written long ago. */
  restore(snapshot: StoreSnapshot): void {
    this.reset();
    this.usersMade = snapshot.usersMade;
    snapshot.users.forEach((user) => this.addUser(user));
    shareVersions(snapshot.posts);
    for (const post of snapshot.posts) {
      this.posts.set(post.id, post);
      this.order.push(post);
    }
  }

  /** Forgets everybody and everything; listeners stay. */
  reset(): void {
    this.changes += 1;
    this.usersMade = 0;
    this.users.clear();
    this.userIdByHandle.clear();
    this.posts.clear();
    this.order.length = 0;
  }

  private addUser(user: User): void {
    this.users.set(user.id, user);
    this.userIdByHandle.set(user.handle.toLowerCase(), user.id);
  }

  private existing(id: string, field: string): Post {
    const post = this.findPost(id);
    if (!post) {
      throw new StoreError(field, `there is no post ${id}`);
    }
    return post;
  }

  private latestVersion(post: Post): Post {
    return this.posts.get(post.versions.at(-1) ?? post.id) ?? post;
  }

  private placeInTime(draft: PostDraft): { id: string; createdAtMs: number } {
    if (draft.id !== undefined && this.posts.has(draft.id)) {
      throw new StoreError('id', `there already is a post ${draft.id}`);
    }
    const wanted = draft.createdAtMs ?? (draft.id === undefined ? this.clock.now() : snowflakeTimeMs(draft.id));
    return { id: draft.id ?? this.freeId(wanted), createdAtMs: wanted };
  }

  private freeId(ms: number): string {
    let id = this.snowflakes.at(ms);
    while (this.posts.has(id)) {
      id = this.snowflakes.at(ms);
    }
    return id;
  }

  private insert(post: Post): void {
    this.changes += 1;
    this.posts.set(post.id, post);
    this.order.splice(this.placeInOrder(post.id), 0, post);
    for (const listener of this.listeners) {
      listener(post);
    }
  }

  private placeInOrder(id: string): number {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.order[middle];
      if (other && compareIds(other.id, id) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

/** X cuts the words of a repost after so many characters. */
function repostText(handle: string, { text, leadingHandles }: Post): string {
  const whole = `RT @${handle}: ${[...leadingHandles.map((name) => `@${name}`), text].join(' ')}`;
  const characters = Array.from(whole);
  return characters.length > 140 ? `${characters.slice(0, 139).join('')}…` : whole;
}

function mentionedHandles(text: string, leading: readonly string[]): string[] {
  const written = mentionsIn(text).map((span) => span.value.toLowerCase());
  return [...new Set([...leading.map((handle) => handle.toLowerCase()), ...written])];
}
