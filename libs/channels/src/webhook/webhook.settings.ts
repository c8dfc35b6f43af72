import { IsOptional, IsString, IsUrl, Length, Matches } from 'class-validator';

const ADDRESS = { require_tld: false, require_protocol: true, protocols: ['http', 'https'], disallow_auth: true };

/** What the source is called, and where answers go. */
export class WebhookSettings {
  @IsString()
  @Length(1, 80, { message: 'takes a name of 1 to 80 characters' })
  @Matches(/\S/, { message: 'takes a name of 1 to 80 characters' })
  name!: string;

  /** Without it posts are read and not answered. */
  @IsOptional()
  @IsUrl(ADDRESS, { message: 'takes an address such as https://bridge.example.com/replies' })
  callbackUrl?: string;
}

/** What both sides sign with. */
export class WebhookCredentials {
  /** As Standard Webhooks writes it: the prefix, and 24 to 64 random bytes in base64. */
  @Matches(/^whsec_(?=.{32,88}$)(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, {
    message: 'takes "whsec_" and 24 to 64 random bytes in base64',
  })
  signingSecret!: string;
}
