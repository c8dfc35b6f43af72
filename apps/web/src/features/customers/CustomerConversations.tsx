import type { CustomerConversationPage, CustomerDetail } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { CustomerConversationLine } from './CustomerConversationLine';
import { usePages } from './use-pages';

const BONES = ['h-12', 'h-12', 'h-12'];

/** All conversations of all handles, newest activity first. */
export function CustomerConversations({ customer }: { customer: CustomerDetail }) {
  const { i18n } = useLingui();
  const { pages, failure, more, reload } = usePages<CustomerConversationPage>(
    `/api/customers/${customer.id}/conversations`,
    customer,
  );
  if (pages === null) {
    return <NotLoaded failure={failure} title={i18n._('customer.failed')} bones={BONES} onRetry={reload} />;
  }
  return (
    <>
      <ul className="grid gap-1" data-testid="customer-conversations">
        {pages
          .flatMap(({ conversations }) => conversations)
          .map((item) => (
            <CustomerConversationLine key={item.id} item={item} />
          ))}
      </ul>
      {more !== null && (
        <button type="button" className="btn btn-outline mt-3" onClick={more} data-testid="more-conversations">
          {i18n._('customer.more')}
        </button>
      )}
    </>
  );
}
