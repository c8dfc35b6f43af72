import type { Draft, DraftRepository, MarkRepository, NewEvent, WorkspaceScope } from '@genklang/entities';

/** What moving a text needs: where texts are, whose view of drafts follows them, and what time it is. */
export interface DraftMove {
  drafts: DraftRepository;
  marks: MarkRepository;
  now: Date;
}

type Reply = Pick<Draft, 'memberId' | 'conversationId' | 'text' | 'seenReplyId'>;

/** Puts a reply in place of what a member has there; their view of drafts follows. */
export async function putReply(
  { drafts, marks, now }: DraftMove,
  scope: WorkspaceScope,
  draft: Reply,
): Promise<NewEvent[]> {
  const { memberId, conversationId } = draft;
  await drafts.putReply(scope, draft, now);
  const at = (await drafts.hasText(scope, memberId, conversationId)) ? now : null;
  await marks.setDated(scope, 'drafted', { memberIds: [memberId], conversationIds: [conversationId], at });
  return [{ name: 'mark.changed', conversationId, subjectId: memberId }];
}

/** Puts a text below what a member has there already. */
export async function addToReply(move: DraftMove, scope: WorkspaceScope, added: Reply): Promise<NewEvent[]> {
  const held = await move.drafts.findReplyForUpdate(scope, added);
  const { text } = added;
  const whole = held === null || held.text === text ? text : `${held.text.trimEnd()}\n\n${text}`;
  return await putReply(move, scope, { ...added, text: whole });
}

/** Gives every unsent reply of a member who leaves to another one. */
export async function giveAllReplies(
  move: DraftMove,
  scope: WorkspaceScope,
  { fromMemberId, toMemberId }: { fromMemberId: string; toMemberId: string },
): Promise<NewEvent[]> {
  const events: NewEvent[] = [];
  for (const { conversationId, text, seenReplyId } of await move.drafts.listReplies(scope, fromMemberId)) {
    const emptied = { memberId: fromMemberId, conversationId, text: '', seenReplyId: null };
    events.push(...(await putReply(move, scope, emptied)));
    events.push(...(await addToReply(move, scope, { memberId: toMemberId, conversationId, text, seenReplyId })));
  }
  return events;
}
