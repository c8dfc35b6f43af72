import type { IsoDateTime, MemberChangeKind, MemberRole } from './words';

/** A member as colleagues see one. */
export interface MemberSummary {
  id: string;
  name: string;
}

/** A member who can be given work. */
export interface Colleague extends MemberSummary {
  role: MemberRole;
  /** Takes new work now, by their own word. */
  isOnDuty: boolean;
  /** Languages they answer in, as ISO 639-1 codes. */
  languages: string[];
}

/** A member as those who administer people see one, also after they left. */
export interface PersonDetail extends Colleague {
  email: string;
  hasTwoFactor: boolean;
  isActive: boolean;
  lastSeenAt: IsoDateTime | null;
}

/** An invitation that nobody has taken up. */
export interface InvitationSummary {
  id: string;
  email: string;
  role: MemberRole;
  invitedBy: string | null;
  createdAt: IsoDateTime;
  expiresAt: IsoDateTime;
  isExpired: boolean;
}

/** An invitation and the secret end of its link, which is told this once. */
export interface InvitationLink {
  invitation: InvitationSummary;
  token: string;
}

/** Who did what to whom. */
export interface MemberChangeEntry {
  id: string;
  change: MemberChangeKind;
  by: string | null;
  /** The member's name, or the address that was invited. */
  whom: string;
  fromRole: MemberRole | null;
  toRole: MemberRole | null;
  /** Conversations that were handed over with it. */
  moved: number | null;
  at: IsoDateTime;
}

/** `GET /api/people` */
export interface PeopleReport {
  members: PersonDetail[];
  invitations: InvitationSummary[];
  changes: MemberChangeEntry[];
}

/** `GET /api/people/:id/open-work`: what a member would leave behind. */
export interface OpenWorkSummary {
  conversations: number;
  /** They still go at their time, under the member's name. */
  scheduledReplies: number;
  /** They go to the member who takes over, else to whoever deactivates. */
  unsentReplies: number;
}

/** `GET /api/profile` */
export interface OwnProfile {
  name: string;
  email: string;
  languages: string[];
  signature: string;
  /** Two-step sign-in; null while it is off. */
  twoFactor: { backupCodesLeft: number } | null;
}

/** What an invitation's link leads to. */
export interface InvitationOffer {
  workspaceName: string;
  email: string;
  role: MemberRole;
  /** The address signs in here already: joining takes its password, and sets none. */
  isKnown: boolean;
}

/** A handle on a network. */
export interface AuthorSummary {
  id: string;
  name: string;
  handle: string;
  followers: number | null;
}
