import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { firstWebLink } from '@genklang/contract';
import type { LinkPreviewAnswer } from '@genklang/contract';
import { Database, LinkPreviewRepository } from '@genklang/entities';
import type { LinkPreviewStanding } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import { Jobs, previewJobId } from '@genklang/queue';
import type { Session } from '../auth/session';

/** How long somebody who looks waits for ingestion to read a page and its picture, and how often it is looked for. */
const PATIENCE_MS = 12_000;
const LOOK_MS = 150;

/**
 * What the page behind the first link of a post says of itself. Nobody names an address here: it is taken from a post of the
 * workspace, and nothing is asked for where the workspace has not switched previews on.
 */
@Injectable()
export class LinkPreviewsService {
  private readonly previews = new LinkPreviewRepository();

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** A page that nobody has looked at yet, or not for long, is asked for and waited for. */
  async get({ workspaceId }: Session, mentionId: string): Promise<LinkPreviewAnswer> {
    const link = await this.findLink(workspaceId, mentionId);
    if (typeof link !== 'string') {
      return link;
    }
    for (let waited = 0; waited <= PATIENCE_MS; waited += LOOK_MS) {
      const standing = await this.look(workspaceId, link);
      if (standing.state !== 'wanted') {
        return present(link, standing);
      }
      if (waited === 0) {
        const previewId = standing.id;
        await this.jobs.add('preview.fetch', { workspaceId, previewId }, { id: previewJobId(previewId) });
      }
      await pause(LOOK_MS);
    }
    return { state: 'none' };
  }

  /** The link, or the answer where none is to be shown. */
  private async findLink(workspaceId: string, mentionId: string): Promise<string | LinkPreviewAnswer> {
    return await this.database.inWorkspace(workspaceId, async (scope) => {
      const text = await this.previews.findText(scope, mentionId);
      if (text === null) {
        throw new AppError('not_found');
      }
      return (await this.previews.isOn(scope)) ? (firstWebLink(text) ?? { state: 'none' }) : { state: 'off' };
    });
  }

  private async look(workspaceId: string, link: string): Promise<LinkPreviewStanding> {
    return await this.database.inWorkspace(
      workspaceId,
      async (scope) => await this.previews.want(scope, link, this.clock.now()),
    );
  }
}

function present(
  url: string,
  { id, title, description, siteName, hasPicture }: LinkPreviewStanding,
): LinkPreviewAnswer {
  if (title === null || siteName === null) {
    return { state: 'none' };
  }
  return { state: 'ready', preview: { url, title, description, siteName, pictureId: hasPicture ? id : null } };
}
