import type { SandboxClock } from '../clock';
import type { Medium } from '../media/pictures';
import { Account } from './account';
import { mentionsIn, tagsIn } from './render';

export const VISIBILITIES = ['public', 'unlisted', 'private', 'direct'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export interface Status {
  id: string;
  account: Account;
  text: string;
  warning: string;
  language: string | null;
  visibility: Visibility;
  createdAtMs: number;
  editedAtMs: number | null;
  inReplyTo: Status | null;
  quoteOf: Status | null;
  reblogOf: Status | null;
  mentions: Account[];
  tags: string[];
  media: Medium[];
}

export interface Notification {
  id: string;
  type: 'mention' | 'reblog' | 'update' | 'quote';
  to: Account;
  from: Account;
  status: Status;
  createdAtMs: number;
}

/** What it takes to write a status. */
export interface StatusDraft {
  account: Account;
  text: string;
  warning?: string;
  language?: string | null;
  visibility?: Visibility;
  inReplyTo?: Status | null;
  quoteOf?: Status | null;
  media?: Medium[];
  createdAtMs?: number;
}

const FIRST_NOTIFICATION = 48_000;

/** Everybody and everything on the pretend instance. */
export class MastodonNetwork {
  readonly notifications: Notification[] = [];
  /** Whether the instance has a search for texts: many have none. */
  hasTextSearch = true;
  private readonly accounts: Account[] = [];
  private readonly statuses = new Map<string, Status>();
  private notificationsMade = 0;
  private lastMs = 0;

  constructor(private readonly clock: SandboxClock) {}

  upsertAccount(acct: string, given: { name?: string; bio?: string; followers?: number } = {}): Account {
    let account = this.findAccount(acct);
    if (!account) {
      const [username = '', domain = null] = acct.split('@');
      account = new Account(String(109_000_000 + this.accounts.length * 37), username, domain, Date.UTC(2023, 2, 1));
      this.accounts.push(account);
    }
    account.name = given.name ?? account.name;
    account.bio = given.bio ?? account.bio;
    account.followers = given.followers ?? account.followers;
    return account;
  }

  readonly findAccount = (acct: string): Account | undefined =>
    this.accounts.find((account) => account.acct.toLowerCase() === acct.toLowerCase());

  findAccountById(id: string): Account | undefined {
    return this.accounts.find((account) => account.id === id);
  }

  listAccounts(): readonly Account[] {
    return this.accounts;
  }

  /** A status that somebody may see; what they may not see is not there. */
  findStatus(id: string, viewer: Account | null): Status | undefined {
    const status = this.statuses.get(id);
    return status && canSee(status, viewer) ? status : undefined;
  }

  /** All that somebody may see, the newest id first. */
  listStatuses(viewer: Account | null): Status[] {
    return [...this.statuses.values()]
      .filter((status) => canSee(status, viewer))
      .sort((left, right) => byId(right, left));
  }

  /** From behind: everything, in the order in which it came. */
  allStatuses(): Status[] {
    return [...this.statuses.values()];
  }

  write(draft: StatusDraft): Status {
    const createdAtMs = draft.createdAtMs ?? this.tick();
    const status: Status = {
      id: this.freeId(createdAtMs),
      account: draft.account,
      text: draft.text,
      warning: draft.warning ?? '',
      language: draft.language ?? null,
      visibility: draft.visibility ?? 'public',
      createdAtMs,
      editedAtMs: null,
      inReplyTo: draft.inReplyTo ?? null,
      quoteOf: draft.quoteOf ?? null,
      reblogOf: null,
      mentions: mentionsIn(draft.text, this.findAccount),
      tags: tagsIn(draft.text),
      media: draft.media ?? [],
    };
    this.statuses.set(status.id, status);
    for (const account of status.mentions) {
      this.notify('mention', account, status);
    }
    if (status.quoteOf) {
      this.notify('quote', status.quoteOf.account, status);
    }
    return status;
  }

  reblog(account: Account, original: Status): Status {
    const createdAtMs = this.tick();
    const wrapper: Status = { ...original, id: this.freeId(createdAtMs), account, createdAtMs, reblogOf: original };
    this.statuses.set(wrapper.id, wrapper);
    this.notify('reblog', original.account, original, account);
    return wrapper;
  }

  /** The same id, another text. Those who passed it on are told. */
  edit(status: Status, text: string, warning = status.warning): Status {
    const change = { text, warning, editedAtMs: this.tick(), tags: tagsIn(text) };
    Object.assign(status, change, { mentions: mentionsIn(text, this.findAccount) });
    for (const wrapper of this.reblogsOf(status)) {
      this.notify('update', wrapper.account, status, status.account);
    }
    return status;
  }

  remove(status: Status): void {
    const gone = new Set([status, ...this.reblogsOf(status)]);
    gone.forEach((one) => this.statuses.delete(one.id));
    const kept = this.notifications.filter((notification) => !gone.has(notification.status));
    this.notifications.splice(0, this.notifications.length, ...kept);
  }

  reblogsOf(status: Status): Status[] {
    return [...this.statuses.values()].filter((other) => other.reblogOf === status);
  }

  repliesTo(status: Status): Status[] {
    return [...this.statuses.values()].filter((other) => other.inReplyTo === status && other.reblogOf === null);
  }

  reset(): void {
    this.accounts.length = 0;
    this.notifications.length = 0;
    this.statuses.clear();
    this.notificationsMade = 0;
    this.lastMs = 0;
    this.hasTextSearch = true;
  }

  private notify(type: Notification['type'], to: Account, status: Status, from = status.account): void {
    if (to === from) {
      return;
    }
    this.notificationsMade += 1;
    const id = String(FIRST_NOTIFICATION + this.notificationsMade);
    this.notifications.push({ id, type, to, from, status, createdAtMs: this.tick() });
  }

  /** An id holds the time in milliseconds; that of a post which came late lies in the past. */
  private freeId(ms: number): string {
    let id = BigInt(ms) << 16n;
    while (this.statuses.has(String(id))) {
      id += 1n;
    }
    return String(id);
  }

  private tick(): number {
    this.lastMs = Math.max(this.clock.now(), this.lastMs + 1);
    return this.lastMs;
  }
}

/** Ids are numbers as texts. */
export function byId(left: { id: string }, right: { id: string }): number {
  return left.id.length - right.id.length || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
}

function canSee(status: Status, viewer: Account | null): boolean {
  return (
    ['public', 'unlisted'].includes(status.visibility) ||
    status.account === viewer ||
    (viewer !== null && status.mentions.includes(viewer))
  );
}
