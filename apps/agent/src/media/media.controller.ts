import { Controller, Get, Header, Param, Res, StreamableFile, UseGuards } from '@nestjs/common';
import type { LinkPreviewAnswer, PostRevisions } from '@genklang/contract';
import type { Response } from 'express';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import type { Session } from '../auth/session';
import { ParsedId } from '../http/parsed-id';
import { LinkPreviewsService } from './link-previews.service';
import { MediaService } from './media.service';

/** What hangs on posts beside their words. */
@Controller('api')
@UseGuards(SessionGuard)
export class MediaController {
  constructor(
    private readonly media: MediaService,
    private readonly previews: LinkPreviewsService,
  ) {}

  /** A picture that a stranger made: it is shown as a picture in our pages, and as nothing else anywhere. */
  @Get('media/:id')
  @May('inbox.read')
  @Header('content-disposition', 'attachment; filename="picture"')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('cross-origin-resource-policy', 'same-origin')
  @Header('x-content-type-options', 'nosniff')
  async getPicture(
    @CurrentSession() session: Session,
    @Param('id', ParsedId) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { content, contentType } = await this.media.getPicture(session, id);
    response.setHeader('cache-control', 'private, max-age=604800, immutable');
    return new StreamableFile(content, { type: contentType });
  }

  @Get('mentions/:id/preview')
  @May('inbox.read')
  async getPreview(@CurrentSession() session: Session, @Param('id', ParsedId) id: string): Promise<LinkPreviewAnswer> {
    return await this.previews.get(session, id);
  }

  @Get('mentions/:id/revisions')
  @May('inbox.read')
  async listRevisions(@CurrentSession() session: Session, @Param('id', ParsedId) id: string): Promise<PostRevisions> {
    return await this.media.listRevisions(session, id);
  }
}
