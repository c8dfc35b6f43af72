import type { ChannelContinuity } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useSession } from '../../live/live-context';
import { useDelayed } from '../../shared/use-delayed';
import { useLoaded } from '../../shared/use-loaded';
import { useNow } from '../../shared/use-now';
import { continuitySentence, findLeastComplete } from './continuity-sentence';

const RELOAD_EVERY_MS = 10_000;
/** A hole that is refilled at once is not news. */
const HELD_BACK_MS = 1_500;

/** How far the inbox is complete: the sentence of the channel that is furthest behind, and all of them on demand. */
export function ContinuityLine() {
  const { i18n } = useLingui();
  const { channels } = useSession();
  const now = useNow();
  const { data } = useLoaded<ChannelContinuity[]>('/api/channels/continuity', {
    key: channels,
    everyMs: RELOAD_EVERY_MS,
  });
  const least = findLeastComplete(data ?? []);
  const hasHole = useDelayed((least?.openHoles.length ?? 0) > 0, HELD_BACK_MS);
  if (least === null || data === null) {
    return null;
  }
  const shown = hasHole ? least : { ...least, openHoles: [] };
  const Icon = hasHole ? CircleDashed : CircleCheck;
  const nameOf = (id: string): string => channels.find((channel) => channel.id === id)?.name ?? '';
  return (
    <Popover.Root>
      <Popover.Trigger
        className={`btn btn-small ml-auto min-w-0 px-1.5 font-normal ${hasHole ? 'text-warn' : 'text-ink-3'}`}
        data-testid="continuity"
        data-hole={hasHole}
      >
        <Icon size={13} className="flex-none" aria-hidden="true" />
        <span className="truncate">{continuitySentence(i18n, shown, now)}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="menu max-w-88 p-3" align="end" sideOffset={4} collisionPadding={8}>
          <p className="mb-1.5 text-xs font-medium text-ink-3">{i18n._('continuity.title')}</p>
          <ul className="flex flex-col gap-1.5 text-sm">
            {data.map((channel) => (
              <li key={channel.channelId}>
                <span className="font-medium">{nameOf(channel.channelId)}</span>{' '}
                <span className="text-ink-2">{continuitySentence(i18n, channel, now)}</span>
              </li>
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
