import { FeedDouble } from './feed/feed.double';
import { BlueskyDouble } from './bluesky/bluesky.double';
import { MastodonDouble } from './mastodon/mastodon.double';
import { GraphDouble } from './graph/graph.double';
import type { DoubleClass } from './network.double';
import { TrustpilotDouble } from './trustpilot/trustpilot.double';
import { WebhookDouble } from './webhook/webhook.double';
import { WordpressDouble } from './wordpress/wordpress.double';
import { YoutubeDouble } from './youtube/youtube.double';

/** The pretend networks besides X, which has the story. Adding one is a folder and a line here. */
export const DOUBLES: readonly DoubleClass[] = [
  FeedDouble,
  BlueskyDouble,
  WordpressDouble,
  WebhookDouble,
  TrustpilotDouble,
  MastodonDouble,
  GraphDouble,
  YoutubeDouble,
];
