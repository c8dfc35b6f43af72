import type { SentimentTrial } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { languageName } from '../../shared/format/language-name';
import { formatPercent, formatSigned } from '../../shared/format/numbers';
import { ruleWords, wordOf } from '../../shared/format/rule-words';
import { neutralise } from '../../shared/text/neutralise';
import { SentimentChip } from '../../shared/ui/SentimentChip';
import { RichText } from '../conversation/RichText';

/** A weaker feeling is not worth a word. */
const LEAST_SHARE = 0.35;

/** What the scorer made of a text, as the inbox shows it, and all that led there. */
export function TrialResult({ trial }: { trial: SentimentTrial }) {
  const { i18n } = useLingui();
  const { language, polarity, score, confidence, urgency } = trial;
  const emotions = trial.emotions.filter(({ share }) => share >= LEAST_SHARE);
  const nothing = i18n._('try.nothing');
  return (
    <div
      className="mt-4 flex flex-col gap-3 rounded-lg border border-border p-4"
      data-testid="trial"
      data-polarity={polarity}
    >
      <RichText text={trial.text} language={language === 'unknown' ? undefined : language} evidence={trial.evidence} />
      <p className="flex flex-wrap items-center gap-2">
        <SentimentChip polarity={polarity} score={score} />
        <span className="text-sm text-ink-3 tabular-nums">
          {i18n._('context.score', {
            value: formatSigned(i18n.locale, score),
            confidence: formatPercent(i18n.locale, confidence),
          })}
        </span>
      </p>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        <Line name={i18n._('try.language')}>
          {languageName(i18n.locale, language) ?? i18n._('try.unknown-language')} (
          {formatPercent(i18n.locale, trial.languageConfidence)})
        </Line>
        <Line name={i18n._('try.emotions')}>
          {emotions.length === 0
            ? nothing
            : emotions
                .map(
                  ({ name, share }) => `${wordOf(i18n, `emotion.${name}`, name)} ${formatPercent(i18n.locale, share)}`,
                )
                .join(', ')}
        </Line>
        <Line name={i18n._('try.urgency')}>
          {i18n._('try.urgency-level', { level: urgency.level })}
          {urgency.reasons.length > 0 &&
            `: ${urgency.reasons.map((reason) => wordOf(i18n, `urgency.${reason}`, reason)).join(', ')}`}
        </Line>
      </dl>
      <EvidenceTable trial={trial} />
      <p className="text-xs text-ink-3">{i18n._('try.model', { version: trial.modelVersion })}</p>
    </div>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Every word that counted, what it counted and why, and how the sum comes about. */
function EvidenceTable({ trial }: { trial: SentimentTrial }) {
  const { i18n } = useLingui();
  const value = (contribution: number): string => formatSigned(i18n.locale, contribution);
  if (trial.evidence.length === 0) {
    return <p className="text-sm text-ink-3">{i18n._('try.no-evidence')}</p>;
  }
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-sm" data-testid="evidence-table">
        <thead className="text-xs text-ink-3">
          <tr>
            <th className="py-1 pr-3 font-medium">{i18n._('try.word')}</th>
            <th className="py-1 pr-3 text-right font-medium">{i18n._('try.value')}</th>
            <th className="py-1 font-medium">{i18n._('try.rule')}</th>
          </tr>
        </thead>
        <tbody>
          {trial.evidence.map((mark) => (
            <tr key={`${mark.start}-${mark.end}-${mark.rule}`} className="border-t border-border">
              <td className="py-1 pr-3 break-words">{neutralise(mark.text)}</td>
              <td className="py-1 pr-3 text-right tabular-nums">{value(mark.contribution)}</td>
              <td className="py-1">{ruleWords(i18n, mark.rule)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-border-2 font-medium">
            <th className="py-1 pr-3 font-medium">{i18n._('try.sum')}</th>
            <td className="py-1 pr-3 text-right tabular-nums">{value(trial.logit)}</td>
            <td className="py-1 font-normal text-ink-3">
              {trial.bias !== 0 && i18n._('try.bias', { value: value(trial.bias) })}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
