import type { MentionEntry, SentimentEvidence } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { formatPercent, formatSigned } from '../../shared/format/numbers';
import { ruleWords } from '../../shared/format/rule-words';
import { drivingEvidence } from '../../shared/text/driving';
import { neutralise } from '../../shared/text/neutralise';
import { KeyCombo } from '../keyboard/KeyCombo';
import { CorrectedBy } from '../sentiment/CorrectedBy';
import { SentimentControl } from '../sentiment/SentimentControl';
import { Section } from './Section';

const TONES = { negative: 'text-neg', neutral: 'text-neu', positive: 'text-pos' } as const;
const SHOWN = 6;
const BAR_PX = 64;

/** How the customer's latest post feels, which of its words say so, and who says otherwise. */
export function SentimentSection({ entry }: { entry: MentionEntry }) {
  const { i18n } = useLingui();
  const { language } = entry;
  const { polarity, score, confidence, evidence, correction } = entry.sentiment;
  const tone = TONES[polarity];
  const value = formatSigned(i18n.locale, score);
  const strongest = drivingEvidence(evidence)
    .sort((left, right) => Math.abs(right.contribution) - Math.abs(left.contribution))
    .slice(0, SHOWN);
  return (
    <Section title={i18n._('context.sentiment')} name="sentiment" aside={<KeyCombo command="conversation.judge" />}>
      <p className="flex flex-wrap items-center gap-1.5">
        {entry.isDeleted ? (
          <strong className={`font-semibold ${tone}`}>{i18n._(`polarity.${polarity}`)}</strong>
        ) : (
          <SentimentControl entry={entry} place="context" />
        )}
        {correction === null && (
          <span className="text-sm text-ink-3 tabular-nums">
            {i18n._('context.score', { value, confidence: formatPercent(i18n.locale, confidence) })}
          </span>
        )}
      </p>
      {correction !== null && (
        <p className="mt-1 text-sm text-ink-3">
          <CorrectedBy correction={correction} polarity={polarity} />
        </p>
      )}
      <div
        className={`sentiment-scale mt-2.5 mb-1.5 ${tone}`}
        role="img"
        aria-label={i18n._('context.scale', { value })}
      >
        <i style={{ left: `${((clamp(score) + 1) / 2) * 100}%` }} />
      </div>
      <div className="flex justify-between text-2xs text-ink-3" aria-hidden="true">
        <span>−1</span>
        <span>0</span>
        <span>+1</span>
      </div>
      {strongest.length > 0 && <Contributions evidence={strongest} language={language} />}
    </Section>
  );
}

function Contributions({ evidence, language }: { evidence: readonly SentimentEvidence[]; language: string }) {
  const { i18n } = useLingui();
  const largest = Math.max(...evidence.map((mark) => Math.abs(mark.contribution)), 0.01);
  return (
    <ul className="mt-2.5 grid gap-1.25" aria-label={i18n._('context.contributions')}>
      {evidence.map((mark) => (
        <li
          key={`${mark.start}-${mark.end}-${mark.rule}`}
          className="grid grid-cols-[minmax(0,1fr)_4rem_2.25rem] items-center gap-2 leading-4"
        >
          <span className="truncate" title={ruleWords(i18n, mark.rule)}>
            <span lang={language}>{neutralise(mark.text)}</span>
            <span className="sr-only">, {ruleWords(i18n, mark.rule)}</span>
          </span>
          <i
            className={`h-1.5 justify-self-end rounded-full ${mark.contribution < 0 ? 'bg-neg-fill' : 'bg-pos-fill'}`}
            style={{ width: `${(Math.abs(mark.contribution) / largest) * BAR_PX}px` }}
            aria-hidden="true"
          />
          <span className="text-right text-sm text-ink-3 tabular-nums">
            {formatSigned(i18n.locale, mark.contribution)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function clamp(score: number): number {
  return Math.max(-1, Math.min(1, score));
}
