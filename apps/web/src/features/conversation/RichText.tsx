import type { MemberSummary, SentimentEvidence } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { formatSigned } from '../../shared/format/numbers';
import { ruleWords } from '../../shared/format/rule-words';
import { segmentsOf } from '../../shared/text/segments';
import type { TextSegment } from '../../shared/text/segments';
import { neutralise } from '../../shared/text/neutralise';
import { cutAtMembers } from './mentions';

interface RichTextProps {
  text: string;
  language?: string;
  evidence?: readonly SentimentEvidence[];
  /** Colleagues whom the text may name. */
  members?: readonly MemberSummary[];
}

const NOBODY: readonly MemberSummary[] = [];

/** A foreign text: text nodes only, with its links, its handles, and the words that moved the score. */
export function RichText({ text, language, evidence, members = NOBODY }: RichTextProps) {
  const segments = useMemo(() => segmentsWithMembers(text, { evidence, members }), [text, evidence, members]);
  return (
    <p className="message-text" lang={language} dir="auto">
      {segments.map((segment, index) => (
        <Segment key={index} segment={segment} />
      ))}
    </p>
  );
}

/** What moved the score is told by places in the whole text: a text that names colleagues has no such words. */
function segmentsWithMembers(
  text: string,
  { evidence, members }: { evidence?: readonly SentimentEvidence[]; members: readonly MemberSummary[] },
): TextSegment[] {
  if (members.length === 0) {
    return segmentsOf(text, evidence);
  }
  return cutAtMembers(text, members).flatMap((run) =>
    run.member === null
      ? segmentsOf(run.text)
      : [{ text: neutralise(run.text), kind: 'member', href: null, evidence: null }],
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
  if (kind === 'member') {
    return (
      <strong className="at" data-testid="mentioned">
        {text}
      </strong>
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
