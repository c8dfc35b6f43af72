import { Inject, Injectable } from '@nestjs/common';
import { isAPIError } from 'better-auth/api';
import { fromNodeHeaders } from 'better-auth/node';
import type { IncomingHttpHeaders } from 'node:http';
import { Pool } from 'pg';
import type { MemberRole } from '@genklang/contract';
import { MEMBER_ROLES } from '@genklang/contract';
import { AppError } from '@genklang/platform';
import { IDENTITY } from './identity.token';
import type { Identity } from './identity';
import type { Session } from './session';

/** Proves who is asking. */
@Injectable()
export class SessionService {
  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    private readonly pool: Pool,
  ) {}

  /** @throws {AppError} unauthenticated, when no session stands behind the headers or its member left the workspace. */
  async get(headers: IncomingHttpHeaders): Promise<Session> {
    const session = await this.find(headers);
    if (!session) {
      throw new AppError('unauthenticated');
    }
    return session;
  }

  async find(headers: IncomingHttpHeaders): Promise<Session | null> {
    const found = await this.findSession(headers);
    if (!found) {
      return null;
    }
    const { rows } = await this.pool.query<{ workspaceId: string; role: string }>(
      `select "workspaceId", role from membership where "userId" = $1
       order by ("workspaceId"::text = $2) desc, "createdAt" limit 1`,
      [found.user.id, found.session.activeOrganizationId ?? ''],
    );
    const membership = rows[0];
    const role: MemberRole | undefined = MEMBER_ROLES.find((known) => known === membership?.role);
    return membership && role
      ? {
          sessionId: found.session.id,
          memberId: found.user.id,
          workspaceId: membership.workspaceId,
          name: found.user.name,
          email: found.user.email,
          role,
        }
      : null;
  }

  /** The library tells a broken database as a broken session; only its refusals are ours to pass on. */
  private async findSession(headers: IncomingHttpHeaders): ReturnType<Identity['api']['getSession']> {
    try {
      return await this.identity.api.getSession({ headers: fromNodeHeaders(headers) });
    } catch (error) {
      if (isAPIError(error) && error.statusCode < 500) {
        return null;
      }
      throw new AppError('unavailable');
    }
  }

  /** Which of some sessions are still valid: neither signed out nor expired, and their member still in the workspace. */
  async listValid(sessions: Pick<Session, 'sessionId' | 'workspaceId' | 'role'>[]): Promise<Set<string>> {
    const { rows } = await this.pool.query<{ id: string }>(
      `select s.id from session s join membership m on m."userId" = s."userId"
       join unnest($1::uuid[], $2::uuid[], $3::text[]) as i (id, workspace_id, role)
         on i.id = s.id and i.workspace_id = m."workspaceId" and i.role = m.role
       where s."expiresAt" > now()`,
      [
        sessions.map((session) => session.sessionId),
        sessions.map((session) => session.workspaceId),
        sessions.map((session) => session.role),
      ],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** The name of a workspace. */
  async getWorkspaceName(workspaceId: string): Promise<string> {
    const { rows } = await this.pool.query<{ name: string }>('select name from workspace where id = $1', [workspaceId]);
    return rows[0]?.name ?? '';
  }
}
