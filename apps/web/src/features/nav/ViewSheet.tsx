import { useLingui } from '@lingui/react';
import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { SavedViewLinks } from '../views/SavedViewLinks';
import { PageLinks } from './PageLinks';
import { SearchButton } from './SearchButton';
import { ViewLink } from './ViewLink';
import { VIEWS } from './views';

/** Every view, over a small screen. */
export function ViewSheet({ onClose }: { onClose(): void }) {
  const { i18n } = useLingui();
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content
          className="fixed inset-x-0 bottom-0 z-51 max-h-[85dvh] overflow-y-auto rounded-t-xl border-t border-border bg-canvas px-3 pb-4 shadow-2"
          aria-describedby={undefined}
          data-testid="view-sheet"
          onClick={(event) => event.target instanceof Element && event.target.closest('a') !== null && onClose()}
        >
          <div className="flex h-13 items-center">
            <Dialog.Title className="px-2 font-semibold">{i18n._('views.more')}</Dialog.Title>
            <Dialog.Close className="btn btn-icon ml-auto" aria-label={i18n._('action.close-dialog')}>
              <X size={16} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <SearchButton isFull />
          <ul>
            {VIEWS.map((entry) => (
              <li key={entry.view}>
                <ViewLink entry={entry} shape="row" />
              </li>
            ))}
          </ul>
          <SavedViewLinks />
          <PageLinks isFull />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
