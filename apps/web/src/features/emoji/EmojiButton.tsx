import { useLingui } from '@lingui/react';
import { Smile } from 'lucide-react';
import { Popover } from 'radix-ui';
import { Suspense, useRef, useState } from 'react';
import { lazyPart } from '../../shared/lazy-part';

const EmojiGrid = lazyPart(() => import('./EmojiGrid'), 'EmojiGrid');

/** Opens the grid; what is chosen goes to where the cursor stood. */
export function EmojiButton({ insert }: { insert(emoji: string): void }) {
  const { i18n } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const hasChosen = useRef(false);
  const choose = (emoji: string): void => {
    hasChosen.current = true;
    setOpen(false);
    insert(emoji);
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger
        className="btn btn-icon"
        aria-label={i18n._('emoji.title')}
        title={i18n._('emoji.title')}
        data-testid="emoji"
      >
        <Smile size={16} strokeWidth={1.75} aria-hidden="true" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="menu w-[min(calc(100vw-1rem),20rem)]"
          side="top"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label={i18n._('emoji.title')}
          onCloseAutoFocus={(event) => {
            // The cursor is in the text already.
            if (hasChosen.current) {
              event.preventDefault();
            }
            hasChosen.current = false;
          }}
        >
          <Suspense fallback={<div className="h-64" />}>
            <EmojiGrid choose={choose} />
          </Suspense>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
