import { WebSocketGateway } from '@nestjs/websockets';
import {
  ChangeConversationsRequest,
  LabelRequest,
  MarkConversationsRequest,
  SavedViewRequest,
  SaveLabelRequest,
  SaveViewRequest,
  UndoChangeRequest,
} from '@genklang/contract';
import type { ConversationsChanged, Label, MemberMark, SavedView } from '@genklang/contract';
import { mayAnswer } from '../auth/session';
import type { Session } from '../auth/session';
import { ConversationChangesService } from '../conversations/conversation-changes.service';
import { MarksService } from '../inbox/marks.service';
import { LabelsService } from '../lists/labels.service';
import { SavedViewsService } from '../lists/saved-views.service';
import { OnClient } from './on-client';

/** How the inbox is worked through and sorted, over the console's socket. */
@WebSocketGateway()
export class WorkGateway {
  constructor(
    private readonly changes: ConversationChangesService,
    private readonly marks: MarksService,
    private readonly labels: LabelsService,
    private readonly views: SavedViewsService,
  ) {}

  @OnClient('conversation.change', ChangeConversationsRequest, mayAnswer)
  async change(session: Session, request: ChangeConversationsRequest): Promise<ConversationsChanged> {
    return await this.changes.change(session, request);
  }

  @OnClient('conversation.undo', UndoChangeRequest, mayAnswer)
  async undo(session: Session, request: UndoChangeRequest): Promise<ConversationsChanged> {
    return await this.changes.undo(session, request);
  }

  @OnClient('conversation.mark', MarkConversationsRequest)
  async mark(session: Session, request: MarkConversationsRequest): Promise<MemberMark[]> {
    return await this.marks.mark(session, request);
  }

  @OnClient('label.save', SaveLabelRequest, mayAnswer)
  async saveLabel(session: Session, request: SaveLabelRequest): Promise<Label> {
    return await this.labels.save(session, request);
  }

  @OnClient('label.remove', LabelRequest, mayAnswer)
  async removeLabel(session: Session, request: LabelRequest): Promise<null> {
    return await this.labels.remove(session, request);
  }

  @OnClient('view.save', SaveViewRequest)
  async saveView(session: Session, request: SaveViewRequest): Promise<SavedView> {
    return await this.views.save(session, request);
  }

  @OnClient('view.remove', SavedViewRequest)
  async removeView(session: Session, request: SavedViewRequest): Promise<null> {
    return await this.views.remove(session, request);
  }
}
