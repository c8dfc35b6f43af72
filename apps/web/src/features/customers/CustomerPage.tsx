import type { CustomerDetail } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useLive } from '../../live/live-context';
import { neutralise } from '../../shared/text/neutralise';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { ConnectionBanner } from '../connection/ConnectionBanner';
import { PageFoot } from '../settings/PageFoot';
import { CustomerConversations } from './CustomerConversations';
import { CustomerProfile } from './CustomerProfile';
import { CustomerTimeline } from './CustomerTimeline';
import { useCustomer } from './use-customer';

const BONES = ['h-24', 'h-40', 'h-40'];

/** Everything about one person: who they are, where they write, and what passed between us. */
export function CustomerPage() {
  const { i18n } = useLingui();
  const { customerId } = useParams({ from: '/member/customers/$customerId' });
  const { customers } = useLive();
  const { data, failure } = useCustomer(customerId);
  return (
    <div className="flex h-dvh flex-col bg-surface">
      <ConnectionBanner />
      <header className="flex min-h-15 flex-none items-center gap-2.5 border-b border-border px-3 md:px-5">
        <Link to="/" className="btn btn-icon" aria-label={i18n._('action.back')} data-testid="back">
          <ArrowLeft size={18} aria-hidden="true" />
        </Link>
        <h1 className="min-w-0 flex-1 truncate text-lg font-semibold tracking-[-0.015em]">
          {data === null ? i18n._('context.customer') : neutralise(data.name)}
        </h1>
      </header>
      <main className="min-h-0 flex-1 overflow-y-auto" data-testid="customer-page">
        {data === null ? (
          <div className="px-4 py-5 md:px-8">
            <NotLoaded
              failure={failure}
              title={i18n._('customer.failed')}
              bones={BONES}
              onRetry={() => void customers.load(customerId)}
            />
          </div>
        ) : (
          <div className="mx-auto grid max-w-280 gap-6 px-4 py-5 md:px-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
            <CustomerProfile key={data.id} customer={data} />
            <Happened customer={data} />
          </div>
        )}
      </main>
      <PageFoot />
    </div>
  );
}

function Happened({ customer }: { customer: CustomerDetail }) {
  const { i18n } = useLingui();
  return (
    <Tabs.Root defaultValue="conversations" className="min-w-0">
      <Tabs.List className="mb-3 flex gap-1" aria-label={i18n._('customer.happened')}>
        <Tabs.Trigger value="conversations" className="tab">
          {i18n._('customer.conversations')}
        </Tabs.Trigger>
        <Tabs.Trigger value="timeline" className="tab" data-testid="tab-timeline">
          {i18n._('customer.timeline')}
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="conversations" tabIndex={-1}>
        <CustomerConversations customer={customer} />
      </Tabs.Content>
      <Tabs.Content value="timeline" tabIndex={-1}>
        <CustomerTimeline customer={customer} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
