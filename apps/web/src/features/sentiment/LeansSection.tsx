import { LEARN_FROM } from '@genklang/contract';
import type { LeanSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';
import { formatCount, formatPercent, formatSigned } from '../../shared/format/numbers';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';

/** What channels have taught the scorer. */
export function LeansSection({ leans }: { leans: readonly LeanSummary[] }) {
  const { i18n } = useLingui();
  const { channels } = useSession();
  const now = useNow();
  const share = (value: number): string => formatPercent(i18n.locale, value);
  return (
    <section data-testid="leans">
      <h2 className="mb-1 font-semibold">{i18n._('lean.title')}</h2>
      <p className="mb-3 text-sm text-ink-2">{i18n._('lean.note', { count: LEARN_FROM })}</p>
      {leans.length === 0 ? (
        <p className="text-sm text-ink-3">{i18n._('lean.none')}</p>
      ) : (
        <div className="overflow-x-auto">
          <table className="w-full text-left text-sm">
            <thead className="text-xs text-ink-3">
              <tr>
                <th className="py-1 pr-3 font-medium">{i18n._('accuracy.by-channel')}</th>
                <th className="py-1 pr-3 text-right font-medium">{i18n._('lean.negative')}</th>
                <th className="py-1 pr-3 text-right font-medium">{i18n._('lean.positive')}</th>
                <th className="py-1 pr-3 font-medium">{i18n._('lean.expected')}</th>
                <th className="py-1 font-medium">{i18n._('lean.learnt')}</th>
              </tr>
            </thead>
            <tbody>
              {leans.map((lean) => (
                <tr key={lean.channelId} className="border-t border-border" data-testid="lean">
                  <th scope="row" className="py-1.5 pr-3 font-normal">
                    {channels.find((channel) => channel.id === lean.channelId)?.name ??
                      i18n._('accuracy.former-channel')}
                  </th>
                  <td className="py-1.5 pr-3 text-right tabular-nums">{formatSigned(i18n.locale, lean.negative)}</td>
                  <td className="py-1.5 pr-3 text-right tabular-nums">{formatSigned(i18n.locale, lean.positive)}</td>
                  <td className="py-1.5 pr-3 tabular-nums">
                    {i18n._('lean.shares', {
                      negative: share(lean.prior.negative),
                      neutral: share(lean.prior.neutral),
                      positive: share(lean.prior.positive),
                    })}
                  </td>
                  <td className="py-1.5">
                    {i18n._('lean.from', {
                      count: formatCount(i18n.locale, lean.judged),
                      when: formatMoment(i18n.locale, lean.learnedAt, now),
                    })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
