import type { IncomingPost, RejectedPost, Repost } from '@genklang/channels';
import type { ChannelPurpose, NetworkPricing } from '@genklang/contract';
import type { PageCursor } from './page-cursor';

/** The channel that posts came by. */
export interface PageSource {
  workspaceId: string;
  channelId: string;
  network: string;
  externalAccountId: string;
  purpose: ChannelPurpose;
  stream: string;
  pricing: NetworkPricing | null;
  /** Whether the network can be asked again about single posts. */
  canRecheck: boolean;
  /** The poll that read them; null for posts that were sent to us. */
  fence: { pollEpoch: string; leaseUntil: Date } | null;
  now: Date;
}

/** What came, and how far it moves the cursor. */
export interface ReceivedPage {
  posts: IncomingPost[];
  rejected: RejectedPost[];
  reposts: Repost[];
  goneIds: string[];
  cursor: PageCursor | null;
  /** When posts that were asked for again are looked at next. */
  rechecks?: { id: string; at: Date | null }[];
  /** The delivery that brought them: a second copy of it has no effect. */
  deliveryId?: string;
}
