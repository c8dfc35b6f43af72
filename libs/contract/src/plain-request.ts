import { IsOptional, IsUUID } from 'class-validator';

/** A request that takes nothing but who asks. The key names one press of a button, for the logs. */
export class PlainRequest {
  @IsOptional()
  @IsUUID()
  clientKey?: string;
}
