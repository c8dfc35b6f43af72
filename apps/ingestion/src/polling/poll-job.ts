/** The natural key of a poll: a channel, and when it is due. */
export function pollJobId(channelId: string, dueAt: Date): string {
  return `poll:${channelId}:${dueAt.getTime()}`;
}
