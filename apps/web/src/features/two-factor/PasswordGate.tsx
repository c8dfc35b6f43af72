import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import { Problem } from '../sign-in/Problem';
import { useProving } from './use-proving';

interface PasswordGateProps {
  email: string;
  why: string;
  submit: string;
  onPassword(password: string): Promise<void>;
  onCancel(): void;
}

/** Asks for the password before something that whoever found an open console must not do. */
export function PasswordGate({ email, why, submit, onPassword, onCancel }: PasswordGateProps) {
  const { i18n } = useLingui();
  const id = useId();
  const [password, setPassword] = useState('');
  const { input, problem, isBusy, submit: go } = useProving(async () => await onPassword(password));
  return (
    <form className="flex flex-col gap-3" onSubmit={go}>
      <p className="text-sm">{why}</p>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={id}>
        {i18n._('profile.current-password')}
        <input
          ref={input}
          id={id}
          className="input"
          type="password"
          name="password"
          autoComplete="current-password"
          autoFocus
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      {problem !== null && <Problem>{problem}</Problem>}
      <div className="flex flex-wrap gap-2">
        <button
          type="submit"
          className="btn btn-primary on-accent min-h-8"
          disabled={isBusy}
          data-testid="two-factor-password"
        >
          {submit}
        </button>
        <button type="button" className="btn min-h-8" onClick={onCancel}>
          {i18n._('action.cancel')}
        </button>
      </div>
    </form>
  );
}
