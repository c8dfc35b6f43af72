import type { ConversationHistoryItem } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { formatShort } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { useNow } from '../../shared/use-now';
import { Section } from './Section';

const DOTS = { negative: 'bg-neg-fill', neutral: 'bg-neu-fill', positive: 'bg-pos-fill' } as const;

/** The customer's other conversations on this channel. */
export function HistorySection({ history }: { history: readonly ConversationHistoryItem[] }) {
  const { i18n } = useLingui();
  const now = useNow();
  return (
    <Section title={i18n._('context.history')}>
      <ul>
        {history.map((item) => (
          <li key={item.id}>
            <Link
              to="/conversations/$conversationId"
              params={{ conversationId: item.id }}
              search={(search) => search}
              replace
              className="-mx-2 flex items-start gap-2.25 rounded-md px-2 py-1 leading-4.25 hover:bg-hover"
            >
              <i className={`mt-1.25 h-1.75 w-1.75 flex-none rounded-full ${DOTS[item.polarity]}`} aria-hidden="true" />
              <span className="min-w-0 flex-1">
                <span className="line-clamp-2 break-words">{neutralise(item.excerpt)}</span>
                <span className="block text-xs text-ink-3">
                  {i18n._('context.history-line', {
                    polarity: i18n._(`polarity.${item.polarity}`),
                    state: i18n._(`state.${item.state}`),
                  })}
                </span>
              </span>
              <time className="flex-none text-xs text-ink-3 tabular-nums" dateTime={item.lastActivityAt}>
                {formatShort(i18n.locale, item.lastActivityAt, now)}
              </time>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
