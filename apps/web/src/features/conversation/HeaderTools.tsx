import { may } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { AlarmClock, Ellipsis, Tag } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useSession } from '../../live/live-context';
import { openPalette } from '../palette/palette-state';
import type { PalettePage } from '../palette/palette-state';

const TOOLS = [
  { page: 'snooze', icon: AlarmClock, label: 'command.conversation.snooze', isSmallToo: false },
  { page: 'label', icon: Tag, label: 'command.conversation.label', isSmallToo: false },
  { page: 'commands', icon: Ellipsis, label: 'conversation.more', isSmallToo: true },
] as const satisfies readonly { page: PalettePage; icon: LucideIcon; label: string; isSmallToo: boolean }[];

/** What else can be done to the conversation: the same lists that the keys open. */
export function HeaderTools({ id }: { id: string }) {
  const { i18n } = useLingui();
  const mayWork = may(useSession().member.role, 'conversation.work');
  return TOOLS.filter(({ page }) => page === 'commands' || mayWork).map(({ page, icon: Icon, label, isSmallToo }) => (
    <button
      key={page}
      type="button"
      className={`btn btn-icon ${isSmallToo ? '' : 'max-md:hidden'}`}
      onClick={() => openPalette(page, [id])}
      aria-haspopup="dialog"
      aria-label={i18n._(label)}
      title={i18n._(label)}
      data-testid={`tool-${page}`}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  ));
}
