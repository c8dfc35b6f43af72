import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { HOLIDAY_COUNTRIES, RULE_TRIGGERS } from './routing';
import { PRIORITIES } from './words';
import type { Priority } from './words';
import type { HolidayCountry, OpenHours, RuleAction, RuleCondition, RuleDraft, RuleTrigger } from './routing';

/** The longest name of a calendar, a policy or a rule. */
export const MAX_ROUTING_NAME_LENGTH = 80;
/** A target of half a year is none. */
export const MAX_TARGET_MINUTES = 260_000;
const MAX_CLOSED_DAYS = 400;
const MAX_CONDITIONS = 20;

/** Save the hours of a calendar; without an id a new one. */
export class SaveCalendarRequest {
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_ROUTING_NAME_LENGTH)
  name!: string;

  @IsString()
  @MaxLength(64)
  timeZone!: string;

  @IsOptional()
  @IsIn(HOLIDAY_COUNTRIES)
  country?: HolidayCountry;

  /** Checked by the rule of the domain. */
  @IsArray()
  week!: OpenHours[][];

  @IsArray()
  @ArrayMaxSize(MAX_CLOSED_DAYS)
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { each: true, message: 'takes days such as 2027-05-17' })
  closedDays!: string[];
}

/** Name a calendar, a policy or a rule. */
export class RoutingItemRequest {
  @IsUUID()
  id!: string;
}

/** Put policies, or rules, in an order. */
export class ReorderRequest {
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/** What a policy promises, and to whom. */
export class PolicyTerms {
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_ROUTING_NAME_LENGTH)
  name!: string;

  @IsUUID()
  calendarId!: string;

  @IsArray()
  @IsUUID(undefined, { each: true })
  channelIds!: string[];

  @IsArray()
  @MaxLength(12, { each: true })
  languages!: string[];

  @IsArray()
  @IsIn(PRIORITIES, { each: true })
  priorities!: Priority[];

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_TARGET_MINUTES)
  firstReplyMinutes?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_TARGET_MINUTES)
  nextReplyMinutes?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_TARGET_MINUTES)
  closeMinutes?: number;
}

/** Save a policy; without an id a new one. */
export class SavePolicyRequest extends PolicyTerms {
  @IsOptional()
  @IsUUID()
  id?: string;
}

/** A rule's words, to be saved, or to be tried on yesterday. Conditions and actions are checked one by one where they are parsed. */
export class RuleWords implements RuleDraft {
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_ROUTING_NAME_LENGTH)
  name!: string;

  @IsBoolean()
  isEnabled!: boolean;

  @IsIn(RULE_TRIGGERS)
  trigger!: RuleTrigger;

  @IsInt()
  @Min(1)
  @Max(10_080)
  nearMinutes!: number;

  @IsIn(['all', 'any'])
  match!: 'all' | 'any';

  @IsArray()
  @ArrayMaxSize(MAX_CONDITIONS)
  @IsObject({ each: true })
  conditions!: RuleCondition[];

  @IsArray()
  @ArrayMinSize(1, { message: 'needs at least one thing to do' })
  @ArrayMaxSize(MAX_CONDITIONS)
  @IsObject({ each: true })
  actions!: RuleAction[];

  @IsBoolean()
  stopsOthers!: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(MAX_ROUTING_NAME_LENGTH)
  publicReplyConfirmation: string | null = null;

  @IsBoolean()
  allowsFirstAnswerToNegative!: boolean;
}

/** Save a rule; without an id a new one. */
export class SaveRuleRequest extends RuleWords {
  @IsOptional()
  @IsUUID()
  id?: string;
}
