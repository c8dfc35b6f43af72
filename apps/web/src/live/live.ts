import type { InboxBatch, NoteEntry, ReplyEntry, SessionInfo, SyncAnswer, UndoSeconds } from '@genklang/contract';
import { DraftStore } from '../features/composer/draft-store';
import { DraftSync } from '../features/composer/draft-sync';
import { OutgoingQueue, wholeText } from '../features/composer/outgoing-queue';
import type { Outgoing } from '../features/composer/outgoing-queue';
import { UndoSend } from '../features/composer/undo-send';
import { BulkActions } from '../features/conversation/bulk-actions';
import { ConversationActions } from '../features/conversation/conversation-actions';
import { Picks } from '../features/inbox/picks';
import { DraftTakeOver } from '../features/presence/draft-take-over';
import { ToastStore } from '../features/toasts/toast-store';
import { errorMessage } from '../i18n/error-message';
import { getJson } from '../shared/http';
import type { FailureCode } from '../shared/http';
import { browserStorage } from '../shared/keyed-storage';
import { Observable } from '../shared/observable';
import { Connection } from './connection';
import { PictureStore } from '../features/pictures/picture-store';
import { CustomerStore } from './customer-store';
import { getDetail, getEarlier, getPage } from './inbox-reads';
import { ListLoader } from './list-loader';
import { MarkStore } from './mark-store';
import { LiveSync } from './live-sync';
import type { Outcome } from './live-sync';
import { NotificationStore } from './notification-store';
import { PresenceStore } from './presence-store';
import { RowStore } from './row-store';
import type { SessionStore } from './session-store';
import { ThreadRegistry } from './thread-registry';
import { Whereabouts } from './whereabouts';
import { watchWake } from './watch-wake';

/** How many changes the last reconnection brought. */
export interface CaughtUp {
  count: number;
  changes: number;
}

/** Everything alive behind the inbox of one member: the stores, the socket that feeds them, and what is on its way out. */
export class Live {
  readonly marks: MarkStore;
  readonly rows: RowStore;
  readonly list: ListLoader;
  readonly threads: ThreadRegistry;
  readonly drafts: DraftStore;
  readonly takeOver: DraftTakeOver;
  readonly outgoing: OutgoingQueue;
  readonly undoSend: UndoSend;
  readonly actions: ConversationActions;
  readonly bulk: BulkActions;
  readonly picks = new Picks();
  readonly connection: Connection;
  readonly toasts = new ToastStore();
  readonly caughtUp = new Observable<CaughtUp>({ count: 0, changes: 0 });
  /** Conversations whose last send met a colleague's reply: the next send goes ahead. */
  readonly conflicts = new Observable<ReadonlySet<string>>(new Set());
  private readonly draftSync: DraftSync;
  readonly presence = new PresenceStore();
  readonly customers = new CustomerStore();
  readonly pictures: PictureStore;
  readonly notifications = new NotificationStore();
  readonly whereabouts: Whereabouts;
  private readonly sync: LiveSync;
  private stopWatching: (() => void) | undefined;

  constructor(
    private readonly session: SessionStore,
    { member, workspace, seq, joinedAt }: SessionInfo,
  ) {
    const owner = `${workspace.id}:${member.id}`;
    this.marks = new MarkStore(joinedAt);
    this.rows = new RowStore(
      { view: 'open', order: 'urgent', filter: {}, memberId: member.id },
      { marks: this.marks, networkOf: (channelId) => this.session.findChannel(channelId)?.network },
    );
    this.list = new ListLoader(this.rows, getPage, this.noticeFailure);
    this.threads = new ThreadRegistry(
      { getDetail: this.guarded(getDetail), getEarlier: this.guarded(getEarlier) },
      ({ row, mark }) => {
        this.rows.upsert(row);
        this.rows.applyMarks([mark]);
      },
    );
    this.connection = new Connection({
      connected: () => void this.catchUp(),
      batch: (batch) => this.sync.receive(batch),
      counts: (counts) => this.session.setCounts(counts),
      presence: (change) => this.presence.apply(change),
      marks: (marks) => this.rows.applyMarks(marks),
      unreadBulletins: (unread) => this.session.setUnreadBulletins(unread),
      draftWanted: () => this.saveDrafts(),
      draftMoved: (moved) => this.takeOver.follow(moved),
      notified: () => void this.notifications.refresh(),
      sessionChanged: () => void this.reviewSession(),
      sessionEnded: () => this.session.end(),
    });
    this.sync = new LiveSync(seq, {
      requestSync: (since) => this.requestSync(since),
      apply: (batch) => this.apply(batch),
      resync: () => this.resync(),
      later: (callback, delayMs) => void setTimeout(callback, delayMs),
    });
    this.drafts = new DraftStore(browserStorage('drafts'), { owner, onStored: (copy) => this.draftSync.note(copy) });
    this.pictures = new PictureStore(browserStorage('drafts'), owner);
    this.draftSync = new DraftSync(browserStorage('drafts'), owner, {
      save: (draft) => this.connection.request('draft.save', draft),
      list: () => getJson('/api/drafts'),
      adopt: (copy) => this.drafts.adopt(copy),
    });
    this.takeOver = new DraftTakeOver(this.connection, this.drafts, this.toasts);
    this.outgoing = new OutgoingQueue(browserStorage('outgoing'), owner, {
      send: (item) => this.send(item),
      onSent: (item, entry) => this.settle(item, entry),
      onConflict: (item) => this.takeBack(item),
      later: (callback, delayMs) => void setTimeout(callback, delayMs),
    });
    this.undoSend = new UndoSend({
      ...{ connection: this.connection, drafts: this.drafts, threads: this.threads },
      ...{ toasts: this.toasts, outgoing: this.outgoing, pictures: this.pictures },
      nameOf: (id) => this.rows.getRow(id)?.customer.name ?? '',
    });
    this.whereabouts = new Whereabouts((request) => this.connection.request('presence.set', request));
    this.bulk = new BulkActions(this.rows, this.connection, this.toasts);
    this.actions = new ConversationActions(this.rows, this.connection, this.toasts, member);
  }

  start(): void {
    this.connection.open();
    void this.drafts.load();
    void this.pictures.load();
    void this.outgoing.load();
    this.whereabouts.start();
    this.stopWatching = watchWake({ wake: () => this.wake(), leave: () => void this.drafts.flush() });
  }

  stop(): void {
    this.stopWatching?.();
    this.whereabouts.stop();
    this.connection.close();
    void this.drafts.flush();
  }

  /** How long the member's public replies wait for an undo: kept on the server, for all their devices. */
  async chooseUndo(seconds: UndoSeconds): Promise<void> {
    const outcome = await this.connection.request('settings.choose-undo', { seconds });
    if (outcome.ok) {
      this.session.setSettings(outcome.data);
    } else {
      this.toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
  }

  /** After the member signed in again on the same page. */
  async resume(): Promise<void> {
    this.connection.restart();
    await Promise.all([this.list.reload(), this.threads.resync()]);
  }

  /** With another role the member goes on at once; only a session that is over asks for a sign-in. */
  private async reviewSession(): Promise<void> {
    const session = await this.session.load().catch(() => null);
    if (session === null) {
      this.session.end();
    } else {
      await this.resume();
    }
  }

  private async saveDrafts(): Promise<void> {
    await this.drafts.flush();
    await this.draftSync.push();
  }

  private wake(): void {
    if (this.connection.status.get().isConnected) {
      void this.sync.catchUp();
      void this.draftSync.resume();
    } else {
      this.connection.wake();
    }
  }

  private async catchUp(): Promise<void> {
    this.whereabouts.tell();
    void this.notifications.refresh();
    this.customers.refresh(null);
    this.outgoing.resume();
    void this.draftSync.resume();
    const changes = await this.sync.catchUp();
    this.caughtUp.update(({ count }) => ({ count: count + 1, changes }));
  }

  private async requestSync(since: number): Promise<Outcome<SyncAnswer>> {
    const outcome = await this.connection.request('inbox.sync', { since });
    if (!outcome.ok && outcome.code === 'offline' && this.connection.status.get().isConnected) {
      this.connection.restart();
    }
    return outcome;
  }

  private apply(batch: InboxBatch): void {
    const spokeAgain = batch.conversations.filter((row) => {
      const held = this.rows.getRow(row.id);
      return held !== null && (row.lastMentionAt > held.lastMentionAt || row.threadId !== held.threadId);
    });
    this.rows.apply(batch);
    this.threads.apply(batch.timeline);
    this.threads.remove(batch.entriesRemoved);
    this.rows.applyMarks(batch.marks);
    this.session.applyChannels(batch.channels);
    this.customers.refresh(batch.customersChanged);
    if (batch.isSessionStale) {
      void this.session.load().catch(() => null);
      // Somebody who left may have left unsent replies to this member.
      void this.draftSync.resume();
    }
    for (const row of spokeAgain) {
      void this.threads.refresh(row.id);
    }
  }

  private async resync(): Promise<void> {
    this.rows.markStale();
    await Promise.all([this.list.reload(), this.threads.resync(), this.session.load().catch(() => null)]);
  }

  private async send(item: Outgoing): Promise<Outcome<ReplyEntry | NoteEntry>> {
    const { clientKey, conversationId, text, mentionedMemberIds } = item;
    if (item.mode === 'note') {
      return this.connection.request('note.add', { clientKey, conversationId, text, mentionedMemberIds });
    }
    const { inReplyToMentionId, lastSeenReplyId } = item;
    if (inReplyToMentionId === null) {
      return { ok: false, code: 'invalid_input', message: 'A reply needs the post that it answers.' };
    }
    const { closes, sendAt, visibility, moreParts, pictures, promise, remedy } = item;
    return this.connection.request('reply.send', {
      clientKey,
      conversationId,
      text,
      inReplyToMentionId,
      lastSeenReplyId,
      closes,
      sendAt,
      visibility,
      moreParts,
      pictures,
      promise,
      remedy,
    });
  }

  private settle({ conversationId }: Outgoing, entry: ReplyEntry | NoteEntry): void {
    this.threads.apply([{ conversationId, threadId: null, entry }]);
    if (entry.type === 'reply') {
      this.undoSend.offer({ entry, conversationId });
    }
  }

  private takeBack(item: Outgoing): void {
    const { conversationId, mode, lastSeenReplyId: seenReplyId, promise, remedy } = item;
    this.pictures.putBack(conversationId, item.pictures);
    this.drafts.putBack(conversationId, mode, { text: wholeText(item), seenReplyId, promise, remedy });
    this.conflicts.update((ids) => new Set([...ids, conversationId]));
    void this.threads.refresh(conversationId);
  }

  private readonly noticeFailure = (code: FailureCode): void => {
    if (code === 'unauthenticated') {
      this.session.end();
    }
  };

  private guarded<Parameters extends unknown[], T>(ask: (...parameters: Parameters) => Promise<T>) {
    return async (...parameters: Parameters): Promise<T> => {
      try {
        return await ask(...parameters);
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'unauthenticated') {
          this.session.end();
        }
        throw error;
      }
    };
  }
}
