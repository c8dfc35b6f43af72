import type { PromiseSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Handshake, HeartCrack } from 'lucide-react';
import { neutralise } from '../../shared/text/neutralise';
import { useLoaded } from '../../shared/use-loaded';
import { useNow } from '../../shared/use-now';
import { dueText } from './promise-text';

/** What goes with a conversation to whoever gets it. */
export function PromiseList({ conversationId }: { conversationId: string }) {
  const { i18n } = useLingui();
  const now = useNow();
  const { data } = useLoaded<PromiseSummary[]>(`/api/conversations/${conversationId}/promises`);
  if (data === null || data.length === 0) {
    return null;
  }
  return (
    <div className="rounded-lg border border-border bg-sunken px-3 py-2 text-sm" data-testid="hand-over-promises">
      <p className="font-medium">{i18n._('promise.handed-over')}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {data.map((promise) => {
          const isBroken = promise.state === 'broken';
          const Icon = isBroken ? HeartCrack : Handshake;
          return (
            <li key={promise.id} className={`flex gap-2 ${isBroken ? 'text-crit' : ''}`}>
              <Icon size={14} className="mt-0.5 flex-none" aria-hidden="true" />
              <span className="min-w-0 break-words">
                {neutralise(promise.text)}:{' '}
                {i18n._(isBroken ? 'promise.was-broken' : 'promise.is-due', { when: dueText(promise.dueAt, now) })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
