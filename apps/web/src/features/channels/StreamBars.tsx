import type { ChannelLedger, LedgerHole } from '@genklang/contract';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { placeInDay } from './place-in-day';

/** What of the last 24 hours is proven to have been read, stream by stream. The table below says the same in words. */
export function StreamBars({ ledger }: { ledger: ChannelLedger }) {
  const { i18n } = useLingui();
  const now = useNow();
  if (ledger.streams.length === 0) {
    return null;
  }
  return (
    <section>
      <h2 className="mb-2 font-semibold">{i18n._('ledger.proven')}</h2>
      <ul className="flex flex-col gap-2.5">
        {ledger.streams.map((stream) => (
          <li key={stream.name}>
            <div className="mb-1 flex justify-between gap-3 text-sm">
              <span>{streamName(i18n, stream.name)}</span>
              <span className="text-ink-3 tabular-nums">
                {stream.coveredTo === null
                  ? i18n._('ledger.unread')
                  : i18n._('ledger.from-to', {
                      from: formatMoment(i18n.locale, stream.coveredFrom, now),
                      to: formatMoment(i18n.locale, stream.coveredTo, now),
                    })}
              </span>
            </div>
            <div className="relative h-2.5 overflow-hidden rounded-full bg-neu-soft" aria-hidden="true">
              {stream.coveredTo !== null && (
                <Stretch from={stream.coveredFrom} to={stream.coveredTo} now={now} className="bg-pos-fill" />
              )}
              {ledger.holes
                .filter((hole) => isMissing(hole, stream.name))
                .map((hole) => (
                  <Stretch
                    key={hole.id}
                    from={hole.from}
                    to={hole.to}
                    now={now}
                    className={hole.lane === 'lost' ? 'bg-crit-fill' : 'bg-warn-fill'}
                  />
                ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a list of posts is called. A network may have one that we have no word for: then its own name says enough. */
function streamName(i18n: I18n, name: string): string {
  const id = `stream.${name}`;
  const words = i18n._(`stream.${name}`);
  return words === id ? name : words;
}

/** An open hole, or what is lost for good; an outage is in every stream. */
function isMissing(hole: LedgerHole, stream: string): boolean {
  return (hole.closedAt === null || hole.lane === 'lost') && (hole.stream === stream || hole.stream === '');
}

interface StretchProps {
  from: string | null;
  to: string | null;
  now: Date;
  className: string;
}

function Stretch({ from, to, now, className }: StretchProps) {
  const { left, width } = placeInDay({ from, to }, now);
  return <i className={`absolute inset-y-0 ${className}`} style={{ left: `${left}%`, width: `${width}%` }} />;
}
