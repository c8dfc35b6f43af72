import { IsOptional, IsString, IsUrl } from 'class-validator';

const ADDRESS = { require_tld: false, require_protocol: true, protocols: ['http', 'https'], disallow_auth: true };

/** Where the feed is. */
export class FeedSettings {
  @IsUrl(ADDRESS, {
    message: 'takes the address of a feed, or of a page that names one, such as https://example.com/feed',
  })
  address!: string;
}

/** For feeds behind a password; empty for all others. */
export class FeedCredentials {
  @IsOptional()
  @IsString()
  user?: string;

  @IsOptional()
  @IsString()
  password?: string;
}
