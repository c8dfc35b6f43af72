import { Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ActivityRepository } from './activity/activity.repository';
import { AuthorRepository } from './author/author.repository';
import { BulletinRepository } from './bulletin/bulletin.repository';
import { ChannelGapRepository } from './channel/channel-gap.repository';
import { ChannelRepository } from './channel/channel.repository';
import { ChannelLedgerRepository } from './channel/channel-ledger.repository';
import { ChannelPollRepository } from './channel/channel-poll.repository';
import { ChannelRequestRepository } from './channel/channel-request.repository';
import { WebhookDeliveryRepository } from './channel/webhook-delivery.repository';
import { ClaimRepository } from './conversation/claim.repository';
import { WorkspaceSettingRepository } from './workspace/workspace-setting.repository';
import { ConversationMergeRepository } from './conversation/conversation-merge.repository';
import { ConversationRepository } from './conversation/conversation.repository';
import { ConversationChangeRepository } from './conversation/conversation-change.repository';
import { InboxCountsRepository } from './conversation/inbox-counts.repository';
import { InboxListRepository } from './conversation/inbox-list.repository';
import { InboxRowRepository } from './conversation/inbox-row.repository';
import { LabelRepository } from './label/label.repository';
import { MacroRepository } from './macro/macro.repository';
import { MarkRepository } from './mark/mark.repository';
import { TeamRepository } from './team/team.repository';
import { SavedViewRepository } from './view/saved-view.repository';
import { TimelineRepository } from './conversation/timeline.repository';
import { SampleRepository } from './channel/sample.repository';
import { createDataSource } from './data-source';
import type { DataSourceOptions } from './data-source';
import { DraftRepository } from './draft/draft.repository';
import { DraftTakeOverRepository } from './draft/draft-take-over.repository';
import { EventLogRepository } from './event/event-log.repository';
import { InvitationRepository } from './member/invitation.repository';
import { MemberChangeRepository } from './member/member-change.repository';
import { MemberRepository } from './member/member.repository';
import { MemberSettingRepository } from './member/member-setting.repository';
import { MembershipRepository } from './member/membership.repository';
import { MentionFateRepository } from './mention/mention-fate.repository';
import { MentionRepository } from './mention/mention.repository';
import { NoteRepository } from './note/note.repository';
import { NotificationRepository } from './notification/notification.repository';
import { ReplyRepository } from './reply/reply.repository';
import { ReplyWaitRepository } from './reply/reply-wait.repository';
import { ChannelLeanRepository } from './sentiment/channel-lean.repository';
import { SearchRepository } from './search/search.repository';
import { SentimentCorrectionRepository } from './sentiment/sentiment-correction.repository';
import { SentimentRescoreRepository } from './sentiment/sentiment-rescore.repository';
import { TemplateRepository } from './template/template.repository';
import { Database, SearchDatabase } from './workspace/database';

const REPOSITORIES = [
  ActivityRepository,
  AuthorRepository,
  BulletinRepository,
  ChannelGapRepository,
  ChannelLeanRepository,
  ChannelLedgerRepository,
  ChannelPollRepository,
  ChannelRepository,
  ChannelRequestRepository,
  ClaimRepository,
  ConversationChangeRepository,
  ConversationMergeRepository,
  ConversationRepository,
  DraftRepository,
  DraftTakeOverRepository,
  EventLogRepository,
  InboxCountsRepository,
  InboxListRepository,
  InboxRowRepository,
  InvitationRepository,
  MemberChangeRepository,
  LabelRepository,
  MacroRepository,
  MarkRepository,
  MemberRepository,
  MemberSettingRepository,
  MembershipRepository,
  MentionFateRepository,
  MentionRepository,
  NoteRepository,
  NotificationRepository,
  ReplyRepository,
  ReplyWaitRepository,
  SentimentCorrectionRepository,
  SampleRepository,
  SavedViewRepository,
  SearchRepository,
  SentimentRescoreRepository,
  TemplateRepository,
  WorkspaceSettingRepository,
  TeamRepository,
  TimelineRepository,
  WebhookDeliveryRepository,
];

class DataSourceHolder implements OnApplicationShutdown {
  constructor(readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}

/** The tables and the repositories over them, for one app. */
@Module({})
export class EntitiesModule {
  static forRoot(options: DataSourceOptions): DynamicModule {
    return {
      module: EntitiesModule,
      providers: [
        ...REPOSITORIES,
        {
          provide: DataSourceHolder,
          useFactory: async () => new DataSourceHolder(await createDataSource(options).initialize()),
        },
        {
          provide: Database,
          useFactory: (holder: DataSourceHolder) => new Database(holder.dataSource),
          inject: [DataSourceHolder],
        },
      ],
      exports: [...REPOSITORIES, Database],
    };
  }
}

/** Connections for searching, apart from all others, and a door of its own to them. */
@Module({})
export class SearchEntitiesModule {
  static forRoot(options: DataSourceOptions): DynamicModule {
    return {
      module: SearchEntitiesModule,
      providers: [
        {
          provide: DataSourceHolder,
          useFactory: async () => new DataSourceHolder(await createDataSource(options).initialize()),
        },
        {
          provide: SearchDatabase,
          useFactory: (holder: DataSourceHolder) => new SearchDatabase(holder.dataSource),
          inject: [DataSourceHolder],
        },
      ],
      exports: [SearchDatabase],
    };
  }
}
