import { IsOptional, Matches } from 'class-validator';
import { readConfig } from '@genklang/platform';

class MigrationConfig {
  /** The apps' login. */
  @Matches(/^postgres(ql)?:\/\//, {
    message: 'set it to a PostgreSQL URL such as postgres://user:password@host:5432/genklang',
  })
  DATABASE_URL!: string;

  /** The login that owns the tables; the apps' login where only one is given. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, {
    message: 'takes a PostgreSQL URL such as postgres://owner:password@host:5432/genklang',
  })
  DATABASE_OWNER_URL?: string;
}

/** Who migrates, and who works in the result. */
export function readMigrationUrls(): { ownerUrl: string; appUrl: string } {
  const config = readConfig(MigrationConfig);
  return { ownerUrl: config.DATABASE_OWNER_URL ?? config.DATABASE_URL, appUrl: config.DATABASE_URL };
}
