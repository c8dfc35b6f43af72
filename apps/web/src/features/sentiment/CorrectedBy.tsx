import type { MentionCorrection, Polarity } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';

/** Who judged, when, and what the scorer had said. */
export function CorrectedBy({ correction, polarity }: { correction: MentionCorrection; polarity: Polarity }) {
  const { i18n } = useLingui();
  const now = useNow();
  const { member, at, scored, reason } = correction;
  const values = {
    name: member.name,
    when: formatMoment(i18n.locale, at, now),
    from: i18n._(`polarity.${scored}`).toLowerCase(),
  };
  return (
    <span data-testid="corrected-by">
      {i18n._(scored === polarity ? 'judge.confirmed-by' : 'judge.corrected-by', values)}
      {reason !== null && ` “${reason}”`}
    </span>
  );
}
