import { useLingui } from '@lingui/react';
import { MessagesSquare } from 'lucide-react';
import { Suspense } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import { StateMessage } from '../../shared/ui/StateMessage';

const Welcome = lazyPart(() => import('../bulletins/Welcome'), 'Welcome');

export function NothingOpen() {
  const { i18n } = useLingui();
  return (
    <main className="hidden min-h-0 flex-col overflow-y-auto border-l border-border bg-surface md:flex">
      <Suspense fallback={null}>
        <Welcome />
      </Suspense>
      <StateMessage icon={MessagesSquare} title={i18n._('conversation.none')}>
        {i18n._('conversation.none-why')}
      </StateMessage>
    </main>
  );
}
