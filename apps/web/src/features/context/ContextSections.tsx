import type { MentionEntry } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Suspense } from 'react';
import { useRowView, useThread } from '../../live/live-context';
import type { ThreadFacts } from '../../live/thread-store';
import { CustomerNotes } from '../customers/CustomerNotes';
import { useCustomer } from '../customers/use-customer';
import { DeadlineSection } from '../deadline/DeadlineSection';
import { EndingSection } from '../ending/EndingSection';
import { PromiseSection } from '../promises/PromiseSection';
import { lazyPart } from '../../shared/lazy-part';
import { CustomerSection } from './CustomerSection';
import { HistorySection } from './HistorySection';
import { LabelsSection } from './LabelsSection';
import { ReachSection } from './ReachSection';
import { Section } from './Section';
import { SentimentSection } from './SentimentSection';

const StockSection = lazyPart(() => import('../stock/StockSection'), 'StockSection');

/** Sections with something to say; one without data is not there at all. */
export function ContextSections({ id }: { id: string }) {
  const { entries, facts } = useThread(id);
  const row = useRowView(id)?.row ?? null;
  if (row === null || facts === null) {
    return null;
  }
  const mentions = entries.filter((entry): entry is MentionEntry => entry.type === 'mention');
  const latest = mentions.findLast((mention) => mention.author.id === row.customer.id) ?? null;
  return (
    <>
      {row.deadline !== null && <DeadlineSection id={id} deadline={row.deadline} />}
      {row.promise !== null && <PromiseSection row={row} />}
      <Suspense>
        <StockSection row={row} />
      </Suspense>
      <EndingSection row={row} />
      {latest !== null && <SentimentSection entry={latest} />}
      <ReachSection reach={row.reach} mentions={mentions} customerId={row.customer.id} />
      <PersonSections customer={facts.customer} conversationId={id} mentionId={latest?.id ?? null} />
      <LabelsSection row={row} />
    </>
  );
}

interface PersonSectionsProps {
  customer: ThreadFacts['customer'];
  conversationId: string;
  /** The customer's latest post: what a new note is about. */
  mentionId: string | null;
}

/** Who wrote, what we remember of them, and what else passed between us. */
function PersonSections({ customer, conversationId, mentionId }: PersonSectionsProps) {
  const { i18n } = useLingui();
  const { data } = useCustomer(customer.id);
  return (
    <>
      <CustomerSection customer={customer} detail={data} />
      {data !== null && (
        <>
          <Section title={i18n._('customer.notes')} name="notes">
            <CustomerNotes customer={data} mentionId={mentionId} />
          </Section>
          <HistorySection detail={data} conversationId={conversationId} />
        </>
      )}
    </>
  );
}
