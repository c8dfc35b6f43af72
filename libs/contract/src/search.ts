import { IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { ConversationState, IsoDateTime } from './words';

/** The longest search that is read. */
export const MAX_SEARCH_LENGTH = 300;
/** Findings in one page. */
export const SEARCH_PAGE_SIZE = 30;

/** `GET /api/search` */
export class SearchRequest {
  static readonly numbers: readonly string[] = ['limit'];

  @IsString()
  @IsNotEmpty({ message: 'type what to look for' })
  @MaxLength(MAX_SEARCH_LENGTH)
  q!: string;

  /** The `nextCursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;

  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = SEARCH_PAGE_SIZE;
}

/** A part of a found text, and whether it is what was looked for. */
export interface SearchFragment {
  text: string;
  isHit: boolean;
}

/** One place where it was found. */
export interface SearchHit {
  /** The mention, reply or note. */
  id: string;
  kind: 'mention' | 'reply' | 'note';
  conversationId: string;
  at: IsoDateTime;
  fragments: SearchFragment[];
  /** Who wrote it; null for an answer that was given on the network itself. */
  writer: string | null;
  customerName: string;
  channelId: string;
  state: ConversationState;
}

/** Findings, newest first. */
export interface SearchPage {
  hits: SearchHit[];
  nextCursor: string | null;
  /** Only the newest were looked through: the whole took too long. Another word or an operator makes it narrower. */
  isPartial: boolean;
  /** Operators that were not understood, as they were typed. */
  unknown: string[];
}
