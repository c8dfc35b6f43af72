import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import { type Handler, Router } from '../http/router';
import type { DoubleParts, NetworkDouble } from '../network.double';
import { ApiError, notFound } from './api.error';
import type { Call, CallAnswer } from './call';
import { Commands } from './commands';
import { instanceV1, instanceV2 } from './instance';
import { MastodonNetwork } from './network';
import { OAuth } from './oauth';
import { Params } from './params';
import { Presenter } from './presenter';
import { type LimitFamily, RateLimitError, RateLimits } from './rate.limits';
import { Statuses } from './statuses';
import { Timelines } from './timelines';

const API = /^\/api\/v[12]\//;

/** A Mastodon instance of version 4.5, by its documents: strict where the many others are not. */
export class MastodonDouble implements NetworkDouble {
  readonly id = 'mastodon';
  private readonly router = new Router();
  private readonly network: MastodonNetwork;
  private readonly oauth: OAuth;
  private readonly limits: RateLimits;
  private readonly statuses: Statuses;
  private readonly commands: Commands;

  constructor({ clock }: DoubleParts) {
    this.network = new MastodonNetwork(clock);
    this.oauth = new OAuth(this.network, clock);
    this.limits = new RateLimits(clock);
    this.statuses = new Statuses(this.network, clock);
    this.commands = new Commands(this.network, this.oauth);
    const { statuses } = this;
    const timelines = new Timelines(this.network);
    this.router
      .add(
        'POST',
        '/api/v1/apps',
        this.open((request) => this.oauth.register(request)),
      )
      .add('GET', '/oauth/authorize', (request) => this.oauth.authorise(request))
      .add(
        'POST',
        '/oauth/token',
        this.open((request) => this.oauth.token(request)),
      )
      .add(
        'GET',
        '/api/v2/instance',
        this.open((request) => json(200, instanceV2(baseOf(request)))),
      )
      .add(
        'GET',
        '/api/v1/instance',
        this.open((request) => json(200, instanceV1(baseOf(request)))),
      )
      .add('GET', '/api/v1/accounts/verify_credentials', this.guarded('read:accounts', verifyCredentials))
      .add('GET', '/api/v1/accounts/:id/statuses', this.guarded('read:statuses', timelines.accountStatuses))
      .add('GET', '/api/v1/notifications', this.guarded('read:notifications', timelines.notifications))
      .add('GET', '/api/v1/timelines/tag/:tag', this.guarded('read:statuses', timelines.tag))
      .add('GET', '/api/v2/search', this.guarded('read:search', timelines.search))
      .add('GET', '/api/v1/statuses', this.guarded('read:statuses', statuses.many))
      .add('POST', '/api/v2/media', this.guarded('write:media', statuses.uploads.create))
      .add('POST', '/api/v1/statuses', this.guarded('write:statuses', statuses.create, 'statuses'))
      .add('GET', '/api/v1/statuses/:id', this.guarded('read:statuses', statuses.one))
      .add('PUT', '/api/v1/statuses/:id', this.guarded('write:statuses', statuses.edit))
      .add('DELETE', '/api/v1/statuses/:id', this.guarded('write:statuses', statuses.remove))
      .add('GET', '/api/v1/statuses/:id/context', this.guarded('read:statuses', statuses.context))
      .add('POST', '/api/v1/statuses/:id/reblog', this.guarded('write:statuses', statuses.reblog));
  }

  answer(request: WireRequest): Answer | undefined {
    return this.router.answer(request) ?? (API.test(request.path) ? notFound('Not Found').toAnswer({}) : undefined);
  }

  control(request: WireRequest): Answer | undefined {
    return this.commands.answer(request);
  }

  reset(): void {
    for (const part of [this.network, this.oauth, this.limits, this.statuses]) {
      part.reset();
    }
  }

  /** For everybody. */
  private open(carryOut: Handler): Handler {
    return (request) => {
      try {
        return carryOut(request);
      } catch (error) {
        return refusalOf(error, {});
      }
    };
  }

  /** For those with a token of this scope, as long as their window lasts. */
  private guarded(scope: string, carryOut: (call: Call) => CallAnswer, family: LimitFamily = 'all'): Handler {
    return (request) => {
      let limits: Record<string, string> = {};
      try {
        const { account: caller } = this.oauth.grantOf(request.authorization, scope);
        limits = this.limits.take('all', caller.id);
        if (family !== 'all') {
          limits = this.limits.take(family, caller.id);
        }
        const base = baseOf(request);
        const address = new URL(`${base}${request.path}?${request.query.toString()}`);
        const present = new Presenter(this.network, base);
        const answer = carryOut({ request, params: new Params(request), caller, present, address });
        return { ...json(200, answer.body, { ...limits, ...answer.headers }), createdPostId: answer.createdPostId };
      } catch (error) {
        return refusalOf(error, limits);
      }
    };
  }
}

function verifyCredentials({ caller, present }: Call): CallAnswer {
  return { body: present.credentialAccount(caller) };
}

function refusalOf(error: unknown, headers: Record<string, string>): Answer {
  if (error instanceof ApiError) {
    return error.toAnswer(error instanceof RateLimitError ? error.headers : headers);
  }
  throw error;
}

function baseOf(request: WireRequest): string {
  return `http://${request.headers['host'] ?? 'localhost'}`;
}
