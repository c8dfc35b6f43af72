import { Injectable } from '@nestjs/common';
import { may } from '@genklang/contract';
import type { FirstRun, InboxCounts, SavedView, SessionInfo } from '@genklang/contract';
import { Database } from '@genklang/entities';
import { SAMPLE_SETTING } from '@genklang/entities';
import type { Channel, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock } from '@genklang/platform';
import type { Session } from '../auth/session';
import { SessionService } from '../auth/session.service';
import { UnreadBulletins } from '../bulletins/unread-bulletins';
import { presentColleague } from '../people/present-people';
import { InboxRepositories } from './inbox-repositories';
import { presentChannel } from './present-channel';

/** Who is signed in, and what a console must know before it can draw anything. */
@Injectable()
export class SessionInfoService {
  constructor(
    private readonly database: Database,
    private readonly repositories: InboxRepositories,
    private readonly sessions: SessionService,
    private readonly unreadBulletins: UnreadBulletins,
    private readonly clock: Clock,
  ) {}

  async get(session: Session): Promise<SessionInfo> {
    const { repositories } = this;
    const workspaceName = await this.sessions.getWorkspaceName(session.workspaceId);
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const { lastSeq } = await repositories.events.getPosition(scope);
      const members = await repositories.members.listActive(scope);
      const me = members.find((member) => member.id === session.memberId);
      if (!me) {
        throw new AppError('unauthenticated');
      }
      const channels = await repositories.channels.list(scope);
      const { linkPreviews, asksFault } = await repositories.workspaceSettings.get(scope);
      const savedViews = await repositories.savedViews.listFor(scope, session.memberId);
      return {
        member: { id: session.memberId, name: session.name, email: session.email, role: session.role },
        workspace: { id: session.workspaceId, name: workspaceName },
        settings: await repositories.settings.get(scope, session.memberId),
        linkPreviews,
        asksFault,
        signature: await repositories.members.findSignature(scope, session.memberId),
        members: members.map(presentColleague),
        channels: channels.map(presentChannel),
        counts: await this.count(scope, session.memberId, savedViews),
        labels: await repositories.labels.list(scope),
        teams: await repositories.teams.list(scope),
        savedViews,
        unreadBulletins: await this.unreadBulletins.listFor(scope, session.memberId),
        firstRun: may(session.role, 'channel.administer')
          ? await this.findFirstRun(scope, { hasChannel: channels.some(isReal), hasColleague: members.length > 1 })
          : null,
        joinedAt: me.joinedAt.toISOString(),
        seq: lastSeq,
      };
    });
  }

  /** Null once all is done. */
  private async findFirstRun(
    scope: WorkspaceScope,
    known: { hasChannel: boolean; hasColleague: boolean },
  ): Promise<FirstRun | null> {
    const { answer, template } = await this.repositories.samples.findFirstSteps(scope);
    const run = { channel: known.hasChannel, colleague: known.hasColleague, template, answer };
    return Object.values(run).every(Boolean) ? null : run;
  }

  private async count(scope: WorkspaceScope, memberId: string, savedViews: SavedView[]): Promise<InboxCounts> {
    const now = this.clock.now();
    const views = (await this.repositories.counts.countForMembers(scope, [memberId], now)).get(memberId);
    if (!views) {
      throw new Error('the counts of a member who was asked for are missing');
    }
    const saved = await this.repositories.counts.countLists(scope, memberId, { lists: savedViews, now });
    return { ...views, saved: Object.fromEntries(saved) };
  }
}

function isReal(channel: Channel): boolean {
  return channel.settings[SAMPLE_SETTING] !== true;
}
