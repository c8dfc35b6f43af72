import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { formatFull, formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { CopyLink } from './CopyLink';

interface MessageHeadProps {
  name: string;
  /** Who this is, in words: a customer, a colleague for an account, a note. */
  role: string;
  at: string;
  /** Where the post itself stands. */
  href?: string | null;
  /** What a link leads to; left out while there is nothing to lead to. */
  entryId?: string;
  tone?: 'plain' | 'note';
  children?: ReactNode;
}

export function MessageHead({ name, role, at, href = null, entryId, tone = 'plain', children }: MessageHeadProps) {
  const { i18n } = useLingui();
  const now = useNow();
  const colours = tone === 'note' ? 'text-note-ink' : 'text-ink-3';
  const time = (
    <time className="flex-none tabular-nums" dateTime={at} title={formatFull(i18n.locale, at)}>
      {formatMoment(i18n.locale, at, now)}
    </time>
  );
  return (
    <div className={`mb-0.75 flex items-baseline gap-1.5 text-sm ${colours}`}>
      <span className={`truncate text-base leading-4 font-semibold ${tone === 'note' ? '' : 'text-ink'}`}>{name}</span>
      <span className="truncate">{role}</span>
      {children}
      <span className="ml-auto" />
      {entryId !== undefined && <CopyLink entryId={entryId} />}
      {href === null ? (
        time
      ) : (
        <a
          href={href}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="flex-none hover:text-accent hover:underline"
        >
          <span className="sr-only">{i18n._('thread.original')}</span>
          {time}
        </a>
      )}
    </div>
  );
}
