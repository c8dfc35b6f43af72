import type { ChangeConversationsRequest, ConversationRow, ConversationsChanged } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { errorMessage } from '../../i18n/error-message';
import type { Connection } from '../../live/connection';
import type { Outcome } from '../../live/live-sync';
import type { RowPatch } from '../../live/held-rows';
import type { RowStore } from '../../live/row-store';
import type { ToastStore } from '../toasts/toast-store';

export type ConversationChange = Omit<ChangeConversationsRequest, 'conversationIds'>;

/** How a change looks before the server has answered, and what it is called once it has. */
export interface ChangeLook {
  patch(row: ConversationRow): RowPatch;
  /** Said in the toast with Undo. */
  done: string;
  /** The rows leave the list at once, because the member sent them away. */
  isTakenOut?: boolean;
}

/** Changes of one or many conversations: shown at once, one toast, one undo, taken back when the server refuses. */
export class BulkActions {
  constructor(
    private readonly rows: RowStore,
    private readonly connection: Pick<Connection, 'request'>,
    private readonly toasts: ToastStore,
  ) {}

  async change(ids: readonly string[], change: ConversationChange, look: ChangeLook): Promise<boolean> {
    const places = look.isTakenOut === true ? ids.map((id) => ({ id, index: this.rows.takeOut(id) })) : [];
    const putBack = (): void => places.toReversed().forEach(({ id, index }) => this.rows.putBack(id, index));
    for (const id of ids) {
      const row = this.rows.getRow(id);
      if (row !== null) {
        this.rows.patch(id, look.patch(row));
      }
    }
    const outcome = await this.connection.request('conversation.change', { ...change, conversationIds: [...ids] });
    this.settle(ids, outcome);
    if (!outcome.ok) {
      putBack();
      return false;
    }
    const { undoId } = outcome.data;
    if (undoId === null) {
      putBack();
      return true;
    }
    this.toasts.show({
      message: look.done,
      tone: 'done',
      action: { label: i18n._('toast.undo'), key: 'z', run: () => void this.undo(undoId, putBack) },
    });
    return true;
  }

  private async undo(undoId: string, putBack: () => void): Promise<void> {
    const outcome = await this.connection.request('conversation.undo', { undoId });
    if (outcome.ok) {
      putBack();
    }
    this.settle([], outcome);
  }

  private settle(ids: readonly string[], outcome: Outcome<ConversationsChanged>): void {
    if (outcome.ok) {
      outcome.data.rows.forEach((row) => this.rows.upsert(row));
    } else {
      this.toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
    ids.forEach((id) => this.rows.unpatch(id));
  }
}
