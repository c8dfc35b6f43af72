import type { SandboxClock } from '../clock';
import { type Answer, json } from '../http/answer';
import type { FaultPlan } from '../http/faults';
import type { Journal } from '../http/journal';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import type { NetworkDouble } from '../network.double';
import { StoreError } from '../store/model';
import type { SocialStore } from '../store/social.store';
import type { KeyStore } from '../x/keys';
import { limitedEndpoints, type RateLimits } from '../x/rate.limits';
import type { NamingRule } from '../x/shape';
import { sandboxApp, type TokenStore } from '../x/tokens';
import { addXCommands } from './x.commands';
import { bodyOf } from './body';
import { readFault } from './fault.input';
import { FieldError, FieldReader } from './field.reader';
import { addPosts, handlePattern, listPosts, readMetrics } from './post.commands';

/** What the control API may turn on and off besides the store; the story implements it. */
export interface StorySwitch {
  readonly isRunning: boolean;
  readonly pace: number;
  start(pace?: number): void;
  stop(): void;
  reset(): void;
}

interface ControlParts {
  store: SocialStore;
  tokens: TokenStore;
  keys: KeyStore;
  namings: NamingRule;
  limits: RateLimits;
  faults: FaultPlan;
  journal: Journal;
  clock: SandboxClock;
  story: StorySwitch;
  doubles: readonly NetworkDouble[];
}

/** The back door for the demo and for tests: it makes people, posts and failures. README.md has the table. */
export class ControlApi {
  private readonly router = new Router();

  constructor(private readonly parts: ControlParts) {
    const { store, faults, journal } = parts;
    addXCommands(this.router, parts);
    this.router
      .add('POST', '/__control/accounts', (request) => this.upsertAccount(request))
      .add('POST', '/__control/tokens', (request) => this.issueTokens(request))
      .add('POST', '/__control/tokens/revoke', (request) => this.endTokens(request, 'revoke'))
      .add('POST', '/__control/tokens/expire', (request) => this.endTokens(request, 'expire'))
      .add('POST', '/__control/posts', (request) => json(201, { posts: addPosts(store, bodyOf(request)) }))
      .add('GET', '/__control/posts', (request) => json(200, { posts: listPosts(store, request.query) }))
      .add('PATCH', '/__control/posts/:id', (request) => this.editPost(request))
      .add('DELETE', '/__control/posts/:id', (request) => this.removePost(request))
      .add('POST', '/__control/posts/:id/metrics', (request) => this.setMetrics(request))
      .add('POST', '/__control/faults', (request) => this.armFaults(request))
      .add('GET', '/__control/faults', () => json(200, { faults: faults.list() }))
      .add('DELETE', '/__control/faults', () => this.clearFaults())
      .add('GET', '/__control/journal', (request) => json(200, { entries: journal.list(numberOf(request, 'since')) }))
      .add('POST', '/__control/limits', (request) => this.changeLimits(request))
      .add('POST', '/__control/clock', (request) => this.shiftClock(request))
      .add('GET', '/__control/story', () => this.storyState())
      .add('POST', '/__control/story', (request) => this.switchStory(request))
      .add('POST', '/__control/reset', () => this.reset());
  }

  answer(request: WireRequest): Answer {
    try {
      return (
        this.router.answer(request) ??
        this.doubleOf(request)?.control(request) ??
        json(404, { error: 'not-found', message: `no ${request.method} ${request.path}` })
      );
    } catch (error) {
      if (error instanceof FieldError) {
        return json(400, { error: 'bad-request', field: error.field, message: error.message });
      }
      if (error instanceof StoreError) {
        return json(400, { error: 'bad-request', field: error.field, message: `${error.field}: ${error.message}` });
      }
      throw error;
    }
  }

  private doubleOf(request: WireRequest): NetworkDouble | undefined {
    return this.parts.doubles.find((double) => request.path.startsWith(`/__control/${double.id}/`));
  }

  private upsertAccount(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['handle', 'name', 'followers', 'bio']);
    const { id, handle, name, followers, bio } = this.parts.store.upsertUser({
      handle: body.match('handle', handlePattern, 'a handle of 1 to 15 letters, digits and underscores'),
      name: body.optionalString('name'),
      followers: body.optionalNumber('followers'),
      bio: body.optionalString('bio'),
    });
    return json(201, { id, handle, name, followers, bio });
  }

  private issueTokens(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['handle', 'scope']);
    const grant = this.parts.tokens.issue(this.accountId(body), body.optionalString('scope'));
    const { accessToken, refreshToken, accountId, expiresInSec } = grant;
    return json(201, { ...sandboxApp, accessToken, refreshToken, accountId, expiresInSec });
  }

  private endTokens(request: WireRequest, how: 'revoke' | 'expire'): Answer {
    const accountId = this.accountId(bodyOf(request).allowOnly(['handle']));
    this.parts.tokens[how](accountId);
    if (how === 'revoke') {
      this.parts.keys.revoke(accountId);
    }
    return json(200, { ok: true });
  }

  private accountId(body: FieldReader): string {
    const handle = body.string('handle');
    const user = this.parts.store.findUserByHandle(handle);
    if (!user) {
      throw body.wrong('handle', `is "${handle}", which nobody has; POST /__control/accounts first`);
    }
    return user.id;
  }

  private editPost(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['text', 'force']);
    const force = body.optionalBoolean('force');
    const edited = this.parts.store.editPost(request.params['id'] ?? '', body.string('text'), { force });
    return json(200, { id: edited.id, versions: edited.versions });
  }

  private removePost(request: WireRequest): Answer {
    this.parts.store.removePost(request.params['id'] ?? '');
    return json(200, { ok: true });
  }

  private setMetrics(request: WireRequest): Answer {
    const post = this.parts.store.setMetrics(request.params['id'] ?? '', readMetrics(bodyOf(request)));
    return json(200, { id: post.id, metrics: post.metrics });
  }

  private armFaults(request: WireRequest): Answer {
    this.parts.faults.arm(bodyOf(request).allowOnly(['faults']).list('faults').map(readFault));
    return json(201, { faults: this.parts.faults.list() });
  }

  private clearFaults(): Answer {
    this.parts.faults.clear();
    return json(200, { ok: true });
  }

  private changeLimits(request: WireRequest): Answer {
    for (const change of bodyOf(request).allowOnly(['limits']).list('limits')) {
      this.parts.limits.change(change.oneOf('endpoint', limitedEndpoints), change.number('limit'));
    }
    return json(200, { ok: true });
  }

  private shiftClock(request: WireRequest): Answer {
    this.parts.clock.shiftTo(bodyOf(request).allowOnly(['offsetMs']).number('offsetMs', -Number.MAX_SAFE_INTEGER));
    return json(200, { now: new Date(this.parts.clock.now()).toISOString(), offsetMs: this.parts.clock.offset });
  }

  private switchStory(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['running', 'pace']);
    const running = body.optionalBoolean('running');
    if (running === undefined) {
      throw body.wrong('running', 'must be true or false');
    }
    if (running) {
      this.parts.story.start(body.optionalNumber('pace', 0.01));
    } else {
      this.parts.story.stop();
    }
    return this.storyState();
  }

  private storyState(): Answer {
    return json(200, { running: this.parts.story.isRunning, pace: this.parts.story.pace });
  }

  private reset(): Answer {
    const { story, store, tokens, keys, namings, limits, faults, journal, clock, doubles } = this.parts;
    namings.speaks = 'both';
    for (const part of [story, store, tokens, keys, limits, journal, ...doubles]) {
      part.reset();
    }
    faults.clear();
    clock.shiftTo(0);
    return json(200, { ok: true });
  }
}

function numberOf(request: WireRequest, name: string): number {
  const value = Number(request.query.get(name) ?? 0);
  if (!Number.isInteger(value) || value < 0) {
    throw new FieldError(name, 'must be a whole number that is not negative');
  }
  return value;
}
