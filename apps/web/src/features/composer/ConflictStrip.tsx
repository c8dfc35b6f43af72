import type { ReplyEntry } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { UsersRound } from 'lucide-react';
import { neutralise } from '../../shared/text/neutralise';

interface ConflictStripProps {
  /** Null while the reply that the server told of is not here yet. */
  reply: ReplyEntry | null;
  isWarned: boolean;
}

/** A colleague has answered meanwhile: read that first, then send again or not. */
export function ConflictStrip({ reply, isWarned }: ConflictStripProps) {
  const { i18n } = useLingui();
  return (
    <div
      role="alert"
      className="mx-2 mt-1.5 flex gap-2 rounded-lg bg-warn-soft px-2.5 py-1.5 text-sm leading-4.5"
      data-testid="reply-conflict"
      data-warned={isWarned}
    >
      <UsersRound size={15} className="mt-0.5 flex-none text-warn" aria-hidden="true" />
      <div className="min-w-0">
        <p className="font-semibold">
          {reply?.member ? i18n._('conflict.by', { name: reply.member.name }) : i18n._('conflict.somebody')}
        </p>
        {reply !== null && <p className="line-clamp-3 text-ink-2">{neutralise(reply.text)}</p>}
        {isWarned && <p className="text-warn">{i18n._('conflict.send-again')}</p>}
      </div>
    </div>
  );
}
