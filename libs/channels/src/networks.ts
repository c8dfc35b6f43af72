import type { NetworkDescriptor } from '@genklang/contract';
import type { Channel } from './channel';
import type { Outbound } from './http/outbound';
import { FEED_DESCRIPTOR } from './feed/feed.descriptor';
import { BLUESKY_DESCRIPTOR } from './bluesky/bluesky.descriptor';
import { TRUSTPILOT_DESCRIPTOR } from './trustpilot/trustpilot.descriptor';
import { WEBHOOK_DESCRIPTOR } from './webhook/webhook.descriptor';
import { WORDPRESS_DESCRIPTOR } from './wordpress/wordpress.descriptor';
import { MASTODON_DESCRIPTOR } from './mastodon/mastodon.descriptor';
import { FACEBOOK_DESCRIPTOR } from './facebook/facebook.descriptor';
import { INSTAGRAM_DESCRIPTOR } from './instagram/instagram.descriptor';
import { YOUTUBE_DESCRIPTOR } from './youtube/youtube.descriptor';
import { X_DESCRIPTOR } from './x/x.descriptor';

/** A network that Genklang speaks. Its code, and its SDK, is loaded only where it is needed. */
export interface Network {
  descriptor: NetworkDescriptor;
  load(): Promise<new (outbound: Outbound) => unknown>;
}

/** Every network. Adding one is a folder and a line here. */
export const NETWORKS: readonly Network[] = [
  { descriptor: X_DESCRIPTOR, load: async () => (await import('./x/x.channel')).XChannel },
  { descriptor: FACEBOOK_DESCRIPTOR, load: async () => (await import('./facebook/facebook.channel')).FacebookChannel },
  {
    descriptor: INSTAGRAM_DESCRIPTOR,
    load: async () => (await import('./instagram/instagram.channel')).InstagramChannel,
  },
  { descriptor: BLUESKY_DESCRIPTOR, load: async () => (await import('./bluesky/bluesky.channel')).BlueskyChannel },
  { descriptor: MASTODON_DESCRIPTOR, load: async () => (await import('./mastodon/mastodon.channel')).MastodonChannel },
  { descriptor: YOUTUBE_DESCRIPTOR, load: async () => (await import('./youtube/youtube.channel')).YoutubeChannel },
  { descriptor: FEED_DESCRIPTOR, load: async () => (await import('./feed/feed.channel')).FeedChannel },
  {
    descriptor: WORDPRESS_DESCRIPTOR,
    load: async () => (await import('./wordpress/wordpress.channel')).WordpressChannel,
  },
  { descriptor: WEBHOOK_DESCRIPTOR, load: async () => (await import('./webhook/webhook.channel')).WebhookChannel },
  {
    descriptor: TRUSTPILOT_DESCRIPTOR,
    load: async () => (await import('./trustpilot/trustpilot.channel')).TrustpilotChannel,
  },
];

/** Loads a network's channel. */
export async function createChannel(network: Network, outbound: Outbound): Promise<Channel> {
  const ChannelClass = await network.load();
  return new ChannelClass(outbound) as Channel;
}
