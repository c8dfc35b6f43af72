import type { SiteComment } from './site';

/** A comment as the API shows it. In `edit` context it tells what was written, and by whom. */
export function presentComment(
  comment: SiteComment,
  given: { context: string; base: string; fields: string | null },
): object {
  const date = new Date(comment.atMs).toISOString().slice(0, 19);
  const isEdit = given.context === 'edit';
  const all: Record<string, unknown> = {
    id: comment.id,
    post: comment.post,
    parent: comment.parent,
    author: comment.author,
    author_name: comment.name,
    ...(isEdit ? { author_email: comment.email, author_ip: '192.0.2.7', author_user_agent: '' } : {}),
    author_url: comment.url,
    date,
    date_gmt: date,
    content: { rendered: renderComment(comment.raw), ...(isEdit ? { raw: comment.raw } : {}) },
    link: `${given.base}/nyt-${comment.post}/#comment-${comment.id}`,
    status: comment.status,
    type: 'comment',
    author_avatar_urls: {},
    meta: [],
    _links: { self: [{ href: `${given.base}/wp-json/wp/v2/comments/${comment.id}` }] },
  };
  return pickFields(all, given.fields);
}

/** The parameter `_fields`: names at the top. A single capability (`capabilities.x`) is none, as on the real server. */
export function pickFields(all: Record<string, unknown>, fields: string | null): object {
  if (fields === null) {
    return all;
  }
  const names = fields.split(',').map((name) => name.trim());
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}

/** Paragraphs, line breaks, and the typography that WordPress puts on what is shown. */
function renderComment(raw: string): string {
  return raw
    .split(/\n{2,}/)
    .map((part) => `<p>${texturise(part).replaceAll('\n', '<br />\n')}</p>\n`)
    .join('');
}

function texturise(text: string): string {
  return text
    .replace(/(^|\s)"/g, '$1&#8220;')
    .replaceAll('"', '&#8221;')
    .replaceAll("'", '&#8217;')
    .replaceAll('...', '&#8230;')
    .replaceAll(' -- ', ' &#8212; ');
}
