import { Injectable } from '@nestjs/common';
import { fetchPage, fetchPicture, Outbound, PageError, PictureError } from '@genklang/channels';
import type { LinkedPage, Picture } from '@genklang/channels';
import { Database, LinkPreviewRepository } from '@genklang/entities';
import { Clock } from '@genklang/platform';

/** Longer than any page and its picture may take. */
const LEASE_MS = 30_000;
/** What a page said is shown for a day; one that said nothing is asked again after an hour. */
const KEPT_MS = 24 * 3_600_000;
const REST_MS = 3_600_000;

/** Reads the pages behind links for those who look: the browser asks nobody but us, and the site learns nothing of who looks. */
@Injectable()
export class PreviewsService {
  private readonly previews = new LinkPreviewRepository();

  constructor(
    private readonly database: Database,
    private readonly outbound: Outbound,
    private readonly clock: Clock,
  ) {}

  /** Reads a page that is wanted, once. What goes wrong with it is written down, never thrown. */
  async fetch(workspaceId: string, previewId: string): Promise<void> {
    const now = this.clock.now();
    const lease = { now, until: new Date(now.getTime() + LEASE_MS) };
    const address = await this.database.inWorkspace(
      workspaceId,
      async (scope) => await this.previews.claim(scope, previewId, lease),
    );
    if (address === null) {
      return;
    }
    const page = await this.readPage(address);
    const picture = page instanceof PageError ? null : await this.readPicture(page.picture);
    await this.database.inWorkspace(workspaceId, async (scope) => {
      const ended = this.clock.now();
      await (page instanceof PageError
        ? this.previews.fail(scope, previewId, { problem: page.message, now: ended, expiresAt: after(ended, REST_MS) })
        : this.previews.finish(scope, previewId, { ...page, picture, now: ended, expiresAt: after(ended, KEPT_MS) }));
    });
  }

  private async readPage(address: string): Promise<LinkedPage | PageError> {
    try {
      return await fetchPage(this.outbound, address);
    } catch (error) {
      if (error instanceof PageError) {
        return error;
      }
      throw error;
    }
  }

  /** A page whose picture cannot be had is shown without one. */
  private async readPicture(address: string | null): Promise<Picture | null> {
    try {
      return address === null ? null : await fetchPicture(this.outbound, address);
    } catch (error) {
      if (error instanceof PictureError) {
        return null;
      }
      throw error;
    }
  }
}

function after(at: Date, ms: number): Date {
  return new Date(at.getTime() + ms);
}
