import type { BulletinSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Check, ChevronDown, Pencil } from 'lucide-react';
import { useId, useState } from 'react';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { RichText } from '../conversation/RichText';
import { BulletinFacts } from './BulletinFacts';
import { ReceiptList } from './ReceiptList';
import { useReadBulletin } from './use-read-bulletin';

interface BulletinCardProps {
  bulletin: BulletinSummary;
  /** Null for those who write none. */
  edit: (() => void) | null;
  /** Asks for it again: how many have read it may have changed. */
  reload(): void;
}

export function BulletinCard({ bulletin, edit, reload }: BulletinCardProps) {
  const { i18n } = useLingui();
  const id = useId();
  const { title, text, readAt, isOptional } = bulletin;
  const isUnread = readAt === null && !isOptional;
  return (
    <article
      className="rounded-lg border border-border px-4 py-3.5"
      aria-labelledby={id}
      data-testid="bulletin"
      data-unread={isUnread}
    >
      <div className="mb-1 flex items-start gap-2">
        {isUnread && (
          <i
            className="mt-2 h-2 w-2 flex-none rounded-full bg-accent"
            role="img"
            aria-label={i18n._('notifications.unread')}
          />
        )}
        <h2 id={id} className={`min-w-0 flex-1 text-md wrap-anywhere ${isUnread ? 'font-semibold' : 'font-medium'}`}>
          {title}
        </h2>
        {edit !== null && (
          <button
            type="button"
            className="btn btn-icon -mt-0.5"
            onClick={edit}
            aria-label={i18n._('bulletins.edit', { title })}
            title={i18n._('action.edit')}
            data-testid="edit-bulletin"
          >
            <Pencil size={14} aria-hidden="true" />
          </button>
        )}
      </div>
      <BulletinFacts bulletin={bulletin} />
      <div className="mt-2.5">
        <RichText text={text} />
      </div>
      <Foot bulletin={bulletin} reload={reload} />
    </article>
  );
}

/** Whether the member has read it, and for those who write, who has. */
function Foot({ bulletin, reload }: Pick<BulletinCardProps, 'bulletin' | 'reload'>) {
  const { i18n } = useLingui();
  const now = useNow();
  const read = useReadBulletin();
  const [isOpen, setOpen] = useState(false);
  const { id, title, edition, readAt, isOptional, readers } = bulletin;
  if (readAt === null && isOptional && readers === null) {
    return null;
  }
  return (
    <>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {readAt === null && !isOptional && (
          <button
            type="button"
            className="btn btn-outline"
            onClick={() => void read(bulletin)}
            aria-label={i18n._('bulletins.mark-read-of', { title })}
            data-testid="mark-read"
          >
            <Check size={15} aria-hidden="true" />
            {i18n._('bulletins.mark-read')}
          </button>
        )}
        {readAt !== null && (
          <span className="flex items-center gap-1.5 text-sm text-ink-3" data-testid="was-read">
            <Check size={14} className="flex-none" aria-hidden="true" />
            {i18n._('bulletins.you-read', { when: formatMoment(i18n.locale, readAt, now) })}
          </span>
        )}
        {readers !== null && (
          <button
            type="button"
            className="btn btn-small ml-auto"
            onClick={() => {
              setOpen(!isOpen);
              reload();
            }}
            aria-expanded={isOpen}
            data-testid="readers"
          >
            {i18n._('bulletins.readers', readers)}
            <ChevronDown size={14} className={isOpen ? 'rotate-180' : ''} aria-hidden="true" />
          </button>
        )}
      </div>
      {isOpen && <ReceiptList key={edition} bulletinId={id} read={readers?.read} />}
    </>
  );
}
