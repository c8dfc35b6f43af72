import type { BulletinReceipts } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { formatFull, formatMoment } from '../../shared/format/times';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { useNow } from '../../shared/use-now';

const BONES = ['h-6', 'h-6'];

/** Who has read a bulletin and when, and who has not. Asked for again when more have. */
export function ReceiptList({ bulletinId, read }: { bulletinId: string; read: number | undefined }) {
  const { i18n } = useLingui();
  const now = useNow();
  const { data, failure, reload } = useLoaded<BulletinReceipts>(`/api/bulletins/${bulletinId}/receipts`, { key: read });
  if (data === null) {
    return (
      <div className="mt-3">
        <NotLoaded failure={failure} title={i18n._('bulletins.failed')} bones={BONES} onRetry={reload} />
      </div>
    );
  }
  return (
    <div
      className="mt-2.5 grid gap-x-6 gap-y-3 border-t border-border pt-2.5 text-sm md:grid-cols-2"
      data-testid="receipts"
    >
      <section>
        <h3 className="mb-1 font-semibold text-ink-2">{i18n._('bulletins.have-read-it')}</h3>
        <ul>
          {data.read.map(({ member, at }) => (
            <li key={member.id} className="flex justify-between gap-2 py-0.5">
              <span className="min-w-0 truncate">{member.name}</span>
              <time className="flex-none text-ink-3 tabular-nums" dateTime={at} title={formatFull(i18n.locale, at)}>
                {formatMoment(i18n.locale, at, now)}
              </time>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className="mb-1 font-semibold text-ink-2">{i18n._('bulletins.have-not')}</h3>
        {data.missing.length === 0 && <p className="py-0.5 text-ink-3">{i18n._('bulletins.nobody-missing')}</p>}
        <ul>
          {data.missing.map((member) => (
            <li key={member.id} className="truncate py-0.5">
              {member.name}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
