import type { UnreadBulletin } from '@genklang/contract';

/** Those of the unread bulletins that somebody still needs to read. */
export function stillUnread(unread: readonly UnreadBulletin[], now: Date): readonly UnreadBulletin[] {
  return unread.filter(({ endsAt }) => endsAt === null || new Date(endsAt) > now);
}

/** What is to be read before a reply in a conversation with these labels. One without a topic is about every conversation. */
export function mustRead(unread: readonly UnreadBulletin[], labelIds: readonly string[]): readonly UnreadBulletin[] {
  return unread.filter(
    (bulletin) =>
      bulletin.isMandatory &&
      (bulletin.labelIds.length === 0 || bulletin.labelIds.some((labelId) => labelIds.includes(labelId))),
  );
}
