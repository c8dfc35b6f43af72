import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { FILTER_LISTS, FILTER_NUMBERS } from './inbox-filter';
import type { InboxFilter } from './inbox-filter';
import { COUNTRIES, MENTION_KINDS, POLARITIES, PRIORITIES } from './words';
import type { Country, MentionKind, Polarity, Priority } from './words';

/** Values of one field that a filter may hold. */
const MAX_VALUES = 50;
const ASSIGNEE = /^(me|none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The fields of an {@link InboxFilter}, as requests carry them. */
export class InboxFilterFields implements InboxFilter {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_VALUES)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  networks?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_VALUES)
  @IsUUID(undefined, { each: true })
  channels?: string[];

  @IsOptional()
  @IsArray()
  @IsIn(MENTION_KINDS, { each: true })
  kinds?: MentionKind[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_VALUES)
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { each: true, message: 'takes languages as BCP 47 codes, such as da' })
  languages?: string[];

  @IsOptional()
  @IsArray()
  @IsIn(POLARITIES, { each: true })
  polarities?: Polarity[];

  @IsOptional()
  @IsArray()
  @IsIn(PRIORITIES, { each: true })
  priorities?: Priority[];

  @IsOptional()
  @IsArray()
  @IsIn(COUNTRIES, { each: true })
  countries?: Country[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_VALUES)
  @IsUUID(undefined, { each: true })
  labels?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_VALUES)
  @Matches(ASSIGNEE, { each: true, message: 'takes the ids of members, me, or none' })
  assignees?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_VALUES)
  @IsUUID(undefined, { each: true })
  teams?: string[];

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  minReach?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(525_600)
  waitingMin?: number;
}

/** The filter alone, without fields that narrow nothing. */
export function filterOf(fields: InboxFilter): InboxFilter {
  const kept = [...FILTER_LISTS, ...FILTER_NUMBERS].flatMap((name) => {
    const value = fields[name];
    return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[name, value] as const];
  });
  return Object.fromEntries(kept);
}
