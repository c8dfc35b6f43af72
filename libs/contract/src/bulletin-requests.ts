import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsISO8601,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { MAX_BULLETIN_TEXT, MAX_BULLETIN_TITLE } from './bulletins';
import { MAX_LABELS } from './work-requests';
import type { IsoDateTime } from './words';

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
