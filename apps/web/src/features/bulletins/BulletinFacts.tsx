import type { BulletinSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';
import { formatFuture, formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { LabelChips } from '../labels/LabelChips';

/** Who wrote a bulletin and when, what it is about, and how long it counts. */
export function BulletinFacts({ bulletin }: { bulletin: BulletinSummary }) {
  const { i18n } = useLingui();
  const { labels } = useSession();
  const now = useNow();
  const { author, publishedAt, editedAt, endsAt, isMandatory, labelIds } = bulletin;
  const isOver = endsAt !== null && new Date(endsAt) <= now;
  const facts = [
    author.name,
    formatMoment(i18n.locale, publishedAt, now),
    ...(editedAt === null ? [] : [i18n._('bulletins.edited', { when: formatMoment(i18n.locale, editedAt, now) })]),
    ...(endsAt === null || isOver ? [] : [i18n._('bulletins.until', { when: formatFuture(i18n.locale, endsAt, now) })]),
  ];
  const isAboutNothing = labelIds.length > 0 && !labels.some(({ id }) => labelIds.includes(id));
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-3">
      <span>{facts.join(' · ')}</span>
      {isOver && <span className="label-chip">{i18n._('bulletins.over')}</span>}
      {isMandatory && !isOver && <span className="label-chip text-warn">{i18n._('bulletins.mandatory')}</span>}
      <LabelChips ids={labelIds} />
      {isAboutNothing && <span>{i18n._('bulletins.topic-removed')}</span>}
    </div>
  );
}
