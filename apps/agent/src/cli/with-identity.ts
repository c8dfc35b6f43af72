import { IsOptional, IsString, Matches, MinLength } from 'class-validator';
import { readConfig } from '@genklang/platform';
import { createIdentity, createIdentityPool } from '../auth/identity';
import type { Identity } from '../auth/identity';
import type { Pool } from 'pg';

/** What the member commands read from their environment. */
export class MemberCommandConfig {
  @Matches(/^postgres(ql)?:\/\//, {
    message: 'set it to a PostgreSQL URL such as postgres://user:password@host:5432/genklang',
  })
  DATABASE_URL!: string;

  @IsString({ message: 'set it to the same 32 random bytes in base64 that the apps use' })
  GENKLANG_SECRET_KEY!: string;

  /** The password of the demo's people (the demo only). */
  @IsOptional()
  @MinLength(10, { message: 'takes at least 10 characters' })
  DEMO_PASSWORD?: string;
}

/** Runs a command with the identity library, and lets go of the database after it. */
export async function withIdentity(
  command: (identity: Identity, config: MemberCommandConfig, pool: Pool) => Promise<void>,
): Promise<void> {
  const config = readConfig(MemberCommandConfig);
  const pool = createIdentityPool(config.DATABASE_URL);
  const options = {
    databaseUrl: config.DATABASE_URL,
    secret: config.GENKLANG_SECRET_KEY,
    publicUrl: 'http://127.0.0.1',
    allowedOrigins: [],
  };
  try {
    await command(createIdentity(options, pool), config, pool);
  } finally {
    await pool.end();
  }
}
