import { useLingui } from '@lingui/react';
import { ListOrdered } from 'lucide-react';
import { formatCount } from '../../shared/format/numbers';
import type { ReplyLength } from './use-reply-length';

/** Offers to send a text that is too long in parts, and shows the parts as they will stand. */
export function SplitPanel({ fit }: { fit: ReplyLength }) {
  const { i18n } = useLingui();
  const { parts, split, join } = fit;
  if (parts === null) {
    return (
      <div className="px-3.5 pb-2">
        <button type="button" className="btn btn-outline btn-small" onClick={split} data-testid="split">
          <ListOrdered size={13} aria-hidden="true" />
          {i18n._('split.offer')}
        </button>
      </div>
    );
  }
  return (
    <section className="mx-2 mb-2 rounded-lg border border-border" aria-label={i18n._('split.title')}>
      <ol className="max-h-48 overflow-y-auto">
        {parts.map((part, index) => (
          <li key={index} className="border-b border-border px-3 py-2 last:border-b-0" data-testid="split-part">
            <div className="mb-0.5 flex justify-between text-sm text-ink-3 tabular-nums">
              <span>{i18n._('split.part', { part: index + 1, count: parts.length })}</span>
              <span>{i18n._('composer.left', { left: formatCount(i18n.locale, part.left) })}</span>
            </div>
            <p className="whitespace-pre-wrap wrap-anywhere">{part.text}</p>
          </li>
        ))}
      </ol>
      <div className="flex justify-end border-t border-border p-1">
        <button type="button" className="btn btn-small" onClick={join} data-testid="join">
          {i18n._('split.undo')}
        </button>
      </div>
    </section>
  );
}
