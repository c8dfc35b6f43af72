import { Controller, Param, Post, Req, UseGuards } from '@nestjs/common';
import type { UploadedPicture } from '@genklang/contract';
import type { Request } from 'express';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import type { Session } from '../auth/session';
import { ParsedId } from '../http/parsed-id';
import { PicturesService } from './pictures.service';
import { readUpload } from './read-upload';

/** Pictures that are to go with replies. They are looked at as all media are. */
@Controller('api/conversations')
@UseGuards(SessionGuard)
export class PicturesController {
  constructor(private readonly pictures: PicturesService) {}

  /** The body is the file. */
  @Post(':id/pictures')
  @May('reply.send')
  async add(
    @CurrentSession() session: Session,
    @Param('id', ParsedId) id: string,
    @Req() request: Request,
  ): Promise<UploadedPicture> {
    const content = await readUpload(request, await this.pictures.limitOf(session, id));
    return await this.pictures.add(session, id, content);
  }
}
