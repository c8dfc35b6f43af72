import { useLingui } from '@lingui/react';
import { MessagesSquare } from 'lucide-react';
import { Suspense } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import { StateMessage } from '../../shared/ui/StateMessage';

const GoodDay = lazyPart(() => import('../echoes/GoodDay'), 'GoodDay');

/** The place of the conversation while none is open. */
export function NothingOpen() {
  return (
    <main className="hidden min-h-0 overflow-y-auto border-l border-border bg-surface md:flex">
      <div className="m-auto flex w-full justify-center">
        <Suspense fallback={<Waiting />}>
          <GoodDay />
        </Suspense>
      </div>
    </main>
  );
}

function Waiting() {
  const { i18n } = useLingui();
  return (
    <StateMessage icon={MessagesSquare} title={i18n._('conversation.none')}>
      {i18n._('conversation.none-why')}
    </StateMessage>
  );
}
