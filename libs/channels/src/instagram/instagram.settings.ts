import { IsISO8601, IsInt, IsOptional, IsUrl, Matches, Max, Min } from 'class-validator';

const ADDRESS = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };
const WORD = /^\S+$/;
const COUNT = 'takes a whole number from 5 to 100';
const TIME = 'takes a day or a moment such as 2026-11-22';

/** Where Instagram is, and how much of it one request asks for. */
export class InstagramSettings {
  @IsUrl(ADDRESS, { message: 'takes an address such as https://graph.instagram.com/v26.0' })
  graphUrl: string = 'https://graph.instagram.com/v26.0';

  @IsUrl(ADDRESS, { message: 'takes an address such as https://api.instagram.com' })
  apiUrl: string = 'https://api.instagram.com';

  @IsUrl(ADDRESS, { message: 'takes an address such as https://www.instagram.com' })
  webUrl: string = 'https://www.instagram.com';

  /** What Meta must show when it checks the address of our webhook. */
  @IsOptional()
  @Matches(WORD, { message: 'takes a word without spaces' })
  verifyToken?: string;

  /** Comments in one request, and posts in one answer of ours. */
  @IsInt({ message: COUNT })
  @Min(5, { message: COUNT })
  @Max(100, { message: COUNT })
  pageSize: number = 50;

  /** How many of our newest posts are looked at for comments. */
  @IsInt({ message: COUNT })
  @Min(5, { message: COUNT })
  @Max(100, { message: COUNT })
  watchedPosts: number = 25;
}

/** The operator's app at Meta, as its Instagram product knows it. */
export class InstagramApp {
  @Matches(/^[\w-]+$/, { message: 'is needed: the Instagram app id' })
  appId!: string;

  @Matches(WORD, { message: 'is needed: the Instagram app secret' })
  appSecret!: string;
}

/** An account's token, and the secret of the app that it was given to. It lives 60 days, and can be extended until then. */
export class InstagramCredentials {
  @Matches(WORD, { message: 'is needed: a long-lived access token of the account' })
  accessToken!: string;

  @Matches(WORD, { message: 'is needed: the secret of the app that the token was given to' })
  appSecret!: string;

  @IsISO8601({}, { message: `is needed: ${TIME}` })
  issuedAt!: string;

  @IsOptional()
  @IsISO8601({}, { message: TIME })
  expiresAt?: string;
}

/** What a sign-in on Instagram's page has to remember until the person is back. */
export class InstagramPendingSignIn extends InstagramApp {
  @Matches(WORD)
  redirectUri!: string;
}
