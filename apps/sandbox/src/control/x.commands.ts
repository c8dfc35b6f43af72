import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import type { Router } from '../http/router';
import type { SocialStore } from '../store/social.store';
import type { KeyStore } from '../x/keys';
import type { NamingRule } from '../x/shape';
import { bodyOf } from './body';
import type { FieldReader } from './field.reader';
import { truthOf } from './post.commands';

interface XParts {
  store: SocialStore;
  keys: KeyStore;
  namings: NamingRule;
}

/** Commands that only X has a use for. */
export function addXCommands(router: Router, parts: XParts): void {
  router
    .add('POST', '/__control/keys', (request) => issueKeys(parts, request))
    .add('POST', '/__control/naming', (request) => changeNaming(parts, request))
    .add('POST', '/__control/posts/:id/reposts', (request) => repost(parts, request));
}

function issueKeys({ store, keys }: XParts, request: WireRequest): Answer {
  const accountId = accountOf(store, bodyOf(request).allowOnly(['handle']));
  return json(201, { ...keys.issue(accountId), accountId });
}

function changeNaming({ namings }: XParts, request: WireRequest): Answer {
  namings.speaks = bodyOf(request).allowOnly(['speaks']).oneOf('speaks', ['both', 'tweet', 'post']);
  return json(200, { speaks: namings.speaks });
}

function repost({ store }: XParts, request: WireRequest): Answer {
  const accountId = accountOf(store, bodyOf(request).allowOnly(['handle']));
  return json(201, truthOf(store, store.repost(request.params['id'] ?? '', accountId)));
}

function accountOf(store: SocialStore, body: FieldReader): string {
  const handle = body.string('handle');
  const user = store.findUserByHandle(handle);
  if (!user) {
    throw body.wrong('handle', `is "${handle}", which nobody has; POST /__control/accounts first`);
  }
  return user.id;
}
