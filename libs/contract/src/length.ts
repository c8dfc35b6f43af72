/** How a network counts a reply. The console's counter and the server's check use the same rule and the same code. */
export type LengthRule =
  /** X: weighted characters, every URL counts `urlLength`, an emoji 2 whatever its parts. */
  | { unit: 'weighted'; max: number; urlLength: number }
  /** User-perceived characters, and bytes of UTF-8. */
  | { unit: 'grapheme'; max: number; maxBytes: number }
  /** Mastodon and its relatives: user-perceived characters, a link counts `urlLength`, a handle counts without its host. */
  | { unit: 'fediverse'; max: number; urlLength: number }
  /** Unicode code points. */
  | { unit: 'codepoint'; max: number }
  /** Bytes of UTF-8. */
  | { unit: 'byte'; max: number };

/** How long a text is by a rule, and how much is left (negative when too long). */
export interface MeasuredLength {
  used: number;
  max: number;
  left: number;
  isTooLong: boolean;
}

/** Posts that one answer may be split into. */
export const MAX_PARTS = 12;
