import type { ChannelAccount, PollRequest } from '../channel';
import { ChannelError } from '../channel-error';
import { pageOf } from '../post';
import type { PostMark, PostPage } from '../post';
import { readReplies, toPosts } from './youtube.collect';
import type { YoutubeClient, YoutubeList } from './youtube.client';
import { mapThread } from './youtube.mapper';
import type { MappedComment, MappedThread } from './youtube.mapper';
import { readPlace, writePlace } from './youtube.marks';
import type { ThreadPlace } from './youtube.marks';
import type { YoutubeCredentials, YoutubeSettings } from './youtube.settings';

/** A channel of ours on YouTube. */
export type YoutubeAccount = ChannelAccount<YoutubeSettings, YoutubeCredentials>;

/** A thread where it stands in the list. `thread` null: it could not be read. */
interface Item {
  id: string;
  at: Date;
  thread: MappedThread | null;
  rejected: MappedComment[];
}

/** Where a look had to stop, although the page has more. */
interface Stop {
  place: ThreadPlace;
  at: Date;
}

/**
 * Reads a page of threads, newest first, each with all its replies. YouTube gives a few replies along with a thread; the others
 * cost a request each hundred. What does not fit in one look is not left out: the page ends there, and its mark says where.
 */
export async function pollThreads(
  client: YoutubeClient,
  account: YoutubeAccount,
  request: PollRequest,
  params: Record<string, string> = {},
): Promise<PostPage> {
  return await new ThreadWalk(client, account, request, params).read();
}

class ThreadWalk {
  private readonly from: Date;
  private readonly found: MappedComment[] = [];
  private page: YoutubeList = { items: [], next: null };
  private token: string | null;
  private place: ThreadPlace;

  constructor(
    private readonly client: YoutubeClient,
    private readonly account: YoutubeAccount,
    private readonly request: PollRequest,
    private readonly params: Record<string, string>,
  ) {
    this.place = readPlace(request.before);
    this.token = this.place.page;
    // YouTube's times have whole seconds: what was written in the mark's own second may have come after it.
    this.from = new Date(Math.floor(request.after.at.getTime() / 1_000) * 1_000);
  }

  async read(): Promise<PostPage> {
    const listed = await this.listBelow();
    const known = listed.findIndex(({ id }) => id !== '' && id === readPlace(this.request.after).thread);
    const unread = known === -1 ? listed : listed.slice(0, known);
    const fresh = unread.filter(({ at }) => at >= this.from);
    const stop = await this.collect(fresh);
    const last = listed.at(-1);
    const isReached = known !== -1 || (last !== undefined && last.at < this.from);
    const hasOlder = stop !== null || (this.page.next !== null && !isReached);
    return pageOf({
      ...toPosts(this.found),
      newest: placeOf(fresh[0]),
      oldest: hasOlder ? this.goOn(stop, last) : placeOf(fresh.at(-1)),
      hasOlder,
    });
  }

  /** The first page on which something stands below the mark. */
  private async listBelow(): Promise<Item[]> {
    await this.listFirst();
    let items = this.below(this.itemsOf(this.page));
    while (items.length === 0 && this.page.next !== null && this.client.hasRequestsLeft) {
      this.token = this.page.next;
      this.place = { page: this.token, thread: null, replies: null };
      this.page = await this.list();
      items = this.below(this.itemsOf(this.page));
    }
    return items;
  }

  /** A page that YouTube does not know any more is looked for from the list's beginning, by the mark's time. */
  private async listFirst(): Promise<void> {
    try {
      this.page = await this.list();
    } catch (error) {
      if (this.token === null || !(error instanceof ChannelError) || error.decision.kind !== 'gone') {
        throw error;
      }
      this.token = null;
      this.place = { ...this.place, page: null };
      this.page = await this.list();
    }
  }

  private async list(): Promise<YoutubeList> {
    const { pageSize } = this.account.settings;
    return await this.client.listThreads(this.account.externalAccountId, {
      maxResults: String(Math.max(1, Math.min(pageSize, this.request.maxPosts))),
      ...(this.token === null ? {} : { pageToken: this.token }),
      ...this.params,
    });
  }

  private below(items: Item[]): Item[] {
    const { before } = this.request;
    const { page, thread } = this.place;
    const index = thread === null ? -1 : items.findIndex(({ id }) => id === thread);
    if (before === null || index !== -1 || (page !== null && thread === null)) {
      return items.slice(index + 1);
    }
    return items.filter(({ at }) => at <= before.at);
  }

  /** Takes threads with all their replies for as long as requests are left. */
  private async collect(items: Item[]): Promise<Stop | null> {
    let lastRead = this.place.thread;
    for (const { id, at, thread, rejected } of items) {
      const resumed = this.place.replies?.thread === id ? this.place.replies.page : null;
      this.found.push(...rejected);
      if (thread) {
        const isWhole = resumed === null && thread.replies.length >= thread.context.totalReplies;
        const rest = isWhole ? { found: [], next: null } : await readReplies(this.client, thread.context, resumed);
        if (rest === null) {
          return { place: { page: this.token, thread: lastRead, replies: null }, at };
        }
        this.found.push(...rest.found, ...thread.replies, thread.top);
        if (rest.next !== null) {
          return { place: { page: this.token, thread: lastRead, replies: { thread: id, page: rest.next } }, at };
        }
      }
      lastRead = id === '' ? lastRead : id;
    }
    return null;
  }

  private goOn(stop: Stop | null, last: Item | undefined): PostMark {
    if (stop) {
      return writePlace(stop.place, stop.at);
    }
    const at = last?.at ?? this.request.before?.at ?? new Date();
    return writePlace({ page: this.page.next, thread: null, replies: null }, at);
  }

  /** What has no time of its own stands where the one before it stands. */
  private itemsOf(page: YoutubeList): Item[] {
    let at = this.request.before?.at ?? new Date();
    return page.items.map((raw) => {
      const thread = mapThread(raw, this.account.settings.webUrl);
      if ('problem' in thread) {
        return { id: thread.externalId, at, thread: null, rejected: [thread] };
      }
      at = thread.at;
      return { id: thread.id, at, thread, rejected: [] };
    });
  }
}

function placeOf(item: Item | undefined): PostMark | null {
  return item ? { ...(item.id === '' ? {} : { id: item.id }), at: item.at } : null;
}
