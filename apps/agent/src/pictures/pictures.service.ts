import { Injectable } from '@nestjs/common';
import { describeNetwork, readPictureType } from '@genklang/channels/descriptors';
import { MAX_PICTURE_BYTES, pictureProblem } from '@genklang/contract';
import type { PictureRule, UploadedPicture } from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import type { Session } from '../auth/session';
import { WorkRepositories } from '../conversations/work-repositories';

/** A few bytes that unfold to more are an attack on whoever looks. */
const MAX_PIXELS = 50_000_000;

/** Pictures for replies that are being written. */
@Injectable()
export class PicturesService {
  constructor(
    private readonly database: Database,
    private readonly repositories: WorkRepositories,
    private readonly clock: Clock,
  ) {}

  /** How many bytes a picture for this conversation may have. @throws {AppError} where its network takes none. */
  async limitOf({ workspaceId }: Session, conversationId: string): Promise<number> {
    const { maxBytes } = await this.database.inWorkspace(
      workspaceId,
      async (scope) => await this.ruleOf(scope, conversationId),
    );
    return Math.min(maxBytes, MAX_PICTURE_BYTES);
  }

  /** Keeps a picture for a day, until a reply takes it along. What it is, its own bytes tell. */
  async add(session: Session, conversationId: string, content: Buffer): Promise<UploadedPicture> {
    const type = readPictureType(content);
    if (type === null || type.width * type.height > MAX_PIXELS) {
      throw new AppError('picture_type_wrong');
    }
    const id = newId();
    await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const rule = await this.ruleOf(scope, conversationId);
      const problem = pictureProblem(rule, { type: type.contentType, bytes: content.length });
      if (problem !== null) {
        throw new AppError(problem);
      }
      const { memberId } = session;
      await this.repositories.pictures.add(scope, {
        id,
        conversationId,
        memberId,
        content,
        ...type,
        createdAt: this.clock.now(),
      });
    });
    return { id, width: type.width, height: type.height };
  }

  private async ruleOf(scope: WorkspaceScope, conversationId: string): Promise<PictureRule> {
    const conversation = await this.repositories.conversations.find(scope, conversationId);
    if (!conversation) {
      throw new AppError('not_found');
    }
    const { network } = await this.repositories.channels.get(scope, conversation.channelId);
    const rule = describeNetwork(network).pictures;
    if (rule === undefined) {
      throw new AppError('pictures_too_many');
    }
    return rule;
  }
}
