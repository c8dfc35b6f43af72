import { useLingui } from '@lingui/react';
import { MessagesSquare } from 'lucide-react';
import { StateMessage } from '../../shared/ui/StateMessage';

export function NothingOpen() {
  const { i18n } = useLingui();
  return (
    <main className="hidden min-h-0 border-l border-border bg-surface md:flex">
      <StateMessage icon={MessagesSquare} title={i18n._('conversation.none')}>
        {i18n._('conversation.none-why')}
      </StateMessage>
    </main>
  );
}
