import type { ReplyPromise } from '@genklang/contract';
import { findPromises } from '@genklang/domain';
import type { FoundPromise } from '@genklang/domain';
import { useLingui } from '@lingui/react';
import { Check, Handshake, Pencil } from 'lucide-react';
import { useEffect, useId, useMemo, useState } from 'react';
import { useLive } from '../../live/live-context';
import { formatFuture } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { toLocalInput } from '../composer/schedule';
import type { Draft } from '../composer/draft-store';
import type { TextStretch } from '../composer/highlights';
import { useHotkeys } from '../keyboard/hotkeys';
import { KeyCombo } from '../keyboard/KeyCombo';
import { NO_PROMISES, promiseOf } from './draft-promises';
import { usePromiseCalendar } from './promise-hours';

interface PromiseStripProps {
  draft: Draft;
  /** Where the sentence stands that the strip is about. */
  onFound(stretch: TextStretch | null): void;
}

/** What the text promises, and by when. Nothing is a promise before its author says so. */
export function PromiseStrip({ draft, onFound }: PromiseStripProps) {
  const { drafts } = useLive();
  const now = useNow();
  const found = useFound(draft);
  const promises = draft.promises ?? NO_PROMISES;
  const saved = promiseOf(draft.text, promises, now);
  const shown = found?.text === saved?.text ? null : found;
  const { start = null, end = null } = found ?? {};
  useEffect(() => {
    onFound(start === null || end === null ? null : { start, end });
    return () => onFound(null);
  }, [onFound, start, end]);
  const decide = (change: Partial<typeof promises>): void =>
    drafts.decidePromise(draft.conversationId, { ...promises, ...change });
  if (saved !== null) {
    return <SavedPromise saved={saved} onUndo={() => decide({ saved: null })} />;
  }
  return shown === null ? null : (
    <Proposal
      key={shown.text}
      found={shown}
      onSave={(promise) => decide({ saved: promise })}
      onDismiss={() => decide({ dismissed: [...promises.dismissed, shown.text] })}
    />
  );
}

/** The first sentence that promises something, one with a time before one without. */
function useFound({ text, promises }: Draft): FoundPromise | null {
  const now = useNow();
  const calendar = usePromiseCalendar();
  const dismissed = promises?.dismissed;
  return useMemo(() => {
    const found = calendar === null ? [] : findPromises(text, now, calendar);
    const left = found.filter((promise) => dismissed?.includes(promise.text) !== true);
    return left.find(({ isAssumed }) => !isAssumed) ?? left[0] ?? null;
  }, [text, dismissed, now, calendar]);
}

interface ProposalProps {
  found: FoundPromise;
  onSave(promise: ReplyPromise): void;
  onDismiss(): void;
}

function Proposal({ found, onSave, onDismiss }: ProposalProps) {
  const { i18n } = useLingui();
  const now = useNow();
  const id = useId();
  /** The time that the member chose instead. */
  const [chosen, setChosen] = useState<string | null>(null);
  const at = chosen === null ? found.dueAt : new Date(chosen);
  const isPast = Number.isNaN(at.getTime()) || at <= now;
  const save = (): void => {
    if (!isPast) {
      onSave({ text: found.text, dueAt: at.toISOString(), isAssumed: found.isAssumed && chosen === null });
    }
  };
  useHotkeys({ 'conversation.promise': save });
  return (
    <div role="group" aria-labelledby={id} className="promise-strip" data-testid="promise-strip">
      <Handshake size={15} className="mt-1 flex-none text-warn" aria-hidden="true" />
      <div className="min-w-48 flex-1">
        <p id={id} className="py-0.5 leading-4.5">
          {i18n._('promise.you-promise')} <strong className="font-semibold break-words">{found.text}</strong>
        </p>
        <div className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-sm text-ink-2">
          <span data-testid="promise-due" data-due={isPast ? undefined : at.toISOString()}>
            {isPast ? (
              <span className="text-crit">{i18n._('promise.past')}</span>
            ) : (
              i18n._('promise.due', { when: formatFuture(i18n.locale, at.toISOString(), now) })
            )}
            {found.isAssumed && chosen === null && `, ${i18n._('promise.assumed')}`}
          </span>
          <TimeField
            value={chosen ?? toLocalInput(found.dueAt)}
            isPast={isPast}
            min={toLocalInput(now)}
            onChange={setChosen}
          />
        </div>
      </div>
      <div className="ml-auto flex flex-wrap items-center gap-1">
        <button type="button" className="btn btn-small" onClick={onDismiss} data-testid="promise-dismiss">
          {i18n._('promise.dismiss')}
        </button>
        <button
          type="button"
          className="btn btn-outline btn-small bg-surface"
          onClick={save}
          disabled={isPast}
          data-testid="promise-save"
        >
          <Check size={14} aria-hidden="true" />
          {i18n._('promise.save')}
          <KeyCombo command="conversation.promise" />
        </button>
      </div>
    </div>
  );
}

interface TimeFieldProps {
  value: string;
  isPast: boolean;
  min: string;
  onChange(value: string): void;
}

/** The time that was found is mostly right: its field is there when it is asked for, or when it must be. */
function TimeField({ value, isPast, min, onChange }: TimeFieldProps) {
  const { i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && !isPast) {
    return (
      <button
        type="button"
        className="btn btn-icon h-6 w-6 min-w-6"
        aria-label={i18n._('promise.change-time')}
        title={i18n._('promise.change-time')}
        onClick={() => setOpen(true)}
        data-testid="promise-edit-time"
      >
        <Pencil size={13} aria-hidden="true" />
      </button>
    );
  }
  return (
    <input
      type="datetime-local"
      className="input w-auto min-w-0"
      aria-label={i18n._('promise.time')}
      aria-invalid={isPast}
      autoFocus={isOpen}
      value={value}
      min={min}
      onChange={(event) => onChange(event.target.value)}
      data-testid="promise-time"
    />
  );
}

function SavedPromise({ saved, onUndo }: { saved: ReplyPromise; onUndo(): void }) {
  const { i18n } = useLingui();
  const now = useNow();
  return (
    <div role="status" className="promise-strip is-saved" data-testid="promise-saved" data-due={saved.dueAt}>
      <Handshake size={15} className="mt-1 flex-none text-accent" aria-hidden="true" />
      <p className="min-w-48 flex-1 py-0.5 leading-4.5">
        {i18n._('promise.saved', { when: formatFuture(i18n.locale, saved.dueAt, now) })}{' '}
        <span className="break-words text-ink-2">{saved.text}</span>
      </p>
      <button type="button" className="btn btn-small ml-auto" onClick={onUndo} data-testid="promise-unsave">
        {i18n._('toast.undo')}
      </button>
    </div>
  );
}
