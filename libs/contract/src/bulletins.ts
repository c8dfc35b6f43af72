import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import type { MemberSummary } from './people';
import type { IsoDateTime } from './words';
import { MAX_LABELS } from './work-requests';

export const MAX_BULLETIN_TITLE = 120;
export const MAX_BULLETIN_TEXT = 4_000;
/** Bulletins on one page of the list. */
export const BULLETIN_PAGE_SIZE = 30;

/** A bulletin that a member has not read, as their console keeps it at hand: enough to ask before a reply. */
export interface UnreadBulletin {
  id: string;
  /** Counts up with each change that is to be read again. */
  edition: number;
  title: string;
  /** Its topics; none for everything. */
  labelIds: string[];
  /** It is to be read before a reply on its topics. */
  isMandatory: boolean;
  /** From when on nobody needs to read it; null for no end. */
  endsAt: IsoDateTime | null;
}

/** News for the people of a workspace (PRODUCT F94). */
export interface BulletinSummary extends UnreadBulletin {
  version: number;
  text: string;
  author: MemberSummary;
  /** When this edition came. */
  publishedAt: IsoDateTime;
  /** When its wording was changed since, without asking anybody to read it again; null where it was not. */
  editedAt: IsoDateTime | null;
  /** When the member read this edition. */
  readAt: IsoDateTime | null;
  /** The member need not read it: it ended, or it was there before they came. */
  isOptional: boolean;
  /** How many of the members who are there now have read it; null for those who write none. */
  readers: { read: number; all: number } | null;
}

/** `GET /api/bulletins`: the newest first. */
export interface BulletinPage {
  items: BulletinSummary[];
  /** Ask for those before this one; null when there are none. */
  before: string | null;
}

/** `GET /api/bulletins/:id/receipts`: who has read the edition that stands. */
export interface BulletinReceipts {
  read: { member: MemberSummary; at: IsoDateTime }[];
  missing: MemberSummary[];
}

/** `GET /api/bulletins` */
export class ListBulletinsQuery {
  /** The `before` of the page before. */
  @IsOptional()
  @IsUUID()
  before?: string;
}

/** Writes a bulletin, or changes one. */
export class SaveBulletinRequest {
  /** Absent for a new one. */
  @IsOptional()
  @IsUUID()
  bulletinId?: string;

  /** The version that was changed: a colleague's change since then is a conflict. */
  @IsOptional()
  @IsInt()
  version?: number;

  @IsString()
  @Matches(/\S/, { message: 'give the bulletin a title' })
  @MaxLength(MAX_BULLETIN_TITLE)
  title!: string;

  @IsString()
  @Matches(/\S/, { message: 'say something' })
  @MaxLength(MAX_BULLETIN_TEXT)
  text!: string;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MAX_LABELS)
  @IsUUID(undefined, { each: true })
  labelIds!: string[];

  @IsBoolean()
  isMandatory!: boolean;

  @ValidateIf((request: SaveBulletinRequest) => request.endsAt !== null)
  @IsISO8601({ strict: true })
  endsAt!: IsoDateTime | null;

  /** What changed is new to those who have read it: they are asked to read it again. A new bulletin is. */
  @IsBoolean()
  isNew!: boolean;
}

export class BulletinRequest {
  @IsUUID()
  bulletinId!: string;
}

/** The member has read a bulletin, as it stood in this edition. */
export class ReadBulletinRequest extends BulletinRequest {
  @IsInt()
  @Min(1)
  edition!: number;
}
