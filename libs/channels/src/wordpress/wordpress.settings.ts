import { IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Max, Min } from 'class-validator';

const ADDRESS = { require_tld: false, require_protocol: true, protocols: ['http', 'https'], disallow_auth: true };

/** Where the site is, and how much of it one request asks for. */
export class WordpressSettings {
  @IsUrl(ADDRESS, { message: 'takes the address of the site, such as https://blog.example.com' })
  address!: string;

  /** Where its REST API is, when not at `<address>/wp-json`: sites with plain permalinks have it at `<address>/?rest_route=/`. */
  @IsOptional()
  @IsUrl(ADDRESS, { message: 'takes the address of the REST API, such as https://blog.example.com/wp-json' })
  apiAddress?: string;

  /** Comments in one request; WordPress allows 1 to 100. */
  @IsInt({ message: 'takes a whole number from 1 to 100' })
  @Min(1, { message: 'takes a whole number from 1 to 100' })
  @Max(100, { message: 'takes a whole number from 1 to 100' })
  pageSize: number = 100;
}

/** A user of the site, and an application password of theirs. It holds until somebody revokes it. */
export class WordpressCredentials {
  @IsString()
  @IsNotEmpty({ message: 'is needed: the user who answers' })
  user!: string;

  @IsString()
  @IsNotEmpty({ message: 'is needed: an application password, made under Users › Profile' })
  applicationPassword!: string;
}
