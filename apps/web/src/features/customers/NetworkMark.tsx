import { useSession } from '../../live/live-context';
import { ChannelBadge } from '../../shared/ui/ChannelBadge';

/** The mark of a network, where we have a channel on it; else its name. */
export function NetworkMark({ network }: { network: string }) {
  const channel = useSession().channels.find((candidate) => candidate.network === network);
  return channel === undefined ? <span>{network}</span> : <ChannelBadge channel={channel} />;
}
