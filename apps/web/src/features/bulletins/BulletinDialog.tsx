import type { BulletinSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Check, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useSession } from '../../live/live-context';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { RichText } from '../conversation/RichText';
import { BulletinFacts } from './BulletinFacts';
import { useReadBulletin } from './use-read-bulletin';

const BONES = ['h-5', 'h-20'];

interface BulletinDialogProps {
  id: string;
  onClose(isRead: boolean): void;
}

/** One bulletin, read where the member is. */
export function BulletinDialog({ id, onClose }: BulletinDialogProps) {
  const { i18n } = useLingui();
  const { unreadBulletins } = useSession();
  // A colleague may change it meanwhile: what is agreed to is what stands there.
  const { data, failure, reload } = useLoaded<BulletinSummary>(`/api/bulletins/${id}`, { key: unreadBulletins });
  const title = data?.title ?? unreadBulletins.find((bulletin) => bulletin.id === id)?.title ?? '';
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose(false)}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-overlay" />
        <Dialog.Content
          className="dialog flex max-h-[calc(100dvh-2rem)] w-[min(calc(100vw-2rem),34rem)] flex-col"
          aria-describedby={undefined}
          data-testid="bulletin-dialog"
        >
          <div className="flex items-start gap-2">
            <Dialog.Title className="min-w-0 flex-1 text-lg font-semibold wrap-anywhere">{title}</Dialog.Title>
            <Dialog.Close className="btn btn-icon -mt-0.5" aria-label={i18n._('action.close-dialog')}>
              <X size={16} aria-hidden="true" />
            </Dialog.Close>
          </div>
          {data === null ? (
            <div className="py-3">
              <NotLoaded failure={failure} title={i18n._('bulletins.failed')} bones={BONES} onRetry={reload} />
            </div>
          ) : (
            <>
              <BulletinFacts bulletin={data} />
              {/* Whoever reads with the keys scrolls it with them. */}
              <div
                className="my-3 min-h-0 overflow-y-auto"
                tabIndex={0}
                role="region"
                aria-label={i18n._('bulletins.text')}
              >
                <RichText text={data.text} />
              </div>
              <ReadButton bulletin={data} onRead={() => onClose(true)} />
            </>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function ReadButton({ bulletin, onRead }: { bulletin: BulletinSummary; onRead(): void }) {
  const { i18n } = useLingui();
  const read = useReadBulletin();
  return (
    <div className="flex justify-end">
      <button
        type="button"
        className="btn btn-primary on-accent"
        onClick={() => void read(bulletin).then((isRead) => isRead && onRead())}
        data-testid="have-read"
      >
        <Check size={15} aria-hidden="true" />
        {i18n._('bulletins.have-read')}
      </button>
    </div>
  );
}
