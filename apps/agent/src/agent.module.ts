import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { Database, EntitiesModule, SearchEntitiesModule } from '@genklang/entities';
import { Clock, createLoggerModule, HEALTH_CHECKS, HealthController, SecretBox, SystemClock } from '@genklang/platform';
import { BullJobs, QueueModule } from '@genklang/queue';
import { AgentConfig } from './agent-config';
import { AnsweringController } from './answering/answering.controller';
import { ANSWERING } from './answering/answering.providers';
import { AuthModule } from './auth/auth.module';
import { ChannelRepositories } from './channels/channel-repositories';
import { ChannelRequestsService, RequestOutbox } from './channels/channel-requests.service';
import { ChannelSettingsService } from './channels/channel-settings.service';
import { ChannelsController } from './channels/channels.controller';
import { ChannelsService } from './channels/channels.service';
import { ConversationChangesService } from './conversations/conversation-changes.service';
import { ConversationsService } from './conversations/conversations.service';
import { NotesService } from './conversations/notes.service';
import { RepliesService } from './conversations/replies.service';
import { WorkRepositories } from './conversations/work-repositories';
import { SamplesService } from './first-run/samples.service';
import { CUSTOMER_PROVIDERS } from './customers/customer-providers';
import { CustomersController } from './customers/customers.controller';
import { ErrorFilter } from './http/error.filter';
import { InboxRepositories } from './inbox/inbox-repositories';
import { InboxController } from './inbox/inbox.controller';
import { InboxService } from './inbox/inbox.service';
import { MarksService } from './inbox/marks.service';
import { SessionInfoService } from './inbox/session-info.service';
import { TimelineService } from './inbox/timeline.service';
import { MediaController } from './media/media.controller';
import { LinkPreviewsService } from './media/link-previews.service';
import { MediaService } from './media/media.service';
import { OverviewController } from './overview/overview.controller';
import { OverviewService } from './overview/overview.service';
import { PicturesController } from './pictures/pictures.controller';
import { PicturesService } from './pictures/pictures.service';
import { EchoesController } from './echoes/echoes.controller';
import { EchoesService } from './echoes/echoes.service';
import { EndingsController } from './endings/endings.controller';
import { EndingsService } from './endings/endings.service';
import { BulletinsController } from './bulletins/bulletins.controller';
import { BULLETIN_PROVIDERS } from './bulletins/bulletin-providers';
import { RemediesController } from './remedies/remedies.controller';
import { RemediesService } from './remedies/remedies.service';
import { PromisesController } from './promises/promises.controller';
import { PromisesService } from './promises/promises.service';
import { PEOPLE_CONTROLLERS, PEOPLE_PROVIDERS } from './people/people-providers';
import { LabelsService } from './lists/labels.service';
import { SavedViewsService } from './lists/saved-views.service';
import { ChannelsGateway } from './realtime/channels.gateway';
import { CountsPush } from './realtime/counts-push';
import { EventTail } from './realtime/event-tail';
import { InboxChanges } from './realtime/inbox-changes';
import { InboxGateway } from './realtime/inbox.gateway';
import { EndingsGateway } from './realtime/endings.gateway';
import { RemediesGateway } from './realtime/remedies.gateway';
import { PromisesGateway } from './realtime/promises.gateway';
import { Rooms } from './realtime/rooms';
import { SentimentGateway } from './realtime/sentiment.gateway';
import { SessionWatch } from './realtime/session-watch';
import { TailPush } from './realtime/tail-push';
import { ROUTING_PROVIDERS } from './routing/routing-providers';
import { RoutingController } from './routing/routing.controller';
import { WorkGateway } from './realtime/work.gateway';
import { SearchController } from './search/search.controller';
import { SearchService } from './search/search.service';
import { CorrectionsService } from './sentiment/corrections.service';
import { SentimentRepositories } from './sentiment/sentiment-repositories';
import { SentimentSettingsService } from './sentiment/sentiment-settings.service';
import { STOCK_CONTROLLERS, STOCK_PROVIDERS } from './stock/stock-providers';
import { SentimentController } from './sentiment/sentiment.controller';

const POOL_SIZE = 16;
/** Searching has connections of its own, and two seconds for a statement: it never slows the inbox. */
const SEARCH = { poolSize: 3, statementTimeoutMs: 2_000 };

/** What reads, changes and pushes; everything of which there is one. */
const PROVIDERS = [
  ...ANSWERING,
  ...BULLETIN_PROVIDERS,
  ChannelRepositories,
  ChannelRequestsService,
  ChannelsGateway,
  ChannelSettingsService,
  ChannelsService,
  ConversationChangesService,
  ConversationsService,
  CorrectionsService,
  CountsPush,
  ...CUSTOMER_PROVIDERS,
  EventTail,
  InboxChanges,
  InboxGateway,
  InboxRepositories,
  InboxService,
  LabelsService,
  LinkPreviewsService,
  MarksService,
  MediaService,
  NotesService,
  OverviewService,
  ...PEOPLE_PROVIDERS,
  PicturesService,
  EchoesService,
  EndingsGateway,
  EndingsService,
  PromisesGateway,
  RemediesGateway,
  RemediesService,
  PromisesService,
  RepliesService,
  RequestOutbox,
  Rooms,
  ...ROUTING_PROVIDERS,
  SamplesService,
  SavedViewsService,
  SearchService,
  SentimentGateway,
  SentimentRepositories,
  SentimentSettingsService,
  SessionInfoService,
  SessionWatch,
  ...STOCK_PROVIDERS,
  TailPush,
  TimelineService,
  WorkGateway,
  WorkRepositories,
];

/** What is read over HTTP. */
const CONTROLLERS = [
  HealthController,
  AnsweringController,
  BulletinsController,
  CustomersController,
  InboxController,
  MediaController,
  OverviewController,
  PicturesController,
  EchoesController,
  EndingsController,
  PromisesController,
  RemediesController,
  RoutingController,
  SearchController,
  ChannelsController,
  SentimentController,
  ...PEOPLE_CONTROLLERS,
  ...STOCK_CONTROLLERS,
];

/** The people's side: what agents read, what they do, and what is pushed to them. It never talks to a social network. */
@Module({})
export class AgentModule {
  static forRoot(config: AgentConfig): DynamicModule {
    return {
      module: AgentModule,
      imports: [
        createLoggerModule({ level: config.LOG_LEVEL }),
        EntitiesModule.forRoot({ url: config.DATABASE_URL, name: 'genklang-agent', poolSize: POOL_SIZE }),
        SearchEntitiesModule.forRoot({ ...SEARCH, url: config.DATABASE_URL, name: 'genklang-search' }),
        QueueModule.forRoot({ redisUrl: config.REDIS_URL }),
        AuthModule.forRoot(config),
      ],
      controllers: CONTROLLERS,
      providers: [
        { provide: AgentConfig, useValue: config },
        { provide: Clock, useClass: SystemClock },
        { provide: APP_FILTER, useClass: ErrorFilter },
        {
          provide: HEALTH_CHECKS,
          useFactory: (database: Database, jobs: BullJobs) => [
            { name: 'database', check: () => database.ping() },
            { name: 'redis', check: () => jobs.ping() },
          ],
          inject: [Database, BullJobs],
        },
        { provide: SecretBox, useFactory: () => new SecretBox(config.secretKey, config.previousSecretKeys) },
        ...PROVIDERS,
      ],
    };
  }
}
