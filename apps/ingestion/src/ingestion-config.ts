import { Transform } from 'class-transformer';
import { IsInt, IsString, Max, Min } from 'class-validator';
import { ServiceConfig } from '@genklang/platform';

/** What every process needs that talks to networks. */
export class OutboundConfig extends ServiceConfig {
  /**
   * Hosts in private networks that channels may go to, with commas between (`wiki.intern,10.0.0.5:8080`). Addresses in settings come
   * from people: all others must be public.
   */
  @IsString()
  OUTBOUND_PRIVATE_HOSTS: string = '';

  get privateHosts(): string[] {
    return readHosts(this.OUTBOUND_PRIVATE_HOSTS);
  }
}

/** What the ingestion app reads from its environment. */
export class IngestionConfig extends OutboundConfig {
  /** How long the event log is kept, in hours. A console that was away longer loads afresh. */
  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'takes a whole number of hours' })
  @Min(1)
  @Max(24 * 90)
  EVENT_RETENTION_HOURS: number = 24 * 7;

  /** A folder with a text classifier for @huggingface/transformers, whose verdict then comes before the built-in scorer's. */
  @IsString()
  GENKLANG_SENTIMENT_MODEL: string = '';
}

/** Splits a list of hosts as the environment holds it. */
export function readHosts(list: string): string[] {
  return list
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '');
}
