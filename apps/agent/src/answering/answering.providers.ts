import { ReplyHandover } from '../conversations/reply-handover';
import { AnsweringGateway } from '../realtime/answering.gateway';
import { ApprovalsGateway } from '../realtime/approvals.gateway';
import { ConsolePush } from '../realtime/console-push';
import { EmpathyGateway } from '../realtime/empathy.gateway';
import { TakeOverGateway } from '../realtime/take-over.gateway';
import { ApprovalNotices } from './approval-notices';
import { ApprovalsService } from './approvals.service';
import { DraftTakeOverService } from './draft-take-over.service';
import { DraftsService } from './drafts.service';
import { EmpathyService } from './empathy.service';
import { MacrosGateway } from '../realtime/macros.gateway';
import { MacrosService } from './macros.service';
import { MemberSettingsService } from './member-settings.service';
import { TemplatesService } from './templates.service';
import { WaitingRepliesService } from './waiting-replies.service';

/** What answering takes: replies that wait, the texts they are made from, and how members like it. */
export const ANSWERING = [
  AnsweringGateway,
  ApprovalNotices,
  ApprovalsGateway,
  ApprovalsService,
  ConsolePush,
  DraftsService,
  DraftTakeOverService,
  EmpathyGateway,
  EmpathyService,
  MacrosGateway,
  MacrosService,
  MemberSettingsService,
  ReplyHandover,
  TakeOverGateway,
  TemplatesService,
  WaitingRepliesService,
];
