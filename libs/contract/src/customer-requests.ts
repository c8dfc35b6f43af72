import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEmail,
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
  ValidateIf,
} from 'class-validator';
import { CUSTOMER_FIELD_KINDS } from './customers';
import type { CustomerFieldKind, CustomerFieldValue } from './customers';
import { MAX_NAME_LENGTH } from './people-requests';
import { COUNTRIES } from './words';
import type { Country } from './words';

export const MAX_CUSTOMER_NOTE_LENGTH = 280;
/** A fact about a customer is believed so long, where nobody says otherwise. */
export const DEFAULT_NOTE_MONTHS = 12;
export const MAX_CUSTOMER_FIELDS = 30;
export const MAX_FIELD_CHOICES = 30;
export const MAX_FIELD_LENGTH = 200;
/** How long a merge can be taken back. */
export const MERGE_UNDO_DAYS = 30;

/** A field that may be set, emptied (null) or left as it is (not there). */
function IsGiven(name: string): PropertyDecorator {
  return ValidateIf((request: Record<string, unknown>) => request[name] !== null && request[name] !== undefined);
}

/** Change what we know of a customer. A field that is not there is left as it is. */
export class ChangeCustomerRequest {
  /** The customer, or any of their handles. */
  @IsUUID()
  customerId!: string;

  @IsGiven('name')
  @IsString()
  @Matches(/\S/)
  @MaxLength(MAX_NAME_LENGTH)
  name?: string | null;

  @IsGiven('country')
  @IsIn(COUNTRIES)
  country?: Country | null;

  @IsGiven('email')
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @IsGiven('phone')
  @Matches(/^\+?[\d ()-]{6,24}$/)
  phone?: string | null;

  @IsGiven('adviserId')
  @IsUUID()
  adviserId?: string | null;

  @IsGiven('deputyId')
  @IsUUID()
  deputyId?: string | null;

  /** Values by field id; null empties one. */
  @IsOptional()
  @IsObject()
  fields?: Record<string, CustomerFieldValue | null>;
}

export class MergeCustomersRequest {
  /** Who remains. */
  @IsUUID()
  intoId!: string;

  @IsUUID()
  fromId!: string;
}

export class UndoMergeRequest {
  @IsUUID()
  mergeId!: string;
}

/** These two are not the same person: do not suggest it again. */
export class DismissSuggestionRequest {
  @IsUUID()
  customerId!: string;

  @IsUUID()
  otherId!: string;
}

export class AddCustomerNoteRequest {
  /** Made by the console, so that sending twice makes one. */
  @IsUUID()
  id!: string;

  @IsUUID()
  customerId!: string;

  @IsString()
  @Matches(/\S/)
  @MaxLength(MAX_CUSTOMER_NOTE_LENGTH)
  text!: string;

  /** The post that says so. */
  @IsOptional()
  @IsUUID()
  mentionId?: string;

  @IsInt()
  @Min(1)
  @Max(60)
  months: number = DEFAULT_NOTE_MONTHS;
}

export class CustomerNoteRequest {
  @IsUUID()
  noteId!: string;
}

/** Make or change a field of the workspace's own. A new id makes one. */
export class SaveCustomerFieldRequest {
  @IsUUID()
  id!: string;

  @IsString()
  @Matches(/\S/)
  @MaxLength(MAX_NAME_LENGTH)
  name!: string;

  @IsIn(CUSTOMER_FIELD_KINDS)
  kind!: CustomerFieldKind;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MAX_FIELD_CHOICES)
  @IsString({ each: true })
  @Matches(/\S/, { each: true })
  @MaxLength(MAX_FIELD_LENGTH, { each: true })
  choices!: string[];
}

export class CustomerFieldRequest {
  @IsUUID()
  id!: string;
}

/** `GET /api/customers/:id/conversations` and `/timeline` */
export class CustomerPageQuery {
  /** The `nextCursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

/** `GET /api/customers/:id/others`: whom to merge with, by name or handle. */
export class FindCustomersQuery {
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  q!: string;
}
