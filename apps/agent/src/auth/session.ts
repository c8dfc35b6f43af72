import type { MemberRole } from '@genklang/contract';

/** Who is asking: proven by a session, in one workspace. */
export interface Session {
  sessionId: string;
  memberId: string;
  workspaceId: string;
  name: string;
  email: string;
  role: MemberRole;
}
