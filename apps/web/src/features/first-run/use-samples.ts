import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';
import { sessionStore } from '../../app/session';

const LOOK_EVERY_MS = 500;
const LOOKS = 60;

/** Puts sample data there, and takes it away. */
export function useSamples() {
  const { i18n } = useLingui();
  const live = useLive();
  const [isBusy, setIsBusy] = useState(false);
  const tell = (message: string, tone: 'done' | 'problem'): void => void live.toasts.show({ message, tone });

  const add = async (): Promise<void> => {
    setIsBusy(true);
    const outcome = await live.connection.request('samples.add', {});
    if (outcome.ok) {
      await seen(true);
    } else {
      tell(errorMessage(outcome.code, outcome.errorId), 'problem');
    }
    setIsBusy(false);
  };
  const remove = async (): Promise<void> => {
    setIsBusy(true);
    const outcome = await live.connection.request('samples.remove', {});
    if (outcome.ok) {
      await seen(false);
      await live.list.reload();
      tell(i18n._('samples.removed'), 'done');
    } else {
      tell(errorMessage(outcome.code, outcome.errorId), 'problem');
    }
    setIsBusy(false);
  };
  return { add, remove, isBusy };
}

/** Waits until the session says that there is, or is no, sample channel. */
async function seen(isThere: boolean): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const session = await sessionStore.load().catch(() => null);
    if (session?.channels.some((channel) => channel.isSample) === isThere) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
