import type { ClientRequestName, ClientRequests, CustomerDetail } from '@genklang/contract';
import { may } from '@genklang/contract';
import { errorMessage } from '../../i18n/error-message';
import type { CustomerSnapshot } from '../../live/customer-store';
import type { Outcome } from '../../live/live-sync';
import { useLive, useSession } from '../../live/live-context';
import { useObservable } from '../../shared/observable';

/** A customer by any of their handles, as they stand now. */
export function useCustomer(handleId: string): CustomerSnapshot {
  return useObservable(useLive().customers.get(handleId));
}

/** Whether the member may write anything down of customers. */
export function useMayChangeCustomers(): boolean {
  return may(useSession().member.role, 'customer.change');
}

type CustomerRequestName = {
  [Name in ClientRequestName]: ClientRequests[Name]['answer'] extends CustomerDetail ? Name : never;
}[ClientRequestName];

/** Changes a customer and shows what came of it at once; null when it was refused, and the member was told why. */
export function useCustomerRequest(): <Name extends CustomerRequestName>(
  name: Name,
  request: ClientRequests[Name]['request'],
) => Promise<CustomerDetail | null> {
  const { connection, customers, toasts } = useLive();
  return async (name, request) => {
    const outcome: Outcome<CustomerDetail> = await connection.request(name, request);
    if (outcome.ok) {
      customers.put(outcome.data);
      return outcome.data;
    }
    toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    return null;
  };
}
