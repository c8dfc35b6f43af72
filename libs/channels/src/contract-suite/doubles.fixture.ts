import { BLUESKY_DOUBLE } from '../bluesky/bluesky.fixture';
import { FEED_DOUBLE } from '../feed/feed.fixture';
import { TRUSTPILOT_DOUBLE } from '../trustpilot/trustpilot.fixture';
import { WEBHOOK_DOUBLE } from '../webhook/webhook.fixture';
import { WORDPRESS_DOUBLE } from '../wordpress/wordpress.fixture';
import { MASTODON_DOUBLE } from '../mastodon/mastodon.fixture';
import { FACEBOOK_DOUBLE } from '../facebook/facebook.fixture';
import { INSTAGRAM_DOUBLE } from '../instagram/instagram.fixture';
import { YOUTUBE_DOUBLE } from '../youtube/youtube.fixture';
import { X_DOUBLE } from '../x/x.fixture';
import type { PeerPlan } from './peer';

/** Every network's double, for suites that hold all networks to the same. */
export const DOUBLES: readonly PeerPlan[] = [
  X_DOUBLE,
  FACEBOOK_DOUBLE,
  INSTAGRAM_DOUBLE,
  FEED_DOUBLE,
  BLUESKY_DOUBLE,
  WORDPRESS_DOUBLE,
  WEBHOOK_DOUBLE,
  TRUSTPILOT_DOUBLE,
  MASTODON_DOUBLE,
  YOUTUBE_DOUBLE,
];
