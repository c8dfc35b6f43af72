import type { MeasuredLength } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { formatCount } from '../../shared/format/numbers';

const CIRCUMFERENCE = 2 * Math.PI * 7;

/** How much room is left, as a ring and a number; below zero when the text is too long. */
export function LengthCounter({ length }: { length: MeasuredLength }) {
  const { i18n } = useLingui();
  const { used, max, left, isTooLong } = length;
  const filled = Math.min(1, used / max) * CIRCUMFERENCE;
  return (
    <span
      className={`flex items-center gap-1.75 font-medium tabular-nums ${isTooLong ? 'text-crit' : ''}`}
      data-testid="length-left"
      data-left={left}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" fill="none" strokeWidth="2" aria-hidden="true">
        <circle cx="9" cy="9" r="7" className="stroke-border-2" />
        <circle
          cx="9"
          cy="9"
          r="7"
          className={isTooLong ? 'stroke-crit-fill' : 'stroke-accent'}
          strokeDasharray={`${filled} ${CIRCUMFERENCE}`}
          strokeLinecap="round"
          transform="rotate(-90 9 9)"
        />
      </svg>
      {i18n._('composer.left', { left: formatCount(i18n.locale, left).replace('-', '−') })}
    </span>
  );
}
