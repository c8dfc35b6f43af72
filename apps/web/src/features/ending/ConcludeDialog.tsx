import { MAX_RECOVERY_REASON } from '@genklang/contract';
import type { ConcludeRequest, ConversationEnding, Fault } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';
import { useLoaded } from '../../shared/use-loaded';
import { composerFocus } from '../composer/composer-focus';
import { EndingLine } from './EndingLine';
import { FaultChoice } from './FaultChoice';
import { faultQuestion } from './fault-question';
import type { FaultQuestion } from './fault-question';

/** Asks whose fault a problem was, and shows how the conversation ends for the customer while there is still something to do. */
export function ConcludeDialog({ question }: { question: FaultQuestion }) {
  const { i18n } = useLingui();
  const one = question.ids.length === 1 ? question.ids[0] : undefined;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && faultQuestion.set(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content className="dialog w-[min(calc(100vw-2rem),30rem)]" data-testid="conclude-dialog">
          <Dialog.Title className="text-lg font-semibold">{i18n._('conclude.title')}</Dialog.Title>
          {one === undefined ? (
            <>
              <Dialog.Description className="mt-1 text-ink-2">
                {i18n._('conclude.why-many', { count: question.ids.length })}
              </Dialog.Description>
              <ConcludeForm question={question} ending={null} name="" />
            </>
          ) : (
            <OneConclusion question={question} id={one} />
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Of one conversation it is shown how it goes. The question does not wait for that: a quick hand has answered before. */
function OneConclusion({ question, id }: { question: FaultQuestion; id: string }) {
  const { i18n } = useLingui();
  const { rows } = useLive();
  const { data } = useLoaded<ConversationEnding>(`/api/conversations/${id}/ending`);
  const name = rows.getRow(id)?.customer.name ?? '';
  return (
    <>
      <Dialog.Description className="mt-1 mb-3 text-ink-2">{i18n._('conclude.why', { name })}</Dialog.Description>
      {data !== null && question.why !== 'send-and-close' && <EndingLine ending={data} />}
      <ConcludeForm question={question} ending={data} name={name} />
    </>
  );
}

interface ConcludeFormProps {
  question: FaultQuestion;
  /** Null for several conversations, and until it is read. */
  ending: ConversationEnding | null;
  name: string;
}

function ConcludeForm({ question, ending, name }: ConcludeFormProps) {
  const { i18n } = useLingui();
  const conclude = useConclude(question);
  const [chosen, setChosen] = useState<Fault | null>(null);
  const [said, setSaid] = useState<string | null | undefined>();
  const fault = chosen ?? faultIn(ending);
  const exceeded = said === undefined ? exceededIn(ending) : said;
  const mayStillTurn = question.why === 'close' && question.ids.length === 1;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (fault !== null) {
      void conclude(fault, toldOf(exceeded, ending));
    }
  };
  return (
    <form className="mt-3 flex flex-col gap-3" onSubmit={submit}>
      <FaultChoice fault={fault} suggested={ending?.suggestedFault ?? null} onChoose={setChosen} />
      <ExceededField reason={exceeded} onChange={setSaid} />
      {mayStillTurn && <UnhappyNote ending={ending} name={name} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Dialog.Close className="btn btn-outline">{i18n._('action.cancel')}</Dialog.Close>
        {mayStillTurn && <OneMoreButton conversationId={question.ids[0] ?? ''} />}
        <button
          type="submit"
          className="btn btn-primary on-accent"
          disabled={fault === null || exceeded?.trim() === ''}
          data-testid="conclude-submit"
        >
          {i18n._(`conclude.${question.why}`)}
        </button>
      </div>
    </form>
  );
}

function UnhappyNote({ ending, name }: Pick<ConcludeFormProps, 'ending' | 'name'>) {
  const { i18n } = useLingui();
  const mood = ending?.last ?? ending?.first;
  return mood?.polarity === 'negative' ? (
    <p className="rounded-md bg-warn-soft p-2 text-sm" data-testid="conclude-unhappy">
      {i18n._('conclude.still-unhappy', { name })}
    </p>
  ) : null;
}

/** Leaves the conversation open, and the cursor in its answer. */
function OneMoreButton({ conversationId }: { conversationId: string }) {
  const { i18n } = useLingui();
  const write = (): void => {
    faultQuestion.set(null);
    composerFocus.set({ conversationId, mode: 'reply', opens: true });
  };
  return (
    <button type="button" className="btn btn-outline" onClick={write} data-testid="conclude-one-more">
      {i18n._('conclude.one-more')}
    </button>
  );
}

interface ExceededFieldProps {
  /** What was done beyond what was owed; null for nothing. */
  reason: string | null;
  onChange(reason: string | null): void;
}

function ExceededField({ reason, onChange }: ExceededFieldProps) {
  const { i18n } = useLingui();
  return (
    <>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="h-4 w-4 flex-none accent-accent"
          checked={reason !== null}
          onChange={(event) => onChange(event.target.checked ? '' : null)}
          data-testid="conclude-exceeded"
        />
        {i18n._('conclude.exceeded')}
      </label>
      {reason !== null && (
        <label className="flex flex-col gap-1 text-sm font-medium">
          {i18n._('conclude.exceeded-what')}
          <input
            className="input font-normal"
            value={reason}
            maxLength={MAX_RECOVERY_REASON}
            required
            onChange={(event) => onChange(event.target.value)}
            data-testid="conclude-reason"
          />
        </label>
      )}
    </>
  );
}

type Told = Pick<ConcludeRequest, 'recovery' | 'reason'>;

function useConclude({ ids, onSaid }: FaultQuestion): (fault: Fault, told: Told) => Promise<void> {
  const { connection, rows, toasts } = useLive();
  return async (fault, told) => {
    const outcome = await connection.request('conversation.conclude', { conversationIds: [...ids], fault, ...told });
    if (!outcome.ok) {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
      return;
    }
    outcome.data.forEach((row) => rows.upsert(row));
    faultQuestion.set(null);
    onSaid();
  };
}

/** What was said, else what is suggested. */
function faultIn(ending: ConversationEnding | null): Fault | null {
  return ending?.fault ?? ending?.suggestedFault?.fault ?? null;
}

/** What a colleague has said was done beyond what was owed; a remedy that was says it itself. */
function exceededIn(ending: ConversationEnding | null): string | null {
  return ending?.recovery === 'exceeded' ? ending.recoveryReason : null;
}

/** What is told of how it was put right: nothing, unless a colleague knows better, or takes that back. */
function toldOf(exceeded: string | null, ending: ConversationEnding | null): Told {
  if (exceeded !== null) {
    return { recovery: 'exceeded', reason: exceeded.trim() };
  }
  return exceededIn(ending) === null ? {} : { recovery: null };
}
