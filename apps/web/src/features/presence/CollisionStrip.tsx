import type { Colleague } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Avatar } from '../../shared/ui/Avatar';
import { DraftOffer } from './DraftOffer';
import { usePresence } from './use-presence';
import type { ColleaguesPresent } from './use-presence';

/** Who else is here: quiet while they only look, amber when they write. */
export function CollisionStrip({ conversationId }: { conversationId: string }) {
  const { i18n } = useLingui();
  const { writers, viewers } = usePresence(conversationId);
  const drafter = useDrafter({ writers, viewers });
  if (writers.length + viewers.length === 0) {
    return null;
  }
  const isWriting = writers.length > 0;
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' });
  const named = list.format((isWriting ? writers : viewers).map((colleague) => colleague.name));
  return (
    <div
      role="status"
      className={`flex flex-none items-center gap-2.5 border-b border-border px-3 py-1.5 text-sm md:px-5 ${
        isWriting ? 'bg-warn-soft text-warn' : 'bg-canvas text-ink-2'
      }`}
      data-testid="collision"
      data-writing={isWriting}
    >
      <span className="flex flex-none -space-x-1.5" aria-hidden="true">
        {writers.map((colleague) => (
          <Present key={colleague.id} colleague={colleague} isWriting />
        ))}
        {viewers.map((colleague) => (
          <Present key={colleague.id} colleague={colleague} isWriting={false} />
        ))}
      </span>
      <span>
        {i18n._(isWriting ? 'presence.writing' : 'presence.viewing', {
          name: named,
          count: isWriting ? writers.length : viewers.length,
        })}
      </span>
      {drafter !== null && <DraftOffer conversationId={conversationId} colleague={drafter} />}
    </div>
  );
}

/** Whoever writes, or has written while this was shown and is still here: pausing for thought does not take the offer away. */
function useDrafter({ writers, viewers }: ColleaguesPresent): Colleague | null {
  const [last, setLast] = useState<string | null>(null);
  const [writer] = writers;
  if (writer !== undefined && writer.id !== last) {
    setLast(writer.id);
  }
  return writer ?? viewers.find(({ id }) => id === last) ?? null;
}

function Present({ colleague, isWriting }: { colleague: Colleague; isWriting: boolean }) {
  const ring = isWriting ? 'ring-2 ring-warn-fill' : 'ring-2 ring-surface';
  return (
    <span className={`inline-flex rounded-full ${ring}`} title={colleague.name}>
      <Avatar name={colleague.name} size={20} />
    </span>
  );
}
