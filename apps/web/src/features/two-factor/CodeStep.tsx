import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { CodeField } from './CodeField';
import { isOver, twoFactorMessage, verifyCode } from './two-factor-requests';
import type { CodeKind } from './two-factor-requests';

interface CodeStepProps {
  onVerified(): Promise<void>;
  /** Back to the password: the member's wish, or why it takes one again. */
  onBack(problem: string | null): void;
}

/** The second step of signing in: a code of the authenticator app, or one that was kept for the day it is lost. */
export function CodeStep({ onVerified, onBack }: CodeStepProps) {
  const { i18n } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<CodeKind>('app');
  const [code, setCode] = useState('');
  const [trustDevice, setTrustDevice] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await verifyCode(kind, code, { trustDevice });
      await onVerified();
    } catch (error) {
      if (isOver(error)) {
        onBack(twoFactorMessage(error));
        return;
      }
      setProblem(twoFactorMessage(error));
      setBusy(false);
      input.current?.focus();
      input.current?.select();
    }
  };
  const change = (): void => {
    setKind(kind === 'app' ? 'backup' : 'app');
    setCode('');
    setProblem(null);
  };
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => void submit(event)} data-testid="code-step">
      <p className="text-ink-2">{i18n._(kind === 'app' ? 'two-factor.ask-code' : 'two-factor.ask-backup-code')}</p>
      <CodeField kind={kind} value={code} problem={problem} input={input} onChange={setCode} />
      <label className="flex min-h-6 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 flex-none accent-(--accent)"
          checked={trustDevice}
          onChange={(event) => setTrustDevice(event.target.checked)}
          name="trust"
        />
        {i18n._('two-factor.trust')}
      </label>
      <button type="submit" className="btn btn-primary min-h-9" disabled={isBusy}>
        {i18n._(isBusy ? 'sign-in.busy' : 'sign-in.submit')}
      </button>
      <div className="flex flex-wrap justify-between gap-2">
        <button type="button" className="btn btn-outline" onClick={change} data-testid="other-code">
          {i18n._(kind === 'app' ? 'two-factor.use-backup-code' : 'two-factor.use-app')}
        </button>
        <button type="button" className="btn btn-outline" onClick={() => onBack(null)} data-testid="code-back">
          {i18n._('two-factor.back')}
        </button>
      </div>
    </form>
  );
}
