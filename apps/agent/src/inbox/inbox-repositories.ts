import { Injectable } from '@nestjs/common';
import {
  AuthorRepository,
  BulletinRepository,
  ChannelRepository,
  ConversationRepository,
  EventLogRepository,
  InboxCountsRepository,
  InboxListRepository,
  InboxRowRepository,
  LabelRepository,
  MarkRepository,
  MemberRepository,
  MemberSettingRepository,
  MentionRepository,
  SampleRepository,
  SavedViewRepository,
  TeamRepository,
  WorkspaceSettingRepository,
} from '@genklang/entities';

/** The tables that the inbox shows. */
@Injectable()
export class InboxRepositories {
  readonly authors = new AuthorRepository();
  readonly bulletins = new BulletinRepository();
  readonly channels = new ChannelRepository();
  readonly conversations = new ConversationRepository();
  readonly counts = new InboxCountsRepository();
  readonly events = new EventLogRepository();
  readonly labels = new LabelRepository();
  readonly lists = new InboxListRepository();
  readonly marks = new MarkRepository();
  readonly members = new MemberRepository();
  readonly mentions = new MentionRepository();
  readonly settings = new MemberSettingRepository();
  readonly rows = new InboxRowRepository();
  readonly samples = new SampleRepository();
  readonly savedViews = new SavedViewRepository();
  readonly teams = new TeamRepository();
  readonly workspaceSettings = new WorkspaceSettingRepository();
}
