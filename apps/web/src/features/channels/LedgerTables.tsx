import type { ChannelLedger, LedgerHole } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';

/** What is or was missing, and what became of it. */
export function HolesTable({ holes }: { holes: readonly LedgerHole[] }) {
  const { i18n } = useLingui();
  const now = useNow();
  const moment = (at: string | null, otherwise: string): string =>
    at === null ? otherwise : formatMoment(i18n.locale, at, now);
  return (
    <section>
      <h2 className="mb-2 font-semibold">{i18n._('ledger.holes')}</h2>
      {holes.length === 0 ? (
        <p className="text-sm text-ink-3">{i18n._('ledger.no-holes')}</p>
      ) : (
        <div className="overflow-x-auto">
          <table className="w-full text-left text-sm" data-testid="holes">
            <thead className="text-xs text-ink-3">
              <tr>
                <th className="py-1 pr-3 font-medium">{i18n._('ledger.when')}</th>
                <th className="py-1 pr-3 font-medium">{i18n._('ledger.why')}</th>
                <th className="py-1 font-medium">{i18n._('ledger.state')}</th>
              </tr>
            </thead>
            <tbody>
              {holes.map((hole) => (
                <tr
                  key={hole.id}
                  className="border-t border-border"
                  data-testid="hole"
                  data-open={hole.closedAt === null}
                >
                  <td className="py-1.5 pr-3 tabular-nums">
                    {moment(hole.from, '…')} – {moment(hole.to, i18n._('ledger.now'))}
                  </td>
                  <td className="py-1.5 pr-3">{i18n._(`cause.${hole.cause}`)}</td>
                  <td className="py-1.5">{i18n._(stateOf(hole), { count: hole.filled })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function stateOf(hole: LedgerHole): string {
  if (hole.lane === 'lost') {
    return 'ledger.lost';
  }
  if (hole.closedAt !== null) {
    return 'ledger.refilled';
  }
  return hole.lane === 'outage' ? 'ledger.waiting' : 'ledger.refilling';
}

/** How the channel was, newest first. */
export function HealthHistory({ ledger }: { ledger: ChannelLedger }) {
  const { i18n } = useLingui();
  const now = useNow();
  return (
    <section>
      <h2 className="mb-2 font-semibold">{i18n._('ledger.health')}</h2>
      <ol className="flex flex-col gap-1 text-sm">
        {ledger.health.map((change) => (
          <li key={change.since} className="flex gap-3">
            <time className="w-32 flex-none text-ink-3 tabular-nums" dateTime={change.since}>
              {formatMoment(i18n.locale, change.since, now)}
            </time>
            <span>
              {i18n._(`health.${change.status}`)}
              {change.reason !== null && <span className="text-ink-3">. {i18n._(`reason.${change.reason}`)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
