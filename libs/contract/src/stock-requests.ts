import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  MAX_PRODUCT_LENGTH,
  MAX_STOCK_KEY_NAME,
  MAX_STOCK_LINES,
  MAX_STOCK_UNITS,
  MAX_WATCH_DAYS,
  MAX_WATCHED_UNITS,
} from './stock';

/** A name or number of a product can only be compared by its letters and digits. */
const WORDS = /[\p{L}\p{N}]/u;
const NAMED = { message: 'names a product by letters or digits' };

/** Has a customer wait for a product; once more for the same one changes what was said. */
export class WatchStockRequest {
  @IsUUID()
  conversationId!: string;

  @IsString()
  @MaxLength(MAX_PRODUCT_LENGTH)
  @Matches(WORDS, NAMED)
  product!: string;

  @IsInt()
  @Min(1)
  @Max(MAX_WATCHED_UNITS)
  quantity!: number;

  @IsBoolean()
  wantsHold!: boolean;

  @IsInt()
  @Min(1)
  @Max(MAX_WATCH_DAYS)
  days!: number;
}

export class StockWatchRequest {
  @IsUUID()
  watchId!: string;
}

/** One line of what arrived. */
export class StockLine {
  @IsString()
  @MaxLength(MAX_PRODUCT_LENGTH)
  @Matches(WORDS, NAMED)
  product!: string;

  @IsInt()
  @Min(1)
  @Max(MAX_STOCK_UNITS)
  quantity!: number;
}

/** What arrived, as somebody typed it or read it from a list. */
export class AddStockRequest {
  /** The same for every attempt to say the same. */
  @IsUUID()
  clientKey!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_STOCK_LINES)
  @IsObject({ each: true })
  items!: StockLine[];
}

export class MakeStockKeyRequest {
  @IsString()
  @MaxLength(MAX_STOCK_KEY_NAME)
  @Matches(/\S/, { message: 'is not empty' })
  name!: string;
}

export class StockKeyRequest {
  @IsUUID()
  keyId!: string;
}

/** `POST /api/stock`: a shop's system says what arrived. */
export class StockArrivalRequest {
  /** What the system calls this arrival. The same one twice has no second effect. */
  @IsString()
  @MaxLength(200)
  @Matches(/\S/, { message: 'names the event; the header Idempotency-Key does as well' })
  eventId!: string;

  @IsString()
  @MaxLength(MAX_PRODUCT_LENGTH)
  @Matches(WORDS, NAMED)
  sku!: string;

  /** What the product is called: customers may wait for it by its name. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_PRODUCT_LENGTH)
  @Matches(WORDS, NAMED)
  name?: string;

  /** Units that can be given out now. */
  @IsInt()
  @Min(1)
  @Max(MAX_STOCK_UNITS)
  qty!: number;
}
