import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { SOCKET_PATH } from '@genklang/contract';
import type {
  Answer,
  ClientRequestName,
  ClientRequests,
  ClientToServerEvents,
  ConversationDetail,
  InboxPage,
  ServerToClientEvents,
} from '@genklang/contract';

/** A signed-in member, over the product's own HTTP and socket. */
export class AgentClient {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
    readonly socket: Socket<ServerToClientEvents, ClientToServerEvents>,
  ) {}

  static async signIn(
    url: string,
    credentials: { email: string; password: string },
    origin = url,
  ): Promise<AgentClient> {
    const response = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify(credentials),
    });
    if (!response.ok) {
      throw new Error(`sign-in: ${response.status} ${await response.text()}`);
    }
    const cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io(url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      extraHeaders: { cookie, origin },
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return new AgentClient(url, cookie, socket);
  }

  async list(query = ''): Promise<InboxPage> {
    return await this.get<InboxPage>(`/api/conversations${query}`);
  }

  async open(id: string): Promise<ConversationDetail> {
    return await this.get<ConversationDetail>(`/api/conversations/${id}`);
  }

  async ask<Name extends ClientRequestName>(
    name: Name,
    request: ClientRequests[Name]['request'],
  ): Promise<ClientRequests[Name]['answer']> {
    const untyped = this.socket as unknown as Socket;
    const answer = (await untyped.timeout(30_000).emitWithAck(name, request)) as Answer<ClientRequests[Name]['answer']>;
    if (!answer.ok) {
      throw new Error(`${name}: ${JSON.stringify(answer)}`);
    }
    return answer.data;
  }

  close(): void {
    this.socket.disconnect();
  }

  private async get<T>(path: string): Promise<T> {
    const response = await fetch(`${this.url}${path}`, { headers: { cookie: this.cookie } });
    if (!response.ok) {
      throw new Error(`${path}: ${response.status}`);
    }
    return (await response.json()) as T;
  }
}
