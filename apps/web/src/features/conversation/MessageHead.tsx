import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { formatFull, formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';

interface MessageHeadProps {
  name: string;
  /** Who this is, in words: a customer, a colleague for an account, a note. */
  role: string;
  at: string;
  tone?: 'plain' | 'note';
  children?: ReactNode;
}

export function MessageHead({ name, role, at, tone = 'plain', children }: MessageHeadProps) {
  const { i18n } = useLingui();
  const now = useNow();
  const colours = tone === 'note' ? 'text-note-ink' : 'text-ink-3';
  return (
    <div className={`mb-0.75 flex items-baseline gap-1.5 text-sm ${colours}`}>
      <span className={`truncate text-base leading-4 font-semibold ${tone === 'note' ? '' : 'text-ink'}`}>{name}</span>
      <span className="truncate">{role}</span>
      {children}
      <time className="ml-auto flex-none tabular-nums" dateTime={at} title={formatFull(i18n.locale, at)}>
        {formatMoment(i18n.locale, at, now)}
      </time>
    </div>
  );
}
