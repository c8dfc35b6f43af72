import type { NestExpressApplication } from '@nestjs/platform-express';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { SOCKET_PATH } from '@genklang/contract';
import type {
  Answer,
  ClientRequestName,
  ClientRequests,
  ClientToServerEvents,
  ConversationDetail,
  InboxBatch,
  InboxPage,
  MemberRole,
  ServerToClientEvents,
} from '@genklang/contract';
import { newId } from '@genklang/platform';
import { createTestDatabase, givenChannel, readTestServers } from '@genklang/testing';
import type { TestDatabase } from '@genklang/testing';
import { AgentConfig } from './agent-config';
import type { Identity } from './auth/identity';
import { IDENTITY } from './auth/identity.token';
import { registerMember } from './auth/member-registration';
import { createAgentApp } from './create-app';

const PASSWORD = 'correct horse battery';

/** A browser, as far as the server can tell: a cookie, an origin, a socket. */
export class TestClient {
  readonly batches: InboxBatch[] = [];
  private socket: Socket<ServerToClientEvents, ClientToServerEvents> | undefined;

  constructor(
    readonly url: string,
    readonly cookie: string,
    readonly memberId: string,
  ) {}

  async get<T>(path: string): Promise<T> {
    const response = await this.fetch(path);
    if (!response.ok) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`);
    }
    return (await response.json()) as T;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return await fetch(`${this.url}${path}`, {
      ...init,
      headers: { cookie: this.cookie, origin: this.url, ...(init.headers as Record<string, string> | undefined) },
    });
  }

  async list(query = ''): Promise<InboxPage> {
    return await this.get<InboxPage>(`/api/conversations${query}`);
  }

  async open(id: string): Promise<ConversationDetail> {
    return await this.get<ConversationDetail>(`/api/conversations/${id}`);
  }

  async connect(origin = this.url): Promise<Socket<ServerToClientEvents, ClientToServerEvents>> {
    const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io(this.url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { cookie: this.cookie, origin },
    });
    this.socket = socket;
    socket.on('inbox.batch', (batch) => this.batches.push(batch));
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return socket;
  }

  async ask<Name extends ClientRequestName>(
    name: Name,
    request: unknown,
  ): Promise<Answer<ClientRequests[Name]['answer']>> {
    const socket = this.socket ?? (await this.connect());
    // Tests send nonsense on purpose: the typed socket would not let them.
    const untyped = socket as unknown as Socket;
    return (await untyped.timeout(30_000).emitWithAck(name, request)) as Answer<ClientRequests[Name]['answer']>;
  }

  /** What a request answers, when it is not refused. */
  async must<Name extends ClientRequestName>(name: Name, request: unknown): Promise<ClientRequests[Name]['answer']> {
    const answer = await this.ask(name, request);
    if (!answer.ok) {
      throw new Error(`${name}: ${JSON.stringify(answer)}`);
    }
    return answer.data;
  }

  disconnect(): void {
    this.socket?.disconnect();
    this.socket = undefined;
  }
}

/** A conversation that is in the tables, with one customer post. */
export interface GivenConversation {
  id: string;
  mentionId: string;
}

/** The agent app, listening on loopback, with a database of its own. */
export class AgentFixture {
  private clients: TestClient[] = [];
  private addresses = 0;

  private constructor(
    readonly db: TestDatabase,
    readonly app: NestExpressApplication,
    readonly url: string,
  ) {}

  static async start(): Promise<AgentFixture> {
    const db = await createTestDatabase();
    const config = Object.assign(new AgentConfig(), {
      DATABASE_URL: db.appUrl,
      REDIS_URL: readTestServers().redisUrl,
      GENKLANG_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
      PUBLIC_URL: 'http://127.0.0.1',
      LOG_LEVEL: 'fatal',
      TRUSTED_PROXIES: 'loopback',
    });
    const port = await listenable();
    config.PUBLIC_URL = `http://127.0.0.1:${port}`;
    const app = await createAgentApp(config);
    await app.listen(port, '127.0.0.1');
    return new AgentFixture(db, app, config.PUBLIC_URL);
  }

  /** Sign-ins are counted by address; each of ours comes from another one. */
  private nextAddress(): string {
    this.addresses += 1;
    return `198.51.100.${this.addresses % 250}`;
  }

  /** Adds a member to a workspace by name, and signs them in. */
  async signIn(
    name: string,
    options: { workspace?: string; role?: MemberRole } = {},
  ): Promise<TestClient & { workspaceId: string }> {
    const email = `${name.toLowerCase()}-${newId()}@havblik.example`;
    const { workspaceId } = await registerMember(this.app.get<Identity>(IDENTITY), {
      workspaceName: options.workspace ?? 'Havblik',
      email,
      name,
      role: options.role ?? 'agent',
      password: PASSWORD,
    });
    const response = await fetch(`${this.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, 'x-forwarded-for': this.nextAddress() },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    const cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const { user } = (await response.json()) as { user: { id: string } };
    const client = Object.assign(new TestClient(this.url, cookie, user.id), { workspaceId });
    this.clients.push(client);
    return client;
  }

  /** Conversations in a workspace, one customer each, the last one newest. */
  async givenConversations(workspaceId: string, count: number, channelId?: string): Promise<GivenConversation[]> {
    const channel = channelId ?? (await givenChannel(this.db, workspaceId));
    const given: GivenConversation[] = [];
    for (let index = 0; index < count; index += 1) {
      const ids = { author: newId(), conversation: newId(), mention: newId() };
      const at = new Date(Date.parse('2026-11-22T08:00:00.000Z') + index * 60_000);
      await this.db.query(
        `insert into author (workspace_id, id, customer_id, network, external_id, handle, name, first_seen_at, updated_at)
         values ($1, $2, $2, 'x', $3, $3, $3, now(), now())`,
        [workspaceId, ids.author, `kunde${index}-${ids.author}`],
      );
      await this.db.query(
        `insert into conversation (workspace_id, id, channel_id, root_external_id, author_id, state, kind, excerpt, language,
           polarity, score, mention_count, last_mention_id, last_mention_at, last_activity_at, waiting_since, created_at)
         values ($1, $2, $3, $4, $5, 'open', 'mention', $6, 'da', $7, 0, 1, $8, $9, $9, $9, $9)`,
        [
          workspaceId,
          ids.conversation,
          channel,
          ids.mention,
          ids.author,
          `post ${index}`,
          index % 2 === 0 ? 'negative' : 'positive',
          ids.mention,
          at,
        ],
      );
      await this.db.query(
        `insert into mention (workspace_id, id, channel_id, conversation_id, author_id, external_id, kind, text,
           root_external_id, language, polarity, score, confidence, analysis, model_version, posted_at,
           received_at)
         values ($1, $2::uuid, $3, $4, $5, $2::text, 'mention', $6, $2::text, 'da', 'neutral', 0, 0,
           '{"evidence": []}', 'test', $7, $7)`,
        [workspaceId, ids.mention, channel, ids.conversation, ids.author, `post ${index}`, at],
      );
      given.push({ id: ids.conversation, mentionId: ids.mention });
    }
    return given;
  }

  async stop(): Promise<void> {
    for (const client of this.clients) {
      client.disconnect();
    }
    await this.app.close();
    await this.db.drop();
  }
}

async function listenable(): Promise<number> {
  const { createServer } = await import('node:net');
  return await new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
