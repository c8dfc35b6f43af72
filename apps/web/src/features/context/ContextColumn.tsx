import { useLingui } from '@lingui/react';
import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { Suspense } from 'react';
import { useObservable } from '../../shared/observable';
import { lazyPart } from '../../shared/lazy-part';
import { useMediaQuery, WIDTHS } from '../../shared/use-media-query';
import { contextOverlay } from './context-overlay';

const ContextSections = lazyPart(() => import('./ContextSections'), 'ContextSections');

/** About the conversation and the customer: a column of its own, or over the conversation on narrower screens. */
export function ContextColumn({ id }: { id: string }) {
  const { i18n } = useLingui();
  const isWide = useMediaQuery(WIDTHS.wide);
  const isOpen = useObservable(contextOverlay);
  if (isWide) {
    return (
      <aside
        className="min-h-0 overflow-y-auto border-l border-border bg-sunken"
        aria-label={i18n._('context.label')}
        tabIndex={0}
        data-own-arrows=""
        data-testid="context"
      >
        <Suspense fallback={null}>
          <ContextSections id={id} />
        </Suspense>
      </aside>
    );
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => contextOverlay.set(open)}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content
          className="fixed inset-y-0 right-0 z-51 w-[min(100vw,21rem)] overflow-y-auto border-l border-border bg-sunken shadow-2"
          aria-describedby={undefined}
          data-testid="context"
        >
          <div className="flex h-13 items-center pr-2 pl-4">
            <Dialog.Title className="font-semibold">{i18n._('context.label')}</Dialog.Title>
            <Dialog.Close className="btn btn-icon ml-auto" aria-label={i18n._('action.close-dialog')}>
              <X size={16} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <Suspense fallback={null}>
            <ContextSections id={id} />
          </Suspense>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
