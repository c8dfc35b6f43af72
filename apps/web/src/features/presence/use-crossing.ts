import type { Colleague } from '@genklang/contract';
import { useState } from 'react';
import { usePresence } from './use-presence';

/** A colleague who writes while the member is about to send. */
export interface Crossing {
  writer: Colleague | null;
  /** The member was told of this one: the next send goes ahead. */
  isWarned: boolean;
  warn(): void;
}

export function useCrossing(conversationId: string): Crossing {
  const writer = usePresence(conversationId).writers[0] ?? null;
  const [warnedOf, setWarnedOf] = useState<string | null>(null);
  return {
    writer,
    isWarned: writer !== null && warnedOf === writer.id,
    warn: () => setWarnedOf(writer?.id ?? null),
  };
}
