import { Injectable } from '@nestjs/common';
import {
  ActivityRepository,
  ChannelRepository,
  ConversationRepository,
  EventLogRepository,
  InboxRowRepository,
  MemberSettingRepository,
  MentionRepository,
  NoteRepository,
  ReplyRepository,
  ReplyWaitRepository,
  TimelineRepository,
} from '@genklang/entities';

/** The tables that an agent's work changes. */
@Injectable()
export class WorkRepositories {
  readonly activities = new ActivityRepository();
  readonly channels = new ChannelRepository();
  readonly conversations = new ConversationRepository();
  readonly events = new EventLogRepository();
  readonly mentions = new MentionRepository();
  readonly notes = new NoteRepository();
  readonly replies = new ReplyRepository();
  readonly rows = new InboxRowRepository();
  readonly settings = new MemberSettingRepository();
  readonly timeline = new TimelineRepository();
  readonly waits = new ReplyWaitRepository();
}
