import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
} from 'class-validator';

/** Keys and certificates are long; nothing else a form asks for is longer. */
const MAX_VALUE_LENGTH = 20_000;
const MAX_TERMS = 50;
const MAX_TERM_LENGTH = 100;
/** A poll each second is what the sandbox bears; no network needs more than one a day to be worth reading. */
const MIN_INTERVAL_SEC = 1;
const MAX_INTERVAL_SEC = 86_400;

/** An object whose values are texts, as a form gives them. */
function IsForm(): PropertyDecorator {
  return ValidateBy({
    name: 'isForm',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.values(value).every((item) => typeof item === 'string' && item.length <= MAX_VALUE_LENGTH),
      defaultMessage: () => `takes an object of texts, each at most ${MAX_VALUE_LENGTH} characters`,
    },
  });
}

/** What every way to connect a channel has in common. */
class ConnectionRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  network!: string;

  @IsForm()
  settings!: Record<string, string>;

  @IsOptional()
  @IsInt({ message: 'takes whole seconds' })
  @Min(MIN_INTERVAL_SEC, { message: `takes at least ${MIN_INTERVAL_SEC}` })
  @Max(MAX_INTERVAL_SEC, { message: `takes at most ${MAX_INTERVAL_SEC}` })
  pollIntervalSec?: number;

  /** The hard stop for a month, in US dollars; null or left out for none. */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 }, { message: 'takes an amount such as 25 or 12.50' })
  @Min(0, { message: 'takes no negative amount' })
  @Max(1_000_000, { message: 'takes at most 1,000,000' })
  monthlyBudgetUsd?: number | null;

  /** The channel to connect again; left out for a new one. */
  @IsOptional()
  @IsUUID()
  channelId?: string;
}

/** Connect an account with keys. On reconnecting, what is left empty stays as it was. */
export class ConnectChannelRequest extends ConnectionRequest {
  @IsForm()
  credentials!: Record<string, string>;
}

/** Connect an account by signing in on the network's own page. */
export class BeginSignInRequest extends ConnectionRequest {
  /** What the sign-in's fields ask for. */
  @IsForm()
  app!: Record<string, string>;
}

export class ChannelRequest {
  @IsUUID()
  channelId!: string;
}

/** Change how a channel is read and what it may cost. What is left out stays. */
export class ChangeChannelRequest extends ChannelRequest {
  @IsOptional()
  @IsInt({ message: 'takes whole seconds' })
  @Min(MIN_INTERVAL_SEC, { message: `takes at least ${MIN_INTERVAL_SEC}` })
  @Max(MAX_INTERVAL_SEC, { message: `takes at most ${MAX_INTERVAL_SEC}` })
  pollIntervalSec?: number;

  @IsOptional()
  @ValidateIf((request: ChangeChannelRequest) => request.monthlyBudgetUsd !== null)
  @IsNumber({ maxDecimalPlaces: 2 }, { message: 'takes an amount such as 25 or 12.50' })
  @Min(0, { message: 'takes no negative amount' })
  @Max(1_000_000, { message: 'takes at most 1,000,000' })
  monthlyBudgetUsd?: number | null;
}

/** Listen for what people write without addressing us, with the sign-in of a connected account. */
export class AddSearchRequest {
  @IsUUID()
  accountChannelId!: string;

  @IsString()
  @IsNotEmpty({ message: 'is needed: what the search is called' })
  @MaxLength(60, { message: 'takes at most 60 characters' })
  name!: string;

  @IsArray()
  @ArrayNotEmpty({ message: 'is needed: at least one word or phrase' })
  @ArrayMaxSize(MAX_TERMS, { message: `takes at most ${MAX_TERMS} words or phrases` })
  @IsString({ each: true })
  @IsNotEmpty({ each: true, message: 'takes no empty word' })
  @MaxLength(MAX_TERM_LENGTH, { each: true, message: `takes phrases of at most ${MAX_TERM_LENGTH} characters` })
  anyOf!: string[];

  @IsArray()
  @ArrayMaxSize(MAX_TERMS, { message: `takes at most ${MAX_TERMS} words or phrases` })
  @IsString({ each: true })
  @IsNotEmpty({ each: true, message: 'takes no empty word' })
  @MaxLength(MAX_TERM_LENGTH, { each: true, message: `takes phrases of at most ${MAX_TERM_LENGTH} characters` })
  noneOf!: string[];

  @ValidateIf((request: AddSearchRequest) => request.language !== null)
  @Matches(/^[a-z]{2,3}$/, { message: 'takes a language code such as da, or null for all' })
  language!: string | null;

  @IsOptional()
  @IsInt({ message: 'takes whole seconds' })
  @Min(MIN_INTERVAL_SEC, { message: `takes at least ${MIN_INTERVAL_SEC}` })
  @Max(MAX_INTERVAL_SEC, { message: `takes at most ${MAX_INTERVAL_SEC}` })
  pollIntervalSec?: number;
}
