import { FIRST_STEPS } from '@genklang/contract';
import type { FirstStep } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { Check, Circle, X } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../live/live-context';
import { readStored, writeStored } from '../../shared/stored';

const STORED = 'genklang.first-run';

const WAYS = {
  channel: '/settings/channels',
  colleague: '/settings/people',
  template: '/settings/templates',
  answer: '/',
} as const satisfies Record<FirstStep, string>;

/** Four steps that a new workspace takes once; in the navigation until they are done or put away. */
export function FirstRunChecklist() {
  const { i18n } = useLingui();
  const { firstRun } = useSession();
  const [isHidden, setIsHidden] = useState(readStored(STORED) === 'hidden');
  if (firstRun === null || isHidden) {
    return null;
  }
  const hide = (): void => {
    writeStored(STORED, 'hidden');
    setIsHidden(true);
  };
  const done = FIRST_STEPS.filter((step) => firstRun[step]).length;
  return (
    <section
      className="mt-3 rounded-lg border border-border bg-surface p-2"
      aria-label={i18n._('first-run.title')}
      data-testid="first-run"
    >
      <div className="flex items-center">
        <h2 className="flex-1 text-sm font-semibold">
          {i18n._('first-run.title')}{' '}
          <span className="font-normal text-ink-3 tabular-nums">
            {done}/{FIRST_STEPS.length}
          </span>
        </h2>
        <button type="button" className="btn btn-icon btn-small" onClick={hide} aria-label={i18n._('first-run.hide')}>
          <X size={13} aria-hidden="true" />
        </button>
      </div>
      <ol>
        {FIRST_STEPS.map((step) => (
          <li key={step}>
            <Link
              to={WAYS[step]}
              className="flex min-h-7 items-center gap-2 rounded-md px-1 text-sm hover:bg-hover"
              data-testid={`step-${step}`}
              data-done={firstRun[step]}
            >
              {firstRun[step] ? (
                <Check size={14} className="flex-none text-pos" aria-hidden="true" />
              ) : (
                <Circle size={14} className="flex-none text-ink-3" aria-hidden="true" />
              )}
              <span className={firstRun[step] ? 'text-ink-3 line-through' : ''}>{i18n._(`first-step.${step}`)}</span>
              <span className="sr-only">{i18n._(firstRun[step] ? 'first-run.done' : 'first-run.open')}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
