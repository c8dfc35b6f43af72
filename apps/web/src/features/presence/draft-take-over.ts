import type { DraftMoved, MemberSummary } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { errorMessage } from '../../i18n/error-message';
import type { Connection } from '../../live/connection';
import { composerFocus } from '../composer/composer-focus';
import type { DraftStore } from '../composer/draft-store';
import type { ToastStore } from '../toasts/toast-store';

/** Going on with what a colleague has begun to answer, and following what a colleague does with ours. */
export class DraftTakeOver {
  constructor(
    private readonly connection: Pick<Connection, 'request'>,
    private readonly drafts: DraftStore,
    private readonly toasts: ToastStore,
  ) {}

  /** The colleague's text comes into the composer, below what is there; undo gives it back. */
  async take(conversationId: string, colleague: MemberSummary): Promise<void> {
    const outcome = await this.connection.request('draft.take-over', { conversationId, memberId: colleague.id });
    if (!outcome.ok) {
      this.toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
      return;
    }
    const { takeOverId, draft } = outcome.data;
    const before = this.textOf(conversationId);
    this.drafts.putBack(conversationId, 'reply', draft);
    const after = this.textOf(conversationId);
    composerFocus.set({ conversationId, mode: 'reply' });
    this.toasts.show({
      message: i18n._('take-over.done', { name: colleague.name }),
      tone: 'done',
      action: {
        label: i18n._('toast.undo'),
        key: 'z',
        run: () => void this.giveBack(conversationId, { takeOverId, before, after }),
      },
    });
  }

  /** What a colleague did with the member's own text. */
  follow({ conversationId, text, seenReplyId, isReturned }: DraftMoved): void {
    if (isReturned) {
      this.drafts.putBack(conversationId, 'reply', { text, seenReplyId });
    } else {
      this.drafts.surrender(conversationId, 'reply', text);
    }
  }

  private async giveBack(
    conversationId: string,
    { takeOverId, before, after }: { takeOverId: string; before: string; after: string },
  ): Promise<void> {
    const outcome = await this.connection.request('draft.give-back', { takeOverId });
    if (!outcome.ok) {
      this.toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
      return;
    }
    const held = this.drafts.find(conversationId, 'reply');
    // What was changed here since stays as well.
    if (held?.text === after) {
      this.drafts.write(conversationId, 'reply', { ...held, text: before });
      void this.drafts.flush();
    }
  }

  private textOf(conversationId: string): string {
    return this.drafts.find(conversationId, 'reply')?.text ?? '';
  }
}
