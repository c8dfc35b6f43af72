import { WebSocketGateway } from '@nestjs/websockets';
import {
  ChooseUndoRequest,
  RemoveTemplateRequest,
  SaveDraftRequest,
  SaveTemplateRequest,
  WaitingReplyRequest,
} from '@genklang/contract';
import type { CancelledReply, DraftCopy, MemberSettings, ReplyEntry, TemplateSummary } from '@genklang/contract';
import { DraftsService } from '../answering/drafts.service';
import { MemberSettingsService } from '../answering/member-settings.service';
import { TemplatesService } from '../answering/templates.service';
import { WaitingRepliesService } from '../answering/waiting-replies.service';
import type { Session } from '../auth/session';
import { OnClient } from './on-client';

/** What is asked of answers that wait, and of the texts they are made from. */
@WebSocketGateway()
export class AnsweringGateway {
  constructor(
    private readonly waiting: WaitingRepliesService,
    private readonly settings: MemberSettingsService,
    private readonly drafts: DraftsService,
    private readonly templates: TemplatesService,
  ) {}

  @OnClient('reply.cancel', WaitingReplyRequest)
  async cancel(session: Session, { replyId }: WaitingReplyRequest): Promise<CancelledReply> {
    return await this.waiting.cancel(session, replyId);
  }

  @OnClient('reply.release', WaitingReplyRequest)
  async release(session: Session, { replyId }: WaitingReplyRequest): Promise<ReplyEntry> {
    return await this.waiting.release(session, replyId);
  }

  @OnClient('draft.save', SaveDraftRequest)
  async saveDraft(session: Session, request: SaveDraftRequest): Promise<DraftCopy> {
    return await this.drafts.save(session, request);
  }

  @OnClient('template.save', SaveTemplateRequest)
  async saveTemplate(session: Session, request: SaveTemplateRequest): Promise<TemplateSummary[]> {
    return await this.templates.save(session, request);
  }

  @OnClient('template.remove', RemoveTemplateRequest)
  async removeTemplate(session: Session, request: RemoveTemplateRequest): Promise<TemplateSummary[]> {
    return await this.templates.remove(session, request);
  }

  @OnClient('settings.choose-undo', ChooseUndoRequest)
  async chooseUndo(session: Session, request: ChooseUndoRequest): Promise<MemberSettings> {
    return await this.settings.chooseUndo(session, request);
  }
}
