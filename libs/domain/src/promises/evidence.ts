/** A reply that has gone out, and when. */
export interface SentReply {
  id: string;
  sentAt: Date;
}

/** The reply that speaks for a promise: the last one in time, else the first one that came too late. */
export function chooseEvidence<Reply extends SentReply>(
  dueAt: Date,
  replies: readonly Reply[],
): { reply: Reply; isInTime: boolean } | null {
  const inOrder = replies.toSorted((left, right) => left.sentAt.getTime() - right.sentAt.getTime());
  const inTime = inOrder.findLast(({ sentAt }) => sentAt <= dueAt);
  const reply = inTime ?? inOrder[0];
  return reply === undefined ? null : { reply, isInTime: inTime !== undefined };
}
