import type { UnreadBulletin } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { BookOpenText } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { composerFocus } from '../composer/composer-focus';
import { commandOf, IS_MAC } from '../keyboard/match-key';
import { BulletinDialog } from './BulletinDialog';
import type { MustRead } from './use-must-read';

interface MustReadStripProps {
  conversationId: string;
  mustRead: MustRead;
  /** The newest of what is to be read. */
  first: UnreadBulletin;
  send(options: { closes?: boolean }): void;
}

/** A bulletin on this topic is unread. The first press of Send leads here; the next one sends. */
export function MustReadStrip({ conversationId, mustRead, first, send }: MustReadStripProps) {
  const { i18n } = useLingui();
  const { bulletins, isWarned } = mustRead;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (isWarned) {
      button.current?.focus({ focusVisible: true });
    }
  }, [isWarned]);
  const close = (isRead: boolean): void => {
    setOpen(false);
    if (isRead && bulletins.length === 1) {
      composerFocus.set({ conversationId, mode: 'reply' });
    }
  };
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="mx-2 mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-lg bg-warn-soft py-1 pr-1.5 pl-2.5 text-sm leading-4.5"
      data-testid="must-read"
      data-warned={isWarned}
    >
      <BookOpenText size={15} className="flex-none text-warn" aria-hidden="true" />
      <div className="min-w-40 flex-1 py-0.5">
        <p id={id}>
          {i18n._('bulletins.read-first')} <strong className="font-semibold wrap-anywhere">{first.title}</strong>
          {bulletins.length > 1 && (
            <span className="text-ink-2"> {i18n._('bulletins.and-more', { count: bulletins.length - 1 })}</span>
          )}
        </p>
        {isWarned && (
          <p role="alert" className="text-warn">
            {i18n._('bulletins.send-again')}
          </p>
        )}
      </div>
      <button
        ref={button}
        type="button"
        className="btn btn-outline btn-small ml-auto"
        aria-describedby={id}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          // Whoever is led here by the keys that send may press them again.
          const command = commandOf(event.nativeEvent, { isMac: IS_MAC, hasSingleKeys: false });
          if (command === 'composer.send' || command === 'composer.send-and-close') {
            event.preventDefault();
            send({ closes: command === 'composer.send-and-close' });
          }
        }}
        data-testid="read-bulletin"
      >
        {i18n._('bulletins.read')}
      </button>
      {isOpen && <BulletinDialog id={first.id} onClose={close} />}
    </div>
  );
}
