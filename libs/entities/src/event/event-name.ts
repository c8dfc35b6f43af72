/** Past facts of the event log. `subject` is the id of the mention, reply, note, activity or channel that it is about. */
export type EventName =
  | 'mention.received'
  | 'mention.edited'
  | 'mention.measured'
  | 'mention.deleted'
  | 'mention.judged'
  | 'mention.rescored'
  | 'conversation.opened'
  | 'conversation.claimed'
  | 'conversation.released'
  | 'conversation.closed'
  | 'conversation.reopened'
  | 'conversation.merged'
  | 'reply.queued'
  | 'reply.changed'
  | 'note.added'
  | 'channel.changed';
