import { bodyOf } from '../control/body';
import { FieldError, type FieldReader } from '../control/field.reader';
import { type Answer, json } from '../http/answer';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import { COMMENT_STATUSES, ROLES, type Site, type SiteComment } from './site';

const COMMENT_FIELDS = ['post', 'parent', 'user', 'name', 'email', 'url', 'text', 'createdAt', 'status'];

/** What people do on the site's own pages. */
export class SiteCommands {
  private readonly router = new Router();

  constructor(private readonly site: Site) {
    this.router
      .add('POST', '/__control/wordpress/users', (request) => this.addUser(request))
      .add('POST', '/__control/wordpress/users/revoke', (request) => this.revoke(request))
      .add('POST', '/__control/wordpress/posts', (request) => this.addPost(request))
      .add('PATCH', '/__control/wordpress/posts/:id', (request) => this.changePost(request))
      .add('POST', '/__control/wordpress/comments', (request) => this.addComments(request))
      .add('GET', '/__control/wordpress/comments', (request) => this.listComments(request))
      .add('PATCH', '/__control/wordpress/comments/:id', (request) => this.changeComment(request))
      .add('DELETE', '/__control/wordpress/comments/:id', (request) => this.removeComment(request));
  }

  answer(request: WireRequest): Answer | undefined {
    return this.router.answer(request);
  }

  private addUser(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['login', 'name', 'role']);
    const role = body.optionalString('role') === undefined ? undefined : body.oneOf('role', ROLES);
    const user = this.site.upsertUser(body.string('login'), { name: body.optionalString('name'), role });
    return json(201, { id: user.id, login: user.login, password: this.site.issuePassword(user) });
  }

  private revoke(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['login']);
    const user = this.site.users.get(body.string('login'));
    if (!user) {
      throw body.wrong('login', 'is not there');
    }
    user.passwords.clear();
    return json(200, { ok: true });
  }

  private addPost(request: WireRequest): Answer {
    const body = bodyOf(request).allowOnly(['title', 'type', 'commentStatus']);
    const post = this.site.addPost({
      title: body.optionalString('title') ?? 'Nyt',
      type: body.optionalString('type') === 'page' ? 'page' : 'post',
      commentStatus: commentStatusOf(body),
    });
    return json(201, post);
  }

  private changePost(request: WireRequest): Answer {
    const post = this.site.posts.get(Number(request.params['id']));
    if (!post) {
      throw new FieldError('id', 'is not there');
    }
    post.commentStatus = commentStatusOf(bodyOf(request).allowOnly(['commentStatus']));
    return json(200, post);
  }

  private addComments(request: WireRequest): Answer {
    const drafts = bodyOf(request).allowOnly(['comments']).list('comments');
    return json(201, { comments: drafts.map((draft) => truthOf(this.addComment(draft))) });
  }

  private addComment(draft: FieldReader): SiteComment {
    draft.allowOnly(COMMENT_FIELDS);
    const parent = draft.optionalNumber('parent') ?? 0;
    const post = draft.optionalNumber('post') ?? this.site.comments.get(parent)?.post ?? this.site.firstPost().id;
    return this.site.addComment({
      post,
      parent,
      ...this.writerOf(draft),
      raw: asHtml(draft.string('text')),
      atMs: draft.optionalTimeMs('createdAt'),
      status: statusOf(draft) ?? 'approved',
    });
  }

  private writerOf(draft: FieldReader): Pick<SiteComment, 'author' | 'name' | 'email' | 'url'> {
    const user = this.site.users.get(draft.optionalString('user') ?? '');
    return {
      author: user?.id ?? 0,
      name: draft.optionalString('name') ?? user?.name ?? 'En gæst',
      email: draft.optionalString('email') ?? '',
      url: draft.optionalString('url') ?? '',
    };
  }

  private listComments(request: WireRequest): Answer {
    const parent = request.query.get('parent');
    const user = request.query.get('user');
    const author = user === null ? null : this.site.users.get(user)?.id;
    const comments = [...this.site.comments.values()]
      .filter((comment) => parent === null || comment.parent === Number(parent))
      .filter((comment) => author === null || comment.author === author);
    return json(200, { comments: comments.map(truthOf) });
  }

  private changeComment(request: WireRequest): Answer {
    const comment = this.commentOf(request);
    const body = bodyOf(request).allowOnly(['text', 'name', 'status']);
    const text = body.optionalString('text');
    comment.raw = text === undefined ? comment.raw : asHtml(text);
    comment.name = body.optionalString('name') ?? comment.name;
    comment.status = statusOf(body) ?? comment.status;
    return json(200, truthOf(comment));
  }

  private removeComment(request: WireRequest): Answer {
    this.site.comments.delete(this.commentOf(request).id);
    return json(200, { ok: true });
  }

  private commentOf(request: WireRequest): SiteComment {
    const comment = this.site.comments.get(Number(request.params['id']));
    if (!comment) {
      throw new FieldError('id', 'is not there');
    }
    return comment;
  }
}

function truthOf(comment: SiteComment): object {
  const text = comment.raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return { id: String(comment.id), post: comment.post, parent: String(comment.parent), text, status: comment.status };
}

function commentStatusOf(body: FieldReader): 'open' | 'closed' {
  return body.optionalString('commentStatus') === 'closed' ? 'closed' : 'open';
}

function statusOf(body: FieldReader): SiteComment['status'] | undefined {
  return body.optionalString('status') === undefined ? undefined : body.oneOf('status', COMMENT_STATUSES);
}

/** What a visitor types into the form, as WordPress stores it. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
