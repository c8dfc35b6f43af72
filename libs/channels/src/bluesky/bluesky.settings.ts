import { Transform } from 'class-transformer';
import { IsISO8601, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min, ValidateIf } from 'class-validator';

const ADDRESS = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };
const SIZE = 'takes a whole number from 1 to 100';

/** Where our account lives, and how much of its notifications one request asks for. */
export class BlueskySettings {
  /** The account's host: Bluesky's own, or another PDS. */
  @IsUrl(ADDRESS, { message: 'takes an address such as https://bsky.social' })
  service: string = 'https://bsky.social';

  @IsUrl(ADDRESS, { message: 'takes an address such as https://bsky.app' })
  webUrl: string = 'https://bsky.app';

  /** Above 50, the numbers below the oldest posts of a page are left out: they cost requests of their own. */
  @IsInt({ message: SIZE })
  @Min(1, { message: SIZE })
  @Max(100, { message: SIZE })
  pageSize: number = 50;
}

/** A handle and an app password; and, once it was opened, the session that is kept. */
export class BlueskyCredentials {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().replace(/^@/, '') : value))
  @Matches(/^(did:[a-z]+:\S+|[^\s@]+(\.[^\s@.]+)+|[^\s@]+@[^\s@]+\.[^\s@]+)$/, {
    message: 'takes a handle such as havblik.bsky.social',
  })
  identifier!: string;

  @ValidateIf((given: BlueskyCredentials) => given.refreshJwt === undefined || given.appPassword !== undefined)
  @IsString({ message: 'is needed: an app password, from Settings, Privacy and security' })
  @Matches(/\S/, { message: 'is needed: an app password, from Settings, Privacy and security' })
  appPassword?: string;

  @IsOptional()
  @IsString()
  did?: string;

  @IsOptional()
  @IsString()
  handle?: string;

  @IsOptional()
  @IsString()
  accessJwt?: string;

  @IsOptional()
  @IsString()
  refreshJwt?: string;

  @IsOptional()
  @IsISO8601()
  issuedAt?: string;

  @IsOptional()
  @IsISO8601()
  expiresAt?: string;
}
