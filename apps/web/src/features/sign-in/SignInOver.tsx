import { useLingui } from '@lingui/react';
import { Dialog } from 'radix-ui';
import { sessionStore } from '../../app/session';
import { useLive } from '../../live/live-context';
import { useObservable } from '../../shared/observable';
import { SignInForm } from './SignInForm';

/** The session ended while the member was working: sign in over the page, and go on where one was. */
export function SignInOver() {
  const { i18n } = useLingui();
  const live = useLive();
  const state = useObservable(sessionStore.state);
  if (state.status !== 'ended') {
    return null;
  }
  const { member, workspace } = state.session;
  const goOn = async (): Promise<void> => {
    await live.drafts.flush();
    const session = await sessionStore.load();
    if (session?.member.id !== member.id || session.workspace.id !== workspace.id) {
      // Somebody else: nothing of the former member may stay on the page.
      window.location.assign('/');
      return;
    }
    await live.resume();
  };
  return (
    <Dialog.Root open>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content
          className="dialog"
          onEscapeKeyDown={(event) => event.preventDefault()}
          onInteractOutside={(event) => event.preventDefault()}
        >
          <Dialog.Title className="text-lg font-semibold">{i18n._('sign-in.again')}</Dialog.Title>
          <Dialog.Description className="mt-1 mb-4 text-ink-2">{i18n._('sign-in.again-why')}</Dialog.Description>
          <SignInForm email={member.email} onSignedIn={goOn} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
