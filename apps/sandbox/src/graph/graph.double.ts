import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import type { DoubleParts, NetworkDouble } from '../network.double';
import { Access, type TokenKind } from './access';
import { GraphCommands } from './commands';
import { FacebookApi } from './facebook.api';
import { GraphError, invalid } from './graph.error';
import { InstagramApi } from './instagram.api';
import { Login } from './login';
import { GraphNodes } from './nodes';
import { Notifications } from './notifications';
import { Shapes } from './shapes';
import { Usage } from './usage';

const facebookRoot = '/facebook/v26.0';
const instagramRoot = '/instagram/v26.0';
const maxBatch = 50;

/** A part of Meta behind a token: its limits have a code and a type of their own. */
interface Door {
  root: string;
  tokens: readonly TokenKind[];
  limitCode: number;
  type: 'pages' | 'instagram';
  api: FacebookApi | InstagramApi;
}

/** Facebook's Graph API and the Instagram Platform, as far as an inbox needs them. */
export class GraphDouble implements NetworkDouble {
  readonly id = 'graph';
  private readonly nodes: GraphNodes;
  private readonly access: Access;
  private readonly usage: Usage;
  private readonly login: Login;
  private readonly facebook: FacebookApi;
  private readonly commands: GraphCommands;
  private readonly doors: readonly Door[];

  constructor({ clock }: DoubleParts) {
    this.nodes = new GraphNodes(clock);
    this.access = new Access(clock);
    this.usage = new Usage(clock);
    this.login = new Login(this.access, this.nodes);
    const { nodes, access, usage } = this;
    const shapes = new Shapes(nodes);
    this.facebook = new FacebookApi(nodes, shapes);
    const instagram = new InstagramApi(nodes, shapes);
    this.commands = new GraphCommands({ nodes, access, usage, notifications: new Notifications(nodes), clock });
    this.doors = [
      { root: facebookRoot, tokens: ['page', 'user'], limitCode: 80_001, type: 'pages', api: this.facebook },
      { root: instagramRoot, tokens: ['instagram'], limitCode: 80_002, type: 'instagram', api: instagram },
    ];
  }

  answer(request: WireRequest): Answer | undefined {
    try {
      return this.signIn(request) ?? this.behindDoor(request);
    } catch (error) {
      if (error instanceof GraphError) {
        return error.toAnswer();
      }
      throw error;
    }
  }

  control(request: WireRequest): Answer | undefined {
    return this.commands.answer(request);
  }

  reset(): void {
    [this.nodes, this.access, this.usage].forEach((part) => part.reset());
    this.facebook.subscribed.clear();
  }

  private signIn(request: WireRequest): Answer | undefined {
    switch (`${request.method} ${request.path}`) {
      case `GET ${facebookRoot}/dialog/oauth`:
        return this.login.dialog(request, 'facebook');
      case 'GET /instagram/oauth/authorize':
        return this.login.dialog(request, 'instagram');
      case `GET ${facebookRoot}/oauth/access_token`:
        return this.login.facebookToken(request.query);
      case 'POST /instagram/oauth/access_token':
        return this.login.instagramToken(new URLSearchParams(request.body));
      case 'GET /instagram/access_token':
        return this.login.exchange(request.query);
      case 'GET /instagram/refresh_access_token':
        return this.login.extend(request.query);
      default:
        return undefined;
    }
  }

  /** Token and proof first, then the limit, then the request itself. */
  private behindDoor(request: WireRequest): Answer | undefined {
    const door = this.doors.find(({ root }) => request.path.startsWith(`${root}/`));
    if (!door) {
      return undefined;
    }
    const token = this.access.check(request, door.tokens);
    try {
      this.usage.take(token.ownerId, door.limitCode);
      const path = decodeURIComponent(request.path.slice(door.root.length + 1));
      const ask = (method: string, part: string, values: URLSearchParams): object =>
        this.carryOut(door, { method, path: part, values }, token);
      const isBatch = request.method === 'POST' && path === '';
      const values = request.method === 'GET' ? request.query : new URLSearchParams(request.body);
      const body = isBatch ? batchOf(values, ask) : ask(request.method, path, values);
      return json(200, body, this.usage.headers(token.ownerId, door.type));
    } catch (error) {
      if (error instanceof GraphError) {
        return error.toAnswer(this.usage.headers(token.ownerId, door.type));
      }
      throw error;
    }
  }

  private carryOut(
    door: Door,
    { method, path, values }: { method: string; path: string; values: URLSearchParams },
    token: ReturnType<Access['check']>,
  ): object {
    if (path === 'me/accounts' && token.kind === 'user') {
      return this.facebook.accounts(values, (page) => this.access.issue('page', page.id).value);
    }
    if (token.kind === 'user') {
      throw new GraphError(210, '(#210) A page access token is required to request this resource.');
    }
    if (method !== 'GET' && method !== 'POST') {
      throw invalid(`Unsupported method ${method}`);
    }
    return method === 'GET' ? door.api.read(path, values, token) : door.api.write(path, values, token);
  }
}

/** Several reads in one request, each with an answer of its own. */
function batchOf(
  form: URLSearchParams,
  ask: (method: string, path: string, values: URLSearchParams) => object,
): object[] {
  const batch = JSON.parse(form.get('batch') ?? '[]') as { method?: string; relative_url?: string }[];
  if (batch.length === 0 || batch.length > maxBatch) {
    throw new GraphError(100, `Too many requests in batch message. Maximum batch size is ${maxBatch}`);
  }
  return batch.map(({ method = 'GET', relative_url: relative = '' }) => {
    const url = new URL(relative, 'https://graph.facebook.com/');
    try {
      const body = ask(method, url.pathname.slice(1), url.searchParams);
      return { code: 200, body: JSON.stringify(body) };
    } catch (error) {
      if (error instanceof GraphError) {
        const { status, body } = error.toAnswer();
        return { code: status, body };
      }
      throw error;
    }
  });
}
