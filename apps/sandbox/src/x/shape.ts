import type { QueryReader } from './query.reader';

/**
 * X is renaming tweets to posts. Its description has the new names, its guides and clients still have the old ones,
 * so the answer speaks the names that the request used.
 */
export type Naming = 'tweet' | 'post';

/** Which namings this X speaks. Nobody but X knows when the old one ends. */
export interface NamingRule {
  speaks: Naming | 'both';
}

/** What a request wants to see of posts and people. */
export interface Shape {
  naming: Naming;
  postFields: Set<string>;
  userFields: Set<string>;
  mediaFields: Set<string>;
  expansions: Set<string>;
}

/** Parameters that every reading endpoint takes. Polls and places do not exist here and yield nothing. */
export const shapeParameters = [
  'tweet.fields',
  'post.fields',
  'user.fields',
  'media.fields',
  'poll.fields',
  'place.fields',
  'expansions',
] as const;

const sharedPostFields = [
  'article',
  'attachments',
  'card_uri',
  'community_id',
  'context_annotations',
  'conversation_id',
  'created_at',
  'display_text_range',
  'edit_controls',
  'entities',
  'geo',
  'id',
  'lang',
  'media_metadata',
  'non_public_metrics',
  'organic_metrics',
  'paid_partnership',
  'possibly_sensitive',
  'promoted_metrics',
  'public_metrics',
  'reply_settings',
  'scopes',
  'source',
  'text',
  'withheld',
];

const postFieldsOf = {
  tweet: [
    ...sharedPostFields,
    'author_id',
    'edit_history_tweet_ids',
    'in_reply_to_user_id',
    'note_tweet',
    'referenced_tweets',
  ],
  post: [
    ...sharedPostFields,
    'article_title',
    'matched_media_notes',
    'note_post',
    'note_request_suggestions',
    'suggested_source_links',
    'suggested_source_links_with_counts',
  ],
} satisfies Record<Naming, string[]>;

const userFields = [
  'affiliation',
  'confirmed_email',
  'connection_status',
  'created_at',
  'description',
  'entities',
  'id',
  'is_identity_verified',
  'location',
  'most_recent_tweet_id',
  'name',
  'parody',
  'pinned_tweet_id',
  'profile_banner_url',
  'profile_image_url',
  'protected',
  'public_metrics',
  'receives_your_dm',
  'subscribes_to_you',
  'subscription',
  'subscription_type',
  'url',
  'username',
  'verified',
  'verified_followers_count',
  'verified_type',
  'withheld',
];

const mediaFields = [
  'alt_text',
  'duration_ms',
  'height',
  'media_key',
  'non_public_metrics',
  'organic_metrics',
  'preview_image_url',
  'promoted_metrics',
  'public_metrics',
  'type',
  'url',
  'variants',
  'width',
];

const sharedExpansions = [
  'article.cover_media',
  'article.media_entities',
  'attachments.media_keys',
  'attachments.media_source_tweet',
  'attachments.poll_ids',
  'author_id',
  'entities.mentions.username',
  'geo.place_id',
  'in_reply_to_user_id',
];

const expansionsOf = {
  tweet: [
    ...sharedExpansions,
    'edit_history_tweet_ids',
    'entities.note.mentions.username',
    'referenced_tweets.id',
    'referenced_tweets.id.author_id',
  ],
  post: [...sharedExpansions, 'edit_history_post_ids', 'referenced_posts', 'username'],
} satisfies Record<Naming, string[]>;

const userExpansions = [
  'affiliation',
  'most_recent_tweet_id',
  'most_recent_post_id',
  'pinned_tweet_id',
  'pinned_post_id',
];

/** Reads fields and expansions; `of` is what the endpoint is about, for people have other expansions than posts. */
export function readShape(query: QueryReader, rule: NamingRule, of: 'posts' | 'users' = 'posts'): Shape {
  const naming = namingOf(query, rule);
  return {
    naming,
    postFields: query.list(`${naming}.fields`, postFieldsOf[naming]),
    userFields: query.list('user.fields', userFields),
    mediaFields: query.list('media.fields', mediaFields),
    expansions: query.list('expansions', of === 'users' ? userExpansions : expansionsOf[naming]),
  };
}

function namingOf(query: QueryReader, { speaks }: NamingRule): Naming {
  const expansions = (query.text('expansions') ?? '').split(',');
  const usesNew =
    query.text('post.fields') !== undefined || expansions.some((name) => /_posts?\b|_post_ids$|^username$/.test(name));
  if (usesNew && query.text('tweet.fields') !== undefined) {
    query.refuse('tweet.fields', 'Use either `tweet.fields` or `post.fields`, not both');
  }
  const naming = usesNew ? 'post' : 'tweet';
  if (speaks === 'both' || speaks === naming) {
    return naming;
  }
  if (query.text(`${naming}.fields`) !== undefined) {
    query.refuse(
      `${naming}.fields`,
      `The query parameter [${naming}.fields] is not one of [${speaks}.fields,user.fields]`,
    );
  }
  return speaks;
}
