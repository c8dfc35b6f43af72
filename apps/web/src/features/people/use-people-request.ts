import type { ClientRequestName, ClientRequests } from '@genklang/contract';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';

/** Asks the server to change something; null when it refused, and the member was told why. */
export function usePeopleRequest(): <Name extends ClientRequestName>(
  name: Name,
  request: ClientRequests[Name]['request'],
) => Promise<{ data: ClientRequests[Name]['answer'] } | null> {
  const { connection, toasts } = useLive();
  return async (name, request) => {
    const outcome = await connection.request(name, request);
    if (!outcome.ok) {
      toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
      return null;
    }
    return { data: outcome.data };
  };
}
