import type { ReplyFailure } from '@genklang/contract';

/** What to do about a network's refusal or silence. A closed set: every channel maps every failure to one of these. */
export type ChannelDecision =
  /** Not before this moment. */
  | { kind: 'retry-after'; at: Date; reason: 'rate' | 'quota' }
  /** The sign-in is dead: a person must connect again. */
  | { kind: 'reconnect' }
  /** The network refuses this very post or reply, for good. */
  | { kind: 'rejected'; code: ReplyFailure['code'] }
  /** What we wanted to read or answer is gone. */
  | { kind: 'gone' }
  /** It may work later. `outcome`: whether a publish may have happened all the same. */
  | { kind: 'transient'; outcome: 'none' | 'unknown' }
  /** This network cannot do that. */
  | { kind: 'unsupported' };

/** A network's failure, as a decision. The message is for logs and never holds a token. */
export class ChannelError extends Error {
  constructor(
    readonly decision: ChannelDecision,
    message: string,
  ) {
    super(message);
    this.name = 'ChannelError';
  }
}
