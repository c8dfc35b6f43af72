import { MAX_NAME_LENGTH, MIN_PASSWORD_LENGTH } from '@genklang/contract';
import type { InvitationOffer } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useId, useState } from 'react';
import type { FormEvent } from 'react';
import { sessionStore } from '../../app/session';
import { errorMessage } from '../../i18n/error-message';
import { postJson, RequestError } from '../../shared/http';
import { Logo } from '../../shared/ui/Logo';
import { LanguageSelect } from '../sign-in/LanguageSelect';
import { Problem } from '../sign-in/Problem';
import { signIn } from '../sign-in/sign-in-requests';
import { CodeStep } from '../two-factor/CodeStep';

/** Where an invitation's link leads: a name and a password, and one is in. */
export function JoinPage() {
  const { i18n } = useLingui();
  const { token } = useParams({ from: '/join/$token' });
  const [offer, setOffer] = useState<InvitationOffer | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    document.title = `${i18n._('join.title')} · Genklang`;
  });
  useEffect(() => {
    postJson<InvitationOffer>('/api/join/look', { token }).then(setOffer, setProblem);
  }, [token]);
  return (
    <main className="flex min-h-full flex-col items-center justify-center gap-6 bg-canvas p-4">
      <div className="w-full max-w-100 rounded-xl border border-border bg-surface p-6 shadow-1" data-testid="join-page">
        <div className="mb-5 flex items-center gap-2 text-lg font-semibold">
          <Logo /> Genklang
        </div>
        <h1 className="mb-1 text-xl font-semibold tracking-[-0.02em]">{i18n._('join.title')}</h1>
        {problem !== null && <Problem>{messageOf(problem)}</Problem>}
        {offer !== null && (
          <>
            <p className="mb-4 text-ink-2">
              {i18n._('join.offer', { workspace: offer.workspaceName, role: i18n._(`role.${offer.role}`) })}
            </p>
            <JoinForm token={token} offer={offer} />
          </>
        )}
      </div>
      <LanguageSelect />
    </main>
  );
}

function JoinForm({ token, offer }: { token: string; offer: InvitationOffer }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const id = useId();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isCodeWanted, setCodeWanted] = useState(false);
  const enter = async (): Promise<void> => {
    await sessionStore.load();
    await navigate({ to: '/', replace: true });
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsBusy(true);
    setProblem(null);
    try {
      await postJson('/api/join', { token, password, ...(offer.isKnown ? {} : { name }) });
      if ((await signIn(offer.email, password)) === 'code-wanted') {
        setCodeWanted(true);
        return;
      }
      await enter();
    } catch (error) {
      setProblem(error);
      setIsBusy(false);
    }
  };
  if (isCodeWanted) {
    // They are a member by now: the link is used, and signing in is all that is left.
    return <CodeStep onVerified={enter} onBack={() => void navigate({ to: '/sign-in' })} />;
  }
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-email`}>
        {i18n._('sign-in.email')}
        <input id={`${id}-email`} className="field" type="email" autoComplete="username" value={offer.email} readOnly />
      </label>
      {!offer.isKnown && (
        <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-name`}>
          {i18n._('profile.name')}
          <input
            id={`${id}-name`}
            className="field"
            name="name"
            autoComplete="name"
            maxLength={MAX_NAME_LENGTH}
            autoFocus
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
      )}
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-password`}>
        {i18n._(offer.isKnown ? 'sign-in.password' : 'profile.new-password')}
        <input
          id={`${id}-password`}
          className="field"
          name="password"
          type="password"
          autoComplete={offer.isKnown ? 'current-password' : 'new-password'}
          minLength={MIN_PASSWORD_LENGTH}
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          aria-describedby={`${id}-password-note`}
        />
        <span id={`${id}-password-note`} className="font-normal text-ink-3">
          {i18n._(offer.isKnown ? 'join.known' : 'join.password-note', { count: MIN_PASSWORD_LENGTH })}
        </span>
      </label>
      {problem !== null && <Problem>{messageOf(problem)}</Problem>}
      <button type="submit" className="btn btn-primary min-h-9" disabled={isBusy}>
        {i18n._('join.submit')}
      </button>
    </form>
  );
}

function messageOf(error: unknown): string {
  return error instanceof RequestError ? errorMessage(error.code, error.details.errorId) : errorMessage('internal');
}
