import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsString, Matches, Max, Min } from 'class-validator';

const toInteger = ({ value }: { value: unknown }): number => Number(value);

/** What every Genklang process needs from its environment. */
export class ServiceConfig {
  /** PostgreSQL 15 or later, as `postgres://user:password@host:5432/database`. */
  @Matches(/^postgres(ql)?:\/\//, {
    message: 'set it to a PostgreSQL URL such as postgres://user:password@host:5432/genklang',
  })
  DATABASE_URL!: string;

  /** Redis 6.2 or later, as `redis://host:6379`. It carries jobs and hints; it may be emptied at any time. */
  @Matches(/^rediss?:\/\//, { message: 'set it to a Redis URL such as redis://host:6379' })
  REDIS_URL!: string;

  /** 32 random bytes in base64. Seals channel tokens and signs sessions: keep it, back it up, never share it. */
  @IsString({ message: 'set it to 32 random bytes in base64 (openssl rand -base64 32)' })
  @Matches(/^[A-Za-z0-9+/]{43}=$/, { message: 'takes 32 random bytes in base64 (openssl rand -base64 32)' })
  GENKLANG_SECRET_KEY!: string;

  /** Keys that `GENKLANG_SECRET_KEY` has replaced, with commas between; needed until `npm run secrets:rotate` has run. */
  @IsString()
  @Matches(/^([A-Za-z0-9+/]{43}=(,[A-Za-z0-9+/]{43}=)*)?$/, {
    message: 'takes earlier values of GENKLANG_SECRET_KEY with commas between',
  })
  GENKLANG_PREVIOUS_SECRET_KEYS: string = '';

  /** The address to listen on. Loopback unless a proxy or a container needs more. */
  @IsString()
  HOST: string = '127.0.0.1';

  /** The port to listen on; 0 takes a free one. */
  @Transform(toInteger)
  @IsInt({ message: 'takes a whole number' })
  @Min(0)
  @Max(65_535)
  PORT: number = 0;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
    message: 'takes fatal, error, warn, info, debug or trace',
  })
  LOG_LEVEL: string = 'info';

  get secretKey(): Buffer {
    return Buffer.from(this.GENKLANG_SECRET_KEY, 'base64');
  }

  get previousSecretKeys(): Buffer[] {
    return this.GENKLANG_PREVIOUS_SECRET_KEYS.split(',')
      .filter((key) => key !== '')
      .map((key) => Buffer.from(key, 'base64'));
  }
}
