import { useLingui } from '@lingui/react';
import { CircleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { sessionStore } from '../../app/session';
import { errorMessage } from '../../i18n/error-message';
import { RequestError } from '../../shared/http';

interface SignInFormProps {
  /** Filled in when the member is known already. */
  email?: string;
  onSignedIn(): Promise<void>;
}

export function SignInForm({ email = '', onSignedIn }: SignInFormProps) {
  const { i18n } = useLingui();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setIsBusy(true);
    setProblem(null);
    try {
      await sessionStore.signIn(textOf(fields, 'email').trim(), textOf(fields, 'password'));
      await onSignedIn();
    } catch (error) {
      setProblem(messageOf(error, i18n._('sign-in.refused')));
      setIsBusy(false);
    }
  };

  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => void submit(event)} noValidate={false}>
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-email`}>
        {i18n._('sign-in.email')}
        <input
          id={`${id}-email`}
          className="field"
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={email}
          autoFocus={email === ''}
          required
        />
      </label>
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-password`}>
        {i18n._('sign-in.password')}
        <input
          id={`${id}-password`}
          className="field"
          name="password"
          type="password"
          autoComplete="current-password"
          autoFocus={email !== ''}
          required
        />
      </label>
      {problem !== null && (
        <p role="alert" className="flex items-start gap-2 rounded-lg bg-crit-soft p-2.5 text-crit">
          <CircleAlert size={16} className="mt-0.5 flex-none" aria-hidden="true" />
          {problem}
        </p>
      )}
      <button type="submit" className="btn btn-primary min-h-9" disabled={isBusy}>
        {i18n._(isBusy ? 'sign-in.busy' : 'sign-in.submit')}
      </button>
    </form>
  );
}

function messageOf(error: unknown, refused: string): string {
  if (!(error instanceof RequestError)) {
    return errorMessage('internal');
  }
  const isRefused = error.code === 'unauthenticated' || error.code === 'invalid_input' || error.code === 'forbidden';
  return isRefused ? refused : errorMessage(error.code, error.details.errorId);
}

function textOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
