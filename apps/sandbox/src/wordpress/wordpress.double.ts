import { type Answer, html, json, redirect } from '../http/answer';
import type { WireRequest } from '../http/request';
import { Router } from '../http/router';
import type { DoubleParts, NetworkDouble } from '../network.double';
import { forbiddenContext, maySee, queryComments, statusFor } from './comment.query';
import { pickFields, presentComment } from './presenter';
import { Refusal } from './refusal';
import { maySeeAll, mayWrite, Site, type SitePost, type SiteUser } from './site';
import { SiteCommands } from './site.commands';
import { createComment } from './writing';

const API = '/wp-json/wp/v2';

/** A WordPress 6.1 site, as far as comments over its REST API go. */
export class WordpressDouble implements NetworkDouble {
  readonly id = 'wordpress';
  private readonly site: Site;
  private readonly commands: SiteCommands;
  private readonly wire = new Router();

  constructor({ clock }: DoubleParts) {
    this.site = new Site(clock);
    this.commands = new SiteCommands(this.site);
    this.wire
      .add('GET', `${API}/comments`, (request) => this.listComments(request))
      .add('POST', `${API}/comments`, (request) => this.create(request))
      .add('GET', `${API}/comments/:id`, (request) => this.showComment(request))
      .add('GET', `${API}/users/me`, (request) => this.showMe(request))
      .add('GET', `${API}/posts`, (request) => this.listPosts(request, 'post'))
      .add('GET', `${API}/pages`, (request) => this.listPosts(request, 'page'))
      .add('GET', '/wp-admin/authorize-application.php', (request) => this.authorise(request));
  }

  answer(request: WireRequest): Answer | undefined {
    const route = request.query.get('rest_route');
    const asked = request.path === '/' && route !== null ? { ...request, path: `/wp-json${route}` } : request;
    try {
      return this.wire.answer(asked) ?? (asked.path.startsWith('/wp-json') ? noRoute().toAnswer() : undefined);
    } catch (error) {
      if (error instanceof Refusal) {
        return error.toAnswer();
      }
      throw error;
    }
  }

  control(request: WireRequest): Answer | undefined {
    return this.commands.answer(request);
  }

  reset(): void {
    this.site.reset();
  }

  private listComments(request: WireRequest): Answer {
    const { comments, total, pages } = queryComments(this.site, request.query, this.callerOf(request));
    return json(
      200,
      comments.map((comment) => presentComment(comment, viewOf(request))),
      {
        'x-wp-total': String(total),
        'x-wp-totalpages': String(pages),
      },
    );
  }

  private showComment(request: WireRequest): Answer {
    const caller = this.callerOf(request);
    const comment = this.site.comments.get(Number(request.params['id']));
    if (!comment) {
      throw new Refusal(404, 'rest_comment_invalid_id', 'Invalid comment ID.');
    }
    if (request.query.get('context') === 'edit' && !maySeeAll(caller)) {
      throw forbiddenContext(caller);
    }
    if (!maySee(comment, caller)) {
      throw new Refusal(statusFor(caller), 'rest_cannot_read', 'Sorry, you are not allowed to read this comment.');
    }
    return json(200, presentComment(comment, viewOf(request)));
  }

  private create(request: WireRequest): Answer {
    const caller = this.callerOf(request);
    const comment = createComment(this.site, request, caller);
    const context = maySeeAll(caller) ? 'edit' : 'view';
    return {
      ...json(201, presentComment(comment, { ...viewOf(request), context })),
      createdPostId: String(comment.id),
    };
  }

  private showMe(request: WireRequest): Answer {
    const caller = this.callerOf(request);
    if (!caller) {
      throw new Refusal(401, 'rest_not_logged_in', 'You are not currently logged in.');
    }
    const isEdit = request.query.get('context') === 'edit';
    const capabilities = {
      read: true,
      ...(mayWrite(caller) ? { edit_posts: true } : {}),
      ...(maySeeAll(caller) ? { moderate_comments: true } : {}),
    };
    const all = {
      id: caller.id,
      name: caller.name,
      slug: caller.login,
      ...(isEdit ? { username: caller.login, capabilities } : {}),
    };
    return json(200, pickFields(all, request.query.get('_fields')));
  }

  private listPosts(request: WireRequest, type: SitePost['type']): Answer {
    const include = (request.query.get('include') ?? '').split(',').map(Number);
    const posts = [...this.site.posts.values()].filter((post) => post.type === type && include.includes(post.id));
    const shown = posts.map((post) =>
      pickFields(
        { id: post.id, type, title: { rendered: post.title }, comment_status: post.commentStatus },
        request.query.get('_fields'),
      ),
    );
    return json(200, shown, { 'x-wp-total': String(shown.length), 'x-wp-totalpages': '1' });
  }

  /** The page on which a person makes a password for an application; `as` and `deny` stand for their buttons. */
  private authorise(request: WireRequest): Answer {
    const { query } = request;
    const success = query.get('success_url');
    const app = query.get('app_name');
    if (success === null || app === null || !URL.canParse(success)) {
      return html(400, '<h1>The app has to say its name and where to go back to</h1>');
    }
    const user = this.site.users.get(query.get('as') ?? '');
    if (query.has('deny')) {
      const back = new URL(query.get('reject_url') ?? success);
      back.searchParams.set('success', 'false');
      return redirect(back.href);
    }
    if (!user) {
      return html(200, `<!doctype html><title>Authorize Application</title><h1>Authorize Application</h1>`);
    }
    const back = new URL(success);
    back.searchParams.set('site_url', baseOf(request));
    back.searchParams.set('user_login', user.login);
    back.searchParams.set('password', this.site.issuePassword(user));
    return redirect(back.href);
  }

  /** A password that does not hold makes a visitor of whoever shows it: WordPress does not say that it is wrong. */
  private callerOf(request: WireRequest): SiteUser | undefined {
    const given = /^Basic (.+)$/i.exec(request.authorization ?? '')?.[1] ?? '';
    const [login = '', ...rest] = Buffer.from(given, 'base64').toString('utf8').split(':');
    const user = this.site.users.get(login);
    return user?.passwords.has(rest.join(':').replaceAll(/[^a-z0-9]/gi, '')) === true ? user : undefined;
  }
}

function viewOf(request: WireRequest): { context: string; base: string; fields: string | null } {
  const { query } = request;
  return { context: query.get('context') ?? 'view', base: baseOf(request), fields: query.get('_fields') };
}

function baseOf(request: WireRequest): string {
  return `http://${request.headers['host'] ?? 'sandbox'}`;
}

function noRoute(): Refusal {
  return new Refusal(404, 'rest_no_route', 'No route was found matching the URL and request method.');
}
