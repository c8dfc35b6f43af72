import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { ServiceConfig } from '@genklang/platform';

/** What the ingestion app reads from its environment. */
export class IngestionConfig extends ServiceConfig {
  /** How long the event log is kept, in hours. A console that was away longer loads afresh. */
  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'takes a whole number of hours' })
  @Min(1)
  @Max(24 * 90)
  EVENT_RETENTION_HOURS: number = 24 * 7;
}
