import type { PersonDetail } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { AlertDialog } from 'radix-ui';
import { useLive } from '../../live/live-context';
import { usePeopleRequest } from './use-people-request';

interface ResetTwoFactorDialogProps {
  person: PersonDetail;
  onEnd(): void;
}

/** Before the second step of somebody's sign-in goes: whoever asks for it may be somebody else. */
export function ResetTwoFactorDialog({ person, onEnd }: ResetTwoFactorDialogProps) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const ask = usePeopleRequest();
  const reset = async (): Promise<void> => {
    const answer = await ask('people.reset-two-factor', { memberId: person.id });
    if (answer !== null) {
      toasts.show({ message: i18n._('people.two-factor-reset', { name: person.name }), tone: 'done' });
    }
    onEnd();
  };
  return (
    <AlertDialog.Root open onOpenChange={(isOpen) => !isOpen && onEnd()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="dialog-overlay" />
        <AlertDialog.Content className="dialog" data-testid="reset-two-factor-dialog">
          <AlertDialog.Title className="text-lg font-semibold">
            {i18n._('people.reset-two-factor-title', { name: person.name })}
          </AlertDialog.Title>
          <AlertDialog.Description className="mt-1 mb-5 text-ink-2">
            {i18n._('people.reset-two-factor-why')}
          </AlertDialog.Description>
          <div className="flex justify-end gap-2">
            <AlertDialog.Cancel className="btn btn-outline">{i18n._('action.cancel')}</AlertDialog.Cancel>
            <button
              type="button"
              className="btn btn-primary on-accent"
              onClick={() => void reset()}
              data-testid="reset-two-factor-confirm"
            >
              {i18n._('people.reset-two-factor-submit')}
            </button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
