import { bodyOf } from '../control/body';
import type { FieldReader } from '../control/field.reader';
import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import { readMedia } from '../media/pictures';
import type { Account, BlueskyNetwork, Post } from './network';
import type { Sessions } from './sessions';

const HANDLE = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const HANDLE_MEANING = 'a handle such as ida.test';
const ROOT = '/__control/bluesky';

/** The control commands of the Bluesky double. README.md has the table. */
export class Commands {
  private readonly router = new Router();

  constructor(
    private readonly network: BlueskyNetwork,
    private readonly sessions: Sessions,
  ) {
    this.router
      .add('POST', `${ROOT}/accounts`, (request) => this.upsertAccount(request))
      .add('POST', `${ROOT}/posts`, (request) => this.writePosts(request))
      .add('GET', `${ROOT}/posts`, (request) => this.listPosts(request))
      .add('POST', `${ROOT}/posts/edit`, (request) => this.editPost(request))
      .add('POST', `${ROOT}/posts/delete`, (request) => this.removePost(request))
      .add('POST', `${ROOT}/posts/close`, (request) => this.closePost(request))
      .add('POST', `${ROOT}/reposts`, (request) => this.repost(request))
      .add('POST', `${ROOT}/blocks`, (request) => this.block(request))
      .add('POST', `${ROOT}/sessions/:what`, (request) => this.endSessions(request));
  }

  answer(request: WireRequest): Answer | undefined {
    return this.router.answer(request);
  }

  private upsertAccount(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['handle', 'name', 'bio', 'followers']);
    const account = this.network.upsertAccount({
      handle: body.match('handle', HANDLE, HANDLE_MEANING),
      name: body.optionalString('name'),
      bio: body.optionalString('bio'),
      followers: body.optionalNumber('followers'),
    });
    return json(201, { ...account, appPassword: this.sessions.addPassword(account) });
  }

  private writePosts(request: WireRequest): Answer {
    const posts = bodyOf(request)
      .allowOnly(['posts'])
      .list('posts')
      .map((input) => {
        input.allowOnly(['handle', 'text', 'createdAt', 'replyTo', 'quoteOf', 'lang', 'media']);
        const lang = input.optionalString('lang');
        for (const name of ['replyTo', 'quoteOf']) {
          this.optionalPost(input, name);
        }
        return this.network.write({
          handle: input.match('handle', HANDLE, HANDLE_MEANING),
          text: input.string('text'),
          createdAtMs: input.optionalTimeMs('createdAt'),
          replyTo: input.optionalString('replyTo'),
          quoteOf: input.optionalString('quoteOf'),
          langs: lang === undefined ? undefined : [lang],
          media: readMedia(input),
        });
      });
    return json(201, { posts: posts.map(truthOf) });
  }

  private listPosts(request: WireRequest): Answer {
    const handle = request.query.get('handle');
    const replyTo = request.query.get('replyTo');
    const posts = this.network
      .newestFirst()
      .filter((post) => handle === null || post.author.handle === handle)
      .filter((post) => replyTo === null || post.record.reply?.parent.uri === replyTo)
      .reverse();
    return json(200, { posts: posts.map(truthOf) });
  }

  private editPost(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['uri', 'text']);
    const post = this.postOf(body, 'uri');
    this.network.edit(post, body.string('text'));
    return json(200, truthOf(post));
  }

  private removePost(request: WireRequest): Answer {
    this.network.remove(this.postOf(bodyOf(request).allowOnly(['uri']), 'uri').uri);
    return json(200, { ok: true });
  }

  private closePost(request: WireRequest): Answer {
    this.network.closeReplies(this.postOf(bodyOf(request).allowOnly(['uri']), 'uri'));
    return json(200, { ok: true });
  }

  private repost(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['handle', 'uri']);
    const by = this.network.upsertAccount({ handle: body.match('handle', HANDLE, HANDLE_MEANING) });
    return json(201, { uri: this.network.repost(by, this.postOf(body, 'uri')).uri });
  }

  private block(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['handle', 'subject']);
    this.network.block(this.accountOf(body, 'handle'), this.accountOf(body, 'subject'));
    return json(201, { ok: true });
  }

  private endSessions(request: WireRequest): Answer {
    const ways = {
      expire: (did: string) => this.sessions.expire(did),
      'end-refresh': (did: string) => this.sessions.endRefresh(did),
      revoke: (did: string) => this.sessions.revoke(did),
    };
    const body = bodyOf(request).allowOnly(['handle']);
    const way = Object.entries(ways).find(([name]) => name === request.params['what'])?.[1];
    if (!way) {
      throw body.wrong('handle', `can have its sessions ended by ${Object.keys(ways).join(', ')} only`);
    }
    way(this.accountOf(body, 'handle').did);
    return json(200, { ok: true });
  }

  private accountOf(body: FieldReader, name: string): Account {
    const handle = body.string(name);
    const account = this.network.findAccount(handle);
    if (!account) {
      throw body.wrong(name, `is "${handle}", which nobody has`);
    }
    return account;
  }

  private optionalPost(body: FieldReader, name: string): void {
    if (body.optionalString(name) !== undefined) {
      this.postOf(body, name);
    }
  }

  private postOf(body: FieldReader, name: string): Post {
    const uri = body.string(name);
    const post = this.network.findPost(uri);
    if (!post) {
      throw body.wrong(name, `is ${uri}, which is not there`);
    }
    return post;
  }
}

/** What is so, without the network's shapes. */
function truthOf(post: Post): object {
  const { uri, cid, author, record, sortAtMs } = post;
  return {
    uri,
    cid,
    handle: author.handle,
    text: record.text,
    createdAt: record.createdAt,
    listedAt: new Date(sortAtMs).toISOString(),
    ...(record.reply ? { replyTo: record.reply.parent.uri, root: record.reply.root.uri } : {}),
  };
}
