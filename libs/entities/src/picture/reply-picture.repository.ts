import type { PictureType } from '@genklang/contract';
import type { WorkspaceScope } from '../workspace/workspace-scope';
import { ReplyPicture } from './reply-picture.entity';

/** A picture about to be kept for a reply that is being written. */
export type NewReplyPicture = Pick<
  ReplyPicture,
  'id' | 'conversationId' | 'memberId' | 'contentType' | 'content' | 'width' | 'height' | 'createdAt'
>;

/** What a network is told of a picture. */
export interface SendablePicture {
  contentType: PictureType;
  content: Buffer;
  altText: string | null;
}

/** Pictures of our replies. One without a reply is its uploader's alone, and goes after a day. */
export class ReplyPictureRepository {
  async add(scope: WorkspaceScope, picture: NewReplyPicture): Promise<void> {
    await scope.manager.insert(ReplyPicture, {
      ...picture,
      workspaceId: scope.workspaceId,
      replyId: null,
      position: 0,
      altText: null,
    });
  }

  /** What a member may look at: their own, and what a reply took along. */
  async findShown(scope: WorkspaceScope, id: string, memberId: string): Promise<SendablePicture | null> {
    const rows: SendablePicture[] = await scope.manager.query(
      `select content_type as "contentType", content, alt_text as "altText" from reply_picture
       where workspace_id = $1 and id = $2 and (reply_id is not null or member_id = $3)`,
      [scope.workspaceId, id, memberId],
    );
    return rows[0] ?? null;
  }

  /** A member's pictures of a conversation that no reply has taken along, without their bytes. */
  async listUnsent(
    scope: WorkspaceScope,
    ids: string[],
    owner: { conversationId: string; memberId: string },
  ): Promise<{ id: string; contentType: PictureType; bytes: number }[]> {
    return await scope.manager.query(
      `select id, content_type as "contentType", length(content) as bytes from reply_picture
       where workspace_id = $1 and id = any($2) and conversation_id = $3 and member_id = $4 and reply_id is null
       for update`,
      [scope.workspaceId, ids, owner.conversationId, owner.memberId],
    );
  }

  /** A reply takes pictures along, in this order. */
  async attach(
    scope: WorkspaceScope,
    replyId: string,
    pictures: readonly { id: string; alt: string | null }[],
  ): Promise<void> {
    await scope.manager.query(
      `update reply_picture p set reply_id = $2, alt_text = i.alt, position = i.position
       from unnest($3::uuid[], $4::text[], $5::smallint[]) as i (id, alt, position)
       where p.workspace_id = $1 and p.id = i.id`,
      [
        scope.workspaceId,
        replyId,
        pictures.map((picture) => picture.id),
        pictures.map((picture) => picture.alt),
        pictures.map((_, index) => index),
      ],
    );
  }

  /** What goes with a reply, in its order. Served by `reply_picture_of_reply`. */
  async listOfReply(scope: WorkspaceScope, replyId: string): Promise<SendablePicture[]> {
    return await scope.manager.query(
      `select content_type as "contentType", content, alt_text as "altText" from reply_picture
       where workspace_id = $1 and reply_id = $2 order by position`,
      [scope.workspaceId, replyId],
    );
  }

  /** What a reply that is taken back leaves to its author. They begin their day anew. */
  async release(
    scope: WorkspaceScope,
    replyId: string,
    owner: { memberId: string; now: Date },
  ): Promise<{ id: string; alt: string | null }[]> {
    const [rows]: [{ id: string; alt: string | null; position: number }[], number] = await scope.manager.query(
      `update reply_picture set reply_id = null, member_id = $3, created_at = $4
       where workspace_id = $1 and reply_id = $2 returning id, alt_text as alt, position`,
      [scope.workspaceId, replyId, owner.memberId, owner.now],
    );
    return rows.sort((left, right) => left.position - right.position).map(({ id, alt }) => ({ id, alt }));
  }

  /** Forgets what nobody sent. Served by `reply_picture_unsent`. */
  async prune(scope: WorkspaceScope, before: Date): Promise<void> {
    await scope.manager.query(
      'delete from reply_picture where workspace_id = $1 and reply_id is null and created_at < $2',
      [scope.workspaceId, before],
    );
  }
}
