import type { ConversationRow, StockWatchSummary } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { useEffect } from 'react';
import { errorMessage } from '../../i18n/error-message';
import type { Live } from '../../live/live';
import { useLive } from '../../live/live-context';
import { getJson } from '../../shared/http';
import { Observable, useObservable } from '../../shared/observable';

type Watches = readonly StockWatchSummary[];

interface Held {
  /** Of which the watches were read; null when they are to be read again. */
  version: number | null;
  watches: Observable<Watches>;
}

/** What was read, by each session's console and conversation: the strip and the panel ask once. */
const read = new WeakMap<object, Map<string, Held>>();

function heldOf(live: object, conversationId: string): Held {
  const known = read.get(live) ?? new Map<string, Held>();
  read.set(live, known);
  const held = known.get(conversationId) ?? { version: null, watches: new Observable<Watches>([]) };
  known.set(conversationId, held);
  return held;
}

/** What the customer of a conversation waits for; empty until it is read. */
export function useWatches({ id, version }: Pick<ConversationRow, 'id' | 'version'>): Watches {
  const live = useLive();
  const held = heldOf(live, id);
  useEffect(() => refresh(live, id, version), [live, id, version]);
  return useObservable(held.watches);
}

function refresh(live: object, id: string, version: number): void {
  const held = heldOf(live, id);
  if (held.version === version) {
    return;
  }
  held.version = version;
  getJson<StockWatchSummary[]>(`/api/conversations/${id}/stock-watches`).then(
    (watches) => held.version === version && held.watches.set(watches),
    () => {
      held.version = null;
    },
  );
}

/** Ends a watch, and offers to take that back. */
export async function endWatch(
  live: Live,
  conversationId: string,
  { watchId, end }: { watchId: string; end: 'cancel' | 'collect' },
): Promise<void> {
  if (!(await ask(live, conversationId, { watchId, word: end }))) {
    return;
  }
  live.toasts.show({
    message: i18n._(`stock-told.${end}`),
    tone: 'done',
    action: {
      label: i18n._('toast.undo'),
      key: 'z',
      run: () => void ask(live, conversationId, { watchId, word: 'undo' }),
    },
  });
}

async function ask(
  live: Live,
  conversationId: string,
  { watchId, word }: { watchId: string; word: 'cancel' | 'collect' | 'undo' },
): Promise<boolean> {
  const outcome = await live.connection.request(`stock.${word}`, { watchId });
  if (outcome.ok) {
    heldOf(live, conversationId).watches.set(outcome.data);
  } else {
    live.toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
  }
  return outcome.ok;
}

/** Shows what came of a request at once. */
export function putWatches(live: Live, conversationId: string, watches: Watches): void {
  heldOf(live, conversationId).watches.set(watches);
}
