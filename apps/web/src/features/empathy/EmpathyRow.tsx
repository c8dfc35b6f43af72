import { EMPATHY_CHECKS } from '@genklang/contract';
import type { ConversationRow, EmpathyCheck, EmpathyFinding, TextSpan } from '@genklang/contract';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { ChevronDown, Circle, CircleCheck, CircleMinus, Heart, Info, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useLive } from '../../live/live-context';
import { chooseEmpathy } from './empathy-shown';
import { useEmpathy } from './use-empathy';
import type { EmpathyReport } from './use-empathy';

const HINT = 'mx-2 mb-1 flex gap-1.5 px-1.5 text-xs leading-4.5 text-ink-2';

interface EmpathyRowProps {
  row: ConversationRow;
  /** What is being written. */
  text: string;
}

/** What an upset customer would miss in the reply, quietly: it advises, and never keeps a reply from going. */
export function EmpathyRow({ row, text }: EmpathyRowProps) {
  const report = useEmpathy(row, text);
  const blame = report === null ? [] : wordsOf(report.text, report.findings.blame);
  return (
    <>
      {report?.about === 'complaint' && <Checks report={report} />}
      <div role="status">{report !== null && <Hints isThanksMissing={isThanksMissing(report)} blame={blame} />}</div>
    </>
  );
}

function isThanksMissing({ about, findings }: EmpathyReport): boolean {
  return about === 'praise' && findings.thanks.needed && !findings.thanks.met;
}

function Checks({ report }: { report: EmpathyReport }) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { findings, text } = report;
  const needed = EMPATHY_CHECKS.filter((name) => findings[name].needed);
  const met = needed.filter((name) => findings[name].met).length;
  const hide = (): void => {
    chooseEmpathy(false);
    toasts.show({
      message: i18n._('empathy.hidden'),
      tone: 'done',
      action: { label: i18n._('toast.undo'), key: 'z', run: () => chooseEmpathy(true) },
    });
  };
  return (
    <section
      className="@container mx-2 mb-1 pl-1.5 text-xs leading-4.5 text-ink-3"
      aria-label={i18n._('empathy.title')}
      data-testid="empathy"
    >
      <div className="flex items-center gap-2.5">
        <button
          type="button"
          className="inline-flex min-h-6 flex-none items-center gap-1 rounded font-medium whitespace-nowrap text-ink-2 hover:text-ink"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          data-testid="empathy-count"
        >
          <Heart size={14} aria-hidden="true" />
          <span className="sr-only">{i18n._('empathy.title')}: </span>
          {i18n._('empathy.count', { met, needed: needed.length })}
          <ChevronDown size={13} className={isOpen ? 'rotate-180' : ''} aria-hidden="true" />
        </button>
        {!isOpen && (
          <ul className="flex min-w-0 flex-wrap gap-x-2.5">
            {EMPATHY_CHECKS.map((name) => (
              <Dot key={name} name={name} finding={findings[name]} text={text} />
            ))}
          </ul>
        )}
        {isOpen && (
          <button
            type="button"
            className="btn btn-icon ml-auto h-6 min-h-6 w-6 flex-none text-ink-3"
            aria-label={i18n._('empathy.hide')}
            title={i18n._('empathy.hide')}
            onClick={hide}
            data-testid="empathy-hide"
          >
            <X size={13} aria-hidden="true" />
          </button>
        )}
      </div>
      <ul id={id} hidden={!isOpen} className="grid gap-0.5 pt-0.5 pr-2 pb-1 text-ink-2">
        {isOpen && EMPATHY_CHECKS.map((name) => <Line key={name} name={name} finding={findings[name]} text={text} />)}
      </ul>
    </section>
  );
}

interface CheckProps {
  name: EmpathyCheck;
  finding: EmpathyFinding;
  text: string;
}

/** One check in a word: its icon says what its hidden words say. */
function Dot({ name, finding, text }: CheckProps) {
  const { i18n } = useLingui();
  return (
    <li
      className="inline-flex gap-1 whitespace-nowrap"
      title={explain(i18n, { name, finding, text })}
      data-testid={`empathy-${name}`}
      data-state={stateOf(finding)}
    >
      <StateIcon finding={finding} />
      <span className="@max-[22rem]:sr-only">{i18n._(`empathy.${name}`)}</span>
      <span className="sr-only">: {i18n._(`empathy.is-${stateOf(finding)}`)}</span>
    </li>
  );
}

function Line({ name, finding, text }: CheckProps) {
  const { i18n } = useLingui();
  return (
    <li className="flex gap-1.5" data-testid={`empathy-${name}`} data-state={stateOf(finding)}>
      <StateIcon finding={finding} />
      <span>
        <span className="sr-only">{i18n._(`empathy.is-${stateOf(finding)}`)}: </span>
        <span className="font-medium text-ink">{i18n._(`empathy.${name}`)}</span>{' '}
        <span className="break-words">{explain(i18n, { name, finding, text })}</span>
      </span>
    </li>
  );
}

function StateIcon({ finding }: { finding: EmpathyFinding }) {
  const Icon = { met: CircleCheck, unmet: Circle, unneeded: CircleMinus }[stateOf(finding)];
  return (
    <Icon size={14} className={`mt-0.5 flex-none ${finding.met ? 'text-pos' : 'text-ink-3'}`} aria-hidden="true" />
  );
}

function Hints({ isThanksMissing: isMissing, blame }: { isThanksMissing: boolean; blame: string[] }) {
  const { i18n } = useLingui();
  return (
    <>
      {isMissing && (
        <p className={HINT} data-testid="empathy-thanks">
          <Heart size={14} className="mt-0.5 flex-none" aria-hidden="true" />
          {i18n._('empathy.thank')}
        </p>
      )}
      {blame.length > 0 && (
        <p className={HINT} data-testid="empathy-blame">
          <Info size={14} className="mt-0.5 flex-none text-warn" aria-hidden="true" />
          <span className="break-words">{i18n._('empathy.blame', { words: quote(i18n, blame) })}</span>
        </p>
      )}
    </>
  );
}

/** What is met although nobody needs it is met. */
function stateOf({ met, needed }: EmpathyFinding): 'met' | 'unmet' | 'unneeded' {
  return met ? 'met' : needed ? 'unmet' : 'unneeded';
}

/** The words that decided, or what would. */
function explain(i18n: I18n, { name, finding, text }: CheckProps): string {
  const words = quote(i18n, wordsOf(text, finding.spans));
  if (name === 'notHollow') {
    return i18n._(finding.met ? 'empathy.notHollow-met' : 'empathy.notHollow-advice', { words });
  }
  if (finding.met) {
    return i18n._('empathy.found', { words });
  }
  return i18n._(finding.needed ? `empathy.${name}-advice` : 'empathy.unneeded');
}

function wordsOf(text: string, spans: readonly TextSpan[]): string[] {
  return [...new Set(spans.map(([start, end]) => text.slice(start, end).replaceAll(/\s+/gu, ' ')))];
}

function quote(i18n: I18n, words: string[]): string {
  return words.map((word) => i18n._('empathy.quoted', { word })).join(', ');
}
