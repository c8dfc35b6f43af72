import { IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Max, Min } from 'class-validator';

const ADDRESS = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };
const SIZE = 'takes a whole number from 1 to 80';

/** Which instance our account lives on, and how much of its notifications one request asks for. */
export class MastodonSettings {
  @IsUrl(ADDRESS, { message: 'takes the address of your instance, such as https://mastodon.social' })
  instance!: string;

  @IsInt({ message: SIZE })
  @Min(1, { message: SIZE })
  @Max(80, { message: SIZE })
  pageSize: number = 40;
}

/** An access token. Mastodon's do not expire. */
export class MastodonCredentials {
  @IsString({ message: 'is needed: an access token of your app under Preferences, Development' })
  @IsNotEmpty({ message: 'is needed: an access token of your app under Preferences, Development' })
  accessToken!: string;

  /** The app that the token was granted to, where it was granted on the instance's page. */
  @IsOptional()
  @IsString()
  clientId?: string;

  @IsOptional()
  @IsString()
  clientSecret?: string;
}
