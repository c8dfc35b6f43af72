/**
 * X is renaming tweets to posts: its guides still say `tweet.fields`, its description of 2026 knows `post.fields` only. We
 * ask in the old names and, where X refuses them, in the new ones from then on.
 */
export type XNaming = 'tweet' | 'post';

const OF_MEDIA = 'media_key,type,url,preview_image_url,alt_text,width,height';
const OF_USERS = 'id,name,username,description,public_metrics';

/** What a request asks to see of posts. In the new names several fields come by expansion alone. */
export const POST_PARAMETERS = {
  tweet: {
    'tweet.fields':
      'id,text,author_id,created_at,conversation_id,in_reply_to_user_id,referenced_tweets,entities,lang,public_metrics,edit_history_tweet_ids,note_tweet,attachments',
    'user.fields': OF_USERS,
    'media.fields': OF_MEDIA,
    expansions: 'author_id,attachments.media_keys',
  },
  post: {
    'post.fields': 'id,text,created_at,conversation_id,entities,lang,public_metrics,note_post',
    'user.fields': OF_USERS,
    'media.fields': OF_MEDIA,
    expansions: 'author_id,attachments.media_keys,edit_history_post_ids,in_reply_to_user_id,referenced_posts',
  },
} as const satisfies Record<XNaming, Record<string, string>>;

/** The parameters by which X tells that it does not know a naming. */
export function isOfNaming(parameter: string): boolean {
  return parameter === 'tweet.fields' || parameter === 'post.fields' || parameter === 'expansions';
}
