import type { MemberSummary } from './people';
import type { IsoDateTime } from './words';

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
