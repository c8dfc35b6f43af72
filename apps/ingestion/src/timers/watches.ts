import { Injectable } from '@nestjs/common';
import { Clock } from '@genklang/platform';
import { SentimentWatch } from '../sentiment/sentiment-watch';
import { Renewals } from './renewals';
import { SilenceWatch } from './silence-watch';

/** What is looked at now and then. */
@Injectable()
export class Watches {
  constructor(
    readonly renewals: Renewals,
    readonly silence: SilenceWatch,
    readonly sentiment: SentimentWatch,
    readonly clock: Clock,
  ) {}
}
