import { IsInt, IsISO8601, IsOptional, IsString, IsUrl, Matches, Max, Min } from 'class-validator';

const ADDRESS = { require_tld: false, require_protocol: true, protocols: ['http', 'https'], disallow_auth: true };
const WORD = /^\S+$/;
const COUNT = 'takes a whole number from 5 to 100';

/** Where YouTube and Google's sign-in are, and how much of them one request asks for. */
export class YoutubeSettings {
  @IsUrl(ADDRESS, { message: 'takes an address such as https://www.googleapis.com/youtube/v3' })
  apiUrl: string = 'https://www.googleapis.com/youtube/v3';

  @IsUrl(ADDRESS, { message: 'takes an address such as https://accounts.google.com/o/oauth2/v2/auth' })
  authorizeUrl: string = 'https://accounts.google.com/o/oauth2/v2/auth';

  @IsUrl(ADDRESS, { message: 'takes an address such as https://oauth2.googleapis.com/token' })
  tokenUrl: string = 'https://oauth2.googleapis.com/token';

  @IsUrl(ADDRESS, { message: 'takes an address such as https://www.youtube.com' })
  webUrl: string = 'https://www.youtube.com';

  /** Threads in one request; YouTube allows 1 to 100. */
  @IsInt({ message: COUNT })
  @Min(5, { message: COUNT })
  @Max(100, { message: COUNT })
  pageSize: number = 100;

  /** How many of the latest threads are looked at again for late replies. */
  @IsInt({ message: COUNT })
  @Min(5, { message: COUNT })
  @Max(100, { message: COUNT })
  watchedThreads: number = 50;
}

/** The operator's OAuth client at Google. */
export class YoutubeApp {
  @Matches(WORD, { message: 'is needed: the client id of your OAuth client at Google' })
  clientId!: string;

  @Matches(WORD, { message: 'is needed: the client secret of your OAuth client at Google' })
  clientSecret!: string;
}

/** The refresh token stays the same for as long as nobody takes it back; access tokens live an hour. */
export class YoutubeCredentials extends YoutubeApp {
  @Matches(WORD, { message: 'is needed: a refresh token of the channel’s owner' })
  refreshToken!: string;

  @IsOptional()
  @IsString()
  accessToken?: string;

  @IsOptional()
  @IsISO8601()
  issuedAt?: string;

  @IsOptional()
  @IsISO8601()
  expiresAt?: string;
}

/** What a sign-in on Google's page has to remember until the person is back. */
export class YoutubePendingSignIn extends YoutubeApp {
  @Matches(WORD)
  redirectUri!: string;
}
