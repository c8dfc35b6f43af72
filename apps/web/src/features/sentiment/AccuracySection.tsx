import { FEW_JUDGEMENTS, POLARITIES } from '@genklang/contract';
import type { Polarity, SentimentAccuracy, SentimentReport } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { languageName } from '../../shared/format/language-name';
import { useSession } from '../../live/live-context';
import { formatCount, formatPercent } from '../../shared/format/numbers';

/** How often people agreed with the scorer, for each language and each channel. */
export function AccuracySection({ report }: { report: SentimentReport }) {
  const { i18n } = useLingui();
  const { channels } = useSession();
  const nameOf = (id: string): string => languageName(i18n.locale, id) ?? i18n._('try.unknown-language');
  const channelName = (id: string): string => {
    const channel = channels.find((candidate) => candidate.id === id);
    return channel === undefined ? i18n._('accuracy.former-channel') : `${channel.name}, ${channel.networkName}`;
  };
  return (
    <section data-testid="accuracy">
      <h2 className="mb-1 font-semibold">{i18n._('accuracy.title')}</h2>
      <p className="mb-3 text-sm text-ink-2">{i18n._('accuracy.note')}</p>
      {report.languages.length === 0 ? (
        <p className="text-sm text-ink-3" data-testid="accuracy-empty">
          {i18n._('accuracy.none')}
        </p>
      ) : (
        <div className="flex flex-col gap-5">
          <AccuracyTable title={i18n._('accuracy.by-language')} items={report.languages} nameOf={nameOf} />
          <AccuracyTable title={i18n._('accuracy.by-channel')} items={report.channels} nameOf={channelName} />
        </div>
      )}
    </section>
  );
}

interface AccuracyTableProps {
  title: string;
  items: readonly SentimentAccuracy[];
  nameOf(id: string): string;
}

function AccuracyTable({ title, items, nameOf }: AccuracyTableProps) {
  const { i18n } = useLingui();
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-sm">
        <caption className="mb-1 text-left text-sm font-medium">{title}</caption>
        <thead className="text-xs text-ink-3">
          <tr>
            <th className="w-2/6 py-1 pr-3 font-medium">{i18n._('accuracy.where')}</th>
            <th className="w-1/8 py-1 pr-3 text-right font-medium">{i18n._('accuracy.judged')}</th>
            <th className="w-1/5 py-1 pr-3 text-right font-medium">{i18n._('accuracy.stood')}</th>
            <th className="py-1 font-medium">{i18n._('accuracy.confused')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id} className="border-t border-border align-top" data-testid="accuracy-row">
              <th scope="row" className="py-1.5 pr-3 font-normal">
                {nameOf(item.id)}
              </th>
              <td className="py-1.5 pr-3 text-right tabular-nums" data-testid="accuracy-judged">
                {formatCount(i18n.locale, item.judged)}
              </td>
              <td className="py-1.5 pr-3 text-right tabular-nums">
                {item.judged < FEW_JUDGEMENTS ? (
                  <span className="text-ink-3">{i18n._('accuracy.too-few', { count: FEW_JUDGEMENTS })}</span>
                ) : (
                  formatPercent(i18n.locale, item.stood / item.judged)
                )}
              </td>
              <td className="py-1.5">
                <Confusion item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Which word people put in the place of which, most often first. */
function Confusion({ item }: { item: SentimentAccuracy }) {
  const { i18n } = useLingui();
  const word = (polarity: Polarity): string => i18n._(`polarity.${polarity}`).toLowerCase();
  const wrong = item.verdicts
    .filter(({ scored, judged }) => scored !== judged)
    .sort(
      (a, b) =>
        b.count - a.count ||
        POLARITIES.indexOf(a.scored) - POLARITIES.indexOf(b.scored) ||
        POLARITIES.indexOf(a.judged) - POLARITIES.indexOf(b.judged),
    );
  if (wrong.length === 0) {
    return <span className="text-ink-3">{i18n._('accuracy.no-confusion')}</span>;
  }
  return (
    <ul>
      {wrong.map(({ scored, judged, count }) => (
        <li key={`${scored}-${judged}`} className="tabular-nums">
          {i18n._('accuracy.confusion', { scored: word(scored), judged: word(judged), count })}
        </li>
      ))}
    </ul>
  );
}
