import { isUUID } from 'class-validator';
import { describeNetwork } from '@genklang/channels/descriptors';
import { MAX_ALT_LENGTH, pictureProblem } from '@genklang/contract';
import type { AttachedPicture, SendReplyRequest } from '@genklang/contract';
import type { Channel, NewReply, ReplyPictureRepository, WorkspaceScope } from '@genklang/entities';
import { AppError } from '@genklang/platform';

interface Taking {
  request: SendReplyRequest;
  reply: NewReply;
  channel: Channel;
}

/** Lets a reply take its pictures along. @throws {AppError} naming what is wrong with them. */
export async function takePictures(
  scope: WorkspaceScope,
  repository: ReplyPictureRepository,
  { request, reply, channel }: Taking,
): Promise<void> {
  const pictures = (request.pictures ?? []).map(parsePicture);
  if (pictures.length === 0 || reply.memberId === null) {
    return;
  }
  const rule = describeNetwork(channel.network).pictures;
  if (rule === undefined || pictures.length > rule.max) {
    throw new AppError('pictures_too_many');
  }
  const owner = { conversationId: reply.conversationId, memberId: reply.memberId };
  const ids = pictures.map(({ id }) => id);
  const found = await repository.listUnsent(scope, ids, owner);
  if (found.length !== ids.length) {
    throw new AppError('picture_gone');
  }
  for (const { contentType, bytes } of found) {
    const problem = pictureProblem(rule, { type: contentType, bytes });
    if (problem !== null) {
      throw new AppError(problem);
    }
  }
  await repository.attach(scope, reply.id, pictures);
}

function parsePicture({ id, alt }: AttachedPicture): AttachedPicture {
  const isFitting = alt === null || (typeof alt === 'string' && alt.length <= MAX_ALT_LENGTH);
  if (!isUUID(id) || !isFitting) {
    throw new AppError('invalid_input', {
      fields: [
        { field: 'pictures', message: `take an id each, and a description of at most ${MAX_ALT_LENGTH} characters` },
      ],
    });
  }
  return { id, alt: alt === null || alt.trim() === '' ? null : alt.trim() };
}
