import { IsISO8601, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min } from 'class-validator';
import { parseSettings } from '../parse-settings';
import { SettingsError } from '../settings-error';

const ADDRESS = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };
const WORD = /^\S+$/;

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

/** The app of the operator at X. A public client has no secret. */
export class XApp {
  @Matches(WORD, { message: 'is needed: the OAuth 2.0 client id of your app at console.x.com' })
  clientId!: string;

  @IsOptional()
  @Matches(WORD, { message: 'takes the OAuth 2.0 client secret of your app, or nothing' })
  clientSecret?: string;
}

/** OAuth 2.0 in user context. The access token lives two hours; the refresh token works once. */
export class XTokens extends XApp {
  @Matches(WORD, { message: 'is needed: an access token with tweet.read, tweet.write and users.read' })
  accessToken!: string;

  @IsOptional()
  @Matches(WORD, { message: 'takes the refresh token that came with the access token, or nothing' })
  refreshToken?: string;

  @IsOptional()
  @IsISO8601({}, { message: 'takes a time such as 2026-11-22T13:50:00Z' })
  issuedAt?: string;

  @IsOptional()
  @IsISO8601({}, { message: 'takes a time such as 2026-11-22T13:50:00Z' })
  expiresAt?: string;
}

/** OAuth 1.0a in user context: four keys that hold until they are made anew. */
export class XKeys {
  @Matches(WORD, { message: 'is needed: the consumer key of your app' })
  appKey!: string;

  @Matches(WORD, { message: 'is needed: the consumer secret of your app' })
  appSecret!: string;

  @Matches(WORD, { message: 'is needed: the OAuth 1.0a access token of the account' })
  accessToken!: string;

  @Matches(WORD, { message: 'is needed: the secret of the OAuth 1.0a access token' })
  accessSecret!: string;
}

/** Either way to be somebody on X. */
export type XCredentials = XTokens | XKeys;

/** What a sign-in on X's page has to remember until the person is back. */
export class XPendingSignIn extends XApp {
  @Matches(WORD)
  codeVerifier!: string;

  @IsString()
  redirectUri!: string;
}

const ONLY_KEYS = ['appKey', 'appSecret', 'accessSecret'];
const ONLY_TOKENS = ['clientId', 'clientSecret', 'refreshToken'];

export function hasKeys(credentials: XCredentials): credentials is XKeys {
  return 'appKey' in credentials;
}

/** Reads one form or the other, and never half of each. @throws {SettingsError} */
export function parseXCredentials(given: unknown): XCredentials {
  const names = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  if (!names.some((name) => ONLY_KEYS.includes(name))) {
    return parseSettings(XTokens, given);
  }
  const strays = names.filter((name) => ONLY_TOKENS.includes(name));
  if (strays.length > 0) {
    throw new SettingsError(
      strays.map((field) => ({
        field,
        message: 'is of OAuth 2.0: give either its tokens or the four keys of OAuth 1.0a',
      })),
    );
  }
  return parseSettings(XKeys, given);
}
