import { Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import type { AgentConfig } from '../agent-config';
import { AccountsService } from './accounts.service';
import { AttemptLimit } from './attempt-limit';
import { createIdentity, createIdentityPool } from './identity';
import { IDENTITY } from './identity.token';
import { SessionGuard } from './session.guard';
import { SessionService } from './session.service';
import { TwoFactorSeals } from './two-factor-seals';

/** Sign-in and sessions. */
@Module({})
export class AuthModule implements OnApplicationShutdown {
  constructor(private readonly pool: Pool) {}

  static forRoot(config: AgentConfig): DynamicModule {
    const options = {
      databaseUrl: config.DATABASE_URL,
      secret: config.GENKLANG_SECRET_KEY,
      previousSecrets: config.previousSecretKeys.map((key) => key.toString('base64')),
      publicUrl: config.PUBLIC_URL,
      allowedOrigins: config.allowedOrigins,
    };
    return {
      module: AuthModule,
      providers: [
        { provide: Pool, useFactory: () => createIdentityPool(config.DATABASE_URL) },
        { provide: IDENTITY, useFactory: (pool: Pool) => createIdentity(options, pool), inject: [Pool] },
        AccountsService,
        AttemptLimit,
        SessionService,
        SessionGuard,
        TwoFactorSeals,
      ],
      exports: [IDENTITY, Pool, AccountsService, AttemptLimit, SessionService, SessionGuard],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
