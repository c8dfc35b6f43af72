import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../live/live-context';
import { useInboxQuery, useOpenedView } from '../inbox/use-inbox-query';
import { useCountText } from './use-count-text';
import type { ViewEntry } from './views';

interface ViewLinkProps {
  entry: ViewEntry;
  shape: 'row' | 'rail' | 'bar';
}

export function ViewLink({ entry, shape }: ViewLinkProps) {
  const { i18n } = useLingui();
  const { view } = useInboxQuery();
  const opened = useOpenedView();
  const count = useCountText(entry.count);
  const { icon: Icon } = entry;
  const name = i18n._(`view.${entry.view}`);
  const isRow = shape === 'row';
  const isCurrent = view === entry.view && opened === undefined;
  const spoken = isRow ? {} : { 'aria-label': count === null ? name : `${name}, ${count}`, title: name };
  return (
    <Link
      to="/"
      search={entry.view === 'open' ? {} : { view: entry.view }}
      activeOptions={{ exact: true, includeSearch: true }}
      className={classOf(shape, isCurrent)}
      aria-current={isCurrent ? 'page' : undefined}
      {...spoken}
      data-testid={`view-${entry.view}`}
    >
      <Icon size={shape === 'bar' ? 20 : 16} strokeWidth={1.75} aria-hidden="true" />
      {shape !== 'rail' && <span className={isRow ? '' : 'text-2xs'}>{name}</span>}
      {isRow && count !== null && <Count entry={entry} count={count} />}
    </Link>
  );
}

function Count({ entry, count }: { entry: ViewEntry; count: string }) {
  const { counts } = useSession();
  const isCritical = entry.critical !== undefined && counts[entry.critical] > 0;
  return (
    <span
      className={`ml-auto text-xs font-medium tabular-nums ${isCritical ? 'text-crit' : ''}`}
      data-testid={`count-${entry.view}`}
      data-critical={isCritical}
    >
      {count}
    </span>
  );
}

function classOf(shape: ViewLinkProps['shape'], isCurrent: boolean): string {
  if (shape !== 'bar') {
    return `nav-link ${shape === 'row' ? '' : 'justify-center'}`;
  }
  const tone = isCurrent ? 'text-accent font-semibold' : 'text-ink-2';
  return `flex min-h-13 flex-1 flex-col items-center justify-center gap-0.5 ${tone}`;
}
