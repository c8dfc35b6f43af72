import { bodyOf } from '../control/body';
import type { FieldReader } from '../control/field.reader';
import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import { readMedia } from '../media/pictures';
import type { Account } from './account';
import { type MastodonNetwork, type Status, VISIBILITIES } from './network';
import type { OAuth } from './oauth';

const ROOT = '/__control/mastodon';
const ACCT = /^\w+(@[\w.-]+\w)?$/;
const ACCT_MEANING = 'a name such as ida, or ida@elsewhere.example';
const POST_FIELDS = ['acct', 'text', 'warning', 'visibility', 'language', 'inReplyTo', 'quoteOf', 'createdAt', 'media'];

/** The control commands of the Mastodon double. README.md has the table. */
export class Commands {
  private readonly router = new Router();

  constructor(
    private readonly network: MastodonNetwork,
    private readonly oauth: OAuth,
  ) {
    this.router
      .add('POST', `${ROOT}/accounts`, (request) => this.upsertAccount(request))
      .add('POST', `${ROOT}/tokens`, (request) => this.issueToken(request))
      .add('POST', `${ROOT}/tokens/revoke`, (request) => this.revokeTokens(request))
      .add('POST', `${ROOT}/posts`, (request) => this.writePosts(request))
      .add('GET', `${ROOT}/posts`, (request) => this.listPosts(request))
      .add('PATCH', `${ROOT}/posts/:id`, (request) => this.editPost(request))
      .add('DELETE', `${ROOT}/posts/:id`, (request) => this.removePost(request))
      .add('POST', `${ROOT}/posts/:id/reblogs`, (request) => this.reblog(request))
      .add('POST', `${ROOT}/search`, (request) => this.switchSearch(request));
  }

  answer(request: WireRequest): Answer | undefined {
    return this.router.answer(request);
  }

  private upsertAccount(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['acct', 'name', 'bio', 'followers']);
    const account = this.network.upsertAccount(body.match('acct', ACCT, ACCT_MEANING), {
      name: body.optionalString('name'),
      bio: body.optionalString('bio'),
      followers: body.optionalNumber('followers'),
    });
    return json(201, { id: account.id, acct: account.acct, name: account.name });
  }

  private issueToken(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['acct', 'scope']);
    const account = this.accountOf(body);
    const scopes = (body.optionalString('scope') ?? 'read write').split(' ');
    return json(201, { accessToken: this.oauth.issue(account, scopes), accountId: account.id });
  }

  private revokeTokens(request: WireRequest): Answer {
    this.oauth.revokeAll(this.accountOf(bodyOf(request).allowOnly(['acct'])));
    return json(200, { ok: true });
  }

  private writePosts(request: WireRequest): Answer {
    const posts = bodyOf(request)
      .allowOnly(['posts'])
      .list('posts')
      .map((input) => {
        input.allowOnly(POST_FIELDS);
        const account = this.network.upsertAccount(input.match('acct', ACCT, ACCT_MEANING));
        return this.network.write({
          account,
          text: input.string('text'),
          warning: input.optionalString('warning'),
          visibility:
            input.optionalString('visibility') === undefined ? 'public' : input.oneOf('visibility', VISIBILITIES),
          language: input.optionalString('language'),
          inReplyTo: this.optionalPost(input, 'inReplyTo'),
          quoteOf: this.optionalPost(input, 'quoteOf'),
          createdAtMs: input.optionalTimeMs('createdAt'),
          media: readMedia(input),
        });
      });
    return json(201, { posts: posts.map(truthOf) });
  }

  private listPosts(request: WireRequest): Answer {
    const acct = request.query.get('acct');
    const inReplyTo = request.query.get('inReplyTo');
    const posts = this.network
      .allStatuses()
      .filter((status) => status.reblogOf === null)
      .filter((status) => acct === null || status.account.acct === acct)
      .filter((status) => inReplyTo === null || status.inReplyTo?.id === inReplyTo);
    return json(200, { posts: posts.map(truthOf) });
  }

  private editPost(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['text']);
    return json(200, truthOf(this.network.edit(this.postOf(request, body), body.string('text'))));
  }

  private removePost(request: WireRequest): Answer {
    this.network.remove(this.postOf(request, bodyOf(request)));
    return json(200, { ok: true });
  }

  private reblog(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['acct']);
    const by = this.network.upsertAccount(body.match('acct', ACCT, ACCT_MEANING));
    return json(201, { id: this.network.reblog(by, this.postOf(request, body)).id });
  }

  private switchSearch(request: WireRequest): Answer {
    const isOn = bodyOf(request).allowOnly(['texts']).optionalBoolean('texts');
    this.network.hasTextSearch = isOn ?? true;
    return json(200, { texts: this.network.hasTextSearch });
  }

  private accountOf(body: FieldReader): Account {
    const acct = body.string('acct');
    const account = this.network.findAccount(acct);
    if (!account) {
      throw body.wrong('acct', `is "${acct}", which nobody has`);
    }
    return account;
  }

  private optionalPost(body: FieldReader, name: string): Status | null {
    const id = body.optionalString(name);
    return id === undefined ? null : this.existing(id, body, name);
  }

  private postOf(request: WireRequest, body: FieldReader): Status {
    return this.existing(request.params['id'] ?? '', body, 'id');
  }

  private existing(id: string, body: FieldReader, name: string): Status {
    const status = this.network.allStatuses().find((one) => one.id === id);
    if (!status) {
      throw body.wrong(name, `is ${id}, which is not there`);
    }
    return status;
  }
}

/** What is so, without the network's shapes. */
function truthOf(status: Status): object {
  return {
    id: status.id,
    acct: status.account.acct,
    text: status.text,
    warning: status.warning,
    visibility: status.visibility,
    language: status.language,
    inReplyTo: status.inReplyTo?.id ?? null,
    createdAt: new Date(status.createdAtMs).toISOString(),
    alts: status.media.map((medium) => medium.alt),
  };
}
