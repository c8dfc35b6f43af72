import type { CustomerDetail } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { CustomerConversationLine } from '../customers/CustomerConversationLine';
import { Section } from './Section';

/** Conversations that the pane shows. */
const SHOWN = 6;

/** The customer's other conversations, whichever of their handles wrote. */
export function HistorySection({ detail, conversationId }: { detail: CustomerDetail; conversationId: string }) {
  const { i18n } = useLingui();
  const others = detail.history.filter(({ id }) => id !== conversationId).slice(0, SHOWN);
  const count = detail.counts.open + detail.counts.closed;
  if (others.length === 0) {
    return null;
  }
  return (
    <Section
      title={i18n._('context.history')}
      name="history"
      aside={
        <Link
          to="/customers/$customerId"
          params={{ customerId: detail.id }}
          className="inline-flex min-h-6 items-center font-medium text-accent hover:underline"
          data-testid="all-history"
        >
          {i18n._('customer.all-conversations', { count })}
        </Link>
      }
    >
      <ul>
        {others.map((item) => (
          <CustomerConversationLine key={item.id} item={item} isReplaced />
        ))}
      </ul>
    </Section>
  );
}
