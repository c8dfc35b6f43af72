import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { PostRevisions } from '@genklang/contract';
import {
  Database,
  LinkPreviewRepository,
  MediaRepository,
  MentionRepository,
  ReplyPictureRepository,
} from '@genklang/entities';
import type { FetchedPicture } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Jobs, mediaJobId } from '@genklang/queue';
import type { Session } from '../auth/session';

/** How long somebody who looks waits for ingestion to fetch a picture, and how often it is looked for. */
const PATIENCE_MS = 8_000;
const LOOK_MS = 120;
/** A picture that failed is not asked for again at once, whoever looks. */
const REST_MS = 3_000;

/** What hangs on posts beside their words: pictures, and what the words were before. */
@Injectable()
export class MediaService {
  private readonly media = new MediaRepository();
  private readonly mentions = new MentionRepository();
  private readonly ours = new ReplyPictureRepository();
  private readonly previews = new LinkPreviewRepository();

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** The picture of a medium, of a reply of ours, or of the page behind a link. One of a medium that nobody has looked at yet is asked for, and waited for. */
  async getPicture({ workspaceId, memberId }: Session, mediaId: string): Promise<FetchedPicture> {
    const held = await this.database.inWorkspace(
      workspaceId,
      async (scope) =>
        (await this.ours.findShown(scope, mediaId, memberId)) ?? (await this.previews.findPicture(scope, mediaId)),
    );
    if (held !== null) {
      return held;
    }
    await this.want(workspaceId, mediaId);
    for (let waited = 0; waited <= PATIENCE_MS; waited += LOOK_MS) {
      const { state, picture } = await this.look(workspaceId, mediaId);
      if (picture !== null) {
        return picture;
      }
      if (state !== 'wanted') {
        break;
      }
      await pause(LOOK_MS);
    }
    throw new AppError('picture_unavailable');
  }

  async listRevisions({ workspaceId }: Session, mentionId: string): Promise<PostRevisions> {
    return await this.database.inWorkspace(workspaceId, async (scope) => {
      if ((await this.mentions.find(scope, mentionId)) === null) {
        throw new AppError('not_found');
      }
      const revisions = await this.media.listRevisions(scope, mentionId);
      return {
        revisions: revisions.map(({ version, text, replacedAt }) => ({
          version,
          text,
          replacedAt: replacedAt.toISOString(),
        })),
      };
    });
  }

  private async want(workspaceId: string, mediaId: string): Promise<void> {
    const isWanted = await this.database.inWorkspace(workspaceId, async (scope) => {
      const now = this.clock.now();
      const medium = await this.media.find(scope, mediaId);
      if (medium === null || !medium.hasPicture) {
        throw new AppError('not_found');
      }
      const rests = medium.endedAt !== null && now.getTime() - medium.endedAt.getTime() < REST_MS;
      if (medium.state === 'ready' || (medium.state === 'failed' && rests)) {
        return false;
      }
      await this.media.want(scope, mediaId, now);
      return true;
    });
    if (isWanted) {
      await this.jobs.add('media.fetch', { workspaceId, mediaId }, { id: mediaJobId(mediaId) });
    }
  }

  private async look(
    workspaceId: string,
    mediaId: string,
  ): Promise<{ state: string | null; picture: FetchedPicture | null }> {
    return await this.database.inWorkspace(workspaceId, async (scope) => {
      const state = (await this.media.find(scope, mediaId))?.state ?? null;
      return { state, picture: state === 'ready' ? await this.media.getPicture(scope, mediaId) : null };
    });
  }
}
