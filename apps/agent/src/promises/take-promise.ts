import { isISO8601, isString } from 'class-validator';
import { MAX_PROMISE_LENGTH } from '@genklang/contract';
import type { ReplyPromise, SendReplyRequest } from '@genklang/contract';
import type { NewReply, PromiseRepository, WorkspaceScope } from '@genklang/entities';
import { AppError, newId } from '@genklang/platform';

interface Taking {
  request: SendReplyRequest;
  /** The answer, part by part. */
  parts: readonly [NewReply, ...NewReply[]];
}

/** Lets a reply take its promise along. Of an answer in parts it is made by the part that says it. */
export async function takePromise(
  scope: WorkspaceScope,
  repository: PromiseRepository,
  { request, parts }: Taking,
): Promise<void> {
  if (request.promise === undefined) {
    return;
  }
  const { text, dueAt, isAssumed } = parsePromise(request.promise);
  const [first] = parts;
  if (new Date(dueAt) <= (first.scheduledAt ?? first.createdAt)) {
    // It would be broken the moment it is made.
    throw new AppError('promise_too_early');
  }
  const reply = parts.find((part) => part.text.includes(text)) ?? first;
  await repository.propose(scope, {
    id: newId(),
    conversationId: reply.conversationId,
    replyId: reply.id,
    ownerId: reply.memberId,
    text,
    isAssumed,
    dueAt: new Date(dueAt),
    createdAt: reply.createdAt,
  });
}

function parsePromise({ text, dueAt, isAssumed }: ReplyPromise): ReplyPromise {
  const isText = isString(text) && text.trim() !== '' && text.length <= MAX_PROMISE_LENGTH;
  if (!isText || !isISO8601(dueAt, { strict: true }) || typeof isAssumed !== 'boolean') {
    throw new AppError('invalid_input', {
      fields: [{ field: 'promise', message: 'takes the sentence, a time, and whether that time is assumed' }],
    });
  }
  return { text: text.trim(), dueAt, isAssumed };
}
