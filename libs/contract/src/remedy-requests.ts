import { ArrayUnique, IsArray, IsIn, IsInt, Max, Min, ValidateIf } from 'class-validator';
import { CURRENCIES, MAX_REMEDY, REMEDY_KINDS, ROLES_WITH_LIMITS } from './remedies';
import type { Currency, LimitedRole, RemedyKind, RemedyLimit } from './remedies';

/** Sets what a role may give without asking. */
export class SaveRemedyLimitRequest implements RemedyLimit {
  @IsIn(ROLES_WITH_LIMITS)
  role!: LimitedRole;

  @IsArray()
  @ArrayUnique()
  @IsIn(REMEDY_KINDS, { each: true })
  kinds!: RemedyKind[];

  @ValidateIf(isLimited('perConversation'))
  @IsInt()
  @Min(0)
  @Max(MAX_REMEDY)
  perConversation!: number | null;

  @ValidateIf(isLimited('perCustomer'))
  @IsInt()
  @Min(0)
  @Max(MAX_REMEDY)
  perCustomer!: number | null;

  @ValidateIf(isLimited('perMember'))
  @IsInt()
  @Min(0)
  @Max(MAX_REMEDY)
  perMember!: number | null;
}

/** In which currency the workspace counts what it gives. What was given before keeps its own. */
export class ChooseCurrencyRequest {
  @IsIn(CURRENCIES)
  currency!: Currency;
}

function isLimited(field: 'perConversation' | 'perCustomer' | 'perMember') {
  return (request: RemedyLimit): boolean => request[field] !== null;
}
