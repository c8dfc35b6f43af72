import type { CorrectionAnswer, MentionEntry, Polarity } from '@genklang/contract';
import { i18n } from '@lingui/core';
import { errorMessage } from '../../i18n/error-message';
import type { Outcome } from '../../live/live-sync';
import type { Live } from '../../live/live';

type Desk = Pick<Live, 'connection' | 'rows' | 'threads' | 'toasts'>;

/** Says how a post feels. What it showed before can be had back with one key. */
export async function judge(desk: Desk, entry: MentionEntry, polarity: Polarity): Promise<void> {
  const { id: mentionId, sentiment } = entry;
  const outcome = await desk.connection.request('sentiment.correct', { mentionId, polarity });
  const correctionId = take(desk, outcome);
  if (correctionId === null || correctionId === sentiment.correction?.id) {
    return;
  }
  const isConfirmed = sentiment.correction === null && sentiment.polarity === polarity;
  desk.toasts.show({
    message: i18n._(isConfirmed ? 'toast.confirmed' : 'toast.corrected', {
      feeling: i18n._(`polarity.${polarity}`).toLowerCase(),
    }),
    tone: 'done',
    action: { label: i18n._('toast.undo'), key: 'z', run: () => void takeBack(desk, mentionId, correctionId) },
  });
}

/** Takes a judgement back: the one before it stands again, or the scorer's word. */
export async function takeBack(desk: Desk, mentionId: string, correctionId: string): Promise<void> {
  take(desk, await desk.connection.request('sentiment.undo', { mentionId, correctionId }));
}

/** Shows an answer without waiting for the push; a refusal is told. */
function take(desk: Desk, outcome: Outcome<CorrectionAnswer>): string | null {
  if (!outcome.ok) {
    desk.toasts.show({ message: errorMessage(outcome.code, outcome.errorId), tone: 'problem' });
    return null;
  }
  const { row, entry, correctionId } = outcome.data;
  desk.rows.upsert(row);
  desk.threads.apply([{ conversationId: row.id, threadId: row.threadId, entry }]);
  return correctionId;
}
