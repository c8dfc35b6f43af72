import { IsInt, IsISO8601, IsNotEmpty, IsOptional, IsString, IsUrl, Matches, Max, Min } from 'class-validator';

const ADDRESS = { require_tld: false, require_protocol: true, protocols: ['http', 'https'], disallow_auth: true };
const ID = /^[0-9a-f]{24}$/i;

/** Whose reviews are read, and where Trustpilot is. */
export class TrustpilotSettings {
  @Matches(ID, { message: 'takes the 24 digits and letters of a business unit, such as 507f191e810c19729de860ea' })
  businessUnitId!: string;

  @IsUrl(ADDRESS, { message: 'takes an address such as https://api.trustpilot.com' })
  baseUrl: string = 'https://api.trustpilot.com';

  @IsUrl(ADDRESS, { message: 'takes an address such as https://authenticate.trustpilot.com' })
  authorizeUrl: string = 'https://authenticate.trustpilot.com';

  @IsUrl(ADDRESS, { message: 'takes an address such as https://www.trustpilot.com' })
  webUrl: string = 'https://www.trustpilot.com';

  /** Reviews in one request; Trustpilot allows 1 to 100. */
  @IsInt({ message: 'takes a whole number from 1 to 100' })
  @Min(1, { message: 'takes a whole number from 1 to 100' })
  @Max(100, { message: 'takes a whole number from 1 to 100' })
  pageSize: number = 100;
}

/** The keys of an application of yours, and who answers. */
export class TrustpilotApp {
  @IsString()
  @IsNotEmpty({ message: 'is needed: the API key of your application' })
  apiKey!: string;

  @IsString()
  @IsNotEmpty({ message: 'is needed: the API secret of your application' })
  apiSecret!: string;

  @Matches(ID, { message: 'takes the 24 digits and letters of a user id, from the profile of who answers' })
  authorBusinessUserId!: string;
}

/** Tokens live 100 hours. With a refresh token they are renewed for a person, without one for the application. */
export class TrustpilotCredentials extends TrustpilotApp {
  @IsOptional()
  @IsString()
  accessToken?: string;

  @IsOptional()
  @IsString()
  refreshToken?: string;

  @IsOptional()
  @IsISO8601()
  issuedAt?: string;

  @IsOptional()
  @IsISO8601()
  expiresAt?: string;
}
