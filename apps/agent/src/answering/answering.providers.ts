import { ReplyHandover } from '../conversations/reply-handover';
import { AnsweringGateway } from '../realtime/answering.gateway';
import { DraftsService } from './drafts.service';
import { MemberSettingsService } from './member-settings.service';
import { TemplatesService } from './templates.service';
import { WaitingRepliesService } from './waiting-replies.service';

/** What answering takes: replies that wait, the texts they are made from, and how members like it. */
export const ANSWERING = [
  AnsweringGateway,
  DraftsService,
  MemberSettingsService,
  ReplyHandover,
  TemplatesService,
  WaitingRepliesService,
];
