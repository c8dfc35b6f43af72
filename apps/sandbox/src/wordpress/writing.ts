import type { WireRequest } from '../http/request';
import { statusFor } from './comment.query';
import { Refusal } from './refusal';
import { maySeeAll, type Site, type SiteComment, type SiteUser } from './site';

const MAX_BYTES = 65_525;
const FLOOD_MS = 15_000;

/** `POST /wp/v2/comments`: the checks of WordPress 6.1, in their order. */
export function createComment(site: Site, request: WireRequest, caller: SiteUser | undefined): SiteComment {
  const body = readBody(request);
  if (!caller) {
    throw new Refusal(401, 'rest_comment_login_required', 'Sorry, you must be logged in to comment.');
  }
  if (body['author'] !== undefined && body['author'] !== caller.id && !maySeeAll(caller)) {
    throw new Refusal(
      statusFor(caller),
      'rest_comment_invalid_author',
      "Sorry, you are not allowed to edit 'author' for comments.",
    );
  }
  const post = site.posts.get(Number(body['post']));
  if (!post) {
    const text = 'Sorry, you are not allowed to create this comment without a post.';
    throw new Refusal(403, 'rest_comment_invalid_post_id', text);
  }
  if (post.commentStatus === 'closed') {
    throw new Refusal(403, 'rest_comment_closed', 'Sorry, comments are closed for this item.');
  }
  const raw = contentOf(body);
  const comment = { post: post.id, parent: Number(body['parent'] ?? 0), author: caller.id, name: caller.name, raw };
  refuseRepeats(site, comment, caller);
  return site.addComment({
    ...comment,
    email: `${caller.login}@example.com`,
    status: maySeeAll(caller) ? 'approved' : 'hold',
  });
}

function readBody(request: WireRequest): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(request.body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    throw new Refusal(400, 'rest_invalid_json', 'Invalid JSON body passed.', {
      json_error_code: 4,
      json_error_message: 'Syntax error',
    });
  }
}

function contentOf(body: Record<string, unknown>): string {
  const { content } = body;
  const raw = (typeof content === 'string' ? content : '').trim();
  if (raw === '') {
    throw new Refusal(400, 'rest_comment_content_invalid', 'Invalid comment content.');
  }
  if (Buffer.byteLength(raw) > MAX_BYTES) {
    throw new Refusal(400, 'comment_content_column_length', 'Comment field exceeds maximum length allowed.');
  }
  return raw;
}

function refuseRepeats(site: Site, comment: Pick<SiteComment, 'post' | 'parent' | 'raw'>, caller: SiteUser): void {
  const own = [...site.comments.values()].filter(({ author }) => author === caller.id);
  const isDuplicate = own.some(
    ({ post, parent, raw, status }) =>
      post === comment.post && parent === comment.parent && raw === comment.raw && status !== 'trash',
  );
  if (isDuplicate) {
    const text = 'Duplicate comment detected; it looks as though you&#8217;ve already said that!';
    throw new Refusal(409, 'comment_duplicate', text);
  }
  if (!maySeeAll(caller) && own.some(({ atMs }) => site.now() - atMs < FLOOD_MS)) {
    // The REST API makes a 400 of it, although the site itself answers 429.
    throw new Refusal(400, 'comment_flood', 'You are posting comments too quickly. Slow down.');
  }
}
