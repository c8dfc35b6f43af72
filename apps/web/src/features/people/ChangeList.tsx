import type { MemberChangeEntry } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';

/** What was done to whom, by whom, newest first. */
export function ChangeList({ changes }: { changes: readonly MemberChangeEntry[] }) {
  const { i18n } = useLingui();
  const now = useNow();
  return (
    <section aria-label={i18n._('people.changes')} data-testid="member-changes">
      <h2 className="mb-2 font-semibold">{i18n._('people.changes')}</h2>
      <ul className="flex flex-col gap-1.5 text-sm text-ink-2">
        {changes.map((entry) => (
          <li key={entry.id} className="flex gap-3">
            <span className="min-w-0 flex-1">
              <Sentence entry={entry} />
            </span>
            <time className="flex-none text-ink-3 tabular-nums" dateTime={entry.at}>
              {formatMoment(i18n.locale, entry.at, now)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sentence({ entry }: { entry: MemberChangeEntry }) {
  const { i18n } = useLingui();
  const roleText = (role: MemberChangeEntry['toRole']): string => (role === null ? '' : i18n._(`role.${role}`));
  return i18n._(`member-change.${entry.change}`, {
    by: entry.by ?? i18n._('people.operator'),
    whom: entry.whom,
    from: roleText(entry.fromRole),
    to: roleText(entry.toRole),
    moved: entry.moved ?? 0,
  });
}
