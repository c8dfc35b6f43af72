import { Injectable } from '@nestjs/common';
import { BULLETIN_PAGE_SIZE, may } from '@genklang/contract';
import type {
  BulletinPage,
  BulletinReceipts,
  BulletinRequest,
  BulletinSummary,
  ReadBulletinRequest,
  SaveBulletinRequest,
  UnreadBulletin,
} from '@genklang/contract';
import { Database } from '@genklang/entities';
import type { Bulletin, BulletinContent, EventName, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import { Hints } from '@genklang/queue';
import type { Session } from '../auth/session';
import { InboxRepositories } from '../inbox/inbox-repositories';
import { presentBulletin, presentReceipts } from './present-bulletin';
import { UnreadBulletins } from './unread-bulletins';

/** News for the people of a workspace. Those who oversee write it; everybody says when they have read it. */
@Injectable()
export class BulletinsService {
  constructor(
    private readonly database: Database,
    private readonly repositories: InboxRepositories,
    private readonly unread: UnreadBulletins,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async list(session: Session, before?: string): Promise<BulletinPage> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const page = { now: this.clock.now(), limit: BULLETIN_PAGE_SIZE + 1, before };
      const found = await this.repositories.bulletins.list(scope, session.memberId, page);
      const shown = found.slice(0, BULLETIN_PAGE_SIZE);
      const all = await this.countMembers(scope, session);
      return {
        items: shown.map((record) => presentBulletin(record, all)),
        before: found.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
      };
    });
  }

  async get(session: Session, bulletinId: string): Promise<BulletinSummary> {
    return await this.database.inWorkspace(
      session.workspaceId,
      async (scope) => await this.read(scope, session, bulletinId),
    );
  }

  async getReceipts(session: Session, bulletinId: string): Promise<BulletinReceipts> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const bulletin = await this.require(scope, bulletinId);
      return presentReceipts(await this.repositories.bulletins.listReceipts(scope, bulletin));
    });
  }

  /** Writes or changes one. Whoever wrote it knows what it says. */
  async save(session: Session, request: SaveBulletinRequest): Promise<BulletinSummary> {
    const { bulletins } = this.repositories;
    return await this.change(session, 'bulletin.changed', async (scope) => {
      const by = { memberId: session.memberId, now: this.clock.now() };
      const held = request.bulletinId === undefined ? null : await this.require(scope, request.bulletinId);
      const content = await this.parse(scope, request, held);
      const id = held?.id ?? newId();
      if (held === null) {
        await bulletins.add(scope, id, { content, authorId: by.memberId, now: by.now });
        await bulletins.markRead(scope, { id, edition: 1 }, by);
      } else {
        const known = { id, version: request.version ?? 0, edition: held.edition };
        const changed = { content, authorId: by.memberId, now: by.now };
        const isSaved = request.isNew
          ? await bulletins.publishAgain(scope, known, changed)
          : await bulletins.change(scope, known, changed);
        if (!isSaved) {
          throw new AppError('bulletin_changed');
        }
        if (request.isNew) {
          await bulletins.markRead(scope, { id, edition: held.edition + 1 }, by);
        }
      }
      return await this.read(scope, session, id);
    });
  }

  /** Takes one away, and with it who has read it. */
  async remove(session: Session, { bulletinId }: BulletinRequest): Promise<BulletinRequest> {
    return await this.change(session, 'bulletin.changed', async (scope) => {
      await this.require(scope, bulletinId);
      await this.repositories.bulletins.remove(scope, bulletinId);
      return { bulletinId };
    });
  }

  /** Answers what is still unread. What has been changed since is read again first. */
  async markRead(session: Session, { bulletinId, edition }: ReadBulletinRequest): Promise<UnreadBulletin[]> {
    return await this.change(session, 'bulletin.read', async (scope) => {
      const bulletin = await this.require(scope, bulletinId);
      if (bulletin.edition !== edition) {
        throw new AppError('bulletin_changed');
      }
      const { memberId } = session;
      await this.repositories.bulletins.markRead(scope, bulletin, { memberId, now: this.clock.now() });
      return await this.unread.listFor(scope, memberId);
    });
  }

  private async change<Answer>(
    session: Session,
    name: Extract<EventName, 'bulletin.changed' | 'bulletin.read'>,
    apply: (scope: WorkspaceScope) => Promise<Answer>,
  ): Promise<Answer> {
    const answer = await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const applied = await apply(scope);
      const subjectId = name === 'bulletin.read' ? session.memberId : null;
      await this.repositories.events.append(scope, [{ name, conversationId: null, subjectId }], this.clock.now());
      return applied;
    });
    this.hints.announce(session.workspaceId);
    return answer;
  }

  private async parse(
    scope: WorkspaceScope,
    request: SaveBulletinRequest,
    held: Bulletin | null,
  ): Promise<BulletinContent> {
    const endsAt = request.endsAt === null ? null : new Date(request.endsAt);
    if (held === null && endsAt !== null && endsAt <= this.clock.now()) {
      throw new AppError('invalid_input', { fields: [{ field: 'endsAt', message: 'lies in the future' }] });
    }
    // A topic that was removed since may stay: without it the bulletin would be about everything.
    const known = [...(await this.repositories.labels.list(scope)).map(({ id }) => id), ...(held?.labelIds ?? [])];
    if (request.labelIds.some((id) => !known.includes(id))) {
      throw new AppError('invalid_input', { fields: [{ field: 'labelIds', message: 'are labels of the workspace' }] });
    }
    const { labelIds, isMandatory } = request;
    return { title: request.title.trim(), text: request.text.trim(), labelIds, isMandatory, endsAt };
  }

  private async read(scope: WorkspaceScope, session: Session, id: string): Promise<BulletinSummary> {
    const page = { now: this.clock.now(), limit: 1, id };
    const [record] = await this.repositories.bulletins.list(scope, session.memberId, page);
    if (record === undefined) {
      throw new AppError('not_found');
    }
    return presentBulletin(record, await this.countMembers(scope, session));
  }

  private async require(scope: WorkspaceScope, id: string): Promise<Bulletin> {
    const bulletin = await this.repositories.bulletins.find(scope, id);
    if (!bulletin) {
      throw new AppError('not_found');
    }
    return bulletin;
  }

  /** Null for whoever is not to know who has read what. */
  private async countMembers(scope: WorkspaceScope, { role }: Session): Promise<number | null> {
    return may(role, 'bulletin.administer') ? (await this.repositories.members.listActive(scope)).length : null;
  }
}
