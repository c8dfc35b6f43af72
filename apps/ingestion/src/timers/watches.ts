import { Injectable } from '@nestjs/common';
import { Clock } from '@genklang/platform';
import { Renewals } from './renewals';
import { SilenceWatch } from './silence-watch';

/** What is looked at now and then. */
@Injectable()
export class Watches {
  constructor(
    readonly renewals: Renewals,
    readonly silence: SilenceWatch,
    readonly clock: Clock,
  ) {}
}
