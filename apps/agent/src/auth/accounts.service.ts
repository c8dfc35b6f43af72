import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { JoinRequest, MemberRole } from '@genklang/contract';
import { MEMBER_ROLES } from '@genklang/contract';
import { AppError } from '@genklang/platform';
import { AttemptLimit } from './attempt-limit';
import { IDENTITY } from './identity.token';
import type { Identity } from './identity';
import { hashInvitationToken } from './invitation-token';
import { addMembership, addPerson } from './member-registration';
import type { Session } from './session';

/** A link that still works, and where it leads. */
export interface OpenInvitation {
  id: string;
  workspaceId: string;
  workspaceName: string;
  email: string;
  role: MemberRole;
}

/** What somebody signs in with. */
export interface Account {
  email: string;
  hasTwoFactor: boolean;
}

/** People's accounts in the identity library's tables: names, addresses, passwords, and how one comes by an account. */
@Injectable()
export class AccountsService {
  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    private readonly pool: Pool,
    private readonly attempts: AttemptLimit,
  ) {}

  async listAccounts(ids: string[]): Promise<Map<string, Account>> {
    const { rows } = await this.pool.query<Account & { id: string }>(
      'select id, email, "twoFactorEnabled" as "hasTwoFactor" from "user" where id = any($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** How many backup codes a member has left; null while two-step sign-in is off. */
  async countBackupCodes(memberId: string): Promise<number | null> {
    const account = (await this.listAccounts([memberId])).get(memberId);
    if (account?.hasTwoFactor !== true) {
      return null;
    }
    const { backupCodes } = await this.identity.api.viewBackupCodes({ body: { userId: memberId } });
    return backupCodes.length;
  }

  async isMember(workspaceId: string, email: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `select 1 from membership m join "user" u on u.id = m."userId" where m."workspaceId" = $1 and u.email = $2`,
      [workspaceId, email],
    );
    return (rowCount ?? 0) > 0;
  }

  async changeName(memberId: string, name: string): Promise<void> {
    const { internalAdapter } = await this.identity.$context;
    await internalAdapter.updateUser(memberId, { name });
  }

  /** Sets a new password; every session but the one that asked ends, and no device is trusted any more. */
  async changePassword(session: Session, current: string, fresh: string): Promise<void> {
    await this.attempts.take(`password:${session.memberId}`);
    const { internalAdapter, password } = await this.identity.$context;
    if (!(await this.isPasswordOf(session.memberId, current))) {
      throw new AppError('password_wrong', { fields: [{ field: 'currentPassword', message: 'is not right' }] });
    }
    await internalAdapter.updatePassword(session.memberId, await password.hash(fresh));
    await this.pool.query('delete from session where "userId" = $1 and id <> $2', [
      session.memberId,
      session.sessionId,
    ]);
    await this.pool.query('select forget_devices($1)', [session.memberId]);
  }

  /** Whether an address signs in here already. */
  async isKnown(email: string): Promise<boolean> {
    const { internalAdapter } = await this.identity.$context;
    return (await internalAdapter.findUserByEmail(email)) !== null;
  }

  /** @throws {AppError} invitation_invalid, whatever is wrong with the link. */
  async getInvitation(token: string): Promise<OpenInvitation> {
    const { rows } = await this.pool.query<OpenInvitation>(
      `select i.id, i."workspaceId", w.name as "workspaceName", i.email, i.role
       from invitation i join workspace w on w.id = i."workspaceId"
       where i."tokenHash" = $1 and i.status = 'pending' and i."expiresAt" > now()`,
      [hashInvitationToken(token)],
    );
    const role = MEMBER_ROLES.find((known) => known === rows[0]?.role);
    if (!rows[0] || role === undefined) {
      throw new AppError('invitation_invalid');
    }
    return { ...rows[0], role };
  }

  /**
   * Makes the invited person a member. Whoever signs in here already proves it with their password: a link must not be a way
   * into somebody's account. Of two who use one link, the second is told that it does not work.
   */
  async join(invitation: OpenInvitation, { name, password }: JoinRequest): Promise<string> {
    const { internalAdapter } = await this.identity.$context;
    const known = await internalAdapter.findUserByEmail(invitation.email);
    if (known && !(await this.isPasswordOf(known.user.id, password))) {
      throw new AppError('password_wrong', { fields: [{ field: 'password', message: 'is not right' }] });
    }
    if (!known && name === undefined) {
      throw new AppError('invalid_input', { fields: [{ field: 'name', message: 'is missing' }] });
    }
    const { rowCount } = await this.pool.query(
      `update invitation set status = 'accepted', "acceptedAt" = now() where id = $1 and status = 'pending' and "expiresAt" > now()`,
      [invitation.id],
    );
    if (rowCount !== 1) {
      throw new AppError('invitation_invalid');
    }
    try {
      const person = { email: invitation.email, name: name?.trim() ?? '', password };
      const userId = known?.user.id ?? (await addPerson(this.identity, person));
      await addMembership(this.identity, { ...invitation, userId });
      return userId;
    } catch (error) {
      await this.pool.query(`update invitation set status = 'pending', "acceptedAt" = null where id = $1`, [
        invitation.id,
      ]);
      throw error;
    }
  }

  private async isPasswordOf(userId: string, given: string): Promise<boolean> {
    const { internalAdapter, password } = await this.identity.$context;
    const accounts = await internalAdapter.findAccounts(userId);
    const hash = accounts.find((account) => account.providerId === 'credential')?.password;
    return typeof hash === 'string' && (await password.verify({ hash, password: given }));
  }
}
