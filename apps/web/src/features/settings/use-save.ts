import type { ClientRequestName, ClientRequests } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { useState } from 'react';
import { errorMessage } from '../../i18n/error-message';
import { useLive } from '../../live/live-context';

export interface Saving {
  isBusy: boolean;
  /** What was refused, in the member's language, and which field with what it takes. */
  problem: string | null;
  clear(): void;
  ask<Name extends ClientRequestName>(
    name: Name,
    request: ClientRequests[Name]['request'],
  ): Promise<ClientRequests[Name]['answer'] | null>;
}

/** Asks the server to keep something, and says what was wrong. Answers null when it was refused. */
export function useSave(): Saving {
  const { connection } = useLive();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    isBusy,
    problem,
    clear: () => setProblem(null),
    async ask(name, request) {
      setIsBusy(true);
      const outcome = await connection.request(name, request);
      setIsBusy(false);
      if (outcome.ok) {
        setProblem(null);
        return outcome.data;
      }
      const field = outcome.fields?.[0];
      const message = errorMessage(outcome.code, outcome.errorId);
      setProblem(
        field === undefined
          ? message
          : i18n._('routing.problem', { message, field: field.field, remedy: field.message }),
      );
      return null;
    },
  };
}
