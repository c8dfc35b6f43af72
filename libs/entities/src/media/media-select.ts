import type { PostMedia } from '@genklang/contract';

/** What hangs on a post, in its order. */
export type MediaRecord = PostMedia;

/** The pictures that go with a reply `e`, as a post's media. Served by `reply_picture_of_reply`. */
export const MEDIA_OF_REPLY = `
  coalesce((select jsonb_agg(jsonb_build_object('id', rp.id, 'kind', 'image', 'altText', rp.alt_text, 'width', rp.width,
    'height', rp.height, 'hasPicture', true) order by rp.position)
    from reply_picture rp where rp.workspace_id = e.workspace_id and rp.reply_id = e.id), '[]'::jsonb)`;

/** A post's media as JSON, for a query whose mention is `e`. Served by `mention_media_of_mention`. */
export const MEDIA_OF_MENTION = `
  coalesce((select jsonb_agg(jsonb_build_object('id', mm.id, 'kind', mm.kind, 'altText', mm.alt_text, 'width', mm.width,
    'height', mm.height, 'hasPicture', mm.picture_url is not null) order by mm.position)
    from mention_media mm where mm.workspace_id = e.workspace_id and mm.mention_id = e.id), '[]'::jsonb)`;
