import { IsInt, IsOptional, IsUrl, Matches, Max, Min } from 'class-validator';

const ADDRESS = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };
const WORD = /^\S+$/;
const COUNT = 'takes a whole number from 5 to 100';

/** Where Facebook is, which Page, and how much of it one request asks for. */
export class FacebookSettings {
  @IsUrl(ADDRESS, { message: 'takes an address such as https://graph.facebook.com/v26.0' })
  graphUrl: string = 'https://graph.facebook.com/v26.0';

  @IsUrl(ADDRESS, { message: 'takes an address such as https://www.facebook.com/v26.0' })
  webUrl: string = 'https://www.facebook.com/v26.0';

  @IsOptional()
  @Matches(/^\d+$/, { message: 'takes the Page’s id, which is a number' })
  pageId?: string;

  /** What Meta must show when it checks the address of our webhook. */
  @IsOptional()
  @Matches(WORD, { message: 'takes a word without spaces' })
  verifyToken?: string;

  /** Comments in one request, and posts in one answer of ours. */
  @IsInt({ message: COUNT })
  @Min(5, { message: COUNT })
  @Max(100, { message: COUNT })
  pageSize: number = 25;

  /** How many of the newest posts are looked at for comments. */
  @IsInt({ message: COUNT })
  @Min(5, { message: COUNT })
  @Max(100, { message: COUNT })
  watchedPosts: number = 25;
}

/** The operator's app at Meta. */
export class FacebookApp {
  @Matches(/^[\w-]+$/, { message: 'is needed: the id of your app at developers.facebook.com' })
  appId!: string;

  @Matches(WORD, { message: 'is needed: the secret of your app, under App settings, Basic' })
  appSecret!: string;
}

/** A Page's access token, and the secret of the app that it was given to. It does not expire. */
export class FacebookCredentials {
  @Matches(WORD, { message: 'is needed: an access token of the Page' })
  accessToken!: string;

  @Matches(WORD, { message: 'is needed: the secret of the app that the token was given to' })
  appSecret!: string;
}

/** What a sign-in on Facebook's page has to remember until the person is back. */
export class FacebookPendingSignIn extends FacebookApp {
  @Matches(WORD)
  redirectUri!: string;
}
