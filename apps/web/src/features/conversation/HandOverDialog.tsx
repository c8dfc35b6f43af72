import type { ConversationRow } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Dialog } from 'radix-ui';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive, useSession, useThread } from '../../live/live-context';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { randomUuid } from '../../shared/uuid';
import { useAssignees } from '../inbox/use-work';
import { PromiseList } from '../promises/PromiseList';
import { summaryParts } from './hand-over';

interface HandOverDialogProps {
  row: ConversationRow;
  onEnd(): void;
}

/** Gives the conversation on: to whom, and what they must know. */
export function HandOverDialog({ row, onEnd }: HandOverDialogProps) {
  const { i18n } = useLingui();
  const { connection, rows, toasts } = useLive();
  const { member, teams } = useSession();
  const id = useId();
  const prefilled = useSummary(row);
  const [summary, setSummary] = useState(prefilled);
  const [receiver, setReceiver] = useState('');
  const [clientKey] = useState(randomUuid);
  const colleagues = useAssignees().filter((other) => other.id !== member.id);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const isTeam = teams.some((team) => team.id === receiver);
    const outcome = await connection.request('conversation.hand-over', {
      conversationId: row.id,
      clientKey,
      toMemberId: isTeam ? null : receiver,
      toTeamId: isTeam ? receiver : null,
      summary,
    });
    if (!outcome.ok) {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
      return;
    }
    rows.upsert(outcome.data);
    onEnd();
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onEnd()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content className="dialog w-[min(calc(100vw-2rem),32rem)]" data-testid="hand-over-dialog">
          <Dialog.Title className="text-lg font-semibold">{i18n._('hand-over.title')}</Dialog.Title>
          <Dialog.Description className="mt-1 mb-4 text-ink-2">{i18n._('hand-over.why')}</Dialog.Description>
          <form className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
            <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-to`}>
              {i18n._('hand-over.to')}
              <select
                id={`${id}-to`}
                className="min-h-8 rounded-md border border-control bg-surface px-2 text-sm font-normal"
                value={receiver}
                required
                onChange={(event) => setReceiver(event.target.value)}
                data-testid="hand-over-receiver"
              >
                <option value="">{i18n._('hand-over.choose')}</option>
                {colleagues.map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.isOnDuty ? i18n._('hand-over.on-duty', { name: other.name }) : other.name}
                  </option>
                ))}
                {teams.map((team) => (
                  <option key={team.id} value={team.id}>
                    {i18n._('people.team', { name: team.name })}
                  </option>
                ))}
              </select>
            </label>
            <label className="flex flex-col gap-1 text-sm font-medium" htmlFor={`${id}-summary`}>
              {i18n._('hand-over.summary')}
              <textarea
                id={`${id}-summary`}
                className="input min-h-36 py-2"
                required
                value={summary}
                onChange={(event) => setSummary(event.target.value)}
                data-testid="hand-over-summary"
              />
            </label>
            {row.promise !== null && <PromiseList conversationId={row.id} />}
            <div className="flex justify-end gap-2">
              <Dialog.Close className="btn btn-outline">{i18n._('action.cancel')}</Dialog.Close>
              <button type="submit" className="btn btn-primary on-accent" disabled={summary.trim() === ''}>
                {i18n._('hand-over.submit')}
              </button>
            </div>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The summary's beginning, a line for each thing that the thread tells. */
function useSummary(row: ConversationRow): string {
  const { i18n } = useLingui();
  const now = useNow();
  const { customer, about, last, waitingSince } = summaryParts(row, useThread(row.id).entries);
  return [
    i18n._('hand-over.line-customer', { customer }),
    about === null ? null : i18n._('hand-over.line-about', { text: about }),
    last === null ? null : i18n._('hand-over.line-last', { name: last.by, text: last.text }),
    waitingSince === null
      ? i18n._('hand-over.line-answered')
      : i18n._('hand-over.line-waiting', { when: formatMoment(i18n.locale, waitingSince, now) }),
  ]
    .filter((line) => line !== null)
    .join('\n');
}
