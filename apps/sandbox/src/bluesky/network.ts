import type { SandboxClock } from '../clock';
import type { Medium } from '../media/pictures';
import { cidOf, didOf, tidOf } from './ids';
import { facetsOf, type PostRecord } from './records';

export interface Account {
  did: string;
  handle: string;
  name: string;
  bio: string;
  followers: number;
}

export interface Post {
  uri: string;
  cid: string;
  rkey: string;
  author: Account;
  record: PostRecord;
  /** When the network saw it. */
  indexedAtMs: number;
  /** Where it stands in lists: never later than its author says. */
  sortAtMs: number;
  media: Medium[];
}

export interface Repost {
  uri: string;
  cid: string;
  by: Account;
  subject: Post;
  indexedAtMs: number;
}

/** What it takes to write a post from behind. */
export interface PostDraft {
  handle: string;
  text: string;
  createdAtMs?: number;
  replyTo?: string;
  quoteOf?: string;
  langs?: string[];
  media?: Medium[];
}

/** Everybody's posts, as the AppView has them. */
export class BlueskyNetwork {
  private readonly accounts = new Map<string, Account>();
  private readonly posts = new Map<string, Post>();
  private readonly repostsMade: Repost[] = [];
  private readonly blocks = new Set<string>();
  private readonly gates = new Set<string>();
  private lastMs = 0;

  constructor(private readonly clock: SandboxClock) {}

  upsertAccount(given: Pick<Account, 'handle'> & Partial<Account>): Account {
    const handle = given.handle.toLowerCase();
    const known = this.findAccount(handle);
    const { name, bio, followers } = { name: handle, bio: '', followers: 40, ...known, ...dropUndefined(given) };
    const account = Object.assign(known ?? { did: didOf(handle), handle }, { name, bio, followers });
    this.accounts.set(account.did, account);
    return account;
  }

  /** By handle or DID. */
  findAccount(actor: string): Account | undefined {
    return this.accounts.get(actor) ?? [...this.accounts.values()].find((one) => one.handle === actor.toLowerCase());
  }

  findPost(uri: string): Post | undefined {
    return this.posts.get(uri);
  }

  /** Newest first by the place in lists; those of one moment in the order in which they came, the last one first. */
  newestFirst(): Post[] {
    return [...this.posts.values()].reverse().sort((left, right) => right.sortAtMs - left.sortAtMs);
  }

  reposts(): readonly Repost[] {
    return this.repostsMade.filter((repost) => this.posts.has(repost.subject.uri));
  }

  /** Writes a record under a key: the same again changes nothing, another one takes its place. */
  put(author: Account, rkey: string, record: PostRecord): Post {
    const uri = uriOf(author, 'app.bsky.feed.post', rkey);
    const known = this.posts.get(uri);
    const cid = cidOf(record);
    if (known) {
      return known.cid === cid ? known : Object.assign(known, { cid, record });
    }
    const indexedAtMs = this.tick();
    const sortAtMs = Math.min(indexedAtMs, Date.parse(record.createdAt));
    const post: Post = { uri, cid, rkey, author, record, indexedAtMs, sortAtMs, media: picturesIn(record) };
    this.posts.set(uri, post);
    return post;
  }

  /** Writes a post as a person would with a client. */
  write(draft: PostDraft): Post {
    const author = this.upsertAccount({ handle: draft.handle });
    const parent = draft.replyTo === undefined ? undefined : this.posts.get(draft.replyTo);
    const quoted = draft.quoteOf === undefined ? undefined : this.posts.get(draft.quoteOf);
    const facets = facetsOf(draft.text, (handle) => this.findAccount(handle)?.did);
    const nowMs = draft.createdAtMs ?? this.tick();
    const record: PostRecord = {
      $type: 'app.bsky.feed.post',
      text: draft.text,
      createdAt: new Date(nowMs).toISOString(),
      ...(draft.langs ? { langs: draft.langs } : {}),
      ...(facets.length > 0 ? { facets } : {}),
      ...(parent ? { reply: { root: parent.record.reply?.root ?? refOf(parent), parent: refOf(parent) } } : {}),
      ...(quoted ? { embed: { $type: 'app.bsky.embed.record', record: refOf(quoted) } } : {}),
    };
    return Object.assign(this.put(author, tidOf(this.tick() * 1000), record), { media: draft.media ?? [] });
  }

  /** An edit is another record under the same key. */
  edit(post: Post, text: string): void {
    const { facets: _old, ...rest } = post.record;
    const facets = facetsOf(text, (handle) => this.findAccount(handle)?.did);
    this.put(post.author, post.rkey, { ...rest, text, ...(facets.length > 0 ? { facets } : {}) });
  }

  remove(uri: string): void {
    this.posts.delete(uri);
  }

  repost(by: Account, subject: Post): Repost {
    const indexedAtMs = this.tick();
    const uri = uriOf(by, 'app.bsky.feed.repost', tidOf(indexedAtMs * 1000));
    const repost = { uri, cid: cidOf({ uri }), by, subject, indexedAtMs };
    this.repostsMade.push(repost);
    return repost;
  }

  block(by: Account, subject: Account): void {
    this.blocks.add(`${by.did} ${subject.did}`);
  }

  isBlocking(by: Account, subject: Account): boolean {
    return this.blocks.has(`${by.did} ${subject.did}`);
  }

  /** Nobody may answer below this post. */
  closeReplies(post: Post): void {
    this.gates.add(post.uri);
  }

  isClosed(post: Post): boolean {
    return this.gates.has(post.record.reply?.root.uri ?? post.uri);
  }

  reset(): void {
    for (const part of [this.accounts, this.posts, this.blocks, this.gates]) {
      part.clear();
    }
    this.repostsMade.length = 0;
    this.lastMs = 0;
  }

  /** The time; never the same twice, so that only posts that ask for it share a moment. */
  private tick(): number {
    this.lastMs = Math.max(this.clock.now(), this.lastMs + 1);
    return this.lastMs;
  }
}

function uriOf(author: Account, collection: string, rkey: string): string {
  return `at://${author.did}/${collection}/${rkey}`;
}

function refOf(post: Post): { uri: string; cid: string } {
  return { uri: post.uri, cid: post.cid };
}

function dropUndefined<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** What a record shows: the bytes are not kept, so a picture of ours stands for each. */
function picturesIn({ embed }: PostRecord): Medium[] {
  const images = embed?.['$type'] === 'app.bsky.embed.images' ? (embed['images'] as { alt: string }[]) : [];
  return images.map(({ alt }, index) => ({ key: `ours-${index}`, kind: 'image', alt, width: 640, height: 480 }));
}
