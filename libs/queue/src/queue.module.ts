import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { BullJobs } from './bull-jobs';
import { Hints } from './hints';
import { Jobs } from './jobs';
import { PresenceBoard } from './presence-board';

/** Jobs and hints over one Redis. */
@Module({})
export class QueueModule {
  static forRoot(options: { redisUrl: string }): DynamicModule {
    return {
      module: QueueModule,
      providers: [
        { provide: BullJobs, useFactory: () => new BullJobs(options.redisUrl) },
        { provide: Jobs, useExisting: BullJobs },
        { provide: Hints, useFactory: () => new Hints(options.redisUrl) },
        { provide: PresenceBoard, useFactory: () => new PresenceBoard(options.redisUrl) },
      ],
      exports: [BullJobs, Jobs, Hints, PresenceBoard],
    };
  }
}
