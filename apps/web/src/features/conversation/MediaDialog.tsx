import type { PostMedia } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { neutralise } from '../../shared/text/neutralise';

/** One picture as large as the screen allows, and all that its author says of it. */
export function MediaDialog({ item, onClose }: { item: PostMedia; onClose(): void }) {
  const { i18n } = useLingui();
  const description = item.altText === null ? i18n._('media.no-description') : neutralise(item.altText);
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content className="dialog media-dialog" data-testid="media-dialog">
          <header className="mb-2 flex items-center gap-2">
            <Dialog.Title className="font-semibold">{i18n._(`media.${item.kind}`)}</Dialog.Title>
            <Dialog.Close className="btn btn-icon ml-auto" aria-label={i18n._('media.close')}>
              <X size={16} aria-hidden="true" />
            </Dialog.Close>
          </header>
          <img src={`/api/media/${item.id}`} alt="" className="mx-auto" />
          <Dialog.Description className="mt-2 text-sm text-ink-2 [overflow-wrap:anywhere]" dir="auto">
            {description}
          </Dialog.Description>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
