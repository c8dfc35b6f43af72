/** What the bench asks the process that holds the clients. Each question is answered with {@link AudienceAnswer}. */
export type AudienceQuestion =
  | { ask: 'connect'; side: Side; url: string; headers: Record<string, string>; count: number }
  /** Forgets what came so far; the next batch must follow `sinceSeq`. */
  | { ask: 'begin'; side: Side; sinceSeq: number }
  /** Waits until every client has got `messages` batches, or the batch that ends with `untilSeq`. */
  | { ask: 'collect'; side: Side; messages?: number; untilSeq?: number };

/** The real gateway, or a bare `ws` server. */
export type Side = 'product' | 'bare';

/** What the clients of a side saw since `begin`. Times are of the machine's monotonic clock, in milliseconds. */
export interface AudienceAnswer {
  /** For each batch, in order: the times it reached the clients. */
  arrivals: number[][];
  /** The batches as they came over the wire, as the first client got them. */
  frames: string[];
  /** The sequence numbers the batches began after and ended with, as the first client got them. */
  ranges: { fromSeq: number; toSeq: number }[];
  /** Batches that did not follow the one before, over all clients. */
  gaps: number;
  /** Clients that were cut off. */
  lost: number;
}

/** What the bare server is told: send these texts to everybody. */
export interface BareOrder {
  frames: string[];
}
