import type { RemedySummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { formatMoney } from './money';
import { remedyText } from './remedy-text';

const TONES = {
  pending: 'chip-warn',
  proposed: '',
  granted: 'chip-accent',
  declined: 'chip-critical',
  void: '',
} as const;

/** What a reply of ours gives, below it. The words say the same as the colour. */
export function RemedyMark({ remedy }: { remedy: RemedySummary }) {
  const { i18n } = useLingui();
  const { amount, askedAmount, currency, decidedBy, reason, state } = remedy;
  return (
    <p
      className={`chip mt-1 h-auto min-h-5 py-0.5 whitespace-normal ${TONES[state]}`}
      title={reason}
      data-testid="remedy-mark"
      data-state={state}
    >
      {remedyText(remedy)}
      <span className="font-normal">{i18n._(`remedy-state.${state}`)}</span>
      {amount !== askedAmount && (
        <span className="font-normal">
          {i18n._('remedy.asked', { sum: formatMoney(i18n.locale, askedAmount, currency) })}
        </span>
      )}
      {decidedBy !== null && <span className="font-normal">{decidedBy.name}</span>}
    </p>
  );
}
