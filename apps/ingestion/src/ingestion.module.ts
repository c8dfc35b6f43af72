import { Logger, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationBootstrap } from '@nestjs/common';
import { Database, EntitiesModule } from '@genklang/entities';
import { Clock, createLoggerModule, HEALTH_CHECKS, HealthController, SecretBox, SystemClock } from '@genklang/platform';
import { BullJobs, QueueModule } from '@genklang/queue';
import { ChannelRegistry, Outbound } from '@genklang/channels';
import { SentimentScorer } from '@genklang/sentiment';
import { AccountService } from './accounts/account.service';
import { ChannelStatusService } from './accounts/channel-status.service';
import { ConnectChannelService } from './accounts/connect-channel.service';
import { DeliveriesController } from './deliveries/deliveries.controller';
import { DeliveriesService } from './deliveries/deliveries.service';
import { DeliveryRepositories } from './delivery/delivery-repositories';
import { DeliveryState } from './delivery/delivery-state';
import { DeliveryService } from './delivery/delivery.service';
import { IngestionConfig } from './ingestion-config';
import { IntakeWriters } from './intake/intake-writers';
import { IntakeService } from './intake/intake.service';
import { MentionStore, MentionTables } from './intake/mention-store';
import { MentionUpdates } from './intake/mention-updates';
import { PageWriter } from './intake/page-writer';
import { PostScoring } from './intake/post-scoring';
import { MediaWorkers } from './media/media-workers';
import { PicturesService } from './media/pictures.service';
import { PreviewsService } from './media/previews.service';
import { PageReader } from './polling/page-reader';
import { PollRepositories } from './polling/poll-repositories';
import { PollState } from './polling/poll-state';
import { RemedySweep } from './remedies/remedy-sweep.service';
import { StockSweep } from './stock/stock-sweep.service';
import { PromiseSweep } from './promises/promise-sweep.service';
import { PollingService } from './polling/polling.service';
import { ChannelRequestsService } from './requests/channel-requests.service';
import { ChannelWork, RequestSteps, RequestTables } from './requests/request-steps';
import { SamplesService } from './samples/samples.service';
import { SealedInputs } from './requests/sealed-inputs';
import { ROUTING_PROVIDERS } from './routing/routing-providers';
import { RoutingWorkers } from './routing/routing-workers';
import { LearningService } from './sentiment/learning.service';
import { RescoringService } from './sentiment/rescoring.service';
import { SentimentWatch } from './sentiment/sentiment-watch';
import { Renewals } from './timers/renewals';
import { SilenceWatch } from './timers/silence-watch';
import { SweepRepositories } from './timers/sweep-repositories';
import { SweepService } from './timers/sweep.service';
import { DueSweeps } from './timers/due-sweeps';
import { Watches } from './timers/watches';
import { Workers } from './workers';

const POOL_SIZE = 12;

/** What connects channels, renews them and makes samples. */
const CONNECTING_PROVIDERS = [
  AccountService,
  ChannelRequestsService,
  ChannelWork,
  SamplesService,
  ChannelStatusService,
  ConnectChannelService,
  RequestSteps,
  RequestTables,
  SealedInputs,
];

/** Polls the networks and publishes replies. It never talks to a browser. */
@Module({})
export class IngestionModule implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: BullJobs,
    private readonly sweep: SweepService,
    private readonly workers: Workers,
    private readonly routing: RoutingWorkers,
    private readonly media: MediaWorkers,
  ) {}

  static forRoot(config: IngestionConfig): DynamicModule {
    return {
      module: IngestionModule,
      imports: [
        createLoggerModule({ level: config.LOG_LEVEL }),
        EntitiesModule.forRoot({ url: config.DATABASE_URL, name: 'genklang-ingestion', poolSize: POOL_SIZE }),
        QueueModule.forRoot({ redisUrl: config.REDIS_URL }),
      ],
      controllers: [HealthController, DeliveriesController],
      providers: [
        { provide: IngestionConfig, useValue: config },
        { provide: Clock, useClass: SystemClock },
        { provide: SecretBox, useFactory: () => new SecretBox(config.secretKey, config.previousSecretKeys) },
        {
          provide: HEALTH_CHECKS,
          useFactory: (database: Database, jobs: BullJobs) => [
            { name: 'database', check: () => database.ping() },
            { name: 'redis', check: () => jobs.ping() },
          ],
          inject: [Database, BullJobs],
        },
        { provide: Outbound, useFactory: () => new Outbound(config.privateHosts) },
        { provide: ChannelRegistry, useFactory: ChannelRegistry.load, inject: [Outbound] },
        { provide: SentimentScorer, useFactory: () => openScorer(config) },
        ...ROUTING_PROVIDERS,
        ...CONNECTING_PROVIDERS,
        DeliveriesService,
        DeliveryRepositories,
        DeliveryState,
        DeliveryService,
        IntakeService,
        IntakeWriters,
        LearningService,
        MediaWorkers,
        MentionStore,
        MentionTables,
        MentionUpdates,
        PageReader,
        PageWriter,
        PicturesService,
        PollRepositories,
        PollState,
        PollingService,
        PreviewsService,
        PromiseSweep,
        RemedySweep,
        StockSweep,
        PostScoring,
        Renewals,
        RescoringService,
        SentimentWatch,
        SilenceWatch,
        SweepRepositories,
        SweepService,
        DueSweeps,
        Watches,
        Workers,
      ],
    };
  }

  onApplicationBootstrap(): void {
    this.jobs.work({
      ...this.workers.handlers(),
      ...this.routing.handlers(),
      ...this.media.handlers(),
      'timers.sweep': async () => await this.sweep.sweep(),
    });
  }
}

function openScorer({ GENKLANG_SENTIMENT_MODEL: folder }: IngestionConfig): SentimentScorer {
  const logger = new Logger('Sentiment');
  return SentimentScorer.open(folder, (line) => logger.warn(line));
}
