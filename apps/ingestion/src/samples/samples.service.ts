import { Injectable } from '@nestjs/common';
import { ChannelRegistry } from '@genklang/channels';
import type { IncomingPost } from '@genklang/channels';
import type { ChannelRequestResult } from '@genklang/contract';
import { ChannelRepository, Database, SAMPLE_SETTING, SampleRepository } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { IntakeService } from '../intake/intake.service';
import { SAMPLE_POSTS } from './sample-posts';
import type { SamplePost } from './sample-posts';

const NAME = 'Havblik';
/** Never comes: what is made up is not polled. */
const POLL_INTERVAL_MS = 24 * 3_600_000;

/** Makes up a channel to try the inbox with. It rests from the start: nothing is read, and nothing can be sent. */
@Injectable()
export class SamplesService {
  private readonly channels = new ChannelRepository();
  private readonly samples = new SampleRepository();

  constructor(
    private readonly database: Database,
    private readonly registry: ChannelRegistry,
    private readonly intake: IntakeService,
    private readonly clock: Clock,
  ) {}

  /** Once for a workspace: asked again, it answers what is there. */
  async add(workspaceId: string): Promise<ChannelRequestResult> {
    // A network to which others send needs no account.
    const network = this.registry.list().find(({ arrival }) => arrival === 'webhook');
    if (!network) {
      throw new AppError('not_found');
    }
    const now = this.clock.now();
    const { id, isNew } = await this.database.inWorkspace(workspaceId, async (scope) => {
      const known = await this.samples.findChannelId(scope);
      if (known !== null) {
        return { id: known, isNew: false };
      }
      const channelId = newId();
      await this.channels.add(scope, {
        ...{
          id: channelId,
          network: network.id,
          externalAccountId: `sample-${channelId}`,
          name: NAME,
          credentials: null,
        },
        settings: { name: NAME, [SAMPLE_SETTING]: true },
        ...{ pollIntervalMs: POLL_INTERVAL_MS, createdAt: now },
      });
      await this.channels.saveStatus(scope, channelId, { status: 'paused', reason: null, now });
      return { id: channelId, isNew: true };
    });
    // Also where the channel is there: what a crash has cut off is taken up, and a post that is there already is not taken in again.
    await this.receive(workspaceId, { channelId: id, network: network.id, now });
    return { kind: 'connected', channelId: id, name: NAME, isNew };
  }

  private async receive(workspaceId: string, to: { channelId: string; network: string; now: Date }): Promise<void> {
    const source = {
      ...{ ...to, workspaceId, externalAccountId: `sample-${to.channelId}`, purpose: 'account' as const, stream: '' },
      ...{ pricing: null, canRecheck: false, fence: null },
    };
    const posts = SAMPLE_POSTS.map((post, index) => toPost(post, index, to.now));
    await this.intake.receive(source, { posts, rejected: [], reposts: [], goneIds: [], cursor: null });
  }
}

function toPost(sample: SamplePost, index: number, now: Date): IncomingPost {
  const { thread, name, handle, followers, minutesAgo, text, rating = null } = sample;
  return {
    externalId: `sample-${index}`,
    otherExternalIds: [],
    author: { externalId: `sample-${handle}`, handle, name, bio: null, followers, profileUrl: null },
    kind: rating === null ? 'mention' : 'review',
    text,
    languageHint: null,
    url: null,
    threadId: `sample-${thread}`,
    parentExternalId: null,
    visibility: 'public',
    rating,
    replyRule: { isAllowed: true, until: null },
    postedAt: new Date(now.getTime() - minutesAgo * 60_000),
    metrics: { views: null, likes: null, reposts: null, replies: null },
  };
}
