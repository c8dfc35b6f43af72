import { MIN_PASSWORD_LENGTH } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { useLive } from '../../live/live-context';
import { usePeopleRequest } from './use-people-request';

/** A new password. Wherever else the member is signed in, they are not any more. */
export function PasswordForm({ email }: { email: string }) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const ask = usePeopleRequest();
  const id = useId();
  const [current, setCurrent] = useState('');
  const [fresh, setFresh] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await ask('self.change-password', { currentPassword: current, newPassword: fresh });
    if (answer !== null) {
      setCurrent('');
      setFresh('');
      toasts.show({ message: i18n._('profile.password-changed'), tone: 'done' });
    }
  };
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      <div>
        <h2 className="font-semibold">{i18n._('profile.password-title')}</h2>
        <p className="text-sm text-ink-3">{i18n._('profile.password-note')}</p>
      </div>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-current`}>
        {i18n._('profile.current-password')}
        <input
          id={`${id}-current`}
          className="input"
          type="password"
          autoComplete="current-password"
          required
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
      </label>
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-new`}>
        {i18n._('profile.new-password')}
        <input
          id={`${id}-new`}
          className="input"
          type="password"
          autoComplete="new-password"
          minLength={MIN_PASSWORD_LENGTH}
          required
          value={fresh}
          onChange={(event) => setFresh(event.target.value)}
        />
      </label>
      <button type="submit" className="btn btn-outline min-h-8 self-start" data-testid="change-password">
        {i18n._('profile.change-password')}
      </button>
    </form>
  );
}
