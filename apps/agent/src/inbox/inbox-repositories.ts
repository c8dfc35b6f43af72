import { Injectable } from '@nestjs/common';
import {
  AuthorRepository,
  ChannelRepository,
  ConversationRepository,
  EventLogRepository,
  InboxRowRepository,
  MemberRepository,
  MemberSettingRepository,
  MentionRepository,
} from '@genklang/entities';

/** The tables that the inbox shows. */
@Injectable()
export class InboxRepositories {
  readonly authors = new AuthorRepository();
  readonly channels = new ChannelRepository();
  readonly conversations = new ConversationRepository();
  readonly events = new EventLogRepository();
  readonly members = new MemberRepository();
  readonly mentions = new MentionRepository();
  readonly settings = new MemberSettingRepository();
  readonly rows = new InboxRowRepository();
}
