import type { SentimentEvidence } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { formatSigned } from '../../shared/format/numbers';
import { ruleWords } from '../../shared/format/rule-words';
import { segmentsOf } from '../../shared/text/segments';
import type { TextSegment } from '../../shared/text/segments';

interface RichTextProps {
  text: string;
  language?: string;
  evidence?: readonly SentimentEvidence[];
}

/** A foreign text: text nodes only, with its links, its handles, and the words that moved the score. */
export function RichText({ text, language, evidence }: RichTextProps) {
  const segments = useMemo(() => segmentsOf(text, evidence), [text, evidence]);
  return (
    <p className="message-text" lang={language} dir="auto">
      {segments.map((segment, index) => (
        <Segment key={index} segment={segment} />
      ))}
    </p>
  );
}

function Segment({ segment }: { segment: TextSegment }) {
  const { text, kind, href, evidence } = segment;
  if (href !== null) {
    return (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {text}
      </a>
    );
  }
  const content = kind === 'mention' ? <span className="at">{text}</span> : text;
  return evidence === null ? content : <Evidence evidence={evidence}>{content}</Evidence>;
}

function Evidence({ evidence, children }: { evidence: SentimentEvidence; children: React.ReactNode }) {
  const { i18n } = useLingui();
  const value = formatSigned(i18n.locale, evidence.contribution);
  const rule = ruleWords(i18n, evidence.rule);
  const tone = evidence.contribution < 0 ? 'is-negative' : 'is-positive';
  return (
    <mark
      className={`evidence ${tone}`}
      tabIndex={0}
      data-value={`${value} · ${rule}`}
      aria-description={i18n._('thread.moved-score', { value, rule })}
    >
      {children}
    </mark>
  );
}
