import { may } from '@genklang/contract';
import type { ConversationRow, EmpathyAnswer } from '@genklang/contract';
import { useEffect, useRef, useState } from 'react';
import { useLive, useSession } from '../../live/live-context';
import { useObservable } from '../../shared/observable';
import { empathyShown } from './empathy-shown';

/** So long after the last key. */
const DEBOUNCE_MS = 400;
/** Less than this is no reply yet. */
const LEAST_WORDS = 3;

/** What was found, and in which text. */
export interface EmpathyReport extends EmpathyAnswer {
  text: string;
}

/**
 * What a reply lacks that is being written to an upset customer; null where there is nothing to say. What was found last stays until
 * the next answer, so that nothing flickers while somebody types.
 */
export function useEmpathy(row: ConversationRow, text: string): EmpathyReport | null {
  const { connection } = useLive();
  const { member } = useSession();
  const isOn = useObservable(empathyShown) && may(member.role, 'reply.send') && countWords(text) >= LEAST_WORDS;
  const [report, setReport] = useState<EmpathyReport | null>(null);
  // A conversation that needs no advice needs none for the next words either, until something changes in it.
  const quiet = useRef<number | null>(null);
  useEffect(() => {
    if (!isOn || quiet.current === row.version) {
      setReport(null);
      return;
    }
    let isWanted = true;
    const timer = setTimeout(() => {
      void connection.request('empathy.check', { conversationId: row.id, text }).then((answer) => {
        if (isWanted && answer.ok) {
          quiet.current = answer.data === null ? row.version : null;
          setReport(answer.data === null ? null : { ...answer.data, text });
        }
      });
    }, DEBOUNCE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [connection, isOn, row.id, row.version, text]);
  return report;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
