import { Injectable } from '@nestjs/common';
import { fetchPicture, Outbound, PictureError } from '@genklang/channels';
import type { Picture } from '@genklang/channels';
import { Database, MediaRepository } from '@genklang/entities';
import { Clock } from '@genklang/platform';

/** Longer than any picture may take. */
const LEASE_MS = 20_000;

/** Fetches the pictures of posts for those who look: the browser asks nobody but us, and the poster learns nothing of it. */
@Injectable()
export class PicturesService {
  private readonly media = new MediaRepository();

  constructor(
    private readonly database: Database,
    private readonly outbound: Outbound,
    private readonly clock: Clock,
  ) {}

  /** Fetches a picture that is wanted, once. What goes wrong with it is written down, never thrown. */
  async fetch(workspaceId: string, mediaId: string): Promise<void> {
    const now = this.clock.now();
    const lease = { now, until: new Date(now.getTime() + LEASE_MS) };
    const address = await this.database.inWorkspace(
      workspaceId,
      async (scope) => await this.media.claim(scope, mediaId, lease),
    );
    if (address === null) {
      return;
    }
    const picture = await this.attempt(address);
    await this.database.inWorkspace(workspaceId, async (scope) => {
      const ended = { now: this.clock.now() };
      await (picture instanceof PictureError
        ? this.media.fail(scope, mediaId, { ...ended, problem: picture.message })
        : this.media.finish(scope, mediaId, { ...ended, ...picture }));
    });
  }

  private async attempt(address: string): Promise<Picture | PictureError> {
    try {
      return await fetchPicture(this.outbound, address);
    } catch (error) {
      if (error instanceof PictureError) {
        return error;
      }
      throw error;
    }
  }
}
