import { Injectable } from '@nestjs/common';
import type { JobHandlers } from '@genklang/queue';
import { PicturesService } from './pictures.service';
import { PreviewsService } from './previews.service';

/** Who fetches what strangers put on the web. */
@Injectable()
export class MediaWorkers {
  constructor(
    private readonly pictures: PicturesService,
    private readonly previews: PreviewsService,
  ) {}

  handlers(): Pick<JobHandlers, 'media.fetch' | 'preview.fetch'> {
    return {
      'media.fetch': async ({ workspaceId, mediaId }) => await this.pictures.fetch(workspaceId, mediaId),
      'preview.fetch': async ({ workspaceId, previewId }) => await this.previews.fetch(workspaceId, previewId),
    };
  }
}
