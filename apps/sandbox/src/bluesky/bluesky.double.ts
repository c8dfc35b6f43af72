import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import type { DoubleParts, NetworkDouble } from '../network.double';
import { Blobs } from './blobs';
import { Commands } from './commands';
import { type Account, BlueskyNetwork } from './network';
import { Notifications } from './notifications';
import { RateLimitError, RateLimits } from './rate.limits';
import { Reading } from './reading';
import { Repository, type Written } from './repository';
import { Sessions } from './sessions';
import { Views } from './views';
import { inputOf, requiredInput, XrpcError } from './xrpc';

const ROOT = '/xrpc/';

type Method = (request: WireRequest, headers: Record<string, string>) => Answer;

/** Bluesky: one host that is the PDS and the AppView at once, as a client sees them. */
export class BlueskyDouble implements NetworkDouble {
  readonly id = 'bluesky';
  private readonly network: BlueskyNetwork;
  private readonly sessions: Sessions;
  private readonly limits: RateLimits;
  private readonly commands: Commands;
  private readonly views: Views;
  private readonly blobs = new Blobs();
  private readonly methods: ReadonlyMap<string, Method>;

  constructor({ clock }: DoubleParts) {
    this.network = new BlueskyNetwork(clock);
    this.sessions = new Sessions(clock);
    this.limits = new RateLimits(clock);
    this.commands = new Commands(this.network, this.sessions);
    this.views = new Views(this.network);
    const { views } = this;
    const reading = new Reading(this.network, views);
    const notifications = new Notifications(this.network, views);
    const repository = new Repository(this.network, clock, this.blobs);
    this.methods = new Map<string, Method>([
      ['POST com.atproto.server.createSession', (request) => this.login(request)],
      ['POST com.atproto.server.refreshSession', (request, headers) => this.refresh(request, headers)],
      ['GET com.atproto.server.getSession', this.query((_request, caller) => sessionBody(caller))],
      [
        'GET com.atproto.identity.resolveHandle',
        (request, headers) => json(200, reading.resolveHandle(request), headers),
      ],
      ['GET com.atproto.repo.getRecord', (request, headers) => json(200, repository.get(request), headers)],
      ['POST com.atproto.repo.uploadBlob', this.write(1, (request) => this.blobs.upload(request))],
      ['POST com.atproto.repo.putRecord', this.write(2, (request, caller) => repository.put(request, caller))],
      ['POST com.atproto.repo.createRecord', this.write(3, (request, caller) => repository.create(request, caller))],
      ['POST com.atproto.repo.deleteRecord', this.write(1, (request, caller) => repository.delete(request, caller))],
      [
        'GET app.bsky.notification.listNotifications',
        this.query((request, caller) => notifications.list(request, caller)),
      ],
      ['GET app.bsky.feed.getPosts', this.query(reading.posts)],
      ['GET app.bsky.feed.getAuthorFeed', this.query(reading.authorFeed)],
      ['GET app.bsky.feed.searchPosts', this.query(reading.search)],
      ['GET app.bsky.actor.getProfile', this.query(reading.profile)],
      ['GET app.bsky.actor.getProfiles', this.query(reading.profiles)],
    ]);
  }

  answer(request: WireRequest): Answer | undefined {
    if (!request.path.startsWith(ROOT)) {
      return undefined;
    }
    this.views.origin = `http://${request.headers['host'] ?? '127.0.0.1'}`;
    let headers: Record<string, string> = {};
    try {
      headers = this.limits.request();
      const method = this.methods.get(`${request.method} ${request.path.slice(ROOT.length)}`);
      if (!method) {
        throw new XrpcError(501, 'MethodNotImplemented', 'Method Not Implemented');
      }
      return method(request, headers);
    } catch (error) {
      if (error instanceof XrpcError) {
        return error.toAnswer(error instanceof RateLimitError ? error.headers : headers);
      }
      throw error;
    }
  }

  control(request: WireRequest): Answer | undefined {
    return this.commands.answer(request);
  }

  reset(): void {
    for (const part of [this.network, this.sessions, this.limits, this.blobs]) {
      part.reset();
    }
  }

  private query(read: (request: WireRequest, caller: Account) => object): Method {
    return (request, headers) => json(200, read(request, this.callerOf(request)), headers);
  }

  /** The points are taken before anything is written. */
  private write(points: number, carryOut: (request: WireRequest, caller: Account) => Written): Method {
    return (request) => {
      const caller = this.callerOf(request);
      const headers = this.limits.write(caller.did, points);
      const { body, createdPostId } = carryOut(request, caller);
      return { ...json(200, body, headers), createdPostId };
    };
  }

  private login(request: WireRequest): Answer {
    const input = inputOf(request);
    const identifier = requiredInput(input, 'identifier');
    const password = requiredInput(input, 'password');
    const headers = this.limits.login(identifier);
    const account = this.network.findAccount(identifier);
    const session = this.sessions.login(account, password);
    return json(200, { ...session, ...(account ? sessionBody(account) : {}) }, headers);
  }

  private refresh(request: WireRequest, headers: Record<string, string>): Answer {
    const { did, session } = this.sessions.refresh(request.authorization);
    const account = this.network.findAccount(did);
    return json(200, { ...session, ...(account ? sessionBody(account) : {}) }, headers);
  }

  private callerOf(request: WireRequest): Account {
    const account = this.network.findAccount(this.sessions.callerOf(request.authorization));
    if (!account) {
      throw new XrpcError(400, 'InvalidToken', 'Token could not be verified');
    }
    return account;
  }
}

function sessionBody(account: Account): object {
  return { did: account.did, handle: account.handle, active: true };
}
