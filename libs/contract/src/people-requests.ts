import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { ANSWER_LANGUAGES, MEMBER_ROLES } from './words';
import type { AnswerLanguage, MemberRole } from './words';

export const MIN_PASSWORD_LENGTH = 10;
export const MAX_PASSWORD_LENGTH = 128;
export const MAX_NAME_LENGTH = 80;
export const MAX_SIGNATURE_LENGTH = 200;

/** Ask somebody in. They get a link that works once, for seven days. */
export class InviteRequest {
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @IsIn(MEMBER_ROLES)
  role!: MemberRole;
}

export class InvitationRequest {
  @IsUUID()
  invitationId!: string;
}

export class ChangeRoleRequest {
  @IsUUID()
  memberId!: string;

  @IsIn(MEMBER_ROLES)
  role!: MemberRole;
}

/** End a membership. Everything open that the member holds goes to a colleague, a team, or back to the unassigned ones. */
export class DeactivateRequest {
  @IsUUID()
  memberId!: string;

  @ValidateIf((request: DeactivateRequest) => request.toMemberId !== null)
  @IsUUID()
  toMemberId!: string | null;

  @ValidateIf((request: DeactivateRequest) => request.toTeamId !== null)
  @IsUUID()
  toTeamId!: string | null;
}

/** End a member's two-step sign-in: they have lost what shows the codes. */
export class MemberRequest {
  @IsUUID()
  memberId!: string;
}

/** Make a team, or change one. */
export class SaveTeamRequest {
  /** Made by the console, so that saving twice makes one. */
  @IsUUID()
  id!: string;

  @IsString()
  @Matches(/\S/)
  @MaxLength(MAX_NAME_LENGTH)
  name!: string;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  memberIds!: string[];
}

/** Dissolve a team. What it was given is unassigned again. */
export class TeamRequest {
  @IsUUID()
  id!: string;
}

export class ChangeProfileRequest {
  @IsString()
  @Matches(/\S/)
  @MaxLength(MAX_NAME_LENGTH)
  name!: string;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(ANSWER_LANGUAGES.length)
  @IsIn(ANSWER_LANGUAGES, { each: true })
  languages!: AnswerLanguage[];

  @IsString()
  @MaxLength(MAX_SIGNATURE_LENGTH)
  signature!: string;
}

/** Set a new password; all other sessions of the member end. */
export class ChangePasswordRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_PASSWORD_LENGTH)
  currentPassword!: string;

  @IsString()
  @MinLength(MIN_PASSWORD_LENGTH)
  @MaxLength(MAX_PASSWORD_LENGTH)
  newPassword!: string;
}

export class SetDutyRequest {
  @IsBoolean()
  isOnDuty!: boolean;
}

/** `POST /api/join/look`: where does this link lead? */
export class LookAtInvitationRequest {
  @IsString()
  @Matches(/^[\w-]{20,100}$/)
  token!: string;
}

/** `POST /api/join` */
export class JoinRequest extends LookAtInvitationRequest {
  /** Not asked of somebody who signs in here already. */
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(MAX_NAME_LENGTH)
  name?: string;

  @IsString()
  @MinLength(MIN_PASSWORD_LENGTH)
  @MaxLength(MAX_PASSWORD_LENGTH)
  password!: string;
}
