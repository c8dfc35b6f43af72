import { Injectable } from '@nestjs/common';
import {
  ActivityRepository,
  BusinessCalendarRepository,
  ChannelRepository,
  ClaimRepository,
  ConversationChangeRepository,
  ConversationRepository,
  DraftRepository,
  DraftTakeOverRepository,
  EndingRepository,
  EventLogRepository,
  InboxRowRepository,
  LabelRepository,
  MarkRepository,
  MemberRepository,
  MemberSettingRepository,
  MentionRepository,
  NoteRepository,
  PromiseRepository,
  RemedyLimitRepository,
  RemedyRepository,
  ReplyPictureRepository,
  ReplyRepository,
  ReplyWaitRepository,
  TeamRepository,
  TimelineRepository,
  WorkspaceSettingRepository,
} from '@genklang/entities';

/** The tables that an agent's work changes. */
@Injectable()
export class WorkRepositories {
  readonly activities = new ActivityRepository();
  readonly calendars = new BusinessCalendarRepository();
  readonly channels = new ChannelRepository();
  readonly changes = new ConversationChangeRepository();
  readonly claims = new ClaimRepository();
  readonly conversations = new ConversationRepository();
  readonly drafts = new DraftRepository();
  readonly endings = new EndingRepository();
  readonly events = new EventLogRepository();
  readonly labels = new LabelRepository();
  readonly marks = new MarkRepository();
  readonly members = new MemberRepository();
  readonly mentions = new MentionRepository();
  readonly notes = new NoteRepository();
  readonly promises = new PromiseRepository();
  readonly pictures = new ReplyPictureRepository();
  readonly remedies = new RemedyRepository();
  readonly remedyLimits = new RemedyLimitRepository();
  readonly replies = new ReplyRepository();
  readonly rows = new InboxRowRepository();
  readonly settings = new MemberSettingRepository();
  readonly takeOvers = new DraftTakeOverRepository();
  readonly teams = new TeamRepository();
  readonly timeline = new TimelineRepository();
  readonly waits = new ReplyWaitRepository();
  readonly workspaceSettings = new WorkspaceSettingRepository();
}
