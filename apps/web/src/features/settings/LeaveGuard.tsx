import { useLingui } from '@lingui/react';
import { useBlocker } from '@tanstack/react-router';
import { AlertDialog } from 'radix-ui';
import { useState } from 'react';

/** Asks before an editor is left whose draft differs from what it began with. */
export function LeaveGuard({ draft }: { draft: unknown }) {
  const { i18n } = useLingui();
  const written = JSON.stringify(draft);
  const [begun] = useState(written);
  const isChanged = written !== begun;
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isChanged && current.pathname !== next.pathname,
    enableBeforeUnload: isChanged,
    withResolver: true,
  });
  return (
    <AlertDialog.Root open={status === 'blocked'} onOpenChange={(isOpen) => !isOpen && reset?.()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="dialog-overlay" />
        <AlertDialog.Content className="dialog w-[min(calc(100vw-2rem),26rem)]" data-testid="leave-dialog">
          <AlertDialog.Title className="text-lg font-semibold">{i18n._('leave.title')}</AlertDialog.Title>
          <AlertDialog.Description className="mt-1 text-ink-2">{i18n._('leave.why')}</AlertDialog.Description>
          <div className="mt-4 flex flex-wrap justify-end gap-2">
            <AlertDialog.Cancel className="btn btn-outline" data-testid="leave-keep">
              {i18n._('leave.keep')}
            </AlertDialog.Cancel>
            <button
              type="button"
              className="btn btn-primary on-accent"
              onClick={() => proceed?.()}
              data-testid="leave-discard"
            >
              {i18n._('leave.discard')}
            </button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
