import { IsISO8601, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Max, Min } from 'class-validator';

const ADDRESS = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };

/** Where X is, and how much of it one request asks for. */
export class XSettings {
  @IsUrl(ADDRESS, { message: 'takes an address such as https://api.x.com' })
  baseUrl: string = 'https://api.x.com';

  @IsUrl(ADDRESS, { message: 'takes an address such as https://x.com' })
  webUrl: string = 'https://x.com';

  /** Posts in one request; X allows 5 to 100. */
  @IsInt({ message: 'takes a whole number from 5 to 100' })
  @Min(5, { message: 'takes a whole number from 5 to 100' })
  @Max(100, { message: 'takes a whole number from 5 to 100' })
  pageSize: number = 100;
}

/** OAuth 2.0 in user context. The access token lives two hours; the refresh token works once. */
export class XCredentials {
  @IsString()
  @IsNotEmpty({ message: 'is needed: the client id of your app at developer.x.com' })
  clientId!: string;

  @IsOptional()
  @IsString()
  clientSecret?: string;

  @IsString()
  @IsNotEmpty({ message: 'is needed: an access token with tweet.read, tweet.write and users.read' })
  accessToken!: string;

  @IsOptional()
  @IsString()
  refreshToken?: string;

  @IsOptional()
  @IsISO8601()
  expiresAt?: string;
}
