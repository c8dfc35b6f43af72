import type { ChannelStatus, StatusReason } from './words';

/** Why a channel can publish nothing at all now. */
export type ChannelBlock = Extract<ChannelStatus, 'needs-sign-in' | 'paused' | 'disconnected'> | 'budget';

/** What keeps a channel from publishing, whatever the text: a queued reply would only look as if it were on its way. */
export function findChannelBlock(channel: {
  status: ChannelStatus;
  statusReason: StatusReason | null;
}): ChannelBlock | null {
  const { status, statusReason } = channel;
  if (status === 'needs-sign-in' || status === 'disconnected' || status === 'paused') {
    return status;
  }
  return statusReason === 'budget' ? 'budget' : null;
}
