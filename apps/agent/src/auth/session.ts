import type { MemberRole } from '@genklang/contract';
import { AppError } from '@genklang/platform';

/** Who is asking: proven by a session, in one workspace. */
export interface Session {
  sessionId: string;
  memberId: string;
  workspaceId: string;
  name: string;
  email: string;
  role: MemberRole;
}

/** Roles that may claim, answer, note and close. A marketer watches. */
const ANSWERING_ROLES: readonly MemberRole[] = ['owner', 'admin', 'supervisor', 'agent'];

/** The one policy, asked by HTTP and socket alike. */
export function mayAnswer(session: Session): boolean {
  return ANSWERING_ROLES.includes(session.role);
}

/** Roles that may say how a post feels: it publishes nothing, and a marketer's figures stand on it as well. */
const JUDGING_ROLES: readonly MemberRole[] = [...ANSWERING_ROLES, 'marketer'];

export function mayJudge(session: Session): boolean {
  return JUDGING_ROLES.includes(session.role);
}

/** Roles that look after the others' work. */
const OVERSEEING_ROLES: readonly MemberRole[] = ['owner', 'admin', 'supervisor'];

export function mayOversee(session: Session): boolean {
  return OVERSEEING_ROLES.includes(session.role);
}

/** Roles that may connect channels and set what they cost. */
const ADMINISTERING_ROLES: readonly MemberRole[] = ['owner', 'admin'];

export function mayAdminister(session: Session): boolean {
  return ADMINISTERING_ROLES.includes(session.role);
}

/** @throws {AppError} `forbidden` */
export function requireAdmin(session: Session): void {
  if (!mayAdminister(session)) {
    throw new AppError('forbidden');
  }
}
