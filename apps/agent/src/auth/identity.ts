import { Logger } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import type { Options } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { organization, twoFactor } from 'better-auth/plugins';
import { Pool } from 'pg';
import { newId } from '@genklang/platform';
import { newBackupCodes } from './backup-codes';
import { twoFactorHooks, versionOf } from './two-factor';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane (Password Storage Cheat Sheet). Algorithm 2 is argon2id. */
const ARGON2ID: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const logger = new Logger('Identity');
const POOL_SIZE = 4;
const CONNECT_TIMEOUT_MS = 3_000;
const QUERY_TIMEOUT_MS = 10_000;
const MIN_PASSWORD_LENGTH = 10;
const SESSION_LIFE_SEC = 7 * 24 * 3_600;
const SESSION_RENEWAL_SEC = 24 * 3_600;
/** Guesses at a password or a code, per address, route and window, before a pause. */
const SIGN_IN_LIMIT = { window: 60, max: 10 };

/** Where the identity library finds the address of whoever asks. Only we write it: see `identityRoutes`. */
export const CLIENT_ADDRESS_HEADER = 'x-genklang-client-address';

/** What the identity library is told. */
export interface IdentityOptions {
  databaseUrl: string;
  secret: string;
  /** Earlier secrets, which two-step secrets may still be sealed with. */
  previousSecrets?: string[];
  publicUrl: string;
  allowedOrigins: string[];
}

/** Connections that work as the identity role in the identity schema, and nowhere else. */
export function createIdentityPool(databaseUrl: string): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: QUERY_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    options: '-c role=genklang_identity -c search_path=identity',
    application_name: 'genklang-identity',
  });
  // A server that restarts ends idle connections; without a listener that would end the process, too.
  pool.on('error', (error) => logger.warn(`a connection was lost: ${error.message}`));
  return pool;
}

/**
 * People, passwords and sessions, on better-auth (ADR 2). Its "organization" is our workspace and its "member" a membership.
 * Nobody signs up by themselves: members are invited or added by command.
 */
export function createIdentity(options: IdentityOptions, pool: Pool) {
  return betterAuth({
    appName: 'Genklang',
    baseURL: options.publicUrl,
    basePath: '/api/auth',
    secret: options.secret,
    secrets: [options.secret, ...(options.previousSecrets ?? [])].map((value) => ({
      version: versionOf(value),
      value,
    })),
    trustedOrigins: options.allowedOrigins,
    database: pool,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      password: {
        hash: async (password) => await hash(password, ARGON2ID),
        verify: async ({ hash: stored, password }) => await verify(stored, password),
      },
    },
    session: { expiresIn: SESSION_LIFE_SEC, updateAge: SESSION_RENEWAL_SEC },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limit',
      customRules: { '/sign-in/email': SIGN_IN_LIMIT, '/two-factor/*': SIGN_IN_LIMIT },
    },
    advanced: {
      cookiePrefix: 'genklang',
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
    },
    hooks: twoFactorHooks(pool),
    plugins: [
      twoFactor({
        backupCodeOptions: { customBackupCodesGenerate: newBackupCodes },
        schema: { twoFactor: { modelName: 'two_factor' } },
      }),
      organization({
        allowUserToCreateOrganization: false,
        schema: {
          organization: { modelName: 'workspace' },
          member: { modelName: 'membership', fields: { organizationId: 'workspaceId' } },
          invitation: { fields: { organizationId: 'workspaceId' } },
          session: { fields: { activeOrganizationId: 'activeWorkspaceId' } },
        },
      }),
    ],
  });
}

export type Identity = ReturnType<typeof createIdentity>;
