import type { SandboxClock } from '../clock';
import { type Answer, json } from '../http/answer';
import type { FaultPlan } from '../http/faults';
import type { Journal } from '../http/journal';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import { StoreError } from '../store/model';
import type { SocialStore } from '../store/social.store';
import { limitedEndpoints, type RateLimits } from '../x/rate.limits';
import { sandboxApp, type TokenStore } from '../x/tokens';
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
  limits: RateLimits;
  faults: FaultPlan;
  journal: Journal;
  clock: SandboxClock;
  story: StorySwitch;
}

/** The back door for the demo and for tests: it makes people, posts and failures. README.md has the table. */
export class ControlApi {
  private readonly router = new Router();

  constructor(private readonly parts: ControlParts) {
    const { store, faults, journal } = parts;
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
    const grant = this.parts.tokens.issue(this.accountId(bodyOf(request).allowOnly(['handle'])));
    const { accessToken, refreshToken, accountId, expiresInSec } = grant;
    return json(201, { ...sandboxApp, accessToken, refreshToken, accountId, expiresInSec });
  }

  private endTokens(request: WireRequest, how: 'revoke' | 'expire'): Answer {
    this.parts.tokens[how](this.accountId(bodyOf(request).allowOnly(['handle'])));
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
    const { story, store, tokens, limits, faults, journal, clock } = this.parts;
    for (const part of [story, store, tokens, limits, journal]) {
      part.reset();
    }
    faults.clear();
    clock.shiftTo(0);
    return json(200, { ok: true });
  }
}

function bodyOf(request: WireRequest): FieldReader {
  let value: unknown;
  try {
    value = JSON.parse(request.body === '' ? '{}' : request.body);
  } catch {
    throw new FieldError('body', 'must be JSON');
  }
  return FieldReader.of(value);
}

function numberOf(request: WireRequest, name: string): number {
  const value = Number(request.query.get(name) ?? 0);
  if (!Number.isInteger(value) || value < 0) {
    throw new FieldError(name, 'must be a whole number that is not negative');
  }
  return value;
}
