import type { PromiseSummary, RowPromise } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Handshake, HeartCrack } from 'lucide-react';
import { formatFull } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { dueText, promiseStateText } from './promise-text';

/** What a reply of ours promises, below it. The words say the same as the colour. */
export function PromiseMarks({ promises }: { promises: readonly PromiseSummary[] }) {
  const { i18n } = useLingui();
  const now = useNow();
  return (
    <ul className="mt-1 flex flex-wrap gap-x-1.5 gap-y-1">
      {promises.map((promise) => {
        const isBroken = promise.state === 'broken';
        const Icon = isBroken ? HeartCrack : Handshake;
        return (
          <li
            key={promise.id}
            className={`chip h-auto min-h-5 py-0.5 whitespace-normal ${isBroken ? 'chip-critical' : promise.state === 'open' ? 'chip-warn' : ''}`}
            title={`${promise.text} (${formatFull(i18n.locale, promise.dueAt)})`}
            data-testid="promise-mark"
            data-state={promise.state}
          >
            <Icon size={12} className="flex-none" aria-hidden="true" />
            {promiseStateText(promise, now)}
            {promise.owner !== null && <span className="font-normal">{promise.owner.name}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** In a row: by when we owe something, or that we did not keep it. */
export function PromiseChip({ promise, now }: { promise: RowPromise; now: Date }) {
  const { i18n } = useLingui();
  const Icon = promise.isBroken ? HeartCrack : Handshake;
  return (
    <span
      className={`chip ${promise.isBroken ? 'chip-critical' : ''}`}
      title={`${i18n._('promise.title')}: ${formatFull(i18n.locale, promise.dueAt)}`}
      data-testid="promise-chip"
    >
      <Icon size={12} aria-hidden="true" />
      {!promise.isBroken && <span className="sr-only">{i18n._('promise.title')}</span>}
      {promise.isBroken ? i18n._('promise.broken') : dueText(promise.dueAt, now)}
    </span>
  );
}
