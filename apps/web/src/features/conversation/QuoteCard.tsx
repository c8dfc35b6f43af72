import type { QuotedPost } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { handleText } from '../../shared/format/handle';
import { safeHref } from '../../shared/text/linkify';
import { neutralise } from '../../shared/text/neutralise';

/** The post that another one quotes, small. */
export function QuoteCard({ quoted }: { quoted: QuotedPost }) {
  const { i18n } = useLingui();
  const href = safeHref(quoted.url);
  return (
    <blockquote
      className="mt-1.5 rounded-lg border border-border px-3 py-2 text-sm"
      aria-label={i18n._('thread.quotes', { name: neutralise(quoted.name) })}
      data-testid="quoted"
    >
      <p className="flex gap-1.5">
        <span className="truncate font-semibold">{neutralise(quoted.name)}</span>
        <span className="truncate text-ink-3">{handleText(quoted.handle)}</span>
        {href !== null && (
          <a
            href={href}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="ml-auto flex-none text-accent hover:underline"
          >
            {i18n._('thread.original')}
          </a>
        )}
      </p>
      <p className="line-clamp-4 text-ink-2 [overflow-wrap:anywhere]" dir="auto">
        {neutralise(quoted.text)}
      </p>
    </blockquote>
  );
}
