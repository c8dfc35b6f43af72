import type { SandboxClock } from '../clock';
import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import { type Handler, Router } from '../http/router';
import type { User } from '../store/model';
import type { SocialStore } from '../store/social.store';
import type { Endpoint } from './endpoint';
import type { KeyStore } from './keys';
import { MediaUploads } from './media.uploads';
import { OAuth } from './oauth';
import { Problem, plainProblem } from './problem';
import { Publishing } from './publishing';
import type { LimitedEndpoint, RateLimits } from './rate.limits';
import type { NamingRule } from './shape';
import { Timelines } from './timelines';
import type { TokenStore } from './tokens';

interface XParts {
  store: SocialStore;
  tokens: TokenStore;
  keys: KeyStore;
  namings: NamingRule;
  limits: RateLimits;
  clock: SandboxClock;
}

/** The X API v2, as far as an inbox needs it: every request is checked for token, then limit, then parameters. */
export class XApi {
  private readonly router = new Router();
  private readonly uploads = new MediaUploads();

  constructor(private readonly parts: XParts) {
    const oauth = new OAuth(parts.store, parts.tokens);
    const timelines = new Timelines(parts.store, parts.clock, parts.namings);
    const publishing = new Publishing(parts.store, parts.clock, this.uploads);
    this.router
      .add('POST', '/2/oauth2/token', (request) => oauth.token(request))
      .add('POST', '/2/oauth2/revoke', (request) => oauth.revoke(request))
      .add('GET', '/i/oauth2/authorize', (request) => oauth.authorise(request))
      .add('GET', '/2/users/me', this.guarded('me', timelines.me))
      .add('GET', '/2/users/:id/mentions', this.guarded('mentions', timelines.mentions))
      .add('GET', '/2/users/:id/tweets', this.guarded('own-posts', timelines.ownPosts))
      .add('GET', '/2/tweets/search/recent', this.guarded('search', timelines.search))
      .add('GET', '/2/tweets', this.guarded('lookup', timelines.lookup))
      .add('GET', '/2/tweets/:id', this.guarded('lookup', timelines.lookupOne))
      .add('POST', '/2/tweets', this.guarded('publish', publishing.publish))
      .add('DELETE', '/2/tweets/:id', this.guarded('remove', publishing.remove))
      .add('POST', '/2/media/upload', this.guarded('upload', this.uploads.upload, 'media.write'))
      .add('POST', '/2/media/metadata', this.guarded('describe', this.uploads.describe, 'media.write'));
  }

  answer(request: WireRequest): Answer {
    return this.router.answer(request) ?? plainProblem(404, 'Not Found').toAnswer({});
  }

  private guarded(name: LimitedEndpoint, endpoint: Endpoint, scope?: string): Handler {
    return (request) => {
      const caller = this.caller(request);
      if (!caller) {
        return plainProblem(401, 'Unauthorized').toAnswer({});
      }
      if (scope !== undefined && !this.isGranted(request, scope)) {
        return plainProblem(403, 'Forbidden').toAnswer({});
      }
      const { isAllowed, headers } = this.parts.limits.take(name, caller.id);
      if (!isAllowed) {
        return plainProblem(429, 'Too Many Requests').toAnswer(headers);
      }
      try {
        const { status, body, createdPostId } = endpoint(request, caller);
        return { ...json(status, body, headers), createdPostId };
      } catch (error) {
        if (error instanceof Problem) {
          return error.toAnswer(headers);
        }
        throw error;
      }
    };
  }

  /** The keys of OAuth 1.0a have no scopes. */
  private isGranted(request: WireRequest, scope: string): boolean {
    const token = bearerOf(request);
    return token === undefined || this.parts.tokens.hasScope(token, scope);
  }

  private caller(request: WireRequest): User | undefined {
    const token = bearerOf(request);
    const accountId = token === undefined ? this.parts.keys.findAccount(request) : this.parts.tokens.findAccount(token);
    return accountId === undefined ? undefined : this.parts.store.findUser(accountId);
  }
}

function bearerOf(request: WireRequest): string | undefined {
  return /^Bearer (.+)$/i.exec(request.authorization ?? '')?.[1];
}
