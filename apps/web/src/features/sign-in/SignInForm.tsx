import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { RequestError } from '../../shared/http';
import { CodeStep } from '../two-factor/CodeStep';
import { Problem } from './Problem';
import { signIn } from './sign-in-requests';

interface SignInFormProps {
  /** Filled in when the member is known already. */
  email?: string;
  onSignedIn(): Promise<void>;
}

/** The password and, where the member has two-step sign-in on, a code. */
export function SignInForm({ email = '', onSignedIn }: SignInFormProps) {
  const [known, setKnown] = useState(email);
  const [isCodeWanted, setCodeWanted] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const back = (why: string | null): void => {
    setProblem(why);
    setCodeWanted(false);
  };
  const wantCode = (of: string): void => {
    setKnown(of);
    setCodeWanted(true);
  };
  return isCodeWanted ? (
    <CodeStep onVerified={onSignedIn} onBack={back} />
  ) : (
    <PasswordStep
      email={known}
      problem={problem}
      onProblem={setProblem}
      onSignedIn={onSignedIn}
      onCodeWanted={wantCode}
    />
  );
}

interface PasswordStepProps {
  email: string;
  problem: string | null;
  onProblem(problem: string | null): void;
  onSignedIn(): Promise<void>;
  onCodeWanted(email: string): void;
}

function PasswordStep({ email, problem, onProblem, onSignedIn, onCodeWanted }: PasswordStepProps) {
  const { i18n } = useLingui();
  const id = useId();
  const [isBusy, setIsBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setIsBusy(true);
    onProblem(null);
    try {
      const given = textOf(fields, 'email').trim();
      if ((await signIn(given, textOf(fields, 'password'))) === 'code-wanted') {
        onCodeWanted(given);
        return;
      }
      await onSignedIn();
    } catch (error) {
      onProblem(messageOf(error, i18n._('sign-in.refused')));
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
      {problem !== null && <Problem>{problem}</Problem>}
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
