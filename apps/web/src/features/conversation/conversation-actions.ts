import type { ConversationRow, MemberSummary } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { errorMessage } from '../../i18n/error-message';
import type { Connection } from '../../live/connection';
import type { Outcome } from '../../live/live-sync';
import type { RowPatch } from '../../live/held-rows';
import type { RowStore } from '../../live/row-store';
import type { ToastStore } from '../toasts/toast-store';

/** What a member does to a conversation: shown at once, taken back when the server refuses. */
export class ConversationActions {
  /** The latest request per conversation, so that an undo never overtakes what it undoes. */
  private readonly running = new Map<string, Promise<unknown>>();

  constructor(
    private readonly rows: RowStore,
    private readonly connection: Pick<Connection, 'request'>,
    private readonly toasts: ToastStore,
    private readonly me: MemberSummary,
  ) {}

  close(id: string): void {
    if (this.rows.getRow(id)?.state !== 'open') {
      return;
    }
    const index = this.rows.getQuery().view === 'closed' ? -1 : this.rows.takeOut(id);
    const toast = this.toasts.show({
      message: i18n._('toast.closed'),
      tone: 'done',
      action: { label: i18n._('toast.undo'), key: 'z', run: () => this.reopen(id, index) },
    });
    const request = (): Promise<Outcome<ConversationRow>> =>
      this.connection.request('conversation.close', { conversationId: id });
    void this.change(id, { state: 'closed', waitingSince: null }, request, () => {
      this.toasts.dismiss(toast);
      this.rows.putBack(id, index);
    });
  }

  /** `index`: where the row stood before it was closed, when this undoes a close. */
  reopen(id: string, index = -1): void {
    if (this.rows.getRow(id)?.state !== 'closed') {
      return;
    }
    this.rows.putBack(id, index);
    void this.change(id, { state: 'open' }, () =>
      this.connection.request('conversation.reopen', { conversationId: id }),
    );
  }

  /** Makes a conversation of what a search heard. */
  open(id: string): void {
    if (this.rows.getRow(id)?.state !== 'heard') {
      return;
    }
    const toast = this.toasts.show({
      message: i18n._('toast.opened'),
      tone: 'done',
      action: { label: i18n._('toast.undo'), key: 'z', run: () => this.close(id) },
    });
    void this.change(
      id,
      { state: 'open' },
      () => this.connection.request('conversation.open', { conversationId: id }),
      () => this.toasts.dismiss(toast),
    );
  }

  claim(id: string): void {
    const row = this.rows.getRow(id);
    if (row === null || row.assignee?.id === this.me.id) {
      return;
    }
    const expectedAssigneeId = row.assignee?.id ?? null;
    void this.change(id, { assignee: this.me }, () =>
      this.connection.request('conversation.claim', { conversationId: id, expectedAssigneeId }),
    );
  }

  release(id: string): void {
    if (this.rows.getRow(id)?.assignee === null) {
      return;
    }
    void this.change(id, { assignee: null }, () =>
      this.connection.request('conversation.release', { conversationId: id }),
    );
  }

  private change(
    id: string,
    patch: RowPatch,
    request: () => Promise<Outcome<ConversationRow>>,
    onRefused: () => void = () => undefined,
  ): Promise<void> {
    this.rows.patch(id, patch);
    const before = this.running.get(id) ?? Promise.resolve();
    const run = before.then(async () => {
      const outcome = await request();
      const isLatest = this.running.get(id) === run;
      if (outcome.ok) {
        this.rows.upsert(outcome.data);
      } else {
        onRefused();
        this.toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
      }
      if (isLatest) {
        this.running.delete(id);
        this.rows.unpatch(id);
      }
    });
    this.running.set(id, run);
    return run;
  }
}
