import type { ReplyEntry } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { errorMessage } from '../../i18n/error-message';
import type { Connection } from '../../live/connection';
import type { ThreadRegistry } from '../../live/thread-registry';
import type { PictureStore } from '../pictures/picture-store';
import type { ToastStore } from '../toasts/toast-store';
import { composerFocus } from './composer-focus';
import type { DraftStore } from './draft-store';
import type { OutgoingQueue } from './outgoing-queue';

/** A reply that waits, and where. */
export interface WaitingReply {
  entry: ReplyEntry;
  conversationId: string;
}

interface Ports {
  connection: Pick<Connection, 'request'>;
  drafts: DraftStore;
  pictures: Pick<PictureStore, 'putBack'>;
  threads: ThreadRegistry;
  toasts: ToastStore;
  outgoing: Pick<OutgoingQueue, 'takeOut'>;
  nameOf(conversationId: string): string;
}

/** Takes replies back that wait on the server, or lets them go. The server has the last word on whether it was too late. */
export class UndoSend {
  /** Until when a reply of this tab can be taken back, by this device's clock: it may not be the server's. */
  private readonly deadlines = new Map<string, number>();
  private readonly shown = new Map<string, number>();

  constructor(private readonly ports: Ports) {}

  /** Offers to take back what was just acknowledged. */
  offer({ entry, conversationId }: WaitingReply): void {
    if (entry.goesAt === null || entry.isScheduled || entry.approval !== null || this.deadlines.has(entry.id)) {
      return;
    }
    const waitMs = Date.parse(entry.goesAt) - Date.parse(entry.at);
    if (waitMs <= 0) {
      return;
    }
    const until = Date.now() + waitMs;
    this.deadlines.set(entry.id, until);
    const name = this.ports.nameOf(conversationId);
    const toast = this.ports.toasts.show({
      message: i18n._('toast.reply-can-be-undone', { name }),
      tone: 'done',
      countdown: { until, totalMs: waitMs, text: (seconds) => i18n._('toast.reply-sends-in', { name, seconds }) },
      action: { label: i18n._('toast.undo'), key: 'z', run: () => void this.takeBack({ entry, conversationId }) },
    });
    this.shown.set(entry.id, toast);
  }

  /** When the reply goes, by this device's clock. */
  deadlineOf(entry: ReplyEntry): number {
    return this.deadlines.get(entry.id) ?? Date.parse(entry.goesAt ?? entry.at);
  }

  /** Puts the text back into the composer, and shows it. */
  async takeBack({ entry, conversationId }: WaitingReply): Promise<void> {
    const { connection, drafts, outgoing, threads } = this.ports;
    this.dismiss(entry.id);
    const outcome = await connection.request('reply.cancel', { replyId: entry.id });
    if (!outcome.ok) {
      this.complain(outcome);
      return;
    }
    // The key is spent: what of it is still on its way would only be refused.
    outgoing.takeOut(entry.clientKey);
    threads.remove([entry.id]);
    const { text, isPrivate, pictures, promise, remedy } = outcome.data;
    const seenReplyId = threads.newestReplyId(conversationId);
    this.ports.pictures.putBack(conversationId, pictures);
    drafts.putBack(conversationId, 'reply', { text, promise, remedy, seenReplyId });
    composerFocus.set({ conversationId, mode: 'reply', opens: true, ...(isPrivate && { isPrivate }) });
  }

  /** Sends at once what waits for its time, or for somebody to look again. */
  async release({ entry, conversationId }: WaitingReply): Promise<void> {
    const outcome = await this.ports.connection.request('reply.release', { replyId: entry.id });
    if (outcome.ok) {
      this.ports.threads.apply([{ conversationId, threadId: null, entry: outcome.data }]);
    } else {
      this.complain(outcome);
    }
  }

  private dismiss(replyId: string): void {
    const toast = this.shown.get(replyId);
    if (toast !== undefined) {
      this.shown.delete(replyId);
      this.ports.toasts.dismiss(toast);
    }
  }

  private complain({ code, errorId }: { code: Parameters<typeof errorMessage>[0]; errorId?: string }): void {
    this.ports.toasts.show({ message: errorMessage(code, errorId), tone: 'problem' });
  }
}
