import type { RescoreRequest, SentimentReport } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Pause, Play, RefreshCw } from 'lucide-react';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';
import { formatCount, formatPercent } from '../../shared/format/numbers';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';

interface RescoreSectionProps {
  report: SentimentReport;
  onChanged(): void;
}

/** Scoring anew what an earlier model scored: how far it is, and how to begin, rest and go on. */
export function RescoreSection({ report, onChanged }: RescoreSectionProps) {
  const { i18n } = useLingui();
  const { connection, toasts } = useLive();
  const { rescore } = report;
  const run = async (action: RescoreRequest['action']): Promise<void> => {
    const outcome = await connection.request('sentiment.rescore', { action });
    if (!outcome.ok) {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    }
    onChanged();
  };
  return (
    <section data-testid="rescore" data-state={rescore?.state ?? 'none'}>
      <h2 className="mb-1 font-semibold">{i18n._('rescore.title')}</h2>
      <p className="mb-3 text-sm text-ink-2">{i18n._('rescore.note', { version: report.modelVersion })}</p>
      {rescore !== null && rescore.total > 0 && <Progress rescore={rescore} />}
      <p className="mb-3 text-sm" data-testid="rescore-state">
        <StateSentence rescore={rescore} />
      </p>
      {rescore?.state === 'running' ? (
        <button type="button" className="btn btn-outline" onClick={() => void run('pause')} data-testid="rescore-pause">
          <Pause size={14} aria-hidden="true" />
          {i18n._('rescore.pause')}
        </button>
      ) : (
        <button type="button" className="btn btn-outline" onClick={() => void run('start')} data-testid="rescore-start">
          {rescore?.state === 'paused' ? (
            <Play size={14} aria-hidden="true" />
          ) : (
            <RefreshCw size={14} aria-hidden="true" />
          )}
          {i18n._(rescore?.state === 'paused' ? 'rescore.go-on' : 'rescore.start')}
        </button>
      )}
    </section>
  );
}

function Progress({ rescore: { done, total } }: { rescore: NonNullable<SentimentReport['rescore']> }) {
  const { i18n } = useLingui();
  return (
    <progress
      className="mb-1.5 block h-2 w-full accent-(--accent)"
      max={total}
      value={Math.min(done, total)}
      aria-label={i18n._('rescore.title')}
    >
      {formatPercent(i18n.locale, done / total)}
    </progress>
  );
}

function StateSentence({ rescore }: Pick<SentimentReport, 'rescore'>) {
  const { i18n } = useLingui();
  const now = useNow();
  if (rescore === null || (rescore.state === 'done' && rescore.total === 0)) {
    return i18n._('rescore.nothing');
  }
  const count = (value: number): string => formatCount(i18n.locale, value);
  const values = { done: count(rescore.done), total: count(rescore.total), changed: count(rescore.changed) };
  return rescore.state === 'done' && rescore.finishedAt !== null
    ? i18n._('rescore.done', { ...values, when: formatMoment(i18n.locale, rescore.finishedAt, now) })
    : i18n._(rescore.state === 'paused' ? 'rescore.paused' : 'rescore.running', values);
}
