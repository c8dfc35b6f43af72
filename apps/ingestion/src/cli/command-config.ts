import { IsOptional, IsUrl, IsUUID } from 'class-validator';
import { OutboundConfig } from '../ingestion-config';

/** What the channel commands read from their environment. */
export class CommandConfig extends OutboundConfig {
  /** The workspace to work in; may be left out while there is only one. */
  @IsOptional()
  @IsUUID(undefined, { message: 'takes the id of a workspace' })
  WORKSPACE_ID?: string;

  /** Where the sandbox networks are (the demo only). */
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true }, { message: 'takes an address such as http://127.0.0.1:4000' })
  SANDBOX_URL?: string;
}
