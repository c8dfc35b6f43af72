import { useLingui } from '@lingui/react';
import { AlarmClock, Check, Tag, UserPlus, X } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useLive } from '../../live/live-context';
import { openPalette } from '../palette/palette-state';
import type { PalettePage } from '../palette/palette-state';
import { useCloseMany } from './use-close-many';

const PAGES = [
  { page: 'assign', icon: UserPlus, label: 'command.conversation.assign' },
  { page: 'snooze', icon: AlarmClock, label: 'command.conversation.snooze' },
  { page: 'label', icon: Tag, label: 'command.conversation.label' },
] as const satisfies readonly { page: PalettePage; icon: LucideIcon; label: string }[];

/** What can be done to all the chosen rows at once. */
export function BulkBar({ count }: { count: number }) {
  const { i18n } = useLingui();
  const { picks } = useLive();
  const closeMany = useCloseMany();
  const ids = (): string[] => picks.targets(null);
  return (
    <div
      className="-ml-1 flex min-w-0 items-center gap-0.5"
      role="toolbar"
      aria-label={i18n._('list.bulk')}
      data-testid="bulk-bar"
    >
      <span className="mr-1 truncate font-medium tabular-nums">{i18n._('list.picked', { count })}</span>
      <IconButton
        icon={Check}
        label={i18n._('command.conversation.close')}
        testId="bulk-close"
        onPress={() => closeMany(ids())}
      />
      {PAGES.map(({ page, icon, label }) => (
        <IconButton
          key={page}
          icon={icon}
          label={i18n._(label)}
          testId={`bulk-${page}`}
          onPress={() => openPalette(page, ids())}
        />
      ))}
      <IconButton icon={X} label={i18n._('list.unpick')} testId="bulk-clear" onPress={() => picks.clear()} />
    </div>
  );
}

function IconButton(props: { icon: LucideIcon; label: string; testId: string; onPress(): void }) {
  const { icon: Icon, label, testId, onPress } = props;
  return (
    <button
      type="button"
      className="btn btn-icon btn-small"
      onClick={onPress}
      aria-label={label}
      title={label}
      data-testid={testId}
    >
      <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
