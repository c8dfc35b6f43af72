import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '@genklang/entities';
import { asOwner, publishTestServers, withDatabase, withLogin } from '@genklang/testing';
import { Child } from './children';
import { parentOf } from './cpu';

const TEMPLATE = 'genklang_bench_template';

/** PostgreSQL and Redis of our own, as durable as `npm start` runs them, with a migrated template database. */
export class BenchServers {
  private stopping: Promise<void> | undefined;

  private constructor(
    readonly redisUrl: string,
    /** PostgreSQL alone. */
    readonly postgresPid: number,
    /** PostgreSQL and Redis: their CPU time is that of these processes and all below them. */
    readonly pids: number[],
    private readonly child: Child,
    private readonly dataDir: string,
  ) {}

  static async start(): Promise<BenchServers> {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'genklang-bench-'));
    const child = Child.launch('test/support/servers.main.ts', { args: [dataDir] });
    try {
      const { databaseUrl, redisUrl } = await child.ask<{ databaseUrl: string; redisUrl: string }>();
      const appLogin = { name: 'genklang_bench', password: randomBytes(12).toString('hex') };
      const { postgresPid, durability } = await asOwner(databaseUrl, async (owner) => {
        await owner.query(`create database ${TEMPLATE}`);
        await owner.query(`create role ${appLogin.name} login password '${appLogin.password}'`);
        const { rows } = await owner.query<{ pid: number; durability: string }>(
          `select pg_backend_pid() as pid, concat_ws(' ', current_setting('fsync'), current_setting('synchronous_commit'),
             current_setting('full_page_writes')) as durability`,
        );
        return { postgresPid: parentOf(rows[0]?.pid ?? 0), durability: rows[0]?.durability ?? 'unknown' };
      });
      if (durability !== 'on on on') {
        throw new Error(`the database is not durable (${durability}): its figures would be of no use`);
      }
      const templateUrl = withDatabase(databaseUrl, TEMPLATE);
      await migrate({ ownerUrl: templateUrl, appUrl: withLogin(templateUrl, appLogin) });
      publishTestServers({ ownerUrl: databaseUrl, appLogin, templateDatabase: TEMPLATE, redisUrl });
      return new BenchServers(redisUrl, postgresPid, [child.pid, postgresPid], child, dataDir);
    } catch (error) {
      await child.stop('disconnect');
      rmSync(dataDir, { recursive: true, force: true });
      throw error;
    }
  }

  /** Stops them once, however often it is asked for. */
  async stop(): Promise<void> {
    this.stopping ??= this.child.stop('disconnect').then(() => rmSync(this.dataDir, { recursive: true, force: true }));
    await this.stopping;
  }
}
