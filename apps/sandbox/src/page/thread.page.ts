import { type Answer, html } from '../http/answer';
import type { WireRequest } from '../http/request';
import { pictureUrl } from '../media/pictures';
import type { Post } from '../store/model';
import { compareIds } from '../store/snowflake';
import type { SocialStore } from '../store/social.store';
import { escapeHtml } from './html';

const style = `
body{margin:0;background:#f4f5f7;color:#15202b;font:16px/1.5 system-ui,sans-serif}
main{max-width:40rem;margin:2rem auto;padding:0 1rem}
article{background:#fff;border:1px solid #dde2e8;border-radius:12px;padding:1rem 1.25rem;margin:.5rem 0}
article.here{border-color:#15202b;border-width:2px}
h1{font-size:1rem;font-weight:600}p{margin:.25rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
small,small a{color:#536471}
@media(prefers-color-scheme:dark){body{background:#0f1419;color:#e7e9ea}article{background:#16202a;border-color:#2f3b47}
article.here{border-color:#e7e9ea}small,small a{color:#9aa6b1}a{color:#8ecdf8}}`;

/** The address of a post inside the sandbox; what x.com/<handle>/status/<id> is on X. */
export function postPath(handle: string, id: string): string {
  return `/${handle}/status/${id}`;
}

/** A post and its thread, for people who follow "open original". */
export function threadPage(store: SocialStore, request: WireRequest): Answer {
  const id = request.params['id'] ?? '';
  const post = store.findPost(id);
  if (!post) {
    return html(404, page('Gone', '<p>This post does not exist, or its author has deleted it.</p>'));
  }
  const thread = store
    .visible()
    .filter((other) => other.conversationId === post.conversationId)
    .sort((left, right) => left.createdAtMs - right.createdAtMs || compareIds(left.id, right.id));
  const latestId = post.versions.at(-1);
  const articles = thread.map((other) => article(store, other, other.id === latestId));
  const author = store.findUser(post.authorId);
  const title = `${author?.name ?? 'Somebody'} on the pretend X`;
  return html(200, page(title, articles.join(''), cardOf(store, post, title)));
}

function article(store: SocialStore, post: Post, isHere: boolean): string {
  const author = store.findUser(post.authorId);
  const handle = author?.handle ?? 'somebody';
  const quoted = post.quoteOf === undefined ? undefined : store.findPost(post.quoteOf);
  const { metrics } = post;
  return `<article${isHere ? ' class="here" id="post" aria-current="true"' : ''}>
<small><strong>${escapeHtml(author?.name ?? handle)}</strong> @${escapeHtml(handle)}</small>
<p lang="${escapeHtml(post.lang)}">${escapeHtml(post.text)}</p>
${quoted ? `<blockquote><small>${escapeHtml(quoted.text)}</small></blockquote>` : ''}
<small><a href="${escapeHtml(postPath(handle, post.id))}"><time datetime="${new Date(post.createdAtMs).toISOString()}">${new Date(post.createdAtMs).toISOString().slice(0, 16).replace('T', ' ')}</time></a>
${post.versions.length > 1 ? '· edited ' : ''}· ${metrics.views} views · ${metrics.replies} replies · ${metrics.reposts} reposts · ${metrics.likes} likes</small>
</article>`;
}

/** What the page says of itself to those who show a link to it, as X's own pages do. */
function cardOf(store: SocialStore, post: Post, title: string): string {
  const picture = { key: `card-${post.id}`, kind: 'image', alt: null, width: 300, height: 200 } as const;
  const said = {
    'og:site_name': 'Pretend X',
    'og:title': title,
    'og:description': post.text,
    'og:image': pictureUrl(store.origin, picture),
  };
  return Object.entries(said)
    .map(([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}">`)
    .join('');
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>${head}<style>${style}</style>
<main><h1>${escapeHtml(title)}</h1>${body}<p><small>Invented people and posts, played by the sandbox. Nothing here is on X.</small></p></main></html>`;
}
