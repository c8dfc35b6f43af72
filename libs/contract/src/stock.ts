import type { MemberSummary } from './people';
import type { IsoDateTime } from './words';

/** The longest name or number of a product. */
export const MAX_PRODUCT_LENGTH = 120;
/** The most units that one customer waits for. */
export const MAX_WATCHED_UNITS = 99;
/** The most units that arrive at once. */
export const MAX_STOCK_UNITS = 100_000;
/** The most lines of one list. */
export const MAX_STOCK_LINES = 500;
/** How long a watch waits, in days, when nobody says otherwise. */
export const WATCH_DAYS = 30;
/** How long a unit is kept for a customer, in hours. */
export const HOLD_HOURS = 48;
/** How long a customer may wait at most, in days. */
export const MAX_WATCH_DAYS = 365;
export const MAX_STOCK_KEY_NAME = 60;
export const MAX_STOCK_KEYS = 20;

export const STOCK_WATCH_STATES = ['waiting', 'held', 'told', 'collected', 'expired', 'cancelled'] as const;
/**
 * Where a watch is. `waiting`: in line; `held`: a unit is kept for the customer; `told`: it is in stock, and nothing is kept; `collected`:
 * the customer has it; `expired`: nothing came in time, or the customer did not; `cancelled`: taken out of the line. See docs/stock.md.
 */
export type StockWatchState = (typeof STOCK_WATCH_STATES)[number];

/** A product that a customer waits for. */
export interface StockWatchSummary {
  id: string;
  product: string;
  quantity: number;
  wantsHold: boolean;
  until: IsoDateTime;
  state: StockWatchState;
  /** Until when the units are kept for them. */
  heldUntil: IsoDateTime | null;
  /** A reply of ours has gone to them since it arrived. */
  isAnswered: boolean;
  by: MemberSummary;
}

/** What arrived, and what became of it. */
export interface StockEventSummary {
  id: string;
  product: string;
  quantity: number;
  /** Who said so; null for a system with a key. */
  by: MemberSummary | null;
  /** The name of the key that said so. */
  keyName: string | null;
  at: IsoDateTime;
  /** Not given out yet. */
  isOpen: boolean;
  held: number;
  told: number;
}

/** A key of a system that tells what arrived. The key itself is shown once, when it is made. */
export interface StockKeySummary {
  id: string;
  name: string;
  /** The end of it, to tell keys apart. */
  hint: string;
  createdAt: IsoDateTime;
  lastUsedAt: IsoDateTime | null;
}

/** A product that customers wait for, most wanted first. */
export interface StockDemand {
  product: string;
  watches: number;
  units: number;
}

/** `GET /api/stock/settings` */
export interface StockSettings {
  keys: StockKeySummary[];
  events: StockEventSummary[];
  demand: StockDemand[];
}

/** A key that was just made. */
export interface MadeStockKey {
  key: string;
  keys: StockKeySummary[];
}

/** The answer to `POST /api/stock`: what arrived is on record, and customers in line for it are seen to within seconds. */
export interface StockAccepted {
  eventId: string;
  /** The same event was told before, and nothing happens anew. */
  isRepeated: boolean;
}
