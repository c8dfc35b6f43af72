import { useLingui } from '@lingui/react';
import { CalendarClock, ChevronDown, CircleCheck } from 'lucide-react';
import { Dialog, DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { formatFuture } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { KeyCombo } from '../keyboard/KeyCombo';
import { schedulePresets, toLocalInput } from './schedule';
import type { SendOptions } from './use-composer';

interface SendMenuProps {
  isDisabled: boolean;
  send(options: SendOptions): void;
}

/** The other ways to send: with the conversation closed, or at another time. */
export function SendMenu({ isDisabled, send }: SendMenuProps) {
  const { i18n } = useLingui();
  const [isChoosing, setChoosing] = useState(false);
  const now = useNow();
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger
          className="btn btn-primary btn-icon on-accent rounded-l-none border-l-[color-mix(in_oklab,currentColor_30%,transparent)]"
          aria-label={i18n._('composer.more-ways')}
          disabled={isDisabled}
          data-testid="send-menu"
        >
          <ChevronDown size={15} aria-hidden="true" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu" side="top" align="end" sideOffset={6} collisionPadding={8}>
            <DropdownMenu.Item
              className="menu-item"
              onSelect={() => send({ closes: true })}
              data-testid="send-and-close"
            >
              <CircleCheck size={15} strokeWidth={1.75} aria-hidden="true" />
              <span className="flex-1">{i18n._('composer.send-and-close')}</span>
              <KeyCombo command="composer.send-and-close" />
            </DropdownMenu.Item>
            <DropdownMenu.Separator className="my-1 border-t border-border" />
            <div className="menu-label">{i18n._('schedule.title')}</div>
            {schedulePresets(now).map(({ id, at }) => (
              <DropdownMenu.Item
                key={id}
                className="menu-item"
                onSelect={() => send({ sendAt: at.toISOString() })}
                data-testid={`schedule-${id}`}
              >
                <span className="flex-1">{i18n._(`schedule.${id}`)}</span>
                <span className="pl-4 text-ink-3 tabular-nums">{formatFuture(i18n.locale, at.toISOString(), now)}</span>
              </DropdownMenu.Item>
            ))}
            <DropdownMenu.Item className="menu-item" onSelect={() => setChoosing(true)} data-testid="schedule-other">
              <CalendarClock size={15} strokeWidth={1.75} aria-hidden="true" />
              {i18n._('schedule.other')}
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <ScheduleDialog isOpen={isChoosing} close={() => setChoosing(false)} send={send} />
    </>
  );
}

interface ScheduleDialogProps {
  isOpen: boolean;
  close(): void;
  send(options: SendOptions): void;
}

function ScheduleDialog({ isOpen, close, send }: ScheduleDialogProps) {
  const { i18n } = useLingui();
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => (open ? undefined : close())}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content className="dialog w-[min(calc(100vw-2rem),22rem)]" aria-describedby={undefined}>
          <Dialog.Title className="mb-3 text-lg font-semibold">{i18n._('schedule.title')}</Dialog.Title>
          <ScheduleForm close={close} send={send} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function ScheduleForm({ close, send }: Omit<ScheduleDialogProps, 'isOpen'>) {
  const { i18n } = useLingui();
  const now = useNow();
  const [value, setValue] = useState(() =>
    toLocalInput(schedulePresets(now).find(({ id }) => id === 'tomorrow-morning')?.at ?? now),
  );
  const at = new Date(value);
  const isPast = Number.isNaN(at.getTime()) || at <= now;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPast) {
          close();
          send({ sendAt: at.toISOString() });
        }
      }}
    >
      <label className="flex flex-col gap-1 font-medium">
        {i18n._('schedule.when', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
        <input
          type="datetime-local"
          className={`input ${isPast ? 'is-wrong' : ''}`}
          value={value}
          min={toLocalInput(now)}
          onChange={(event) => setValue(event.target.value)}
          aria-invalid={isPast}
          data-testid="schedule-at"
        />
      </label>
      {isPast && <p className="mt-1 text-sm text-crit">{i18n._('schedule.past')}</p>}
      <div className="mt-4 flex justify-end gap-2">
        <Dialog.Close className="btn btn-outline">{i18n._('action.cancel')}</Dialog.Close>
        <button type="submit" className="btn btn-primary" disabled={isPast} data-testid="schedule-confirm">
          {i18n._('schedule.confirm')}
        </button>
      </div>
    </form>
  );
}
