import { MAX_REMEDY_REASON, REMEDY_KINDS } from '@genklang/contract';
import type { RemedyEnvelope, RemedyKind, ReplyRemedy } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Dialog } from 'radix-ui';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { useLive } from '../../live/live-context';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { formatMoney, parseMoney, typedMoney } from './money';

interface RemedyDialogProps {
  conversationId: string;
  /** What is to go along already. */
  given: ReplyRemedy | null;
  onEnd(): void;
}

const BONES = ['h-8', 'h-8', 'h-8'];

/** What is given to put it right, and how far that is one's own to decide. */
export function RemedyDialog({ conversationId, given, onEnd }: RemedyDialogProps) {
  const { i18n } = useLingui();
  const { drafts } = useLive();
  const { data, failure, reload } = useLoaded<RemedyEnvelope>(`/api/conversations/${conversationId}/remedy-envelope`);
  const take = (remedy: ReplyRemedy): void => {
    drafts.setRemedy(conversationId, remedy);
    onEnd();
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onEnd()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content className="dialog w-[min(calc(100vw-2rem),28rem)]" data-testid="remedy-dialog">
          <Dialog.Title className="text-lg font-semibold">{i18n._('remedy.give')}</Dialog.Title>
          <Dialog.Description className="mt-1 mb-3 text-ink-2">{i18n._('remedy.why')}</Dialog.Description>
          {data === null ? (
            <NotLoaded failure={failure} title={i18n._('remedy.failed')} bones={BONES} onRetry={reload} />
          ) : (
            <RemedyForm envelope={data} given={given} onTake={take} />
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface RemedyFormProps {
  envelope: RemedyEnvelope;
  given: ReplyRemedy | null;
  onTake(remedy: ReplyRemedy): void;
}

function RemedyForm({ envelope, given, onTake }: RemedyFormProps) {
  const { i18n } = useLingui();
  const id = useId();
  const { currency } = envelope;
  const [kind, setKind] = useState<RemedyKind>(given?.kind ?? envelope.kinds[0] ?? 'other');
  const [sum, setSum] = useState(given === null ? '' : typedMoney(given.amount));
  const [reason, setReason] = useState(given?.reason ?? '');
  const [isBeyond, setBeyond] = useState(given?.isBeyond ?? false);
  const amount = sum.trim() === '' ? 0 : parseMoney(sum);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (amount !== null && reason.trim() !== '') {
      onTake({ kind, amount, currency, reason: reason.trim(), isBeyond });
    }
  };
  return (
    <form className="flex flex-col gap-3" onSubmit={submit}>
      <label className="flex flex-col gap-1 text-sm font-medium">
        {i18n._('remedy.kind')}
        <select
          className="min-h-8 rounded-md border border-control bg-surface px-2 font-normal"
          value={kind}
          onChange={(event) => setKind(REMEDY_KINDS.find((known) => known === event.target.value) ?? kind)}
          data-testid="remedy-kind"
        >
          {REMEDY_KINDS.map((known) => (
            <option key={known} value={known}>
              {i18n._(`remedy-kind.${known}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-1 text-sm font-medium">
        {i18n._('remedy.sum', { currency })}
        <input
          className={`input max-w-40 font-normal tabular-nums ${amount === null ? 'is-wrong' : ''}`}
          inputMode="decimal"
          value={sum}
          aria-invalid={amount === null}
          aria-describedby={id}
          onChange={(event) => setSum(event.target.value)}
          data-testid="remedy-sum"
        />
      </label>
      <EnvelopeLine id={id} envelope={envelope} kind={kind} amount={amount} />
      <label className="flex flex-col gap-1 text-sm font-medium">
        {i18n._('remedy.reason')}
        <input
          className="input font-normal"
          value={reason}
          maxLength={MAX_REMEDY_REASON}
          required
          onChange={(event) => setReason(event.target.value)}
          data-testid="remedy-reason"
        />
      </label>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="h-4 w-4 flex-none accent-accent"
          checked={isBeyond}
          onChange={(event) => setBeyond(event.target.checked)}
          data-testid="remedy-beyond"
        />
        {i18n._('remedy.beyond')}
      </label>
      <div className="flex justify-end gap-2">
        <Dialog.Close className="btn btn-outline">{i18n._('action.cancel')}</Dialog.Close>
        <button
          type="submit"
          className="btn btn-primary on-accent"
          disabled={amount === null || reason.trim() === ''}
          data-testid="remedy-take"
        >
          {i18n._('remedy.take')}
        </button>
      </div>
    </form>
  );
}

interface EnvelopeLineProps {
  id: string;
  envelope: RemedyEnvelope;
  kind: RemedyKind;
  /** Null for what is no sum. */
  amount: number | null;
}

/** What is left to give without asking, whether this is more, and what the customer has been given before. */
function EnvelopeLine({ id, envelope, kind, amount }: EnvelopeLineProps) {
  const { i18n } = useLingui();
  const { currency, room, goodwill } = envelope;
  const money = (sum: number): string => formatMoney(i18n.locale, sum, currency);
  const mustAsk = !envelope.kinds.includes(kind) || (room !== null && amount !== null && amount > room);
  return (
    <div id={id} className="flex flex-col gap-1 text-sm" data-testid="envelope">
      {amount === null ? (
        <p className="text-crit">{i18n._('remedy.no-sum')}</p>
      ) : (
        <p className={mustAsk ? 'rounded-md bg-warn-soft p-2' : 'text-ink-2'} data-asks={mustAsk}>
          {room === null
            ? i18n._('remedy.no-limit')
            : i18n._(mustAsk ? 'remedy.must-ask' : 'remedy.room', { sum: money(room) })}
        </p>
      )}
      {goodwill.count > 0 && (
        <p className="text-ink-3" data-testid="goodwill">
          {i18n._('remedy.goodwill', { count: goodwill.count, sum: money(goodwill.amount) })}
        </p>
      )}
    </div>
  );
}
