import { Injectable } from '@nestjs/common';
import { Clock } from '@genklang/platform';
import { SentimentWatch } from '../sentiment/sentiment-watch';
import { DueSweeps } from './due-sweeps';
import { Renewals } from './renewals';
import { SilenceWatch } from './silence-watch';

/** What is looked at by the sweep: now and then, but what is due each time. */
@Injectable()
export class Watches {
  constructor(
    readonly renewals: Renewals,
    readonly silence: SilenceWatch,
    readonly sentiment: SentimentWatch,
    readonly due: DueSweeps,
    readonly clock: Clock,
  ) {}
}
