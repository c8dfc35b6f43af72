import type { SandboxClock } from '../clock';

/** A feed, and who may read it. */
export interface PretendFeed {
  name: string;
  title: string;
  language: string;
  /** Entries that it lists; older ones have moved out. */
  window: number;
  /** Readers must prove who they are when there is a password. */
  user: string;
  password: string;
  changedAtMs: number;
}

/** An entry as its author wrote it. An empty guid, link or date is one that the feed leaves out. */
export interface PretendEntry {
  key: number;
  feed: string;
  title: string;
  text: string;
  author: string;
  guid: string;
  link: string;
  published: string;
  updated: string;
}

export type EntryDraft = Partial<Omit<PretendEntry, 'key' | 'feed'>>;

/** Feeds and their entries, in memory. */
export class FeedStore {
  private readonly feeds = new Map<string, PretendFeed>();
  private readonly entries = new Map<number, PretendEntry>();
  private lastMs = 0;

  constructor(private readonly clock: SandboxClock) {}

  upsert(
    name: string,
    given: Partial<Pick<PretendFeed, 'title' | 'language' | 'window' | 'user' | 'password'>>,
  ): PretendFeed {
    const known = this.feeds.get(name) ?? {
      name,
      title: name,
      language: 'da',
      window: 20,
      user: '',
      password: '',
      changedAtMs: this.clock.now(),
    };
    const feed = { ...known, ...withoutGaps(given) };
    this.feeds.set(name, feed);
    return feed;
  }

  find(name: string): PretendFeed | undefined {
    return this.feeds.get(name);
  }

  add(feed: PretendFeed, draft: EntryDraft): PretendEntry {
    const key = this.entries.size + 1;
    // No two entries of ours share a moment unless somebody asks for it.
    this.lastMs = Math.max(this.clock.now(), this.lastMs + 1);
    const now = new Date(this.lastMs).toISOString();
    const entry = {
      key,
      feed: feed.name,
      title: '',
      text: '',
      author: '',
      guid: `urn:sandbox:${feed.name}:${key}`,
      link: `/feeds/${feed.name}/${key}`,
      published: now,
      updated: draft.published ?? now,
      ...withoutGaps(draft),
    };
    this.entries.set(key, entry);
    this.touch(feed);
    return entry;
  }

  findEntry(key: number): PretendEntry | undefined {
    return this.entries.get(key);
  }

  edit(entry: PretendEntry, draft: EntryDraft): PretendEntry {
    const edited = { ...entry, updated: new Date(this.clock.now()).toISOString(), ...withoutGaps(draft) };
    this.entries.set(entry.key, edited);
    this.touchByName(entry.feed);
    return edited;
  }

  remove(entry: PretendEntry): void {
    // The number stays taken, so that no later entry gets it.
    this.entries.set(entry.key, { ...entry, feed: '' });
    this.touchByName(entry.feed);
  }

  /** What a feed lists now, newest first: those written last, whatever date they claim. */
  list(feed: PretendFeed): PretendEntry[] {
    return [...this.entries.values()]
      .filter((entry) => entry.feed === feed.name)
      .reverse()
      .slice(0, feed.window);
  }

  reset(): void {
    this.feeds.clear();
    this.entries.clear();
    this.lastMs = 0;
  }

  private touchByName(name: string): void {
    const feed = this.feeds.get(name);
    if (feed) {
      this.touch(feed);
    }
  }

  private touch(feed: PretendFeed): void {
    this.feeds.set(feed.name, { ...feed, changedAtMs: this.clock.now() });
  }
}

function withoutGaps<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}
