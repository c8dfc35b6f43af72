import type { MentionEntry } from '@genklang/contract';
import { useRowView, useThread } from '../../live/live-context';
import { DeadlineSection } from '../deadline/DeadlineSection';
import { CustomerSection } from './CustomerSection';
import { HistorySection } from './HistorySection';
import { ReachSection } from './ReachSection';
import { SentimentSection } from './SentimentSection';

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
      {latest !== null && <SentimentSection entry={latest} />}
      <ReachSection reach={row.reach} mentions={mentions} customerId={row.customer.id} />
      <CustomerSection customer={facts.customer} />
      {facts.history.length > 0 && <HistorySection history={facts.history} />}
    </>
  );
}
