import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '@genklang/entities';
import { startEmbeddedPostgres, startEmbeddedRedis } from '@genklang/platform';
import { asOwner, externalServers, publishTestServers, withDatabase, withLogin } from '@genklang/testing';

/** What the teardown has to undo. */
export interface MediumServers {
  stop(): Promise<void>;
}

declare global {
  var mediumServers: MediumServers | undefined;
}

/**
 * Starts the servers that the medium tests share (or takes those of DATABASE_URL and REDIS_URL, the former as the owner),
 * and migrates one template database. Each spec file clones it.
 */
export default async function setUp(): Promise<void> {
  const external = externalServers();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'genklang-medium-'));
  const log = (): void => undefined;
  const postgres = external.databaseUrl
    ? null
    : await startEmbeddedPostgres({
        dataDir,
        database: 'genklang',
        log,
        settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
      });
  const redis = external.redisUrl ? null : await startEmbeddedRedis({ dataDir, log });
  const ownerUrl = external.databaseUrl ?? postgres?.url ?? '';
  const suffix = randomBytes(4).toString('hex');
  const appLogin = { name: `genklang_test_${suffix}`, password: randomBytes(12).toString('hex') };
  const templateDatabase = `genklang_template_${suffix}`;
  await asOwner(ownerUrl, async (owner) => {
    await owner.query(`create database ${templateDatabase}`);
    await owner.query(`create role ${appLogin.name} login password '${appLogin.password}'`);
  });
  const templateUrl = withDatabase(ownerUrl, templateDatabase);
  await migrate({ ownerUrl: templateUrl, appUrl: withLogin(templateUrl, appLogin) });
  publishTestServers({ ownerUrl, appLogin, templateDatabase, redisUrl: external.redisUrl ?? redis?.url ?? '' });
  globalThis.mediumServers = {
    stop: async () => {
      await asOwner(ownerUrl, async (owner) => {
        await owner.query(`drop database if exists ${templateDatabase} with (force)`);
        await owner.query(`drop role if exists ${appLogin.name}`);
      });
      await redis?.stop();
      await postgres?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
