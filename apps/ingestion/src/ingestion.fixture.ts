import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import type { ChannelAccount } from '@genklang/channels';
import { ChannelRepository } from '@genklang/entities';
import { Clock, newId } from '@genklang/platform';
import { BullJobs, Jobs } from '@genklang/queue';
import type { JobName } from '@genklang/queue';
import { createTestDatabase, FakeClock, givenWorkspace, readTestServers, SandboxProcess } from '@genklang/testing';
import type { TestDatabase } from '@genklang/testing';
import { ConnectChannelService } from './accounts/connect-channel.service';
import { AccountService } from './accounts/account.service';
import { DeliveryService } from './delivery/delivery.service';
import { IngestionConfig } from './ingestion-config';
import { IngestionModule } from './ingestion.module';
import { PollingService } from './polling/polling.service';

const HANDLE = 'havblik';

/** Jobs that were asked for, and that nobody works on: the test says when a poll or a delivery happens. */
export class RecordedJobs extends Jobs {
  readonly added: { name: JobName; id: string; at: Date | undefined }[] = [];

  override add(name: JobName, _payload: unknown, options: { id: string; at?: Date }): Promise<boolean> {
    this.added.push({ name, id: options.id, at: options.at });
    return Promise.resolve(true);
  }

  work(): void {
    // The test does the work.
  }
}

/** The ingestion app with a database and a sandbox of its own, and a clock in the test's hand. */
export class IngestionFixture {
  readonly jobs = new RecordedJobs();
  readonly clock = new FakeClock(new Date());
  workspaceId = '';
  memberId = '';
  channelId = '';
  private module: TestingModule | undefined;

  private constructor(
    readonly db: TestDatabase,
    readonly sandbox: SandboxProcess,
  ) {}

  static async start(): Promise<IngestionFixture> {
    const fixture = new IngestionFixture(await createTestDatabase(), await SandboxProcess.start());
    const config = Object.assign(new IngestionConfig(), {
      DATABASE_URL: fixture.db.appUrl,
      REDIS_URL: readTestServers().redisUrl,
      GENKLANG_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
      LOG_LEVEL: 'fatal',
      OUTBOUND_PRIVATE_HOSTS: '127.0.0.1',
    });
    fixture.module = await Test.createTestingModule({ imports: [IngestionModule.forRoot(config)] })
      .overrideProvider(BullJobs)
      .useValue(fixture.jobs)
      .overrideProvider(Clock)
      .useValue(fixture.clock)
      .compile();
    fixture.module.useLogger(false);
    await fixture.module.init();
    return fixture;
  }

  /** A new workspace with @havblik connected, for one test. */
  async connect(settings: object = {}): Promise<void> {
    await this.sandbox.reset();
    this.clock.set(new Date());
    const { workspaceId, memberIds } = await givenWorkspace(this.db);
    const tokens = await this.sandbox.issueTokens(HANDLE);
    const connected = await this.get(ConnectChannelService).connect({
      workspaceId,
      network: 'x',
      settings: { baseUrl: this.sandbox.url, webUrl: this.sandbox.url, ...settings },
      credentials: {
        clientId: tokens.clientId,
        clientSecret: tokens.clientSecret,
        accessToken: tokens.accessToken,
        refreshToken: tokens.refreshToken,
        expiresAt: new Date(Date.now() + tokens.expiresInSec * 1_000).toISOString(),
      },
    });
    this.workspaceId = workspaceId;
    this.memberId = memberIds[0] ?? '';
    this.channelId = connected.id;
    this.jobs.added.length = 0;
  }

  /** A new workspace with an account of any network's double connected. */
  async adopt(network: string, account: ChannelAccount): Promise<void> {
    this.clock.set(new Date());
    const { workspaceId, memberIds } = await givenWorkspace(this.db);
    const id = newId();
    const row = { workspaceId, network, externalAccountId: account.externalAccountId };
    const sealed = this.accounts.seal(row, account.credentials);
    const channels = new ChannelRepository();
    await this.db.database.inWorkspace(workspaceId, async (scope) => {
      await channels.add(scope, {
        ...row,
        id,
        name: account.handle,
        settings: { ...(account.settings as object) },
        credentials: sealed.credentials,
        pollIntervalMs: 60_000,
        createdAt: this.clock.now(),
      });
      await channels.saveCredentials(scope, id, sealed);
    });
    this.workspaceId = workspaceId;
    this.memberId = memberIds[0] ?? '';
    this.channelId = id;
    this.jobs.added.length = 0;
  }

  /** Queues an answer to a stored post, as the agent app does. */
  async queueReply(parentExternalId: string, text: string): Promise<string> {
    const id = newId();
    await this.db.query(
      `insert into reply (workspace_id, id, conversation_id, channel_id, mention_id, member_id, client_key, text, state,
         due_at, created_at)
       select m.workspace_id, $3, m.conversation_id, m.channel_id, m.id, $4, $5, $6, 'queued', $7, $7 from mention m
       where m.channel_id = $1 and m.external_id = $2`,
      [this.channelId, parentExternalId, id, this.memberId, newId(), text, this.clock.now()],
    );
    return id;
  }

  /** Polls as the job would, once it is due. */
  async poll(): Promise<void> {
    const rows = await this.db.query<{ due: Date }>('select next_poll_at as due from channel where id = $1', [
      this.channelId,
    ]);
    const due = rows[0]?.due ?? new Date();
    this.clock.set(new Date(Math.max(this.clock.now().getTime(), due.getTime())));
    await this.get(PollingService).poll(this.workspaceId, this.channelId);
  }

  /** Polls until nothing is left to catch up on. */
  async catchUp(maxPolls = 60): Promise<void> {
    for (let poll = 0; poll < maxPolls; poll += 1) {
      await this.poll();
      const [state] = await this.db.query<{ gaps: number; failures: number; head: Date | null }>(
        `select (select count(*)::int from channel_gap g where g.channel_id = c.id and g.closed_at is null) as gaps,
           c.failures, (select s.covered_to from channel_stream s where s.channel_id = c.id order by s.every_polls limit 1) as head
         from channel c where c.id = $1`,
        [this.channelId],
      );
      if (state?.gaps === 0 && state.failures === 0 && state.head !== null) {
        return;
      }
    }
  }

  /** Delivers as the job would, once it is due. */
  async deliver(replyId: string): Promise<void> {
    const rows = await this.db.query<{ due: Date; lease: Date | null }>(
      'select due_at as due, lease_until as lease from reply where id = $1',
      [replyId],
    );
    const at = Math.max(this.clock.now().getTime(), rows[0]?.due.getTime() ?? 0, (rows[0]?.lease?.getTime() ?? -1) + 1);
    this.clock.set(new Date(at));
    await this.get(DeliveryService).deliver(this.workspaceId, replyId);
  }

  get accounts(): AccountService {
    return this.get(AccountService);
  }

  get<T>(type: new (...args: never[]) => T): T {
    if (!this.module) {
      throw new Error('The fixture is not started.');
    }
    return this.module.get(type, { strict: false });
  }

  async stop(): Promise<void> {
    await this.module?.close();
    await this.sandbox.stop();
    await this.db.drop();
  }
}
