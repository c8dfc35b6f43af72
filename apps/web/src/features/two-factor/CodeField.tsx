import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { RefObject } from 'react';
import { Problem } from '../sign-in/Problem';
import { cleanCode } from './clean-code';
import type { CodeKind } from './two-factor-requests';

interface CodeFieldProps {
  kind: CodeKind;
  value: string;
  problem: string | null;
  input: RefObject<HTMLInputElement | null>;
  onChange(code: string): void;
}

/** Where a code goes, and why the last one was refused. */
export function CodeField({ kind, value, problem, input, onChange }: CodeFieldProps) {
  const { i18n } = useLingui();
  const id = useId();
  return (
    <>
      <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={id}>
        {i18n._(kind === 'app' ? 'two-factor.code' : 'two-factor.backup-code')}
        <input
          key={kind}
          ref={input}
          id={id}
          className="field tabular-nums"
          style={{ letterSpacing: '0.12em' }}
          name="code"
          inputMode={kind === 'app' ? 'numeric' : 'text'}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          pattern={kind === 'app' ? '[0-9]{6}' : undefined}
          title={kind === 'app' ? i18n._('two-factor.six-digits') : undefined}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          autoFocus
          required
          value={value}
          onChange={(event) => onChange(cleanCode(kind, event.target.value))}
        />
      </label>
      {problem !== null && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </>
  );
}
