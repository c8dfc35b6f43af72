import type { DraftCopy, MemberSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Dialog } from 'radix-ui';
import { useEffect, useState } from 'react';
import { useLive } from '../../live/live-context';
import type { Outcome } from '../../live/live-sync';
import { errorMessage } from '../../i18n/error-message';
import { formatClock } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';

interface DraftDialogProps {
  conversationId: string;
  colleague: MemberSummary;
  take(): void;
  close(): void;
}

/** What a colleague has written so far; their console saves what was typed last before it is shown. */
export function DraftDialog({ conversationId, colleague, take, close }: DraftDialogProps) {
  const { i18n } = useLingui();
  const { connection } = useLive();
  const [outcome, setOutcome] = useState<Outcome<DraftCopy | null> | null>(null);
  useEffect(() => {
    void connection.request('draft.look', { conversationId, memberId: colleague.id }).then(setOutcome);
  }, [connection, conversationId, colleague.id]);
  const draft = outcome?.ok === true ? outcome.data : null;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => (isOpen ? undefined : close())}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content
          className="dialog w-[min(calc(100vw-2rem),32rem)]"
          aria-describedby={undefined}
          data-testid="draft-dialog"
        >
          <Dialog.Title className="mb-3 text-lg font-semibold">
            {i18n._('take-over.title', { name: colleague.name })}
          </Dialog.Title>
          <div className="min-h-16" aria-live="polite">
            {draft !== null && (
              <>
                <p className="bubble is-pending message-text max-h-[50vh] overflow-y-auto">{neutralise(draft.text)}</p>
                <p className="mt-1 text-sm text-ink-3">
                  {i18n._('take-over.as-of', { clock: formatClock(i18n.locale, draft.writtenAt) })}
                </p>
              </>
            )}
            {outcome !== null && draft === null && (
              <p className="text-ink-2">
                {outcome.ok ? i18n._('error.draft_gone') : errorMessage(outcome.code, outcome.errorId)}
              </p>
            )}
          </div>
          <div className="mt-4 flex justify-end gap-2">
            <Dialog.Close className="btn btn-outline">{i18n._('action.cancel')}</Dialog.Close>
            <button
              type="button"
              className="btn btn-primary"
              disabled={draft === null}
              onClick={take}
              data-testid="take-over-seen"
            >
              {i18n._('take-over.take')}
            </button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
