import { may } from '@genklang/contract';
import type { ConversationRow, ReplyEntry, TimelineEntry } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { UserCheck } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { errorMessage } from '../../i18n/error-message';
import type { Outcome } from '../../live/live-sync';
import { useLive, useSession, useThread } from '../../live/live-context';
import { DeliveryLine } from './DeliveryLine';

interface ApprovalLineProps {
  entry: ReplyEntry;
  row: ConversationRow;
}

/** A reply that waits for somebody else's agreement. Its author sees that; who may agree can decide. */
export function ApprovalLine({ entry, row }: ApprovalLineProps) {
  const { i18n } = useLingui();
  const { connection, threads, toasts } = useLive();
  const { member } = useSession();
  const [open, setOpen] = useState<'edit' | 'decline' | null>(null);
  const parts = countParts(useThread(row.id).entries, entry.id);
  const approval = parts === 1 ? i18n._('approval.approve') : i18n._('approval.approve-all', { count: parts });
  const mayDecide = entry.member?.id !== member.id && may(member.role, 'reply.oversee');
  const take = (outcome: Outcome<ReplyEntry>): void => {
    setOpen(null);
    if (outcome.ok) {
      threads.apply([{ conversationId: row.id, threadId: null, entry: outcome.data }]);
    } else {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
  };
  const approve = async (text: string): Promise<void> =>
    take(await connection.request('reply.approve', { replyId: entry.id, text }));
  const decline = async (reason: string): Promise<void> =>
    take(await connection.request('reply.decline', { replyId: entry.id, reason }));
  const actions = [
    { label: approval, testId: 'approve', run: () => void approve(entry.text) },
    {
      label: i18n._(parts === 1 ? 'action.edit' : 'approval.edit-first'),
      testId: 'edit-approval',
      run: () => setOpen('edit'),
    },
    { label: i18n._('approval.decline'), testId: 'decline', run: () => setOpen('decline') },
  ];
  return (
    <>
      <DeliveryLine icon={UserCheck} actions={mayDecide && open === null ? actions : []}>
        {i18n._('approval.pending')}
      </DeliveryLine>
      {open === 'edit' && (
        <WordsForm
          label={i18n._('approval.edited')}
          start={entry.text}
          submit={approval}
          done={(text) => void approve(text)}
          cancel={() => setOpen(null)}
        />
      )}
      {open === 'decline' && (
        <WordsForm
          label={i18n._('approval.reason')}
          start=""
          submit={i18n._('approval.decline')}
          done={(reason) => void decline(reason)}
          cancel={() => setOpen(null)}
        />
      )}
    </>
  );
}

/** How many posts an answer is: agreeing to the first one lets all of them go. */
function countParts(entries: readonly TimelineEntry[], id: string): number {
  const next = entries.find((entry) => entry.type === 'reply' && entry.parentReplyId === id);
  return next === undefined ? 1 : 1 + countParts(entries, next.id);
}

interface WordsFormProps {
  label: string;
  start: string;
  submit: string;
  done(words: string): void;
  cancel(): void;
}

function WordsForm({ label, start, submit, done, cancel }: WordsFormProps) {
  const { i18n } = useLingui();
  const [words, setWords] = useState(start);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (words.trim() !== '') {
      done(words.trim());
    }
  };
  return (
    <form onSubmit={onSubmit} className="mt-2 flex flex-col gap-2">
      <label className="flex flex-col gap-1 text-sm font-medium">
        {label}
        <textarea
          className="input min-h-16 py-1.5"
          value={words}
          maxLength={start === '' ? 500 : 10_000}
          onChange={(event) => setWords(event.target.value)}
          data-testid="approval-words"
        />
      </label>
      <div className="flex justify-end gap-2">
        <button type="button" className="btn btn-outline btn-small" onClick={cancel}>
          {i18n._('action.cancel')}
        </button>
        <button type="submit" className="btn btn-primary btn-small" disabled={words.trim() === ''}>
          {submit}
        </button>
      </div>
    </form>
  );
}
