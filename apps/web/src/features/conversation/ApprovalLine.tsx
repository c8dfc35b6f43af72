import { may } from '@genklang/contract';
import type { ConversationRow, ReplyEntry, TimelineEntry } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { UserCheck } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { FormEvent } from 'react';
import { errorMessage } from '../../i18n/error-message';
import type { Outcome } from '../../live/live-sync';
import { useLive, useSession, useThread } from '../../live/live-context';
import { lazyPart } from '../../shared/lazy-part';
import { DeliveryLine } from './DeliveryLine';

const OtherSumForm = lazyPart(() => import('../remedies/OtherSumForm'), 'OtherSumForm');

interface ApprovalLineProps {
  entry: ReplyEntry;
  row: ConversationRow;
}

/** A reply that waits for somebody else's agreement. Its author sees that; who may agree can decide. */
export function ApprovalLine({ entry, row }: ApprovalLineProps) {
  const { i18n } = useLingui();
  const { connection, threads, toasts } = useLive();
  const { member } = useSession();
  const [open, setOpen] = useState<'edit' | 'decline' | 'sum' | null>(null);
  const texts = listTexts(useThread(row.id).entries, entry);
  const approval =
    texts.length === 1 ? i18n._('approval.approve') : i18n._('approval.approve-all', { count: texts.length });
  const mayDecide = entry.member?.id !== member.id && may(member.role, 'reply.oversee');
  const take = (outcome: Outcome<ReplyEntry>): void => {
    setOpen(null);
    if (outcome.ok) {
      threads.apply([{ conversationId: row.id, threadId: null, entry: outcome.data }]);
    } else {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
  };
  const approve = async (edited: string[], amount?: number): Promise<void> =>
    take(await connection.request('reply.approve', { replyId: entry.id, texts: edited, amount }));
  const decline = async (reason: string): Promise<void> =>
    take(await connection.request('reply.decline', { replyId: entry.id, reason }));
  const actions = [
    { label: approval, testId: 'approve', run: () => void approve(texts) },
    { label: i18n._('action.edit'), testId: 'edit-approval', run: () => setOpen('edit') },
    ...(entry.remedy === null
      ? []
      : [{ label: i18n._('remedy.other-sum'), testId: 'other-sum-open', run: () => setOpen('sum') }]),
    { label: i18n._('approval.decline'), testId: 'decline', run: () => setOpen('decline') },
  ];
  return (
    <>
      <DeliveryLine icon={UserCheck} actions={mayDecide && open === null ? actions : []}>
        {i18n._('approval.pending')}
      </DeliveryLine>
      {open === 'sum' && entry.remedy !== null && (
        <Suspense>
          <OtherSumForm
            remedy={entry.remedy}
            onChoose={(amount) => void approve(texts, amount)}
            onEnd={() => setOpen(null)}
          />
        </Suspense>
      )}
      {open === 'edit' && (
        <WordsForm
          label={i18n._('approval.edited')}
          start={texts}
          maxLength={10_000}
          submit={approval}
          done={(edited) => void approve(edited)}
          cancel={() => setOpen(null)}
        />
      )}
      {open === 'decline' && (
        <WordsForm
          label={i18n._('approval.reason')}
          start={['']}
          maxLength={500}
          submit={i18n._('approval.decline')}
          done={([reason = '']) => void decline(reason)}
          cancel={() => setOpen(null)}
        />
      )}
    </>
  );
}

/** The posts that an answer is, in order: agreeing to the first one lets all of them go. */
function listTexts(entries: readonly TimelineEntry[], first: ReplyEntry): string[] {
  const next = entries.find((entry) => entry.type === 'reply' && entry.parentReplyId === first.id);
  return next?.type === 'reply' ? [first.text, ...listTexts(entries, next)] : [first.text];
}

interface WordsFormProps {
  label: string;
  start: readonly string[];
  maxLength: number;
  submit: string;
  done(words: string[]): void;
  cancel(): void;
}

/** A field for each text; none may be empty. */
function WordsForm({ label, start, maxLength, submit, done, cancel }: WordsFormProps) {
  const { i18n } = useLingui();
  const [words, setWords] = useState(start);
  const isMissing = words.some((text) => text.trim() === '');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isMissing) {
      done(words.map((text) => text.trim()));
    }
  };
  return (
    <form onSubmit={onSubmit} className="mt-2 flex flex-col gap-2">
      {words.map((text, index) => (
        <label key={index} className="flex flex-col gap-1 text-sm font-medium">
          {words.length === 1 ? label : i18n._('split.part', { part: index + 1, count: words.length })}
          <textarea
            className="input min-h-16 py-1.5"
            value={text}
            maxLength={maxLength}
            onChange={(event) => setWords(words.with(index, event.target.value))}
            data-testid="approval-words"
          />
        </label>
      ))}
      <div className="flex justify-end gap-2">
        <button type="button" className="btn btn-outline btn-small" onClick={cancel}>
          {i18n._('action.cancel')}
        </button>
        <button type="submit" className="btn btn-primary btn-small" disabled={isMissing}>
          {submit}
        </button>
      </div>
    </form>
  );
}
